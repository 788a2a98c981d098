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

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .api_calls_limit_unit import ApiCallsLimitUnit


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ApiCallsLimit(_Model):
    """How many API calls are allowed within one unit of time.

    Attributes:
        limit: Calls allowed in one period. At least 0.
        unit: Length of the period.
    """

    limit: float
    unit: ApiCallsLimitUnit
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("limit", "limit", _NUMBER, required=True),
            _Field("unit", "unit", _EnumOf(api_calls_limit_unit_members), required=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = api_calls_limit_read(d, cls)
        return self


def api_calls_limit_read(d: Mapping[str, Any], model: type[ApiCallsLimit] = ApiCallsLimit) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.limit = d["limit"]
        self.unit = api_calls_limit_unit_members[d["unit"]]
        if left == 2:
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
        "limit",
        "unit",
    )
)

# After the class, since models may name each other in a circle.
from .api_calls_limit_unit import api_calls_limit_unit_members  # noqa: E402
