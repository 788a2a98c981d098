# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import define, field as _field

from ..._seam.model import (
    Field as _Field,
    Fields as _Fields,
    Model as _Model,
    new as _new,
    salvage as _salvage,
)
from ..._seam.shapes import TEXT as _TEXT, UNREADABLE as _UNREADABLE, plain as _plain

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class NotFoundError(_Model):
    """Nothing is there, or nothing that the caller may see.

    Attributes:
        error_code: Always `not_found`.
        message: Explanation for a person, in the language of the portal.
    """

    error_code: Literal["not_found"] = "not_found"
    message: str
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("error_code", "error_code", _plain('"not_found"'), required=True),
            _Field("message", "message", _TEXT, required=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = not_found_error_read(d, cls)
        return self


def not_found_error_read(d: Mapping[str, Any], model: type[NotFoundError] = NotFoundError) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.error_code = d["error_code"]
        self.message = d["message"]
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
        "error_code",
        "message",
    )
)
