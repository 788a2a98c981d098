"""Who may do what: permissions on the whole portal, rulesets on one dataset, connection or page.

An operation names what it needs (`x-permission`), all of it. Each may come from the portal's permissions or from a
ruleset on the thing that the path names; either way the key has to have it too. What somebody cannot even see is not
there for them (404); what they see and may not do is refused (403).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .kinds import CODE_EDITOR_PAGES, CONNECTIONS, DATASETS, STUDIO_PAGES
from .refusals import denied, not_found
from .rulesets import rulesets_on

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from towpath.testing.operations import Operation
    from towpath.testing.store import Store

    from .accounts import Account
    from .kinds import Kind, Record

_ANYWHERE: Final = frozenset({"list_datasets", "list_extractors", "list_processors"})
"""Operations without a dataset that whoever may edit any dataset needs."""
_SEEING: Final = {
    DATASETS: frozenset({"edit_dataset", "publish_dataset", "manage_dataset", "explore_restricted_dataset"}),
    CONNECTIONS: frozenset({"edit_dataset", "edit_domain"}),
    STUDIO_PAGES: frozenset({"edit_page", "manage_page", "explore_restricted_page"}),
    CODE_EDITOR_PAGES: frozenset({"edit_page", "manage_page", "explore_restricted_page"}),
}
"""The permissions on the portal with which one sees every thing of a kind."""


def permit(store: Store, operation: Operation, account: Account, path: Mapping[str, Any]) -> None:
    """Refuse an account that may not call an operation on what the path names."""
    needed: list[str] = operation.node.get("x-permission", [])
    if not needed or account.permissions.issuperset(needed):
        return
    subject = _subject(store, path)
    if subject is None:
        missing = _missing_anywhere(store, operation, account, needed)
    else:
        kind, record = subject
        held = held_on(store, kind, record, account)
        missing = next((each for each in needed if not _has(each, held, operation)), None)
        if missing is not None and not may_see(store, kind, record, account):
            raise not_found()
    if missing is not None:
        raise denied(missing)


def held_on(store: Store, kind: Kind, record: Record, account: Account) -> frozenset[str]:
    """Return what an account may do with one thing, through the portal's permissions and rulesets."""
    given: set[str] = set()
    for ruleset in rulesets_on(store, kind, record["uid"], account):
        given.update(ruleset.get("permissions", ()))
    held = account.permissions | (given & account.key)
    if kind is CONNECTIONS and _manages(record, account, given):
        held |= {"manage_connection"}
    return held


def may_see(store: Store, kind: Kind, record: Record, account: Account) -> bool:
    """Say whether a thing is there for an account at all."""
    if account.permissions & _SEEING[kind] or _IS_OPEN[kind](record["document"]):
        return True
    return bool(rulesets_on(store, kind, record["uid"], account))


def may_edit(store: Store, dataset: Record, account: Account) -> bool:
    """Say whether an account may edit or publish a dataset."""
    return bool(held_on(store, DATASETS, dataset, account) & {"edit_dataset", "publish_dataset"})


def _subject(store: Store, path: Mapping[str, Any]) -> tuple[Kind, Record] | None:
    for kind in _SEEING:
        if kind.parameter in path:
            return kind, kind.named(store, path[kind.parameter])
    return None


def _has(permission: str, held: frozenset[str], operation: Operation) -> bool:
    if permission in held:
        return True
    # Whoever may publish a dataset reads it and starts and stops its publishing, without a permission to edit.
    publishing = "publish_dataset" in operation.node["x-permission"] or operation.method == "GET"
    managing = "manage_dataset" in operation.node["x-permission"]
    return permission == "edit_dataset" and publishing and not managing and "publish_dataset" in held


def _missing_anywhere(store: Store, operation: Operation, account: Account, needed: list[str]) -> str | None:
    """Return a permission that is needed on the portal as a whole and not held, or None."""
    if operation.id in _ANYWHERE:
        held = account.permissions & {"create_dataset", "edit_dataset"}
        if held or any(may_edit(store, dataset, account) for dataset in DATASETS.records(store)):
            return None
    return next(each for each in needed if each not in account.permissions)


def _manages(connection: Record, account: Account, given: set[str]) -> bool:
    """Say whether somebody manages a connection: administrators, its creator, and whom a ruleset says so of."""
    if "edit_domain" in account.permissions:
        return True
    mine = connection.get("owner") == account.username or "manage_connection" in given
    return mine and "edit_dataset" in account.key


def _is_unrestricted(document: Mapping[str, Any]) -> bool:
    return not document.get("is_restricted", False)


_IS_OPEN: Final[Mapping[Kind, Callable[[Mapping[str, Any]], bool]]] = {
    DATASETS: _is_unrestricted,
    CONNECTIONS: lambda document: bool(document.get("is_reusable")),
    STUDIO_PAGES: lambda document: bool(document.get("public")),
    CODE_EDITOR_PAGES: _is_unrestricted,
}
