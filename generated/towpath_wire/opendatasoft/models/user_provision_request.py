# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
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
    ANYTHING as _ANYTHING,
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
    from .user_group_membership import UserGroupMembership


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UserProvisionRequest(_Model):
    """An account to create through an identity provider.

    Attributes:
        username: User name.
        first_name: First name.
        last_name: Last name.
        email: E-mail address.
        permissions: Permissions to grant directly.
        explore_limits: How much somebody may ask of the portal's read API.
        management_limits: Former limits on what somebody may manage; always empty.
        groups: Groups to join.
        identity_provider: An identity provider of the portal, named by its identifier.
        identity_provider_attributes: What the identity provider says about the account.
    """

    username: str | Unset = UNSET
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    email: str
    permissions: list[Permission] | Unset = UNSET
    explore_limits: ExploreLimits | Unset = UNSET
    management_limits: dict[str, Any] | Unset = UNSET
    groups: list[UserGroupMembership] | Unset = UNSET
    identity_provider: IdentityProviderReference
    identity_provider_attributes: dict[str, Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("username", "username", _TEXT),
            _Field("first_name", "first_name", _TEXT),
            _Field("last_name", "last_name", _TEXT),
            _Field("email", "email", _TEXT, required=True),
            _Field("permissions", "permissions", _ListOf(_EnumOf(permission_members))),
            _Field("explore_limits", "explore_limits", _ModelOf(ExploreLimits)),
            _Field("management_limits", "management_limits", _MapOf(_ANYTHING)),
            _Field("groups", "groups", _ListOf(user_group_membership_shape)),
            _Field(
                "identity_provider",
                "identity_provider",
                _ModelOf(IdentityProviderReference),
                required=True,
                write_only=True,
            ),
            _Field(
                "identity_provider_attributes",
                "identity_provider_attributes",
                _MapOf(_ANYTHING),
                write_only=True,
            ),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = user_provision_request_read(d, cls)
        return self


def user_provision_request_read(
    d: Mapping[str, Any], model: type[UserProvisionRequest] = UserProvisionRequest
) -> Any:
    found: list[Any]
    try:
        self: Any = _new(model)
        left = len(d)
        self.email = d["email"]
        self.identity_provider = identity_provider_reference_read(d["identity_provider"])
        if left == 2:
            return self
        if "username" in d:
            self.username = d["username"]
            left -= 1
            if left == 2:
                return self
        if "first_name" in d:
            self.first_name = d["first_name"]
            left -= 1
            if left == 2:
                return self
        if "last_name" in d:
            self.last_name = d["last_name"]
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
        if "groups" in d:
            self.groups = found = []
            for item in v if (v := d["groups"]).__class__ is list else _array(v):
                found.append(user_group_membership_shape.read(item))
            left -= 1
            if left == 2:
                return self
        if "identity_provider_attributes" in d:
            self.identity_provider_attributes = d["identity_provider_attributes"]
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
        "username",
        "first_name",
        "last_name",
        "email",
        "permissions",
        "explore_limits",
        "management_limits",
        "groups",
        "identity_provider",
        "identity_provider_attributes",
    )
)

# After the class, since models may name each other in a circle.
from .explore_limits import ExploreLimits, explore_limits_read  # noqa: E402
from .identity_provider_reference import IdentityProviderReference, identity_provider_reference_read  # noqa: E402
from .permission import permission_members  # noqa: E402
from .user_group_membership import user_group_membership_shape  # noqa: E402
