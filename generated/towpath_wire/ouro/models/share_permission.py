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
from ..._seam.shapes import UNREADABLE as _UNREADABLE, EnumOf as _EnumOf, ModelOf as _ModelOf

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .role import Role


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SharePermission(_Model):
    """A user and their role.

    Attributes:
        user: A user, by identifier.
        role: What somebody may do with a dataset.
    """

    user: UserReference
    role: Role
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("user", "user", _ModelOf(UserReference), required=True),
            _Field("role", "role", _EnumOf(role_members), required=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = share_permission_read(d, cls)
        return self


def share_permission_read(d: Mapping[str, Any], model: type[SharePermission] = SharePermission) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.user = user_reference_read(d["user"])
        self.role = role_members[d["role"]]
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
        "user",
        "role",
    )
)

# After the class, since models may name each other in a circle.
from .role import role_members  # noqa: E402
from .user_reference import UserReference, user_reference_read  # noqa: E402
