# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from ..._seam.enums import Members, OpenStrEnum


class AssetStage(OpenStrEnum):
    """Whether the dataset is a file (base) or a table (structured)."""

    BASE = "base"
    STRUCTURED = "structured"


ASSET_STAGE: Members[AssetStage] = Members(AssetStage)
