"""Who sees what, and who may do what there: roles in projects and in groups, which groups and projects inside inherit.

What somebody may not even see is not there for them (404); what their role is too small for is forbidden (403).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .refusals import forbidden, not_found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from towpath.testing.behaviour import Exchange
    from towpath.testing.store import Store

LEVELS: Final = {"guest": 10, "reporter": 20, "developer": 30, "maintainer": 40, "owner": 50}
"""Roles by name, as far as each reaches."""


def project_of(exchange: Exchange) -> dict[str, Any]:
    """Return the project of the path; refuse one that is not there for the caller, or a role that is too small.

    The role is what the spec's `x-permission` of the operation names.
    """
    project = seen_project(exchange, exchange.path["id"])
    for role in exchange.operation.node.get("x-permission", ()):
        require(exchange, project, LEVELS[role])
    return project


def seen_project(exchange: Exchange, id: int | str) -> dict[str, Any]:
    """Return a project that the caller sees; refuse any other (404)."""
    project = find_project(exchange.store, id)
    if project is None or not sees(exchange.store, exchange.me.id, project):
        raise not_found("Project")
    return project


def require(exchange: Exchange, project: dict[str, Any], level: int) -> None:
    """Refuse a caller whose role in a project is a lesser one (403)."""
    if level_in(exchange.store, exchange.me.id, project) < level:
        raise forbidden()


def find_project(store: Store, id: int | str) -> dict[str, Any] | None:
    """Return a project by number or by full path, in whatever case, or None; by one that it had, if nothing else has it."""
    path = str(id).lower()
    found = store.get("projects", str(id)) or store.first("projects", project_path=path)
    former = None if found is not None else store.get("former paths", path)
    return found if former is None else store.get("projects", former["project"])


def find_namespace(store: Store, id: int | str) -> dict[str, Any] | None:
    """Return a namespace by number or by full path, in whatever case, or None."""
    return store.get("namespaces", str(id)) or store.first("namespaces", namespace_path=str(id).lower())


def sees(store: Store, user_id: str, project: dict[str, Any]) -> bool:
    """Say whether a user sees a project."""
    return project["visibility"] != "private" or level_in(store, user_id, project) > 0


def level_in(store: Store, user_id: str, project: dict[str, Any]) -> int:
    """Return how far a user's role in a project reaches; 0 for no role."""
    own = _membership(store, f"project {project['id']}", user_id)
    return max(own, level_in_namespace(store, user_id, str(project["namespace_id"])))


def level_in_namespace(store: Store, user_id: str, namespace_id: str) -> int:
    """Return how far a user's role in a namespace reaches, what it inherits included; 0 for no role."""
    return max(
        (
            50 if each["user_id"] == user_id else _membership(store, f"namespace {each['id']}", user_id)
            for each in upwards(store, namespace_id)
        ),
        default=0,
    )


def upwards(store: Store, namespace_id: str | None) -> Iterator[dict[str, Any]]:
    """Yield a namespace and the groups that it is in, from the inside out."""
    while namespace_id is not None and (namespace := store.get("namespaces", namespace_id)) is not None:
        yield namespace
        namespace_id = None if namespace["parent_id"] is None else str(namespace["parent_id"])


def join(store: Store, place: str, user_id: str, level: int) -> None:
    """Make a user a member of `project 1` or `namespace 1`."""
    store.put("members", f"{place} {user_id}", {"place": place, "user_id": user_id, "level": level})


def _membership(store: Store, place: str, user_id: str) -> int:
    member = store.get("members", f"{place} {user_id}")
    return 0 if member is None else int(member["level"])
