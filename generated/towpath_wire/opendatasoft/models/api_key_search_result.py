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
from ..._seam.shapes import (
    BOOLEAN as _BOOLEAN,
    UNREADABLE as _UNREADABLE,
    ModelOf as _ModelOf,
    Nullable as _Nullable,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ApiKeySearchResult(_Model):
    """Whether a key is known, revoked or not.

    Attributes:
        found: Whether the key is known.
        result: The key, null if unknown.
    """

    found: bool | Unset = UNSET
    result: ApiKey | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("found", "found", _BOOLEAN),
            _Field("result", "result", _Nullable(_ModelOf(ApiKey))),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = api_key_search_result_read(d, cls)
        return self


def api_key_search_result_read(
    d: Mapping[str, Any], model: type[ApiKeySearchResult] = ApiKeySearchResult
) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        if left == 0:
            if d != {}:
                raise TypeError("an array or a text has no keys, and an empty one would pass")
            return self
        if "found" in d:
            self.found = d["found"]
            left -= 1
            if left == 0:
                return self
        if "result" in d:
            self.result = None if (v := d["result"]) is None else api_key_read(v)
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
        "found",
        "result",
    )
)

# After the class, since models may name each other in a circle.
from .api_key import ApiKey, api_key_read  # noqa: E402
