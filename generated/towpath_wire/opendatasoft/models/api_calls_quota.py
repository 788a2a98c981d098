# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
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
from ..._seam.shapes import NUMBER as _NUMBER, UNREADABLE as _UNREADABLE, EnumOf as _EnumOf
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .api_calls_quota_unit import ApiCallsQuotaUnit


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ApiCallsQuota(_Model):
    """How many API calls are allowed within one unit of time.

    Attributes:
        unit: Length of the period.
        limit: Calls allowed in one period.
    """

    unit: ApiCallsQuotaUnit | Unset = UNSET
    limit: float | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("unit", "unit", _EnumOf(api_calls_quota_unit_members)),
            _Field("limit", "limit", _NUMBER),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = api_calls_quota_read(d, cls)
        return self


def api_calls_quota_read(d: Mapping[str, Any], model: type[ApiCallsQuota] = ApiCallsQuota) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        if left == 0:
            if d != {}:
                raise TypeError("an array or a text has no keys, and an empty one would pass")
            return self
        if "unit" in d:
            self.unit = api_calls_quota_unit_members[d["unit"]]
            left -= 1
            if left == 0:
                return self
        if "limit" in d:
            self.limit = d["limit"]
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
        "unit",
        "limit",
    )
)

# After the class, since models may name each other in a circle.
from .api_calls_quota_unit import api_calls_quota_unit_members  # noqa: E402
