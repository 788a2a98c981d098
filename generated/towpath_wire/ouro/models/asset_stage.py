# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from ..._seam.enums import Members as _Members, OpenStrEnum as _OpenStrEnum


class AssetStage(_OpenStrEnum):
    """Whether the dataset is a file (base) or a table (structured)."""

    BASE = "base"
    STRUCTURED = "structured"


asset_stage_members: _Members[AssetStage] = _Members(AssetStage)
