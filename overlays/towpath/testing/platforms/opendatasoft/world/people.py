"""The people of the starting world: users, groups, keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from towpath.testing.platforms.opendatasoft.api_keys import issue
from towpath.testing.platforms.opendatasoft.kinds import GROUPS
from towpath.testing.platforms.opendatasoft.moments import BORN
from towpath.testing.platforms.opendatasoft.rulesets import give
from towpath.testing.platforms.opendatasoft.users import ACCOUNTS, PROVIDERS, account_of, link

if TYPE_CHECKING:
    from towpath.testing.core import StandIn
    from towpath.testing.platforms.opendatasoft.kinds import Kind

OWNER: Final = "ines.admin"
PROVIDER: Final = "city-login"
NAMES: Final = {
    "louise.data": "louise.data",
    "ada.example": "ada.example",
    "pia.pages": "pia.pages",
    "rene.reader": "rene.reader",
    "otto.spare": "otto.spare",
    "content_designers": "content_designers",
    "data_stewards": "data_stewards",
    "spare_group": "spare_group",
    PROVIDER: PROVIDER,
    "upload key": "ak_qf2hyt",
    "spare key": "ak_sp4re0",
}
"""Without the owner: whoever tries an operation with every name there is would take their own permissions away."""
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
    "spare_group": {"title": "Spare group", "description": "", "permissions": [], "explore_limits": {}},
}
_USERS: Final[dict[str, tuple[str, str, str, list[str]]]] = {
    "ines.admin": ("Ines", "Admin", "owner", []),
    "louise.data": ("Louise", "Data", "editor", []),
    "ada.example": ("Ada", "Example", "steward", ["data_stewards"]),
    "pia.pages": ("Pia", "Pages", "designer", ["content_designers"]),
    "rene.reader": ("René", "Reader", "reader", []),
    "otto.spare": ("Otto", "Spare", "", []),
}


def populate(stand_in: StandIn) -> None:
    """Write groups, users and keys."""
    store = stand_in.store
    every: list[str] = stand_in.spec.at("/components/schemas/Permission/enum")
    store.put(PROVIDERS, PROVIDER, {"uid": PROVIDER})
    for uid, group in _GROUPS.items():
        GROUPS.add(stand_in, group | {"management_limits": {}}, OWNER, uid=uid, at=BORN)
    for username, (first, last, role, groups) in _USERS.items():
        account = account_of(f"{username}@example.com", username, first_name=first, last_name=last)
        grants = {"permissions": every if role == "owner" else [], "groups": groups}
        link(stand_in, account, grants, at=BORN)
        if role:
            _add_keys(stand_in, username, role, every)
    visitor = account_of("visitor@example.net", "vic.visitor", first_name="Vic", last_name="Visitor")
    store.put(ACCOUNTS, visitor["email"], visitor)


def grant(stand_in: StandIn, kind: Kind, uid: str, **ruleset: Any) -> None:
    """Give a user and a group a ruleset on a thing."""
    give(stand_in, kind, uid, "user", "rene.reader", **ruleset)
    give(stand_in, kind, uid, "group", "data_stewards", **ruleset)


def _add_keys(stand_in: StandIn, username: str, role: str, every: list[str]) -> None:
    if username == OWNER:
        for name, permissions in (("upload key", ["edit_dataset", "publish_dataset"]), ("spare key", [])):
            key = {"label": name.capitalize(), "permissions": permissions}
            issue(stand_in, username, key, uid=NAMES[name], at=BORN)
    # What a role's key may be used for is as wide as can be: its owner is what limits it.
    issue(stand_in, username, {"label": f"The {role}'s", "permissions": every}, role=role, at=BORN)
