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
from ..._seam.shapes import UNREADABLE as _UNREADABLE, ModelOf as _ModelOf
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ExploreLimits(_Model):
    """How much somebody may ask of the portal's read API.

    Attributes:
        api_calls: How many API calls are allowed within one unit of time.
    """

    api_calls: ApiCallsLimit | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (_Field("api_calls", "api_calls", _ModelOf(ApiCallsLimit)),),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = explore_limits_read(d, cls)
        return self


def explore_limits_read(d: Mapping[str, Any], model: type[ExploreLimits] = ExploreLimits) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        if left == 0:
            if d != {}:
                raise TypeError("an array or a text has no keys, and an empty one would pass")
            return self
        if "api_calls" in d:
            self.api_calls = api_calls_limit_read(d["api_calls"])
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


_KNOWN: frozenset[str] = frozenset(("api_calls",))

# After the class, since models may name each other in a circle.
from .api_calls_limit import ApiCallsLimit, api_calls_limit_read  # noqa: E402
