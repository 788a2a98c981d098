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
from ..._seam.shapes import (
    TEXT as _TEXT,
    UNREADABLE as _UNREADABLE,
    ListOf as _ListOf,
    MapOf as _MapOf,
    plain as _plain,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ValidationError(_Model):
    """Some of the values sent were refused; `detail` says which and why.

    Attributes:
        error_code: Always `validation_error`.
        message: Explanation for a person, in the language of the portal.
        detail: Messages by name of the refused field.
    """

    error_code: Literal["validation_error"] = "validation_error"
    message: str
    detail: dict[str, list[str]]
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("error_code", "error_code", _plain('"validation_error"'), required=True),
            _Field("message", "message", _TEXT, required=True),
            _Field("detail", "detail", _MapOf(_ListOf(_TEXT)), required=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = validation_error_read(d, cls)
        return self


def validation_error_read(d: Mapping[str, Any], model: type[ValidationError] = ValidationError) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.error_code = d["error_code"]
        self.message = d["message"]
        self.detail = d["detail"]
        if left == 3:
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
        "detail",
    )
)
