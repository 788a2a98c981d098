# Generated from specs/dataops by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define, field as _field

from ..._seam.model import (
    Field as _Field,
    Fields as _Fields,
    Model as _Model,
    new as _new,
    salvage as _salvage,
)
from ..._seam.moments import MOMENT as _MOMENT, moment as _moment
from ..._seam.shapes import (
    BOOLEAN as _BOOLEAN,
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
class CurrentUser(_Model):
    """Whose token it is.

    Attributes:
        id: The user's number.
        username: The name that stands in paths.
        name: What the user is called.
        state: `active`, or why not.
        avatar_url: Where the picture is.
        web_url: The user's page.
        email: The address.
        created_at: Since when.
        bot: Whether it is the bot behind a project or group token.
    """

    id: int
    username: str
    name: str
    state: str
    avatar_url: str | None | Unset = UNSET
    web_url: str | Unset = UNSET
    email: str | None | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    bot: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("id", "id", _INTEGER, required=True),
            _Field("username", "username", _TEXT, required=True),
            _Field("name", "name", _TEXT, required=True),
            _Field("state", "state", _TEXT, required=True),
            _Field("avatar_url", "avatar_url", _Nullable(_TEXT)),
            _Field("web_url", "web_url", _TEXT),
            _Field("email", "email", _Nullable(_TEXT)),
            _Field("created_at", "created_at", _MOMENT),
            _Field("bot", "bot", _BOOLEAN),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = current_user_read(d, cls)
        return self


def current_user_read(d: Mapping[str, Any], model: type[CurrentUser] = CurrentUser) -> Any:
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
        if "email" in d:
            self.email = d["email"]
            left -= 1
            if left == 4:
                return self
        if "created_at" in d:
            self.created_at = _moment(d["created_at"])
            left -= 1
            if left == 4:
                return self
        if "bot" in d:
            self.bot = d["bot"]
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
        "email",
        "created_at",
        "bot",
    )
)
