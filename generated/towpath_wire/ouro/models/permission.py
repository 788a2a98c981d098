# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
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
from ..._seam.moments import IDENTIFIER as _IDENTIFIER, MOMENT as _MOMENT, moment as _moment, uuid as _uuid
from ..._seam.shapes import (
    UNREADABLE as _UNREADABLE,
    EnumOf as _EnumOf,
    ModelOf as _ModelOf,
    Nullable as _Nullable,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self
    from uuid import UUID

    from .asset_type import AssetType
    from .role import Role


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Permission(_Model):
    """What one user or organisation may do with an asset.

    Attributes:
        id: The identifier of the permission.
        asset_id: The asset.
        asset_type: What kind of thing an asset is.
        user_id: Who has it.
        user: The same user with their name.
        org_id: The organisation that has it.
        role: What somebody may do with a dataset.
        granter_id: Who gave it.
        created_at: When it was given.
        last_updated: When it last changed.
    """

    id: UUID
    asset_id: UUID
    asset_type: AssetType | Unset = UNSET
    user_id: UUID | None | Unset = UNSET
    user: UserReference | None | Unset = UNSET
    org_id: UUID | None | Unset = UNSET
    role: Role
    granter_id: UUID | None | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    last_updated: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("id", "id", _IDENTIFIER, required=True),
            _Field("asset_id", "asset_id", _IDENTIFIER, required=True),
            _Field("asset_type", "asset_type", _EnumOf(asset_type_members)),
            _Field("user_id", "user_id", _Nullable(_IDENTIFIER)),
            _Field("user", "user", _Nullable(_ModelOf(UserReference))),
            _Field("org_id", "org_id", _Nullable(_IDENTIFIER)),
            _Field("role", "role", _EnumOf(role_members), required=True),
            _Field("granter_id", "granter_id", _Nullable(_IDENTIFIER)),
            _Field("created_at", "created_at", _MOMENT),
            _Field("last_updated", "last_updated", _MOMENT),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = permission_read(d, cls)
        return self


def permission_read(d: Mapping[str, Any], model: type[Permission] = Permission) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.id = _uuid(d["id"])
        self.asset_id = _uuid(d["asset_id"])
        self.role = role_members[d["role"]]
        if left == 3:
            return self
        if "asset_type" in d:
            self.asset_type = asset_type_members[d["asset_type"]]
            left -= 1
            if left == 3:
                return self
        if "user_id" in d:
            self.user_id = None if (v := d["user_id"]) is None else _uuid(v)
            left -= 1
            if left == 3:
                return self
        if "user" in d:
            self.user = None if (v := d["user"]) is None else user_reference_read(v)
            left -= 1
            if left == 3:
                return self
        if "org_id" in d:
            self.org_id = None if (v := d["org_id"]) is None else _uuid(v)
            left -= 1
            if left == 3:
                return self
        if "granter_id" in d:
            self.granter_id = None if (v := d["granter_id"]) is None else _uuid(v)
            left -= 1
            if left == 3:
                return self
        if "created_at" in d:
            self.created_at = _moment(d["created_at"])
            left -= 1
            if left == 3:
                return self
        if "last_updated" in d:
            self.last_updated = _moment(d["last_updated"])
            left -= 1
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
        "id",
        "asset_id",
        "asset_type",
        "user_id",
        "user",
        "org_id",
        "role",
        "granter_id",
        "created_at",
        "last_updated",
    )
)

# After the class, since models may name each other in a circle.
from .asset_type import asset_type_members  # noqa: E402
from .role import role_members  # noqa: E402
from .user_reference import UserReference, user_reference_read  # noqa: E402
