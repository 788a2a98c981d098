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
from ..._seam.shapes import BOOLEAN as _BOOLEAN, TEXT as _TEXT, UNREADABLE as _UNREADABLE
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UpdateSchedule(_Model):
    """What to change; what is not sent stays as it is.

    Attributes:
        description: What it is for. 1 to 255 characters.
        ref: The branch or tag. 1 to 255 characters.
        cron: When it runs. Format cron.
        cron_timezone: In which time zone. Format time-zone.
        active: Whether it runs at all.
    """

    description: str | Unset = UNSET
    ref: str | Unset = UNSET
    cron: str | Unset = UNSET
    cron_timezone: str | Unset = UNSET
    active: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("description", "description", _TEXT),
            _Field("ref", "ref", _TEXT),
            _Field("cron", "cron", _TEXT),
            _Field("cron_timezone", "cron_timezone", _TEXT),
            _Field("active", "active", _BOOLEAN),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = update_schedule_read(d, cls)
        return self


def update_schedule_read(d: Mapping[str, Any], model: type[UpdateSchedule] = UpdateSchedule) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        if left == 0:
            if d != {}:
                raise TypeError("an array or a text has no keys, and an empty one would pass")
            return self
        if "description" in d:
            self.description = d["description"]
            left -= 1
            if left == 0:
                return self
        if "ref" in d:
            self.ref = d["ref"]
            left -= 1
            if left == 0:
                return self
        if "cron" in d:
            self.cron = d["cron"]
            left -= 1
            if left == 0:
                return self
        if "cron_timezone" in d:
            self.cron_timezone = d["cron_timezone"]
            left -= 1
            if left == 0:
                return self
        if "active" in d:
            self.active = d["active"]
            left -= 1
            if left == 0:
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
