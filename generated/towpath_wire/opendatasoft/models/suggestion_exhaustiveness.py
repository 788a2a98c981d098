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
from ..._seam.shapes import BOOLEAN as _BOOLEAN, UNREADABLE as _UNREADABLE
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SuggestionExhaustiveness(_Model):
    """Whether the search went through everything.

    Attributes:
        nb_hits: Whether the number of suggestions is exact.
        typo: Whether all spellings were tried.
    """

    nb_hits: bool | Unset = UNSET
    typo: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("nb_hits", "nb_hits", _BOOLEAN),
            _Field("typo", "typo", _BOOLEAN),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = suggestion_exhaustiveness_read(d, cls)
        return self


def suggestion_exhaustiveness_read(
    d: Mapping[str, Any], model: type[SuggestionExhaustiveness] = SuggestionExhaustiveness
) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        if left == 0:
            if d != {}:
                raise TypeError("an array or a text has no keys, and an empty one would pass")
            return self
        if "nb_hits" in d:
            self.nb_hits = d["nb_hits"]
            left -= 1
            if left == 0:
                return self
        if "typo" in d:
            self.typo = d["typo"]
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
        "nb_hits",
        "typo",
    )
)
