# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
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
from ..._seam.moments import MOMENT as _MOMENT, moment as _moment
from ..._seam.shapes import (
    ANYTHING as _ANYTHING,
    INTEGER as _INTEGER,
    TEXT as _TEXT,
    UNREADABLE as _UNREADABLE,
    EnumOf as _EnumOf,
    ListOf as _ListOf,
    MapOf as _MapOf,
    ModelOf as _ModelOf,
    array as _array,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .permission import Permission


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UserGroup(_Model):
    """A group of users; its members get its permissions and its limits.

    Attributes:
        uid: Identifier made from the title. Read-only.
        title: Title for people.
        description: What the group is for.
        user_count: Number of members. Read-only.
        permissions: What members may do on the portal.
        explore_limits: How much somebody may ask of the portal's read API.
        management_limits: Former limits on what somebody may manage; always empty.
        created_at: Time of creation (UTC). Read-only.
        updated_at: Time of the last change (UTC). Read-only.
        created_by: The user who made a change, named by the user name. Read-only.
        updated_by: The user who made a change, named by the user name. Read-only.
    """

    uid: str = _ABSENT
    title: str
    description: str | Unset = UNSET
    user_count: int | Unset = UNSET
    permissions: list[Permission] | Unset = UNSET
    explore_limits: ExploreLimits | Unset = UNSET
    management_limits: dict[str, Any] | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    created_by: ChangeAuthor | Unset = UNSET
    updated_by: ChangeAuthor | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("uid", "uid", _TEXT, required=True, read_only=True),
            _Field("title", "title", _TEXT, required=True),
            _Field("description", "description", _TEXT),
            _Field("user_count", "user_count", _INTEGER, read_only=True),
            _Field("permissions", "permissions", _ListOf(_EnumOf(permission_members))),
            _Field("explore_limits", "explore_limits", _ModelOf(ExploreLimits)),
            _Field("management_limits", "management_limits", _MapOf(_ANYTHING)),
            _Field("created_at", "created_at", _MOMENT, read_only=True),
            _Field("updated_at", "updated_at", _MOMENT, read_only=True),
            _Field("created_by", "created_by", _ModelOf(ChangeAuthor), read_only=True),
            _Field("updated_by", "updated_by", _ModelOf(ChangeAuthor), read_only=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = user_group_read(d, cls)
        return self


def user_group_read(d: Mapping[str, Any], model: type[UserGroup] = UserGroup) -> Any:
    found: list[Any]
    try:
        self: Any = _new(model)
        left = len(d)
        self.uid = d["uid"]
        self.title = d["title"]
        if left == 2:
            return self
        if "description" in d:
            self.description = d["description"]
            left -= 1
            if left == 2:
                return self
        if "user_count" in d:
            self.user_count = d["user_count"]
            left -= 1
            if left == 2:
                return self
        if "permissions" in d:
            self.permissions = found = []
            for item in v if (v := d["permissions"]).__class__ is list else _array(v):
                found.append(permission_members[item])
            left -= 1
            if left == 2:
                return self
        if "explore_limits" in d:
            self.explore_limits = explore_limits_read(d["explore_limits"])
            left -= 1
            if left == 2:
                return self
        if "management_limits" in d:
            self.management_limits = d["management_limits"]
            left -= 1
            if left == 2:
                return self
        if "created_at" in d:
            self.created_at = _moment(d["created_at"])
            left -= 1
            if left == 2:
                return self
        if "updated_at" in d:
            self.updated_at = _moment(d["updated_at"])
            left -= 1
            if left == 2:
                return self
        if "created_by" in d:
            self.created_by = change_author_read(d["created_by"])
            left -= 1
            if left == 2:
                return self
        if "updated_by" in d:
            self.updated_by = change_author_read(d["updated_by"])
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
        "uid",
        "title",
        "description",
        "user_count",
        "permissions",
        "explore_limits",
        "management_limits",
        "created_at",
        "updated_at",
        "created_by",
        "updated_by",
    )
)

# After the class, since models may name each other in a circle.
from .change_author import ChangeAuthor, change_author_read  # noqa: E402
from .explore_limits import ExploreLimits, explore_limits_read  # noqa: E402
from .permission import permission_members  # noqa: E402
