"""Ouro's users: exchanging a key for a token, profiles, and who follows whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from towpath.testing.behaviour import Answer
from towpath.testing.refusals import Refusal, bad_request

if TYPE_CHECKING:
    from towpath.testing.behaviour import Exchange
    from towpath.testing.store import Store

    from .behaviour import OuroBehaviour


def get_token(exchange: Exchange) -> Answer:
    """Answer with a token for an API key that is known and not revoked."""
    key = exchange.store.first("keys", key=exchange.body["pat"])
    if key is None or key["revoked"]:
        raise Refusal(401, "unauthorized", "No user found for this API key")
    token = cast("OuroBehaviour", exchange.stand_in.behaviour).tokens.issue(exchange.stand_in, key)
    # Clients from 0.1.4 on read the later name, and want something to renew it with.
    renewal = exchange.ids.hexadecimal()
    return Answer(200, {"token": token, "error": None, "access_token": token, "refresh_token": renewal})


def read_user(exchange: Exchange) -> Answer:
    """Answer with the profile of a user as the caller sees it."""
    user, me, store = _named(exchange), exchange.me.id, exchange.store
    profile: dict[str, Any] = {
        "id": user["id"],
        "user_id": user["id"],
        "username": user["username"],
        "avatar_path": None,
        "bio": user["bio"],
        "urls": [],
        "last_active": user["last_active"],
        "is_agent": False,
        "isFollowing": store.get("follows", _follow(me, user["id"])) is not None,
        "isFollowed": store.get("follows", _follow(user["id"], me)) is not None,
        "isSelf": user["id"] == me,
        "followers": store.count("follows", followed_user_id=user["id"]),
        "following": store.count("follows", user_id=user["id"]),
    }
    return Answer(200, {"data": profile, "error": None})


def toggle_follow(exchange: Exchange) -> Answer:
    """Follow a user, or stop: answer with the new follow, or null."""
    followed, me = _named(exchange)["id"], exchange.me.id
    if followed == me:
        raise bad_request("You cannot follow yourself", where="path.username", code="cannot_follow_yourself")
    follow: dict[str, Any] | None = None
    if not exchange.store.delete("follows", _follow(me, followed)):
        follow = {
            "id": exchange.ids.uuid7(exchange.clock),
            "user_id": me,
            "followed_user_id": followed,
            "added_at": exchange.clock.text(),
        }
        exchange.store.put("follows", _follow(me, followed), follow)
    return Answer(200, {"data": follow, "error": None})


def list_follows(exchange: Exchange) -> Answer:
    """Answer with whom a user follows and who follows them, oldest first."""
    user = _named(exchange)["id"]
    follows = [
        *exchange.store.documents("follows", user_id=user),
        *exchange.store.documents("follows", followed_user_id=user),
    ]
    return Answer(200, {"data": sorted(follows, key=lambda each: str(each["added_at"])), "error": None})


def user_of(store: Store, name: str) -> dict[str, Any] | None:
    """Return a user by username or identifier, or None."""
    return store.first("users", username=name) or store.get("users", name.lower())


def _named(exchange: Exchange) -> dict[str, Any]:
    user = user_of(exchange.store, exchange.path["username"])
    if user is None:
        raise Refusal(404, "user_not_found", "User not found", where="path.username")
    return user


def _follow(follower: str, followed: str) -> str:
    return f"{follower} {followed}"
