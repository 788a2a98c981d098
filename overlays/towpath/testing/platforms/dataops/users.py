"""People and bots, as they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from towpath.testing.behaviour import Answer

from .moments import moment

if TYPE_CHECKING:
    from towpath.testing.behaviour import Exchange
    from towpath.testing.store import Store

SITE: Final = "https://app.dataops.live"
"""Where the pages are that addresses in answers lead to."""


def read_current_user(exchange: Exchange) -> Answer:
    """Answer with whose token it is."""
    user = exchange.store.get("users", exchange.me.id)
    assert user is not None, "a token outlived its user"
    shown = {
        **show_user(exchange.store, exchange.me.id),
        "email": user["email"],
        "created_at": moment(user["created"]),
        "bot": user["bot"],
    }
    return Answer(200, shown)


def show_user(store: Store, user_id: str) -> dict[str, Any]:
    """Return a user as others see them."""
    user = store.get("users", user_id)
    assert user is not None, f"there is no user {user_id}"
    return {
        "id": int(user_id),
        "username": user["username"],
        "name": user["name"],
        "state": "active",
        "avatar_url": None,
        "web_url": f"{SITE}/{user['username']}",
    }
