"""The people of the starting world: users, groups, keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from towpath.testing.platforms.opendatasoft.api_keys import issue
from towpath.testing.platforms.opendatasoft.kinds import GROUPS
from towpath.testing.platforms.opendatasoft.moments import BORN
from towpath.testing.platforms.opendatasoft.users import ACCOUNTS, PROVIDERS, account_of, link

if TYPE_CHECKING:
    from towpath.testing.core import StandIn

NAMES: Final = {
    "owner": "ines.admin",
    "editor": "louise.data",
    "steward": "ada.example",
    "designer": "pia.pages",
    "reader": "rene.reader",
    "content designers": "content_designers",
    "data stewards": "data_stewards",
    "owner's key": "ak_qf2hyt",
    "identity provider": "city-login",
}
OWNER: Final = NAMES["owner"]
_GROUPS: Final[dict[str, dict[str, Any]]] = {
    "content_designers": {
        "title": "Content designers",
        "description": "They build the pages.",
        "permissions": ["create_page", "edit_page"],
        "explore_limits": {},
    },
    "data_stewards": {
        "title": "Data stewards",
        "description": "They look after the data.",
        "permissions": ["create_dataset", "edit_dataset", "publish_dataset"],
        "explore_limits": {"api_calls": {"limit": 100000, "unit": "day"}},
    },
}
_USERS: Final[dict[str, tuple[str, str, str, list[str]]]] = {
    "ines.admin": ("Ines", "Admin", "owner", []),
    "louise.data": ("Louise", "Data", "editor", []),
    "ada.example": ("Ada", "Example", "steward", ["data_stewards"]),
    "pia.pages": ("Pia", "Pages", "designer", ["content_designers"]),
    "rene.reader": ("René", "Reader", "reader", []),
}


def populate(stand_in: StandIn) -> None:
    """Write groups, users and keys."""
    store = stand_in.store
    every: list[str] = stand_in.spec.at("/components/schemas/Permission/enum")
    store.put(PROVIDERS, NAMES["identity provider"], {"uid": NAMES["identity provider"]})
    for uid, group in _GROUPS.items():
        document = {**group, "management_limits": {}}
        GROUPS.add(stand_in, document, OWNER, uid=uid, at=BORN)
    for username, (first, last, role, groups) in _USERS.items():
        account = account_of(f"{username}@example.com", username, first_name=first, last_name=last)
        grants = {"permissions": every if role == "owner" else [], "groups": groups}
        link(stand_in, account, grants, at=BORN)
        # What a key may be used for is as wide as can be: its owner is what limits it.
        key = {"label": f"The {role}'s", "permissions": every}
        key_uid = NAMES["owner's key"] if role == "owner" else None
        issue(stand_in, username, key, uid=key_uid, role=role, at=BORN)
    visitor = account_of("visitor@example.net", "vic.visitor", first_name="Vic", last_name="Visitor")
    store.put(ACCOUNTS, visitor["email"], visitor)
