# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from ..._seam.enums import Members as _Members, OpenStrEnum as _OpenStrEnum


class AssetType(_OpenStrEnum):
    """What kind of thing an asset is."""

    USER = "user"
    ORGANIZATION = "organization"
    TEAM = "team"
    DATASET = "dataset"
    FILE = "file"
    SERVICE = "service"
    ROUTE = "route"
    POST = "post"
    COMMENT = "comment"
    CONVERSATION = "conversation"
    BLUEPRINT = "blueprint"
    REPLICATION = "replication"


asset_type_members: _Members[AssetType] = _Members(AssetType)
