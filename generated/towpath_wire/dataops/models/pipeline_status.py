# Generated from specs/dataops by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from ..._seam.enums import Members as _Members, OpenStrEnum as _OpenStrEnum


class PipelineStatus(_OpenStrEnum):
    """How far a pipeline is; it is over with `success`, `failed`, `canceled` and `skipped`."""

    CREATED = "created"
    WAITING_FOR_RESOURCE = "waiting_for_resource"
    PREPARING = "preparing"
    PENDING = "pending"
    RUNNING = "running"
    SUCCESS = "success"
    FAILED = "failed"
    CANCELED = "canceled"
    SKIPPED = "skipped"
    MANUAL = "manual"
    SCHEDULED = "scheduled"


pipeline_status_members: _Members[PipelineStatus] = _Members(PipelineStatus)
