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
    INTEGER as _INTEGER,
    TEXT as _TEXT,
    UNREADABLE as _UNREADABLE,
    Nullable as _Nullable,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class User(_Model):
    """A user as others see them.

    Attributes:
        id: The user's number.
        username: The name that stands in paths.
        name: What the user is called.
        state: `active`, or why not.
        avatar_url: Where the picture is.
        web_url: The user's page.
    """

    id: int
    username: str
    name: str
    state: str
    avatar_url: str | None | Unset = UNSET
    web_url: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("id", "id", _INTEGER, required=True),
            _Field("username", "username", _TEXT, required=True),
            _Field("name", "name", _TEXT, required=True),
            _Field("state", "state", _TEXT, required=True),
            _Field("avatar_url", "avatar_url", _Nullable(_TEXT)),
            _Field("web_url", "web_url", _TEXT),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = user_read(d, cls)
        return self


def user_read(d: Mapping[str, Any], model: type[User] = User) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.id = d["id"]
        self.username = d["username"]
        self.name = d["name"]
        self.state = d["state"]
        if left == 4:
            return self
        if "avatar_url" in d:
            self.avatar_url = d["avatar_url"]
            left -= 1
            if left == 4:
                return self
        if "web_url" in d:
            self.web_url = d["web_url"]
            left -= 1
            if left == 4:
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
        "id",
        "username",
        "name",
        "state",
        "avatar_url",
        "web_url",
    )
)
