# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define, field as _field

from ..._seam.model import (
    ABSENT as _ABSENT,
    Field as _Field,
    Fields as _Fields,
    Model as _Model,
    new as _new,
    salvage as _salvage,
)
from ..._seam.moments import IDENTIFIER as _IDENTIFIER, MOMENT as _MOMENT, moment as _moment, uuid as _uuid
from ..._seam.shapes import (
    BOOLEAN as _BOOLEAN,
    INTEGER as _INTEGER,
    TEXT as _TEXT,
    UNREADABLE as _UNREADABLE,
    ListOf as _ListOf,
    ModelOf as _ModelOf,
    Nullable as _Nullable,
    array as _array,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self
    from uuid import UUID


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class User(_Model):
    """A user's profile.

    Attributes:
        id: The identifier of the profile.
        user_id: The identifier of the user.
        username: The name that the user is known by.
        avatar_path: Where the picture is.
        bio: What the user says about themselves.
        urls: Links that the user shows.
        last_active: When the user was last seen.
        is_agent: Whether the user is a program.
        is_following: Whether the caller follows this user.
        is_followed: Whether this user follows the caller.
        is_self: Whether this user is the caller.
        followers: How many follow this user. Default 0.
        following: How many this user follows. Default 0.
    """

    id: UUID
    user_id: UUID
    username: str | None | Unset = UNSET
    avatar_path: str | None | Unset = UNSET
    bio: str | None | Unset = UNSET
    urls: list[UserUrl] | None | Unset = UNSET
    last_active: datetime.datetime | Unset = UNSET
    is_agent: bool | Unset = UNSET
    is_following: bool | Unset = UNSET
    is_followed: bool | Unset = UNSET
    is_self: bool | Unset = UNSET
    followers: int = _ABSENT
    following: int = _ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("id", "id", _IDENTIFIER, required=True),
            _Field("user_id", "user_id", _IDENTIFIER, required=True),
            _Field("username", "username", _Nullable(_TEXT)),
            _Field("avatar_path", "avatar_path", _Nullable(_TEXT)),
            _Field("bio", "bio", _Nullable(_TEXT)),
            _Field("urls", "urls", _Nullable(_ListOf(_ModelOf(UserUrl)))),
            _Field("last_active", "last_active", _MOMENT),
            _Field("is_agent", "is_agent", _BOOLEAN),
            _Field("isFollowing", "is_following", _BOOLEAN),
            _Field("isFollowed", "is_followed", _BOOLEAN),
            _Field("isSelf", "is_self", _BOOLEAN),
            _Field("followers", "followers", _INTEGER, default=0),
            _Field("following", "following", _INTEGER, default=0),
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
        self.id = _uuid(d["id"])
        self.user_id = _uuid(d["user_id"])
        if left == 2:
            return self
        if "username" in d:
            self.username = d["username"]
            left -= 1
            if left == 2:
                return self
        if "avatar_path" in d:
            self.avatar_path = d["avatar_path"]
            left -= 1
            if left == 2:
                return self
        if "bio" in d:
            self.bio = d["bio"]
            left -= 1
            if left == 2:
                return self
        if "urls" in d:
            self.urls = None if (v := d["urls"]) is None else [user_url_read(item) for item in _array(v)]
            left -= 1
            if left == 2:
                return self
        if "last_active" in d:
            self.last_active = _moment(d["last_active"])
            left -= 1
            if left == 2:
                return self
        if "is_agent" in d:
            self.is_agent = d["is_agent"]
            left -= 1
            if left == 2:
                return self
        if "isFollowing" in d:
            self.is_following = d["isFollowing"]
            left -= 1
            if left == 2:
                return self
        if "isFollowed" in d:
            self.is_followed = d["isFollowed"]
            left -= 1
            if left == 2:
                return self
        if "isSelf" in d:
            self.is_self = d["isSelf"]
            left -= 1
            if left == 2:
                return self
        if "followers" in d:
            self.followers = d["followers"]
            left -= 1
            if left == 2:
                return self
        if "following" in d:
            self.following = d["following"]
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
        "id",
        "user_id",
        "username",
        "avatar_path",
        "bio",
        "urls",
        "last_active",
        "is_agent",
        "isFollowing",
        "isFollowed",
        "isSelf",
        "followers",
        "following",
    )
)

# After the class, since models may name each other in a circle.
from .user_url import UserUrl, user_url_read  # noqa: E402
