"""OpenAPI documents as they are written: YAML 1.2 or JSON, in one file or in several that refer to each other.

Reading YAML needs PyYAML (the extra `towpath[cli]`); JSON needs nothing.
"""

from __future__ import annotations

from .document import Document, Node, Place, is_mapping, is_sequence
from .loading import Source, load, loads
from .operations import METHODS, Operation, operations
from .reading import read_document
from .scalars import resolve
from .unreadable import Unreadable

__all__ = [
    "METHODS",
    "Document",
    "Node",
    "Operation",
    "Place",
    "Source",
    "Unreadable",
    "is_mapping",
    "is_sequence",
    "load",
    "loads",
    "operations",
    "read_document",
    "resolve",
]
