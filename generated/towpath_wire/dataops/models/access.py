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
from ..._seam.shapes import INTEGER as _INTEGER, UNREADABLE as _UNREADABLE, Nullable as _Nullable
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Access(_Model):
    """A role.

    Attributes:
        access_level: 10 guest, 20 reporter, 30 developer, 40 maintainer, 50 owner.
        notification_level: What one is told of.
    """

    access_level: int
    notification_level: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("access_level", "access_level", _INTEGER, required=True),
            _Field("notification_level", "notification_level", _Nullable(_INTEGER)),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = access_read(d, cls)
        return self


def access_read(d: Mapping[str, Any], model: type[Access] = Access) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.access_level = d["access_level"]
        if left == 1:
            return self
        if "notification_level" in d:
            self.notification_level = d["notification_level"]
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
        "access_level",
        "notification_level",
    )
)
