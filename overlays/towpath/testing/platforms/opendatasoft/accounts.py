"""Who calls, and what they may do on the portal: what both the key and its owner are permitted.

The owner's part is what was granted directly and what their groups have. A revoked key opens nothing; nor does
the key of somebody who is not linked to the portal any more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple, cast

from towpath.testing.authentication import Caller

from .kinds import API_KEYS, GROUPS, USERS
from .refusals import invalid

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping

    from towpath.testing.behaviour import Exchange
    from towpath.testing.store import Store

    from .behaviour import OpendatasoftBehaviour


Subject = Literal["user", "group"]
"""Whom a ruleset can be for."""


class Account(NamedTuple):
    """A user as a key shows them: groups, and permissions on the portal."""

    username: str
    groups: frozenset[str]
    granted: frozenset[str]
    """What the owner may do, whatever the key."""
    key: frozenset[str]
    """What the key may be used for."""
    limits: tuple[Mapping[str, Any], ...]
    """The quotas of calls, the user's own and those of the groups."""

    @property
    def permissions(self) -> frozenset[str]:
        """Return what may be done with this key on the whole portal."""
        return self.granted & self.key

    @property
    def subjects(self) -> tuple[tuple[Subject, str], ...]:
        """Return whose rulesets apply."""
        groups: tuple[tuple[Subject, str], ...] = tuple(("group", group) for group in sorted(self.groups))
        return (("user", self.username), *groups)


class Accounts:
    """The keys that were shown, each with its account, remembered until something changes."""

    def __init__(self) -> None:
        self._callers: dict[str, Caller | None] = {}
        self._accounts: dict[str, Account] = {}

    def forget(self, changed: Container[str] | None = None) -> None:
        """Look everything up again, or what depends on the collections that have changed."""
        if changed is None or any(kind.collection in changed for kind in (USERS, API_KEYS)):
            self._callers.clear()
        if changed is None or any(kind.collection in changed for kind in (USERS, API_KEYS, GROUPS)):
            self._accounts.clear()

    def caller(self, store: Store, credential: str) -> Caller | None:
        """Return whose key it is, or None for nobody's."""
        if credential not in self._callers:
            record = store.first(API_KEYS.collection, secret=credential)
            opens = record is not None and not record["document"]["is_revoked"]
            known = record is not None and opens and USERS.has(store, record["parent"])
            if record is None or not known:
                return None  # not remembered: anybody can show any number of wrong keys
            self._callers[credential] = Caller(record["uid"], record["parent"], record["role"])
        return self._callers[credential]

    def account(self, store: Store, caller: Caller) -> Account:
        """Return the account behind a key."""
        if caller.id not in self._accounts:
            self._accounts[caller.id] = _account(store, caller)
        return self._accounts[caller.id]


def calling(exchange: Exchange) -> Account:
    """Return the account that calls."""
    behaviour = cast("OpendatasoftBehaviour", exchange.stand_in.behaviour)
    return behaviour.accounts.account(exchange.store, exchange.me)


def permissions_of(store: Store, user: Mapping[str, Any]) -> frozenset[str]:
    """Return what a user (a record) may do, directly and through groups."""
    granted = set(user["document"].get("permissions", ()))
    return frozenset(
        granted.union(*(group["document"].get("permissions", ()) for group in _groups(store, user)))
    )


def keep_an_administrator(store: Store, field: str) -> None:
    """Refuse a write, named by a field, after which nobody would administer the portal."""
    if not any("edit_domain" in permissions_of(store, user) for user in USERS.records(store)):
        raise invalid(field, "The portal has to keep a domain administrator.")


def _account(store: Store, caller: Caller) -> Account:
    user = USERS.named(store, caller.name)
    key = API_KEYS.named(store, caller.id, caller.name)
    holders = [user, *_groups(store, user)]
    limits = (holder["document"].get("explore_limits", {}).get("api_calls") for holder in holders)
    return Account(
        caller.name,
        frozenset(user["groups"]),
        permissions_of(store, user),
        frozenset(key["document"].get("permissions", ())),
        tuple(limit for limit in limits if limit),
    )


def _groups(store: Store, user: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    found = (GROUPS.get(store, uid) for uid in user["groups"])
    return (group for group in found if group is not None)
