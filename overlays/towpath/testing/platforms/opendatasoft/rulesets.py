"""Rulesets: what one user or one group may do with one thing. One implementation for four sections of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from towpath.testing.behaviour import Answer

from .kinds import CODE_EDITOR_PAGES, CONNECTIONS, GROUPS, STUDIO_PAGES, USERS
from .paging import paged, window
from .refusals import invalid, not_found

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from towpath.testing.behaviour import Exchange, Handler
    from towpath.testing.core import StandIn
    from towpath.testing.store import Store

    from .accounts import Account, Subject
    from .kinds import Kind

    Change = Callable[[Exchange, str], None]

_COLLECTION: Final = "rulesets"
_SUBJECTS: Final[Mapping[Subject, tuple[Kind, str]]] = {"user": (USERS, "username"), "group": (GROUPS, "uid")}


class Rulesets:
    """The ten operations on the rulesets of things of one kind.

    `changed` is told the thing's identifier after a write; `prepared` makes what is kept of a ruleset's body.
    """

    def __init__(self, kind: Kind, subject: Subject) -> None:
        self._kind = kind
        self._subject: Subject = subject
        self._named, self._name = _SUBJECTS[subject]

    def prepared(self, exchange: Exchange, ruleset: dict[str, Any]) -> dict[str, Any]:
        """Return what is kept of a ruleset's body."""
        return ruleset

    def changed(self, exchange: Exchange, uid: str) -> None:
        """Do what follows a change of a thing's rulesets."""

    def handlers(self, name: str) -> Mapping[str, Handler]:
        """Return the handlers of `list_<name>_<subject>_rulesets` and its four companions."""
        one = f"{name}_{self._subject}_ruleset"
        return {
            f"list_{one}s": self.list,
            f"create_{one}": self.create,
            f"retrieve_{one}": self.read,
            f"update_{one}": self.update,
            f"delete_{one}": self.delete,
        }

    def list(self, exchange: Exchange) -> Answer:
        """Answer with a page of the rulesets, oldest first."""
        scope, (offset, _) = self._scope(exchange), window(exchange)
        found = exchange.store.documents(_COLLECTION, offset, window(exchange).sql_limit, scope=scope)
        total = exchange.store.count(_COLLECTION, scope=scope)
        return paged(exchange, total, [record["ruleset"] for record in found])

    def create(self, exchange: Exchange) -> Answer:
        """Keep a ruleset for somebody who has none yet."""
        scope, given = self._scope(exchange), exchange.body
        name: str = given[self._subject][self._name]
        if not self._named.has(exchange.store, name):
            raise invalid(self._subject, f"There is no such {self._subject}.")
        if exchange.store.get(_COLLECTION, _key(scope, name)) is not None:
            raise invalid(self._subject, f"The {self._subject} has a ruleset already.")
        return self._kept(exchange, scope, name)

    def read(self, exchange: Exchange) -> Answer:
        """Answer with the ruleset of one user or group."""
        return Answer(200, self._found(exchange)["ruleset"])

    def update(self, exchange: Exchange) -> Answer:
        """Replace the ruleset of one user or group."""
        record = self._found(exchange)
        return self._kept(exchange, record["scope"], record["name"])

    def delete(self, exchange: Exchange) -> Answer:
        """Take the ruleset of one user or group away."""
        record = self._found(exchange)
        exchange.store.delete(_COLLECTION, _key(record["scope"], record["name"]))
        self.changed(exchange, exchange.path[self._kind.parameter])
        return Answer(204)

    def _kept(self, exchange: Exchange, scope: str, name: str) -> Answer:
        known = {"permissions", "security"} & exchange.body.keys()
        given: dict[str, Any] = {"permissions": [], **{key: exchange.body[key] for key in known}}
        ruleset = {**self.prepared(exchange, given), self._subject: {self._name: name}}
        _keep(exchange.store, scope, name, ruleset)
        self.changed(exchange, exchange.path[self._kind.parameter])
        return Answer(exchange.operation.success(), ruleset)

    def _scope(self, exchange: Exchange) -> str:
        return _scope(self._kind, self._kind.find(exchange)["uid"], self._subject)

    def _found(self, exchange: Exchange) -> dict[str, Any]:
        record = exchange.store.get(
            _COLLECTION, _key(self._scope(exchange), exchange.path[self._named.parameter])
        )
        if record is None:
            raise not_found()
        return record


