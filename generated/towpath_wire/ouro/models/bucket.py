# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from ..._seam.enums import Members as _Members, OpenStrEnum as _OpenStrEnum


class Bucket(_OpenStrEnum):
    """Where files are kept; those of public assets apart."""

    FILES = "files"
    PUBLIC_FILES = "public-files"


bucket_members: _Members[Bucket] = _Members(Bucket)
