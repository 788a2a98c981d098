# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from ..._seam.enums import Members as _Members, OpenStrEnum as _OpenStrEnum


class LoadMode(_OpenStrEnum):
    """Whether rows are added to what is there or take its place."""

    APPEND = "append"
    OVERWRITE = "overwrite"


load_mode_members: _Members[LoadMode] = _Members(LoadMode)
