"""A document from a file, with the files beside it that it refers to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .document import Document
from .loading import load

if TYPE_CHECKING:
    from pathlib import Path


def read_document(path: Path) -> Document:
    """Read an OpenAPI 3.0 or 3.1 document, YAML or JSON (`*.json`); raise Unreadable for what is none."""

    def read(file: str) -> object:
        return load(path.parent / file, str(path.parent / file)).data

    return Document(load(path, str(path)).data, name=str(path), read=read)
