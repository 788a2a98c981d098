"""Namespaces: users and groups, as what projects live in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from towpath.testing.behaviour import Answer

from .access import LEVELS, find_namespace, level_in_namespace, upwards
from .paging import listed
from .refusals import not_found
from .users import SITE

if TYPE_CHECKING:
    from towpath.testing.behaviour import Exchange
    from towpath.testing.store import Store


def list_namespaces(exchange: Exchange) -> Answer:
    """Answer with the caller's own namespace and the groups that the caller is in."""
    store, me, query = exchange.store, exchange.me.id, exchange.query
    words = query.get("search", "").lower()
    found = [
        (namespace, level)
        for namespace in store.documents("namespaces")
        if (level := level_in_namespace(store, me, str(namespace["id"])))
        and (words in namespace["name"].lower() or words in namespace["full_path"].lower())
        and (level >= LEVELS["owner"] or not query["owned_only"])
        and (namespace["parent_id"] is None or not query["top_level_only"])
    ]
    found.sort(key=lambda each: int(each[0]["id"]))
    return listed(exchange, found, lambda each: _shown(store, *each))


def read_namespace(exchange: Exchange) -> Answer:
    """Answer with a namespace of the caller's."""
    store = exchange.store
    namespace = find_namespace(store, exchange.path["id"])
    level = 0 if namespace is None else level_in_namespace(store, exchange.me.id, str(namespace["id"]))
    if namespace is None or not level:
        raise not_found("Namespace")
    return Answer(200, _shown(store, namespace, level))


def reference_to(store: Store, namespace_id: int) -> dict[str, Any]:
    """Return a namespace as a project names it."""
    namespace = store.get("namespaces", str(namespace_id))
    assert namespace is not None, f"there is no namespace {namespace_id}"
    kept = ("id", "name", "path", "kind", "full_path", "parent_id")
    group = "groups/" if namespace["kind"] == "group" else ""
    return {
        **{name: namespace[name] for name in kept},
        "avatar_url": None,
        "web_url": f"{SITE}/{group}{namespace['full_path']}",
    }


def _shown(store: Store, namespace: dict[str, Any], level: int) -> dict[str, Any]:
    shown = reference_to(store, namespace["id"])
    if namespace["kind"] == "group" and level >= LEVELS["owner"]:
        shown["members_count_with_descendants"] = len(_members(store, namespace["id"]))
    return shown


def _members(store: Store, namespace_id: int) -> set[str]:
    """Return who is in a group, in a group inside it, or in a project of either."""
    inside = {
        f"namespace {each['id']}"
        for each in store.documents("namespaces")
        if any(outer["id"] == namespace_id for outer in upwards(store, str(each["id"])))
    }
    inside |= {
        f"project {each['id']}"
        for each in store.documents("projects")
        if f"namespace {each['namespace_id']}" in inside
    }
    return {each["user_id"] for each in store.documents("members") if each["place"] in inside}
