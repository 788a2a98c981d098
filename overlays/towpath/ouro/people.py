"""Who somebody is, and whom they follow."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from towpath_wire.ouro.operations import users as wire
from towpath_wire.ouro.operations.users import GET_TOKEN

from towpath._engine.flows import Flow, answered, claimed
from towpath._engine.so_far import step
from towpath.errors import ContractError

if TYPE_CHECKING:
    from towpath_wire.ouro.models import User


def own_id() -> Flow[UUID]:
    """Return the caller's identifier: the claim `sub` of the access token, which Supabase puts there."""
    claims = yield from claimed()
    me = _uuid(claims.get("sub"))
    if me is None:
        raise ContractError(
            path="$.token",
            expected="a JWT whose claim `sub` is the caller's identifier",
            got="one with another `sub`" if "sub" in claims else "a token without `sub`",
            operation=GET_TOKEN.id,
            spec=GET_TOKEN.spec,
        )
    return me


def user_id(user: UUID | str) -> Flow[UUID]:
    """Return a user's identifier; a username is looked up."""
    known = user if isinstance(user, UUID) else _uuid(user)
    if known is not None:
        return known
    profile = yield from answered(wire.read_user(str(user)))
    return profile.user_id


def set_following(username: str, *, wanted: bool) -> Flow[bool]:
    """See to it that the caller follows a user, or does not; return whether that changed anything."""
    with step(f"looking whether you follow {username!r}", "nothing has changed", "nothing has changed"):
        profile = yield from answered(wire.read_user(username))
        following = yield from _follows(username, profile)
    if following == wanted:
        return False
    now = "you do not follow them" if wanted else "you still follow them"
    with step(
        f"toggling whether you follow {username!r}", now, "it may have been toggled; call again to see"
    ):
        yield from answered(wire.toggle_follow(username))
    return True


def _follows(username: str, profile: User) -> Flow[bool]:
    if isinstance(profile.is_following, bool):
        return profile.is_following
    me = yield from own_id()
    follows = yield from answered(wire.list_follows(username))
    return any(follow.user_id == me and follow.followed_user_id == profile.user_id for follow in follows)


def _uuid(text: object) -> UUID | None:
    try:
        return UUID(text) if isinstance(text, str) else None
    except ValueError:
        return None
