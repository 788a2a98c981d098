# Generated from specs/dataops by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field as _field

from ..._seam.model import (
    ABSENT as _ABSENT,
    Field as _Field,
    Fields as _Fields,
    Model as _Model,
    new as _new,
    salvage as _salvage,
)
from ..._seam.shapes import BOOLEAN as _BOOLEAN, TEXT as _TEXT, UNREADABLE as _UNREADABLE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateSchedule(_Model):
    """A new schedule.

    Attributes:
        description: What it is for. 1 to 255 characters.
        ref: The branch or tag. 1 to 255 characters.
        cron: When it runs. Format cron.
        cron_timezone: In which time zone. Format time-zone, default UTC.
        active: Whether it runs at all. Default true.
    """

    description: str
    ref: str
    cron: str
    cron_timezone: str = _ABSENT
    active: bool = _ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("description", "description", _TEXT, required=True),
            _Field("ref", "ref", _TEXT, required=True),
            _Field("cron", "cron", _TEXT, required=True),
            _Field("cron_timezone", "cron_timezone", _TEXT, default="UTC"),
            _Field("active", "active", _BOOLEAN, default=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = create_schedule_read(d, cls)
        return self


def create_schedule_read(d: Mapping[str, Any], model: type[CreateSchedule] = CreateSchedule) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.description = d["description"]
        self.ref = d["ref"]
        self.cron = d["cron"]
        if left == 3:
            return self
        if "cron_timezone" in d:
            self.cron_timezone = d["cron_timezone"]
            left -= 1
            if left == 3:
                return self
        if "active" in d:
            self.active = d["active"]
            left -= 1
            if left == 3:
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
        "description",
        "ref",
        "cron",
        "cron_timezone",
        "active",
    )
)
