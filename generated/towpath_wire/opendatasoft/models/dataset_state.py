# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from ..._seam.enums import Members as _Members, OpenStrEnum as _OpenStrEnum


class DatasetState(_OpenStrEnum):
    """Where a dataset stands; `idle`, `error` and `limit_reached` are states of rest."""

    IDLE = "idle"
    ERROR = "error"
    LIMIT_REACHED = "limit_reached"
    QUEUED = "queued"
    ABORTING_PROCESSING = "aborting_processing"
    PROCESSING = "processing"
    DELETING = "deleting"
    SAVING_VERSION = "saving_version"


dataset_state_members: _Members[DatasetState] = _Members(DatasetState)
