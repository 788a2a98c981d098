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
    TEXT as _TEXT,
    UNREADABLE as _UNREADABLE,
    ListOf as _ListOf,
    ModelOf as _ModelOf,
    Nullable as _Nullable,
    array as _array,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Schedule(_Model):
    """When a pipeline starts by itself.

    Attributes:
        id: The schedule's number.
        description: What it is for.
        ref: The branch or tag; newer services say `refs/heads/main` for `main`.
        cron: When it runs.
        cron_timezone: In which time zone.
        next_run_at: When it runs next.
        active: Whether it runs at all.
        created_at: When it was made.
        updated_at: When it last changed.
        owner: A user as others see them.
        last_pipeline: The pipeline that it started last; not in lists.
        variables: Variables for its pipelines; not in lists.
    """

    id: int
    description: str
    ref: str
    cron: str
    cron_timezone: str
    next_run_at: datetime.datetime | None
    active: bool
    created_at: datetime.datetime
    updated_at: datetime.datetime
    owner: User | Unset = UNSET
    last_pipeline: LastPipeline | None | Unset = UNSET
    variables: list[Variable] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("id", "id", _INTEGER, required=True),
            _Field("description", "description", _TEXT, required=True),
            _Field("ref", "ref", _TEXT, required=True),
            _Field("cron", "cron", _TEXT, required=True),
            _Field("cron_timezone", "cron_timezone", _TEXT, required=True),
            _Field("next_run_at", "next_run_at", _Nullable(_MOMENT), required=True),
            _Field("active", "active", _BOOLEAN, required=True),
            _Field("created_at", "created_at", _MOMENT, required=True),
            _Field("updated_at", "updated_at", _MOMENT, required=True),
            _Field("owner", "owner", _ModelOf(User)),
            _Field("last_pipeline", "last_pipeline", _Nullable(_ModelOf(LastPipeline))),
            _Field("variables", "variables", _ListOf(_ModelOf(Variable))),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = schedule_read(d, cls)
        return self


def schedule_read(d: Mapping[str, Any], model: type[Schedule] = Schedule) -> Any:
    found: list[Any]
    try:
        self: Any = _new(model)
        left = len(d)
        self.id = d["id"]
        self.description = d["description"]
        self.ref = d["ref"]
        self.cron = d["cron"]
        self.cron_timezone = d["cron_timezone"]
        self.next_run_at = None if (v := d["next_run_at"]) is None else _moment(v)
        self.active = d["active"]
        self.created_at = _moment(d["created_at"])
        self.updated_at = _moment(d["updated_at"])
        if left == 9:
            return self
        if "owner" in d:
            self.owner = user_read(d["owner"])
            left -= 1
            if left == 9:
                return self
        if "last_pipeline" in d:
            self.last_pipeline = None if (v := d["last_pipeline"]) is None else last_pipeline_read(v)
            left -= 1
            if left == 9:
                return self
        if "variables" in d:
            self.variables = found = []
            for item in v if (v := d["variables"]).__class__ is list else _array(v):
                found.append(variable_read(item))
            left -= 1
            if left == 9:
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
        "description",
        "ref",
        "cron",
        "cron_timezone",
        "next_run_at",
        "active",
        "created_at",
        "updated_at",
        "owner",
        "last_pipeline",
        "variables",
    )
)

# After the class, since models may name each other in a circle.
from .last_pipeline import LastPipeline, last_pipeline_read  # noqa: E402
from .user import User, user_read  # noqa: E402
from .variable import Variable, variable_read  # noqa: E402
