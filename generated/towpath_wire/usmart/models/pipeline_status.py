# Generated from specs/usmart by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from ..._seam.enums import Members as _Members, OpenStrEnum as _OpenStrEnum


class PipelineStatus(_OpenStrEnum):
    """Whether what the pipeline shows is what the dataset's files hold; `stale` is behind, `new` shows nothing
    yet.
    """

    NEW = "new"
    PROCESSED = "processed"
    STALE = "stale"


pipeline_status_members: _Members[PipelineStatus] = _Members(PipelineStatus)
