"""Rulesets: what one user or one group may do with one thing. One implementation for four sections of the API."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeAlias, get_args

from towpath_wire._seam import Unset
from towpath_wire._seam.enums import OpenStrEnum
from towpath_wire.payloads import opendatasoft as payloads

from towpath._engine.flows import Flow, answered
from towpath.errors import ConfigurationError, NotFound

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from towpath_wire._seam import Call

Thing: TypeAlias = Literal["dataset", "connection", "studio_page", "code_editor_page"]

_PERMISSIONS: Final[dict[Thing, tuple[str, ...]]] = {
    "dataset": get_args(payloads.DatasetPermission),
    "connection": get_args(payloads.ConnectionPermission),
    "studio_page": get_args(payloads.StudioPagePermission),
    "code_editor_page": get_args(payloads.CodeEditorPagePermission),
}


class Subject(NamedTuple):
    """A user or a group: its kind, how things of its kind are named, and its name."""

    kind: Literal["user", "group"]
    key: Literal["username", "uid"]
    name: str

    @classmethod
    def of(cls, *, user: str | None, group: str | None) -> Subject:
        """Return the one that is named; raise ConfigurationError for none, both and empty names."""
        given = [name for name in (user, group) if name is not None]
        if len(given) != 1 or not given[0]:
            raise ConfigurationError("say whom: user='…' or group='…', one of the two")
        return cls("user", "username", given[0]) if user is not None else cls("group", "uid", given[0])


class _Section:
    """The operations of the API on the rulesets of things of one kind, for users or for groups."""

    def __init__(self, thing: Thing, subject: Subject) -> None:
        place = f"towpath_wire.opendatasoft.operations.{thing}s_security_{subject.kind}s"
        calls = import_module(place)
        one = f"{thing}_{subject.kind}_ruleset"
        self.read: Callable[..., Call[Any]] = getattr(calls, f"retrieve_{one}")
        self.create: Callable[..., Call[Any]] = getattr(calls, f"create_{one}")
        self.update: Callable[..., Call[Any]] = getattr(calls, f"update_{one}")
        self.delete: Callable[..., Call[None]] = getattr(calls, f"delete_{one}")


def grant(thing: Thing, uid: str, subject: Subject, permissions: Iterable[object]) -> Flow[Any]:
    """Add permissions to a ruleset, which is made where there is none; return it."""
    wanted = _known(thing, permissions)
    section = _Section(thing, subject)
    try:
        found = yield from answered(section.read(uid, subject.name))
    except NotFound:
        body = {"permissions": wanted, subject.kind: {subject.key: subject.name}}
        return (yield from answered(section.create(uid, body)))
    held = _held(found)
    missing = [permission for permission in wanted if permission not in held]
    return (yield from _written(section, uid, subject, found, [*held, *missing])) if missing else found


def revoke(thing: Thing, uid: str, subject: Subject, permissions: Iterable[object] | None) -> Flow[Any]:
    """Take permissions out of a ruleset, or the ruleset itself away; return what is left of it."""
    unwanted = None if permissions is None else _known(thing, permissions)
    section = _Section(thing, subject)
    try:
        if unwanted is None:
            yield from answered(section.delete(uid, subject.name))
            return None
        found = yield from answered(section.read(uid, subject.name))
    except NotFound:
        return None
    held = _held(found)
    left = [permission for permission in held if permission not in unwanted]
    return (yield from _written(section, uid, subject, found, left)) if left != held else found


def _written(section: _Section, uid: str, subject: Subject, found: Any, permissions: list[str]) -> Flow[Any]:
    """Write a ruleset back with other permissions; what else it says, known to the spec or not, goes along."""
    body = {**found.to_dict(), "permissions": permissions}
    return (yield from answered(section.update(uid, subject.name, body)))


def _held(ruleset: Any) -> list[str]:
    permissions: list[str] | Unset = ruleset.permissions
    return [] if isinstance(permissions, Unset) else [str(permission) for permission in permissions]


def _known(thing: Thing, permissions: Iterable[object]) -> list[str]:
    """Return permissions as the platform's words, each once; a typo is refused, an enumeration's member never is."""
    if isinstance(permissions, str):
        raise ConfigurationError(f"permissions={permissions!r} is one text; give a list of permissions")
    words = _PERMISSIONS[thing]
    found: dict[str, None] = {}
    for given in permissions:
        if not isinstance(given, OpenStrEnum) and given not in words:
            known = ", ".join(words)
            raise ConfigurationError(
                f"permissions: a {thing.replace('_', ' ')} has no {given!r}, but {known}"
            )
        found[str(given)] = None
    return list(found)
