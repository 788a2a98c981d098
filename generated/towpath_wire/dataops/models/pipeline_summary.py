# Generated from specs/dataops by `make regenerate`. Do not edit: change the spec, or scripts/templates.
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
from ..._seam.moments import MOMENT as _MOMENT, moment as _moment
from ..._seam.shapes import (
    INTEGER as _INTEGER,
    TEXT as _TEXT,
    UNREADABLE as _UNREADABLE,
    EnumOf as _EnumOf,
    Nullable as _Nullable,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .pipeline_status import PipelineStatus


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PipelineSummary(_Model):
    """A pipeline as lists show it.

    Attributes:
        id: The pipeline's number.
        iid: Its number in the project.
        project_id: The project.
        sha: The commit.
        ref: The branch or tag.
        status: How far a pipeline is; it is over with `success`, `failed`, `canceled` and `skipped`.
        source: What started it: `trigger`, `api`, `schedule`, `push`, `web` …
        name: What it is called.
        created_at: When it was made.
        updated_at: When its status last changed.
        web_url: Its page.
    """

    id: int
    iid: int | Unset = UNSET
    project_id: int
    sha: str
    ref: str
    status: PipelineStatus
    source: str | Unset = UNSET
    name: str | None | Unset = UNSET
    created_at: datetime.datetime
    updated_at: datetime.datetime
    web_url: str
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("id", "id", _INTEGER, required=True),
            _Field("iid", "iid", _INTEGER),
            _Field("project_id", "project_id", _INTEGER, required=True),
            _Field("sha", "sha", _TEXT, required=True),
            _Field("ref", "ref", _TEXT, required=True),
            _Field("status", "status", _EnumOf(pipeline_status_members), required=True),
            _Field("source", "source", _TEXT),
            _Field("name", "name", _Nullable(_TEXT)),
            _Field("created_at", "created_at", _MOMENT, required=True),
            _Field("updated_at", "updated_at", _MOMENT, required=True),
            _Field("web_url", "web_url", _TEXT, required=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = pipeline_summary_read(d, cls)
        return self


def pipeline_summary_read(d: Mapping[str, Any], model: type[PipelineSummary] = PipelineSummary) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.id = d["id"]
        self.project_id = d["project_id"]
        self.sha = d["sha"]
        self.ref = d["ref"]
        self.status = pipeline_status_members[d["status"]]
        self.created_at = _moment(d["created_at"])
        self.updated_at = _moment(d["updated_at"])
        self.web_url = d["web_url"]
        if left == 8:
            return self
        if "iid" in d:
            self.iid = d["iid"]
            left -= 1
            if left == 8:
                return self
        if "source" in d:
            self.source = d["source"]
            left -= 1
            if left == 8:
                return self
        if "name" in d:
            self.name = d["name"]
            left -= 1
            if left == 8:
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
        "iid",
        "project_id",
        "sha",
        "ref",
        "status",
        "source",
        "name",
        "created_at",
        "updated_at",
        "web_url",
    )
)

# After the class, since models may name each other in a circle.
from .pipeline_status import pipeline_status_members  # noqa: E402
