"""Request bodies and answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .finding import Side
from .marks import MARKS
from .media_types import compare_content, media_types, schema_of
from .schemas import compare, compare_deprecation, compare_words
from .subject import Part, Subject, canonical, shown
from .views import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from towpath.contract.documents import Node

    from .ledger import Scope


def compare_request_bodies(old: Part, new: Part, scope: Scope) -> None:
    """Compare what two forms of an operation take."""
    was, now = (_followed(part.node, "requestBody") for part in (old, new))
    subject = Subject(f"the request body of {new.subject}")
    if was is None and now is not None:
        if now.flag("required"):
            scope.note("request-body-required-added", subject, "is new and required", new=now)
        else:
            scope.note("request-body-added", subject, "is new", new=now)
    elif was is not None and now is None:
        scope.note("request-body-removed", subject, "is gone", old=was)
    elif was is not None and now is not None:
        _compare_described(was, now, subject, scope)
        if now.flag("required") and not was.flag("required"):
            scope.note("request-body-became-required", subject, "is required now", new=now)
        elif was.flag("required") and not now.flag("required"):
            scope.note("request-body-became-optional", subject, "is no longer required", new=now)
        compare_content(was, now, subject, scope)


def compare_responses(old: Part, new: Part, scope: Scope) -> None:
    """Compare how two forms of an operation answer."""
    before, after = _responses(old.node), _responses(new.node)
    for status in [*before, *(status for status in after if status not in before)]:
        was, now = before.get(status), after.get(status)
        subject = Subject(f"the answer {status} of {new.subject}")
        if was is not None and now is not None:
            _compare_response(was, now, subject, scope)
        elif now is not None:
            _note_new_response(status, now, before, after, new, scope)
        elif was is not None:
            rule = "response-removed" if _is_success(status, before) else "error-response-removed"
            scope.note(rule, subject, "is gone", old=was)


def _responses(node: Node) -> dict[str, Node]:
    return {
        status.upper() if status != "default" else status: held.document.follow(held)
        for status, held in node.mapping("responses").items()
        if not status.startswith("x-")
    }


def _is_success(status: str, among: Iterable[str]) -> bool:
    """Return whether an answer is a success; `default` is where nothing else is."""
    return status.startswith("2") or (status == "default" and not any(each.startswith("2") for each in among))


def _note_new_response(
    status: str, now: Node, before: dict[str, Node], after: dict[str, Node], new: Part, scope: Scope
) -> None:
    subject = Subject(f"the answer {status} of {new.subject}")
    if not _is_success(status, after):
        scope.note("error-response-added", subject, "is new", new=now)
        return
    successes = [held for each, held in before.items() if _is_success(each, before)]
    if successes and not any(_content(held) == _content(now) for held in successes):
        said = "is new, and the method may return what it holds"
        scope.on(Side.CLIENT).note("return-type-added", subject, said, new=now)
    else:
        scope.note("response-added", subject, "is new", new=now)


def _content(response: Node) -> str:
    """Return what tells the bodies of two answers apart."""
    schemas = {media: held.value.get("schema", True) for media, held in media_types(response).items()}
    return canonical(schemas)


def _compare_response(old: Node, new: Node, subject: Subject, scope: Scope) -> None:
    _compare_described(old, new, subject, scope)
    was, now = (node.word("x-unwrap") for node in (old, new))
    if was != now:
        rule = "unwrap-added" if was is None else "unwrap-removed" if now is None else "unwrap-changed"
        said = f"is unwrapped to {shown(now)}" if now is not None else "is no longer unwrapped"
        scope.on(Side.CLIENT).note(rule, subject, f"{said}: the method returns something else", new=new)
    _compare_headers(old, new, subject, scope)
    compare_content(old, new, subject, scope)


def _compare_headers(old: Node, new: Node, answer: Subject, scope: Scope) -> None:
    before, after = _headers(old), _headers(new)
    for name in [*before, *(name for name in after if name not in before)]:
        was, now = before.get(name), after.get(name)
        subject = Subject(f"the header {shown(name)} of {answer}")
        if was is None and now is not None:
            scope.note("header-added", subject, "is new", new=now)
        elif was is not None and now is None:
            scope.note("header-removed", subject, "is gone", old=was)
        elif was is not None and now is not None:
            _compare_described(was, now, subject, scope)
            compare_deprecation(Part(was, subject), Part(now, subject), Part(now, subject), scope)
            if was.flag("required") and not now.flag("required"):
                scope.note("header-became-optional", subject, "is no longer certain", new=now)
            elif now.flag("required") and not was.flag("required"):
                scope.note("header-became-required", subject, "is always there", new=now)
            compare(schema_of(was, subject), schema_of(now, subject), scope)


def _headers(node: Node) -> dict[str, Node]:
    return {
        name.lower(): held.document.follow(held)
        for name, held in node.mapping("headers").items()
        if name.lower() != "content-type"  # OpenAPI says that it is to be ignored
    }


def _compare_described(old: Node, new: Node, subject: Subject, scope: Scope) -> None:
    was, now = Part(old, subject), Part(new, subject)
    before, after = ([(text, part)] if (text := _said(part.node)) else [] for part in (was, now))
    compare_words(before, after, was, now, scope)


def _said(node: Node) -> str:
    links = node.get("links")
    return words(node, MARKS) + (canonical(links.value) if links is not None and links.value else "")


def _followed(node: Node, key: str) -> Node | None:
    held = node.get(key)
    return None if held is None else held.document.follow(held)