def give(stand_in: StandIn, kind: Kind, uid: str, subject: Subject, name: str, **ruleset: Any) -> None:
    """Keep a ruleset on a thing, for the starting world."""
    whole = {**ruleset, subject: {_SUBJECTS[subject][1]: name}}
    _keep(stand_in.store, _scope(kind, uid, subject), name, whole)


def rulesets_on(store: Store, kind: Kind, uid: str, account: Account) -> list[dict[str, Any]]:
    """Return the rulesets that apply to an account, its own and those of its groups."""
    keys = (_key(_scope(kind, uid, subject), name) for subject, name in account.subjects)
    found = (store.get(_COLLECTION, key) for key in keys)
    return [record["ruleset"] for record in found if record is not None]


def count_of(store: Store, kind: Kind, uid: str, subject: Subject) -> int:
    """Return how many users or groups have a ruleset on a thing."""
    return store.count(_COLLECTION, scope=_scope(kind, uid, subject))


def forget_thing(store: Store, kind: Kind, uid: str) -> None:
    """Remove every ruleset on a thing."""
    for subject in _SUBJECTS:
        for record in list(store.documents(_COLLECTION, scope=_scope(kind, uid, subject))):
            store.delete(_COLLECTION, _key(record["scope"], record["name"]))


def rulesets_of(store: Store, kind: Kind, uid: str) -> list[dict[str, Any]]:
    """Return every ruleset on a thing, those of users first."""
    return [
        record["ruleset"]
        for subject in _SUBJECTS
        for record in store.documents(_COLLECTION, scope=_scope(kind, uid, subject))
    ]


def replace_rulesets(store: Store, kind: Kind, uid: str, rulesets: Sequence[Mapping[str, Any]]) -> None:
    """Put rulesets in the place of all that are on a thing; those of whoever is gone by now stay away."""
    forget_thing(store, kind, uid)
    for ruleset in rulesets:
        subject: Subject = "user" if "user" in ruleset else "group"
        named, key = _SUBJECTS[subject]
        name = ruleset[subject][key]
        if named.has(store, name):
            _keep(store, _scope(kind, uid, subject), name, dict(ruleset))


def forget_subject(store: Store, subject: Subject, name: str) -> None:
    """Remove every ruleset of a user or a group."""
    for record in list(store.documents(_COLLECTION, name=name)):
        if subject in record["ruleset"]:
            store.delete(_COLLECTION, _key(record["scope"], name))


def rename_thing(store: Store, kind: Kind, before: str, after: str) -> None:
    """Move every ruleset on a thing to its new identifier."""
    for subject in _SUBJECTS:
        for record in list(store.documents(_COLLECTION, scope=_scope(kind, before, subject))):
            store.delete(_COLLECTION, _key(record["scope"], record["name"]))
            _keep(store, _scope(kind, after, subject), record["name"], record["ruleset"])


def _keep(store: Store, scope: str, name: str, ruleset: dict[str, Any]) -> None:
    store.put(_COLLECTION, _key(scope, name), {"scope": scope, "name": name, "ruleset": ruleset})


def _scope(kind: Kind, uid: str, subject: Subject) -> str:
    return f"{kind.collection} {uid} {subject}"


def _key(scope: str, name: str) -> str:
    return f"{scope} {name}"


HANDLERS: Final[Mapping[str, Handler]] = {
    operation: handler
    for kind, name in (
        (CONNECTIONS, "connection"),
        (STUDIO_PAGES, "studio_page"),
        (CODE_EDITOR_PAGES, "code_editor_page"),
    )
    for subject in _SUBJECTS
    for operation, handler in Rulesets(kind, subject).handlers(name).items()
}
"""Those of datasets are with datasets: a change of theirs is a version."""
