# Generated from specs/usmart by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import define, field as _field

from ..._seam.model import (
    Field as _Field,
    Fields as _Fields,
    Model as _Model,
    new as _new,
    salvage as _salvage,
)
from ..._seam.moments import IDENTIFIER as _IDENTIFIER, uuid as _uuid
from ..._seam.shapes import TEXT as _TEXT, UNREADABLE as _UNREADABLE, plain as _plain
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self
    from uuid import UUID


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class NewResourceContainer(_Model):
    """A dataset, and the kind of output pipeline that it gets.

    Attributes:
        dataset_guid: The dataset.
        pipeline_id: The kind of pipeline. 1 to 200 characters.
        action: The action's name once more; not needed.
    """

    dataset_guid: UUID
    pipeline_id: str
    action: Literal["resourceContainer:create"] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("datasetGUID", "dataset_guid", _IDENTIFIER, required=True),
            _Field("pipelineId", "pipeline_id", _TEXT, required=True),
            _Field("action", "action", _plain('"resourceContainer:create"')),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = new_resource_container_read(d, cls)
        return self


def new_resource_container_read(
    d: Mapping[str, Any], model: type[NewResourceContainer] = NewResourceContainer
) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.dataset_guid = _uuid(d["datasetGUID"])
        self.pipeline_id = d["pipelineId"]
        if left == 2:
            return self
        if "action" in d:
            self.action = d["action"]
            left -= 1
            if left == 2:
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
        "datasetGUID",
        "pipelineId",
        "action",
    )
)
