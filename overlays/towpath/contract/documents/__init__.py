"""OpenAPI documents as they are written: YAML 1.2 or JSON, in one file or in several that refer to each other.

Reading YAML needs PyYAML (the extra `towpath[cli]`); JSON needs nothing.
"""

from __future__ import annotations

from .document import Document, Node, Place, is_mapping, is_sequence
from .loading import Source, load, loads
from .reading import read_document
from .scalars import resolve
from .unreadable import Unreadable

__all__ = [
    "Document",
    "Node",
    "Place",
    "Source",
    "Unreadable",
    "is_mapping",
    "is_sequence",
    "load",
    "loads",
    "read_document",
    "resolve",
]
