"""Ouro's users: exchanging a key for a token, and profiles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from towpath.testing.behaviour import Answer
from towpath.testing.refusals import Refusal

if TYPE_CHECKING:
    from towpath.testing.behaviour import Exchange

    from .behaviour import OuroBehaviour


def get_token(exchange: Exchange) -> Answer:
    """Answer with a token for an API key that is known and not revoked."""
    key = exchange.store.first("keys", key=exchange.body["pat"])
    if key is None or key["revoked"]:
        raise Refusal(401, "unauthorized", "No user found for this API key")
    behaviour: OuroBehaviour = exchange.stand_in.behaviour  # type: ignore[assignment]
    return Answer(200, {"token": behaviour.tokens.issue(exchange.stand_in, key), "error": None})


def read_user(exchange: Exchange) -> Answer:
    """Answer with the profile of a user, named by username or identifier."""
    name = exchange.path["username"]
    user = exchange.store.first("users", username=name) or exchange.store.get("users", name)
    if user is None:
        raise Refusal(404, "user_not_found", "User not found", where="path.username")
    return Answer(200, {"data": profile(user, exchange.me.id), "error": None})


def profile(user: dict[str, Any], me: str) -> dict[str, Any]:
    """Return a user as the caller `me` sees them."""
    return {
        "id": user["id"],
        "user_id": user["id"],
        "username": user["username"],
        "avatar_path": None,
        "bio": user["bio"],
        "urls": [],
        "last_active": user["last_active"],
        "is_agent": False,
        "isFollowing": False,
        "isFollowed": False,
        "isSelf": user["id"] == me,
        "followers": 0,
        "following": 0,
    }
