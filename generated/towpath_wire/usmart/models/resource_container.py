# Generated from specs/usmart by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define, field as _field

from ..._seam.model import (
    Field as _Field,
    Fields as _Fields,
    Model as _Model,
    new as _new,
    salvage as _salvage,
)
from ..._seam.moments import IDENTIFIER as _IDENTIFIER, MOMENT as _MOMENT, moment as _moment, uuid as _uuid
from ..._seam.shapes import TEXT as _TEXT, UNREADABLE as _UNREADABLE, EnumOf as _EnumOf, Nullable as _Nullable
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self
    from uuid import UUID

    from .pipeline_status import PipelineStatus


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ResourceContainer(_Model):
    """An output pipeline of a dataset.

    Attributes:
        resource_container_guid: The pipeline's GUID.
        pipeline_id: The kind of pipeline.
        status: Whether what the pipeline shows is what the dataset's files hold; `stale` is behind, `new`
            shows nothing yet.
        last_processed: When it was last processed.
    """

    resource_container_guid: UUID
    pipeline_id: str | Unset = UNSET
    status: PipelineStatus | Unset = UNSET
    last_processed: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("resourceContainerGUID", "resource_container_guid", _IDENTIFIER, required=True),
            _Field("pipelineId", "pipeline_id", _TEXT),
            _Field("status", "status", _EnumOf(pipeline_status_members)),
            _Field("lastProcessed", "last_processed", _Nullable(_MOMENT)),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = resource_container_read(d, cls)
        return self


def resource_container_read(d: Mapping[str, Any], model: type[ResourceContainer] = ResourceContainer) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.resource_container_guid = _uuid(d["resourceContainerGUID"])
        if left == 1:
            return self
        if "pipelineId" in d:
            self.pipeline_id = d["pipelineId"]
            left -= 1
            if left == 1:
                return self
        if "status" in d:
            self.status = pipeline_status_members[d["status"]]
            left -= 1
            if left == 1:
                return self
        if "lastProcessed" in d:
            self.last_processed = None if (v := d["lastProcessed"]) is None else _moment(v)
            left -= 1
            if left == 1:
                return self
        self.additional_properties = extra = {}
        for key in d:
            if key not in _KNOWN:
                extra[key] = d[key]
    except _UNREADABLE:
        return _salvage(model, d)  # once more, slowly: to say what is missing or where it does not fit
    return self


_KNOWN: frozenset[str] = frozenset(
    (
        "resourceContainerGUID",
        "pipelineId",
        "status",
        "lastProcessed",
    )
)

# After the class, since models may name each other in a circle.
from .pipeline_status import pipeline_status_members  # noqa: E402
