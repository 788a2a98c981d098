# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from ..._seam.enums import Members as _Members, OpenStrEnum as _OpenStrEnum


class HarvesterState(_OpenStrEnum):
    """Where a harvester stands; `new` and `idle` are states of rest."""

    IDLE = "idle"
    QUEUED = "queued"
    ABORTING = "aborting"
    PROCESSING = "processing"
    DELETING = "deleting"
    NEW = "new"


harvester_state_members: _Members[HarvesterState] = _Members(HarvesterState)
