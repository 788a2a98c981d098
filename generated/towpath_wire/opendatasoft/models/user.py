# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
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
    ANYTHING as _ANYTHING,
    BOOLEAN as _BOOLEAN,
    TEXT as _TEXT,
    UNREADABLE as _UNREADABLE,
    EnumOf as _EnumOf,
    ListOf as _ListOf,
    MapOf as _MapOf,
    ModelOf as _ModelOf,
    Nullable as _Nullable,
    array as _array,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .permission import Permission
    from .user_account_type import UserAccountType
    from .user_group_membership import UserGroupMembership


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class User(_Model):
    """A person with an account that is linked to the portal.

    Attributes:
        username: User name.
        display_name: Name to show. Read-only.
        first_name: First name.
        last_name: Last name.
        is_active: Whether the account can be used. Read-only.
        email: E-mail address.
        is_ods: Whether the person works for the vendor. Read-only.
        account_type: Whether the account spans portals, is linked to an identity provider or is local to the
            portal. Read-only.
        permissions: What was granted directly, not through a group.
        joined_at: When the user joined the portal (UTC). Read-only.
        last_seen_at: Time of the last visit (UTC). Read-only.
        last_login_at: Time of the last login (UTC). Read-only.
        expires_at: When the account ends (UTC), null if never. Read-only.
        explore_limits: How much somebody may ask of the portal's read API.
        management_limits: Former limits on what somebody may manage; always empty.
        gravatar_url: Address of a picture, without a scheme. Read-only.
        groups: Groups the user belongs to.
        identity_providers: Identity providers the account is linked to. Read-only.
    """

    username: str | Unset = UNSET
    display_name: str | Unset = UNSET
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    is_active: bool | Unset = UNSET
    email: str
    is_ods: bool | Unset = UNSET
    account_type: UserAccountType | Unset = UNSET
    permissions: list[Permission] | Unset = UNSET
    joined_at: datetime.datetime | Unset = UNSET
    last_seen_at: datetime.datetime | Unset = UNSET
    last_login_at: datetime.datetime | Unset = UNSET
    expires_at: datetime.datetime | None | Unset = UNSET
    explore_limits: ExploreLimits | Unset = UNSET
    management_limits: dict[str, Any] | Unset = UNSET
    gravatar_url: str | Unset = UNSET
    groups: list[UserGroupMembership] | Unset = UNSET
    identity_providers: list[IdentityProviderReference] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("username", "username", _TEXT),
            _Field("display_name", "display_name", _TEXT, read_only=True),
            _Field("first_name", "first_name", _TEXT),
            _Field("last_name", "last_name", _TEXT),
            _Field("is_active", "is_active", _BOOLEAN, read_only=True),
            _Field("email", "email", _TEXT, required=True),
            _Field("is_ods", "is_ods", _BOOLEAN, read_only=True),
            _Field("account_type", "account_type", _EnumOf(user_account_type_members), read_only=True),
            _Field("permissions", "permissions", _ListOf(_EnumOf(permission_members))),
            _Field("joined_at", "joined_at", _MOMENT, read_only=True),
            _Field("last_seen_at", "last_seen_at", _MOMENT, read_only=True),
            _Field("last_login_at", "last_login_at", _MOMENT, read_only=True),
            _Field("expires_at", "expires_at", _Nullable(_MOMENT), read_only=True),
            _Field("explore_limits", "explore_limits", _ModelOf(ExploreLimits)),
            _Field("management_limits", "management_limits", _MapOf(_ANYTHING)),
            _Field("gravatar_url", "gravatar_url", _TEXT, read_only=True),
            _Field("groups", "groups", _ListOf(user_group_membership_shape)),
            _Field(
                "identity_providers",
                "identity_providers",
                _ListOf(_ModelOf(IdentityProviderReference)),
                read_only=True,
            ),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = user_read(d, cls)
        return self


def user_read(d: Mapping[str, Any], model: type[User] = User) -> Any:
    found: list[Any]
    try:
        self: Any = _new(model)
        left = len(d)
        self.email = d["email"]
        if left == 1:
            return self
        if "username" in d:
            self.username = d["username"]
            left -= 1
            if left == 1:
                return self
        if "display_name" in d:
            self.display_name = d["display_name"]
            left -= 1
            if left == 1:
                return self
        if "first_name" in d:
            self.first_name = d["first_name"]
            left -= 1
            if left == 1:
                return self
        if "last_name" in d:
            self.last_name = d["last_name"]
            left -= 1
            if left == 1:
                return self
        if "is_active" in d:
            self.is_active = d["is_active"]
            left -= 1
            if left == 1:
                return self
        if "is_ods" in d:
            self.is_ods = d["is_ods"]
            left -= 1
            if left == 1:
                return self
        if "account_type" in d:
            self.account_type = user_account_type_members[d["account_type"]]
            left -= 1
            if left == 1:
                return self
        if "permissions" in d:
            self.permissions = found = []
            for item in v if (v := d["permissions"]).__class__ is list else _array(v):
                found.append(permission_members[item])
            left -= 1
            if left == 1:
                return self
        if "joined_at" in d:
            self.joined_at = _moment(d["joined_at"])
            left -= 1
            if left == 1:
                return self
        if "last_seen_at" in d:
            self.last_seen_at = _moment(d["last_seen_at"])
            left -= 1
            if left == 1:
                return self
        if "last_login_at" in d:
            self.last_login_at = _moment(d["last_login_at"])
            left -= 1
            if left == 1:
                return self
        if "expires_at" in d:
            self.expires_at = None if (v := d["expires_at"]) is None else _moment(v)
            left -= 1
            if left == 1:
                return self
        if "explore_limits" in d:
            self.explore_limits = explore_limits_read(d["explore_limits"])
            left -= 1
            if left == 1:
                return self
        if "management_limits" in d:
            self.management_limits = d["management_limits"]
            left -= 1
            if left == 1:
                return self
        if "gravatar_url" in d:
            self.gravatar_url = d["gravatar_url"]
            left -= 1
            if left == 1:
                return self
        if "groups" in d:
            self.groups = found = []
            for item in v if (v := d["groups"]).__class__ is list else _array(v):
                found.append(user_group_membership_shape.read(item))
            left -= 1
            if left == 1:
                return self
        if "identity_providers" in d:
            self.identity_providers = found = []
            for item in v if (v := d["identity_providers"]).__class__ is list else _array(v):
                found.append(identity_provider_reference_read(item))
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
        "username",
        "display_name",
        "first_name",
        "last_name",
        "is_active",
        "email",
        "is_ods",
        "account_type",
        "permissions",
        "joined_at",
        "last_seen_at",
        "last_login_at",
        "expires_at",
        "explore_limits",
        "management_limits",
        "gravatar_url",
        "groups",
        "identity_providers",
    )
)

# After the class, since models may name each other in a circle.
from .explore_limits import ExploreLimits, explore_limits_read  # noqa: E402
from .identity_provider_reference import IdentityProviderReference, identity_provider_reference_read  # noqa: E402
from .permission import permission_members  # noqa: E402
from .user_account_type import user_account_type_members  # noqa: E402
from .user_group_membership import user_group_membership_shape  # noqa: E402
