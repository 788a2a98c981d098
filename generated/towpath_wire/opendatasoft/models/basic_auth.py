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
from ..._seam.shapes import TEXT as _TEXT, UNREADABLE as _UNREADABLE, Nullable as _Nullable, plain as _plain

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class BasicAuth(_Model):
    """User name and password.

    Attributes:
        type: Always `basic_auth`.
        username: User name.
        password: Password; answered as null.
    """

    type: Literal["basic_auth"] = "basic_auth"
    username: str
    password: str | None
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("type", "type", _plain('"basic_auth"'), required=True),
            _Field("username", "username", _TEXT, required=True),
            _Field("password", "password", _Nullable(_TEXT), required=True, secret=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = basic_auth_read(d, cls)
        return self


def basic_auth_read(d: Mapping[str, Any], model: type[BasicAuth] = BasicAuth) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.type = d["type"]
        self.username = d["username"]
        self.password = d["password"]
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
        "type",
        "username",
        "password",
    )
)
