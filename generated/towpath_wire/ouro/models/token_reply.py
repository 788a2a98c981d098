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
from ..._seam.shapes import TEXT as _TEXT, UNREADABLE as _UNREADABLE, Nullable as _Nullable
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .error_value import ErrorValue


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TokenReply(_Model):
    """The access token, or an error.

    Attributes:
        token: A signed token of three parts with an expiry claim; null when there is none to give.
        error: What went wrong, as a sentence or as an object; null when nothing did.
        access_token: The same token under its later name.
        refresh_token: What later clients renewed the token with.
    """

    token: str | None
    error: ErrorValue
    access_token: str | None | Unset = UNSET
    refresh_token: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("token", "token", _Nullable(_TEXT), required=True, secret=True),
            _Field("error", "error", error_value_shape, required=True),
            _Field("access_token", "access_token", _Nullable(_TEXT), secret=True),
            _Field("refresh_token", "refresh_token", _Nullable(_TEXT), secret=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = token_reply_read(d, cls)
        return self


def token_reply_read(d: Mapping[str, Any], model: type[TokenReply] = TokenReply) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.token = d["token"]
        self.error = error_value_shape.read(d["error"])
        if left == 2:
            return self
        if "access_token" in d:
            self.access_token = d["access_token"]
            left -= 1
            if left == 2:
                return self
        if "refresh_token" in d:
            self.refresh_token = d["refresh_token"]
            left -= 1
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
        "token",
        "error",
        "access_token",
        "refresh_token",
    )
)

# After the class, since models may name each other in a circle.
from .error_value import error_value_shape  # noqa: E402
