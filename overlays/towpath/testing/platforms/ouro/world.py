"""What Ouro's stand-in starts with.

| user | role | what for |
|---|---|---|
| `hermes` | owner | owns what tests make; has a public and a private table |
| `athena` | reader | may read hermes' private table, and write nowhere |
| `loki` | other | another tenant: sees nothing of what the two share |

Each has one API key, drawn from the seed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from ...core import StandIn

USERS: Final = {
    "hermes": ("owner", "Carries messages between gods and people."),
    "athena": ("reader", "Looks at what others have gathered."),
    "loki": ("other", "Is not from here."),
}


def populate(stand_in: StandIn) -> None:
    """Write the starting world into an empty store."""
    store, ids, clock = stand_in.store, stand_in.ids, stand_in.clock
    for field in ("username", "key"):
        store.index(field)
    store.remember("token secret", ids.hexadecimal(32))
    for username, (role, bio) in USERS.items():
        user_id = ids.uuid7(clock)
        user = {"id": user_id, "username": username, "role": role, "bio": bio, "last_active": clock.text()}
        store.put("users", user_id, user)
        key_id = ids.uuid7(clock)
        key = {
            "id": key_id,
            "user_id": user_id,
            "role": role,
            "key": f"ouro-{ids.hexadecimal()}",
            "revoked": False,
        }
        store.put("keys", key_id, key)
