# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
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
from ..._seam.shapes import TEXT as _TEXT, UNREADABLE as _UNREADABLE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class HarvesterSchedule(_Model):
    """When a harvester runs by itself; there can be one a harvester.

    Attributes:
        uid: Identifier given by the platform. Read-only.
        cron_schedule: Five cron fields: minute, hour, day of month, month, day of week. Format cron.
        timezone: Time zone the schedule is read in, as in the IANA database. Format time-zone.
    """

    uid: str = _ABSENT
    cron_schedule: str
    timezone: str
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("uid", "uid", _TEXT, required=True, read_only=True),
            _Field("cron_schedule", "cron_schedule", _TEXT, required=True),
            _Field("timezone", "timezone", _TEXT, required=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = harvester_schedule_read(d, cls)
        return self


def harvester_schedule_read(d: Mapping[str, Any], model: type[HarvesterSchedule] = HarvesterSchedule) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.uid = d["uid"]
        self.cron_schedule = d["cron_schedule"]
        self.timezone = d["timezone"]
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
        "uid",
        "cron_schedule",
        "timezone",
    )
)
