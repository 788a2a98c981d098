# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
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
from ..._seam.shapes import INTEGER as _INTEGER, TEXT as _TEXT, UNREADABLE as _UNREADABLE
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ErrorObject(_Model):
    """An error with its name, message, status and code.

    Attributes:
        name: The kind of error.
        message: A sentence for people.
        status: The HTTP status that belongs to it.
        status_code: The status as text, in storage answers.
        code: A word for programs.
    """

    name: str | Unset = UNSET
    message: str
    status: int | Unset = UNSET
    status_code: str | Unset = UNSET
    code: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("name", "name", _TEXT),
            _Field("message", "message", _TEXT, required=True),
            _Field("status", "status", _INTEGER),
            _Field("statusCode", "status_code", _TEXT),
            _Field("code", "code", _TEXT),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = error_object_read(d, cls)
        return self


def error_object_read(d: Mapping[str, Any], model: type[ErrorObject] = ErrorObject) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.message = d["message"]
        if left == 1:
            return self
        if "name" in d:
            self.name = d["name"]
            left -= 1
            if left == 1:
                return self
        if "status" in d:
            self.status = d["status"]
            left -= 1
            if left == 1:
                return self
        if "statusCode" in d:
            self.status_code = d["statusCode"]
            left -= 1
            if left == 1:
                return self
        if "code" in d:
            self.code = d["code"]
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
        "name",
        "message",
        "status",
        "statusCode",
        "code",
    )
)
