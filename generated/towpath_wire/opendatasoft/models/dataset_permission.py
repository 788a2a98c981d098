# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from ..._seam.enums import Members as _Members, OpenStrEnum as _OpenStrEnum


class DatasetPermission(_OpenStrEnum):
    """What may be done with one dataset."""

    EXPLORE_RESTRICTED_DATASET = "explore_restricted_dataset"
    EDIT_DATASET = "edit_dataset"
    PUBLISH_DATASET = "publish_dataset"
    MANAGE_DATASET = "manage_dataset"


dataset_permission_members: _Members[DatasetPermission] = _Members(DatasetPermission)
