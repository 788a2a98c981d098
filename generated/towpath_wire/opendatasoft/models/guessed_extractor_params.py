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
from ..._seam.shapes import ANYTHING as _ANYTHING, TEXT as _TEXT, UNREADABLE as _UNREADABLE, MapOf as _MapOf
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GuessedExtractorParams(_Model):
    """Settings that fit the source. The reference promises both fields only where the resource is not saved.

    Attributes:
        extractor: Type of the extractor.
        params: Settings of the extractor; which ones there are depends on its type. `csvfile` knows
            `separator`, `encoding`, `headers_first_row`, `first_row_no` and `doublequote`.
    """

    extractor: str | Unset = UNSET
    params: dict[str, Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("extractor", "extractor", _TEXT),
            _Field("params", "params", _MapOf(_ANYTHING)),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = guessed_extractor_params_read(d, cls)
        return self


def guessed_extractor_params_read(
    d: Mapping[str, Any], model: type[GuessedExtractorParams] = GuessedExtractorParams
) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        if left == 0:
            if d != {}:
                raise TypeError("an array or a text has no keys, and an empty one would pass")
            return self
        if "extractor" in d:
            self.extractor = d["extractor"]
            left -= 1
            if left == 0:
                return self
        if "params" in d:
            self.params = d["params"]
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
        "extractor",
        "params",
    )
)
