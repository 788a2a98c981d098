"""Groups of users: their members get the group's permissions and quotas."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from towpath.testing.behaviour import Answer

from .accounts import keep_an_administrator
from .bulk import each_item
from .crud import Crud
from .kinds import GROUPS, USERS
from .paging import page_of
from .refusals import invalid, not_found
from .rulesets import forget_subject
from .searching import has_words, words_of
from .users import shown as shown_user

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from towpath.testing.behaviour import Exchange, Handler
    from towpath.testing.store import Store

    from .kinds import Document, Record

_SEARCHED: Final = ("uid", "title", "description")
_SORTS: Final = {
    "created_by__username": ("created_by", "username"),
    "updated_by__username": ("updated_by", "username"),
    "group__title": ("title",),
}


class Groups(Crud):
    """The groups themselves."""

    def uid(self, exchange: Exchange, document: Document) -> str:
        """Return an identifier made from the title."""
        return GROUPS.new_slug(exchange.store, document["title"], "_")

    def prepared(self, exchange: Exchange, document: Document, before: Record | None) -> Document:
        """Return a body with what groups always have."""
        return {
            "description": "",
            "permissions": [],
            "explore_limits": {},
            **document,
            "management_limits": {},
        }

    def shown(self, exchange: Exchange, record: Record) -> Document:
        """Return a group with the number of its members."""
        return {**super().shown(exchange, record), "user_count": len(members(exchange.store, record["uid"]))}

    def list(self, exchange: Exchange) -> Answer:
        """Answer with a page of the groups that the query finds, in its order."""
        query = exchange.query
        words, permissions = words_of(query.get("search")), set(query.get("permissions", ()))
        found = [
            group
            for group in (self.shown(exchange, record) for record in GROUPS.records(exchange.store))
            if permissions <= set(group["permissions"]) and has_words(group, _SEARCHED, words)
        ]
        found.sort(key=partial(_at, path=_SORTS.get(query["sort"], (query["sort"],))))
        return page_of(exchange, found)

    def changed(self, exchange: Exchange, record: Record) -> None:
        """Refuse to take from a group what makes somebody the last domain administrator."""
        if members(exchange.store, record["uid"]):
            keep_an_administrator(exchange.store, "permissions")

    def removed(self, exchange: Exchange, record: Record) -> None:
        """Take the group, and what it gave, from its members."""
        for user in list(members(exchange.store, record["uid"])):
            _leave(exchange, user, record["uid"])
        keep_an_administrator(exchange.store, "group_uid")
        forget_subject(exchange.store, "group", record["uid"])


def list_members(exchange: Exchange) -> Answer:
    """Answer with the members of a group, all in one page."""
    group = GROUPS.find(exchange)
    return page_of(exchange, [shown_user(exchange, user) for user in members(exchange.store, group["uid"])])


def add_member(exchange: Exchange) -> Answer:
    """Add a user; answer with them."""
    return Answer(201, _joined(exchange, GROUPS.find(exchange)["uid"], exchange.body))


def add_members(exchange: Exchange) -> Answer:
    """Add users; answer with what became of each."""
    uid = GROUPS.find(exchange)["uid"]
    return Answer(200, each_item(exchange.body, lambda item: _joined(exchange, uid, item)))


def remove_member(exchange: Exchange) -> Answer:
    """Take a user out of a group."""
    group, user = GROUPS.find(exchange), USERS.find(exchange)
    if group["uid"] not in user["groups"]:
        raise not_found()
    _leave(exchange, user, group["uid"])
    keep_an_administrator(exchange.store, "username")
    return Answer(204)


def members(store: Store, uid: str) -> list[Record]:
    """Return the members of a group."""
    found = store.mentioning(USERS.collection, uid)
    return [user for user in found if uid in user["groups"]]


def shown(exchange: Exchange, record: Record) -> Document:
    """Return a group as clients see it."""
    return _GROUPS.shown(exchange, record)


def _joined(exchange: Exchange, uid: str, item: Mapping[str, Any]) -> Document:
    user = USERS.get(exchange.store, item["username"])
    if user is None:
        raise invalid("username", "There is no such user.")
    if uid in user["groups"]:
        raise invalid("username", "The user belongs to the group already.")
    return shown_user(exchange, USERS.keep(exchange.stand_in, {**user, "groups": [*user["groups"], uid]}))


def _leave(exchange: Exchange, user: Record, uid: str) -> None:
    groups = [each for each in user["groups"] if each != uid]
    USERS.keep(exchange.stand_in, {**user, "groups": groups})


def _at(group: Any, path: Sequence[str]) -> Any:
    for name in path:
        group = group[name]
    return group.casefold() if isinstance(group, str) else group


_GROUPS: Final = Groups(GROUPS)
HANDLERS: Final[Mapping[str, Handler]] = {
    **_GROUPS.handlers(
        list="list_user_groups",
        create="create_user_group",
        read="retrieve_user_group",
        update="update_user_group",
        delete="delete_user_group",
    ),
    "list_user_group_users": list_members,
    "add_user_to_user_group": add_member,
    "batch_add_users_to_user_group": add_members,
    "remove_user_from_user_group": remove_member,
}
