"""Who may do what with a dataset."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from towpath_wire.ouro.models import Role, SharePermission, ShareRequest, UserReference
from towpath_wire.ouro.operations import datasets as wire

from towpath._engine.flows import Flow, answered
from towpath.errors import ConfigurationError

from .people import user_id
from .words import known

if TYPE_CHECKING:
    from uuid import UUID

    from towpath_wire.ouro.models import Permission

Given: TypeAlias = Literal["read", "write", "admin", Role.READ, Role.WRITE, Role.ADMIN]


def share(id: UUID | str, user: UUID | str, role: Given) -> Flow[Permission | None]:
    """Give a user a role, and return the permission that they have now."""
    given = known(Role, role, "role")
    if given is Role.NONE:
        raise ConfigurationError("the role none is taken away with unshare()")
    return (yield from _set_role(id, user, given))


def unshare(id: UUID | str, user: UUID | str) -> Flow[None]:
    """Take a user's role away."""
    yield from _set_role(id, user, Role.NONE)


def _set_role(id: UUID | str, user: UUID | str, role: Role) -> Flow[Permission | None]:
    who = yield from user_id(user)
    request = ShareRequest(permission=SharePermission(user=UserReference(user_id=who), role=role))
    return (yield from answered(wire.share_dataset(id, request)))
