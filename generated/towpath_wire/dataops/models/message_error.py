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
from ..._seam.shapes import (
    TEXT as _TEXT,
    UNREADABLE as _UNREADABLE,
    ByKind as _ByKind,
    ListOf as _ListOf,
    MapOf as _MapOf,
    Shape as _Shape,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class MessageError(_Model):
    """A refusal by the application.

    Attributes:
        message: The status with its words, or what is wrong with each field.
    """

    message: str | dict[str, str | list[str]]
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (_Field("message", "message", _MESSAGE, required=True),),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = message_error_read(d, cls)
        return self


def message_error_read(d: Mapping[str, Any], model: type[MessageError] = MessageError) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.message = d["message"]
        if left == 1:
            return self
        self.additional_properties = extra = {}
        for key in d:
            if key not in _KNOWN:
                extra[key] = d[key]
    except _UNREADABLE:
        return _salvage(model, d)  # once more, slowly: to say what is missing or where it does not fit
    return self


_KNOWN: frozenset[str] = frozenset(("message",))
_MESSAGE: _Shape = _ByKind(
    "a string or an object",
    lambda: {
        str: _TEXT,
        dict: _MapOf(_ByKind("a string or an array", lambda: {str: _TEXT, list: _ListOf(_TEXT)})),
    },
)
