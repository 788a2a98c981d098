# Generated from specs/usmart by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from ..._seam.enums import Members as _Members, OpenStrEnum as _OpenStrEnum


class Visibility(_OpenStrEnum):
    """Whether everybody sees a dataset, or its organisation alone."""

    PUBLIC = "public"
    PRIVATE = "private"


visibility_members: _Members[Visibility] = _Members(Visibility)
