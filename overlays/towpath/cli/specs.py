"""The spec that was meant: a platform's own, or a file."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from .complaint import Complaint
from .platforms import platforms

if TYPE_CHECKING:
    from towpath.contract.documents import Document


def document_named(name: str) -> Document:
    """Read a file, or the bundled spec of a platform where there is no such file; raise Unreadable or Complaint."""
    from towpath.contract.documents import Document, read_document

    if Path(name).is_file() or name not in platforms():
        if not Path(name).exists():
            raise Complaint(
                f"there is no file {name}, and no such platform; there is {', '.join(platforms())}"
            )
        return read_document(Path(name))
    return Document(json.loads(files("towpath_wire.specs").joinpath(f"{name}.json").read_bytes()), name=name)
