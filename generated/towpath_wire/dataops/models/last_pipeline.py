# Generated from specs/dataops by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field as _field

from ..._seam.model import (
    Field as _Field,
    Fields as _Fields,
    Model as _Model,
    new as _new,
    salvage as _salvage,
)
from ..._seam.shapes import INTEGER as _INTEGER, TEXT as _TEXT, UNREADABLE as _UNREADABLE, EnumOf as _EnumOf

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .pipeline_status import PipelineStatus


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class LastPipeline(_Model):
    """A pipeline in short.

    Attributes:
        id: The pipeline's number.
        sha: The commit.
        ref: The branch or tag.
        status: How far a pipeline is; it is over with `success`, `failed`, `canceled` and `skipped`.
    """

    id: int
    sha: str
    ref: str
    status: PipelineStatus
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("id", "id", _INTEGER, required=True),
            _Field("sha", "sha", _TEXT, required=True),
            _Field("ref", "ref", _TEXT, required=True),
            _Field("status", "status", _EnumOf(pipeline_status_members), required=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = last_pipeline_read(d, cls)
        return self


def last_pipeline_read(d: Mapping[str, Any], model: type[LastPipeline] = LastPipeline) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.id = d["id"]
        self.sha = d["sha"]
        self.ref = d["ref"]
        self.status = pipeline_status_members[d["status"]]
        if left == 4:
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
        "id",
        "sha",
        "ref",
        "status",
    )
)

# After the class, since models may name each other in a circle.
from .pipeline_status import pipeline_status_members  # noqa: E402
