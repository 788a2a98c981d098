# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from ..._seam.enums import Members as _Members, OpenStrEnum as _OpenStrEnum


class Visibility(_OpenStrEnum):
    """Who can see an asset."""

    PUBLIC = "public"
    PRIVATE = "private"
    ORGANIZATION = "organization"
    MONETIZED = "monetized"
    INHERIT = "inherit"


visibility_members: _Members[Visibility] = _Members(Visibility)
