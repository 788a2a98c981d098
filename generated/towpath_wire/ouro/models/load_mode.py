# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from ..._seam.enums import Members, OpenStrEnum


class LoadMode(OpenStrEnum):
    """Whether rows are added to what is there or take its place."""

    APPEND = "append"
    OVERWRITE = "overwrite"


LOAD_MODE: Members[LoadMode] = Members(LoadMode)
