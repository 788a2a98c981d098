# Generated from specs/usmart by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from ..._seam.enums import Members as _Members, OpenStrEnum as _OpenStrEnum


class AccessLevel(_OpenStrEnum):
    """Whether everybody may see a dataset."""

    PUBLIC = "public"
    NON_PUBLIC = "non-public"


access_level_members: _Members[AccessLevel] = _Members(AccessLevel)
