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
    BOOLEAN as _BOOLEAN,
    TEXT as _TEXT,
    UNREADABLE as _UNREADABLE,
    EnumOf as _EnumOf,
    ListOf as _ListOf,
    ModelOf as _ModelOf,
    array as _array,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .api_key_owner import ApiKeyOwner
    from .permission import Permission


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ApiKey(_Model):
    """A key of the caller's own; it can do what both it and its owner are permitted.

    Attributes:
        uid: Identifier, `ak_` and six characters. Read-only.
        label: What the key is for.
        key: The secret, 56 hexadecimal digits. Read-only.
        permissions: What the key may be used for.
        created_at: Time of creation (UTC). Read-only.
        user: The key's owner, in full when it is expanded, else the user name. Read-only.
        revocation_status: When and why a key was revoked. Read-only.
        is_revoked: Whether the key has been revoked. Read-only.
    """

    uid: str = _ABSENT
    label: str | Unset = UNSET
    key: str | Unset = UNSET
    permissions: list[Permission] | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    user: ApiKeyOwner | Unset = UNSET
    revocation_status: RevocationStatus | Unset = UNSET
    is_revoked: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("uid", "uid", _TEXT, required=True, read_only=True),
            _Field("label", "label", _TEXT),
            _Field("key", "key", _TEXT, read_only=True, secret=True),
            _Field("permissions", "permissions", _ListOf(_EnumOf(permission_members))),
            _Field("created_at", "created_at", _MOMENT, read_only=True),
            _Field("user", "user", api_key_owner_shape, read_only=True),
            _Field("revocation_status", "revocation_status", _ModelOf(RevocationStatus), read_only=True),
            _Field("is_revoked", "is_revoked", _BOOLEAN, read_only=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = api_key_read(d, cls)
        return self


def api_key_read(d: Mapping[str, Any], model: type[ApiKey] = ApiKey) -> Any:
    found: list[Any]
    try:
        self: Any = _new(model)
        left = len(d)
        self.uid = d["uid"]
        if left == 1:
            return self
        if "label" in d:
            self.label = d["label"]
            left -= 1
            if left == 1:
                return self
        if "key" in d:
            self.key = d["key"]
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
        if "created_at" in d:
            self.created_at = _moment(d["created_at"])
            left -= 1
            if left == 1:
                return self
        if "user" in d:
            self.user = api_key_owner_shape.read(d["user"])
            left -= 1
            if left == 1:
                return self
        if "revocation_status" in d:
            self.revocation_status = revocation_status_read(d["revocation_status"])
            left -= 1
            if left == 1:
                return self
        if "is_revoked" in d:
            self.is_revoked = d["is_revoked"]
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
        "uid",
        "label",
        "key",
        "permissions",
        "created_at",
        "user",
        "revocation_status",
        "is_revoked",
    )
)

# After the class, since models may name each other in a circle.
from .api_key_owner import api_key_owner_shape  # noqa: E402
from .permission import permission_members  # noqa: E402
from .revocation_status import RevocationStatus, revocation_status_read  # noqa: E402
