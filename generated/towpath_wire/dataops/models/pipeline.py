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
    BOOLEAN as _BOOLEAN,
    INTEGER as _INTEGER,
    NULL as _NULL,
    NUMBER as _NUMBER,
    TEXT as _TEXT,
    UNREADABLE as _UNREADABLE,
    ByKind as _ByKind,
    EnumOf as _EnumOf,
    ModelOf as _ModelOf,
    Nullable as _Nullable,
    Shape as _Shape,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .pipeline_status import PipelineStatus


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Pipeline(_Model):
    """A pipeline.

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
        before_sha: The commit before.
        tag: Whether the ref is a tag.
        yaml_errors: What is wrong with the file that describes it.
        user: A user as others see them.
        started_at: When its first job began.
        finished_at: When it was over.
        committed_at: When the commit was made.
        duration: Seconds that its jobs took.
        queued_duration: Seconds that it waited.
        coverage: How much of the code its tests reached.
        detailed_status: The status as the site shows it.
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
    before_sha: str | Unset = UNSET
    tag: bool | Unset = UNSET
    yaml_errors: str | None | Unset = UNSET
    user: User | Unset = UNSET
    started_at: datetime.datetime | None | Unset = UNSET
    finished_at: datetime.datetime | None | Unset = UNSET
    committed_at: datetime.datetime | None | Unset = UNSET
    duration: float | None | Unset = UNSET
    queued_duration: float | None | Unset = UNSET
    coverage: str | float | None | Unset = UNSET
    detailed_status: DetailedStatus | Unset = UNSET
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
            _Field("before_sha", "before_sha", _TEXT),
            _Field("tag", "tag", _BOOLEAN),
            _Field("yaml_errors", "yaml_errors", _Nullable(_TEXT)),
            _Field("user", "user", _ModelOf(User)),
            _Field("started_at", "started_at", _Nullable(_MOMENT)),
            _Field("finished_at", "finished_at", _Nullable(_MOMENT)),
            _Field("committed_at", "committed_at", _Nullable(_MOMENT)),
            _Field("duration", "duration", _Nullable(_NUMBER)),
            _Field("queued_duration", "queued_duration", _Nullable(_NUMBER)),
            _Field("coverage", "coverage", _COVERAGE),
            _Field("detailed_status", "detailed_status", _ModelOf(DetailedStatus)),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = pipeline_read(d, cls)
        return self


def pipeline_read(d: Mapping[str, Any], model: type[Pipeline] = Pipeline) -> Any:
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
        if "before_sha" in d:
            self.before_sha = d["before_sha"]
            left -= 1
            if left == 8:
                return self
        if "tag" in d:
            self.tag = d["tag"]
            left -= 1
            if left == 8:
                return self
        if "yaml_errors" in d:
            self.yaml_errors = d["yaml_errors"]
            left -= 1
            if left == 8:
                return self
        if "user" in d:
            self.user = user_read(d["user"])
            left -= 1
            if left == 8:
                return self
        if "started_at" in d:
            self.started_at = None if (v := d["started_at"]) is None else _moment(v)
            left -= 1
            if left == 8:
                return self
        if "finished_at" in d:
            self.finished_at = None if (v := d["finished_at"]) is None else _moment(v)
            left -= 1
            if left == 8:
                return self
        if "committed_at" in d:
            self.committed_at = None if (v := d["committed_at"]) is None else _moment(v)
            left -= 1
            if left == 8:
                return self
        if "duration" in d:
            self.duration = d["duration"]
            left -= 1
            if left == 8:
                return self
        if "queued_duration" in d:
            self.queued_duration = d["queued_duration"]
            left -= 1
            if left == 8:
                return self
        if "coverage" in d:
            self.coverage = d["coverage"]
            left -= 1
            if left == 8:
                return self
        if "detailed_status" in d:
            self.detailed_status = detailed_status_read(d["detailed_status"])
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
        "before_sha",
        "tag",
        "yaml_errors",
        "user",
        "started_at",
        "finished_at",
        "committed_at",
        "duration",
        "queued_duration",
        "coverage",
        "detailed_status",
    )
)
_COVERAGE: _Shape = _ByKind(
    "a string or a number or null", lambda: {str: _TEXT, float: _NUMBER, int: _NUMBER, type(None): _NULL}
)

# After the class, since models may name each other in a circle.
from .detailed_status import DetailedStatus, detailed_status_read  # noqa: E402
from .pipeline_status import pipeline_status_members  # noqa: E402
from .user import User, user_read  # noqa: E402
