"""The operations of two documents: which are the same, and what changed about each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from towpath.contract.documents.operations import of_path, operations

from .bodies import compare_request_bodies, compare_responses
from .finding import Side
from .ledger import Ledger, Scope
from .marks import MARKS, compare_marks
from .parameters import compare_parameters
from .schemas import compare_deprecation, compare_words
from .security import Authentication, compare_security
from .servers import compare_servers
from .subject import Part, Subject
from .views import words

if TYPE_CHECKING:
    from towpath.contract.documents import Document, Node, Operation


def compare_operations(old: Document, new: Document, ledger: Ledger) -> None:
    """Compare all operations and webhooks of two documents."""
    authentication = Authentication(old, new)
    for section, flipped in (("paths", False), ("webhooks", True)):
        before = {each.key: each for each in operations(old.root, section)}
        after = {each.key: each for each in operations(new.root, section)}
        for key in [*before, *(key for key in after if key not in before)]:
            was, now = before.get(key), after.get(key)
            side = Side.RESPONSE if flipped else Side.REQUEST
            scope = Scope(ledger, ledger.operation((now or was).label), side)  # type: ignore[union-attr]
            _compare_presence(was, now, scope)
            if was and now:
                _compare_operation(was, now, scope)
                compare_security(was.node, now.node, authentication, scope)
                compare_servers((was.node, *was.items, old.root), (now.node, *now.items, new.root), scope)


def count_operations(document: Document) -> int:
    """Return how many operations a document has."""
    return sum(1 for _ in operations(document.root))


def _compare_presence(was: Operation | None, now: Operation | None, scope: Scope) -> None:
    both = scope.on(Side.BOTH)
    if was is None and now is not None:
        both.note("operation-added", now.subject, "is new", new=now.node)
    elif was is not None and now is None:
        both.note("operation-removed", was.subject, "is gone", old=was.node)


def _compare_operation(was: Operation, now: Operation, scope: Scope) -> None:
    old, new = (Part(each.node, Subject(each.subject)) for each in (was, now))
    before, after = ([(text, part)] if (text := said(part.node)) else [] for part in (old, new))
    compare_words(before, after, old, new, scope)
    compare_deprecation(old, new, new, scope.on(Side.CLIENT))
    compare_marks(old, new, scope.on(Side.CLIENT))
    compare_parameters(was.items, was.node, was.path, now.items, now.node, now.path, new, scope)
    compare_request_bodies(old, new, scope)
    compare_responses(old, new, scope.opposite)
    _compare_callbacks(old, new, scope)


def said(node: Node) -> str:
    """Return what an operation says for people alone; its `x-` keys that programs read are no such words."""
    return words(node, MARKS) + "".join(f" #{tag}" for tag in sorted(node.texts("tags")))


def _compare_callbacks(old: Part, new: Part, scope: Scope) -> None:
    before, after = (_callbacks(part.node) for part in (old, new))
    for key in [*before, *(key for key in after if key not in before)]:
        was, now = before.get(key), after.get(key)
        if was and now:
            _compare_operation(was, now, scope.opposite)
        elif now:
            scope.note("callback-added", new.subject, f"calls {now.subject} back", new=now.node)
        elif was:
            scope.note("callback-removed", new.subject, f"no longer calls {was.subject} back", old=was.node)


def _callbacks(node: Node) -> dict[tuple[str, ...], Operation]:
    found: dict[tuple[str, ...], Operation] = {}
    for name, held in node.mapping("callbacks").items():
        for path, item in node.document.follow(held).entries():
            if not path.startswith("x-"):
                for each in of_path(path, item, f"{name} "):
                    found[(name, *each.key)] = each
    return found
