"""What an operation says beyond OpenAPI to our clients: names, paging, retries, refusals, permissions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import attrs

from towpath.contract.documents import is_mapping

from .finding import Side
from .subject import canonical, listed, shown

if TYPE_CHECKING:
    from towpath.contract.documents import Node

    from .ledger import Scope
    from .subject import Part

MARKS: Final = frozenset(
    {
        *("x-group", "x-verb", "x-former-names", "x-paging", "x-idempotent"),
        *("x-refusals", "x-permission", "x-unwrap", "x-clamp", "x-slashes"),
    }
)
"""The `x-` keys that are compared by meaning; any other is documentation."""
_IDEMPOTENT: Final = frozenset({"get", "head", "put", "delete", "options", "trace"})


@attrs.frozen
class Method:
    """The generated method of an operation, as a caller writes it."""

    group: str
    verb: str

    def __str__(self) -> str:
        return f"{self.group}.{self.verb}"


def compare_marks(old: Part, new: Part, scope: Scope) -> None:
    """Compare the marks of one operation."""
    _compare_names(old, new, scope)
    _compare_paging(old, new, scope)
    _compare_idempotence(old, new, scope)
    _compare_refusals(old, new, scope.on(Side.RESPONSE))
    _compare_permissions(old, new, scope.on(Side.REQUEST))


def method(node: Node) -> Method:
    """Return the method that an operation becomes."""
    tags = node.texts("tags") or ["default"]
    name = node.word("operationId") or node.place.pointer
    return Method(node.word("x-group") or _snake(tags[0]), node.word("x-verb") or _snake(name))


def _snake(name: str) -> str:
    apart = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name)
    return re.sub(r"[^A-Za-z0-9]+", "_", apart).strip("_").lower()


def _compare_names(old: Part, new: Part, scope: Scope) -> None:
    was, now = method(old.node), method(new.node)
    former = {_full(name, was.group) for name in old.node.texts("x-former-names")}
    kept = {_full(name, now.group) for name in new.node.texts("x-former-names")}
    ids = [node.word("operationId") for node in (old.node, new.node)]
    if was != now and all(ids):
        kind = "method-renamed-softly" if str(was) in kept else "method-renamed"
        still = "; the old name still works, with a warning" if str(was) in kept else ""
        said = f"is the method {shown(str(now))} and no longer {shown(str(was))}{still}"
        scope.note(kind, new.subject, said, new=new.node)
    elif ids[0] != ids[1]:
        said = f"has {_called(ids[1])} and no longer {_called(ids[0])}"
        scope.note("operation-id-changed", new.subject, said, new=new.node)
    dropped = former - kept - {str(now)}
    if dropped:
        said = f"can no longer be called by the former name {listed(sorted(dropped))}"
        scope.note("former-name-removed", new.subject, said, new=new.node)
    fresh = kept - former - {str(was)}
    if fresh:
        said = f"can be called by the former name {listed(sorted(fresh))}"
        scope.note("former-name-added", new.subject, said, new=new.node)


def _called(name: str | None) -> str:
    return f"the operationId {shown(name)}" if name else "no operationId"


def _full(name: str, group: str) -> str:
    return name if "." in name else f"{group}.{name}"


def _compare_paging(old: Part, new: Part, scope: Scope) -> None:
    was, now = old.node.get("x-paging"), new.node.get("x-paging")
    if now is not None and was is None:
        scope.note("paging-added", new.subject, "answers in pages: the method returns `Pages`", new=now)
    elif was is not None and now is None:
        scope.note("paging-removed", new.subject, "no longer answers in pages", old=was)
    elif was is not None and now is not None and canonical(was.value) != canonical(now.value):
        scope.note("paging-changed", new.subject, "is paged in another way", new=now)


def _compare_idempotence(old: Part, new: Part, scope: Scope) -> None:
    was, now = _repeatable(old.node), _repeatable(new.node)
    if was != now:
        said = "may be repeated after a failure" if now else "is no longer repeated after a failure"
        scope.note("idempotence-changed", new.subject, said, new=new.node)


def _repeatable(node: Node) -> bool:
    stated = node.get("x-idempotent")
    return node.place.name in _IDEMPOTENT if stated is None else stated.value is True


def _compare_refusals(old: Part, new: Part, scope: Scope) -> None:
    was, now = _refusals(old.node), _refusals(new.node)
    for key in now.keys() - was.keys():
        said = f"may refuse with the code {shown(key[1])} (status {key[0]})"
        scope.note("refusal-added", new.subject, said, new=now[key])
    for key in was.keys() - now.keys():
        said = f"no longer refuses with the code {shown(key[1])} (status {key[0]})"
        scope.note("refusal-removed", new.subject, said, old=was[key])


def _refusals(node: Node) -> dict[tuple[str, str], Node]:
    return {
        (str(each.value.get("status")), str(each.value.get("code"))): each
        for each in node.sequence("x-refusals")
        if is_mapping(each.value)
    }


def _compare_permissions(old: Part, new: Part, scope: Scope) -> None:
    was, now = _permissions(old.node), _permissions(new.node)
    if more := now - was:
        said = f"needs the permission {listed(sorted(more))}"
        scope.note("permission-added", new.subject, said, new=new.node)
    if fewer := was - now:
        said = f"no longer needs the permission {listed(sorted(fewer))}"
        scope.note("permission-removed", new.subject, said, new=new.node)


def _permissions(node: Node) -> set[str]:
    stated = node.get("x-permission")
    if stated is None:
        return set()
    return {stated.value} if isinstance(stated.value, str) else set(node.texts("x-permission"))
