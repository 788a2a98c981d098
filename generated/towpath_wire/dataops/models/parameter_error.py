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
from ..._seam.shapes import TEXT as _TEXT, UNREADABLE as _UNREADABLE
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ParameterError(_Model):
    """A refusal of parameters, of a token or of a route.

    Attributes:
        error: What is wrong, or a word for it.
        error_description: The sentence for that word.
        scope: Scopes that would do, blank between, where the token's did not.
    """

    error: str
    error_description: str | Unset = UNSET
    scope: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("error", "error", _TEXT, required=True),
            _Field("error_description", "error_description", _TEXT),
            _Field("scope", "scope", _TEXT),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = parameter_error_read(d, cls)
        return self


def parameter_error_read(d: Mapping[str, Any], model: type[ParameterError] = ParameterError) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.error = d["error"]
        if left == 1:
            return self
        if "error_description" in d:
            self.error_description = d["error_description"]
            left -= 1
            if left == 1:
                return self
        if "scope" in d:
            self.scope = d["scope"]
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
        "error",
        "error_description",
        "scope",
    )
)
