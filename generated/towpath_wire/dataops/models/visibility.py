# Generated from specs/dataops by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from ..._seam.enums import Members as _Members, OpenStrEnum as _OpenStrEnum


class Visibility(_OpenStrEnum):
    """Who sees a project beside its members."""

    PRIVATE = "private"
    INTERNAL = "internal"
    PUBLIC = "public"


visibility_members: _Members[Visibility] = _Members(Visibility)
