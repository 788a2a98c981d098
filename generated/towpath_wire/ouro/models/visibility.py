# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from ..._seam.enums import Members, OpenStrEnum


class Visibility(OpenStrEnum):
    """Who can see an asset."""

    PUBLIC = "public"
    PRIVATE = "private"
    ORGANIZATION = "organization"
    MONETIZED = "monetized"
    INHERIT = "inherit"


VISIBILITY: Members[Visibility] = Members(Visibility)
