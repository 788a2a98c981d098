# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
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
from ..._seam.shapes import TEXT as _TEXT, UNREADABLE as _UNREADABLE, Nullable as _Nullable
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class RevocationStatus(_Model):
    """When and why a key was revoked.

    Attributes:
        revoked_at: Time of revocation (UTC), null if active.
        revocation_reason: Reason that was given.
    """

    revoked_at: datetime.datetime | None | Unset = UNSET
    revocation_reason: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("revoked_at", "revoked_at", _Nullable(_MOMENT)),
            _Field("revocation_reason", "revocation_reason", _TEXT),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = revocation_status_read(d, cls)
        return self


def revocation_status_read(d: Mapping[str, Any], model: type[RevocationStatus] = RevocationStatus) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        if left == 0:
            if d != {}:
                raise TypeError("an array or a text has no keys, and an empty one would pass")
            return self
        if "revoked_at" in d:
            self.revoked_at = None if (v := d["revoked_at"]) is None else _moment(v)
            left -= 1
            if left == 0:
                return self
        if "revocation_reason" in d:
            self.revocation_reason = d["revocation_reason"]
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
        "revoked_at",
        "revocation_reason",
    )
)
