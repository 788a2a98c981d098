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
    from towpath.contract.documents import read_document

    if Path(name).is_file() or name not in platforms():
        if not Path(name).exists():
            raise Complaint(
                f"there is no file {name}, and no such platform; there is {', '.join(platforms())}"
            )
        return read_document(Path(name))
    return bundled(name)


def bundled(platform: str) -> Document:
    """Return a platform's own spec, whatever files there are."""
    from towpath.contract.documents import Document

    return Document(json.loads(bundled_bytes(platform)), name=platform)


def bundled_bytes(platform: str) -> bytes:
    """Return a platform's own spec as it is shipped."""
    return files("towpath_wire.specs").joinpath(f"{platform}.json").read_bytes()
