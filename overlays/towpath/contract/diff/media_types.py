"""Bodies by their media type: the schema of each, and how the parts of a form are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from towpath.contract.documents import Node

from .schemas import compare, compare_words
from .subject import Part, canonical, shown
from .views import words

if TYPE_CHECKING:
    from .ledger import Scope
    from .subject import Schema, Subject


def compare_content(old: Node, new: Node, subject: Subject, scope: Scope) -> None:
    """Compare what stands under `content` on both sides."""
    before, after = media_types(old), media_types(new)
    for media in [*before, *(media for media in after if media not in before)]:
        was, now = before.get(media), after.get(media)
        if was is not None and now is not None:
            _compare_media_type(was, now, subject, scope)
        elif now is not None:
            scope.note("media-type-added", subject, f"may be {shown(media)}", new=now)
        elif was is not None:
            scope.note("media-type-removed", subject, f"can no longer be {shown(media)}", old=was)


def media_types(node: Node) -> dict[str, Node]:
    """Return the media types under `content`; a charset and the case of letters make no other type."""
    return {_plain(media): held for media, held in node.mapping("content").items()}


def _plain(media: str) -> str:
    kind, *parameters = (part.strip() for part in media.lower().split(";"))
    return ";".join([kind, *(each for each in parameters if not each.startswith("charset="))])


def schema_of(node: Node, subject: Subject) -> Schema:
    """Return the schema under `schema`; where there is none, anything goes."""
    held = node.get("schema")
    if held is None:
        place = attrs.evolve(node.place, pointer=f"{node.place.pointer}/schema")
        held = Node(node.document, place, value=True)
    return (Part(held, subject),)


def _compare_media_type(old: Node, new: Node, subject: Subject, scope: Scope) -> None:
    was, now = Part(old, subject), Part(new, subject)
    before, after = ([(text, part)] if (text := words(part.node)) else [] for part in (was, now))
    compare_words(before, after, was, now, scope)
    compare(schema_of(old, subject), schema_of(new, subject), scope)
    _compare_encodings(old, new, subject, scope)


def _compare_encodings(old: Node, new: Node, subject: Subject, scope: Scope) -> None:
    before, after = old.mapping("encoding"), new.mapping("encoding")
    for name in sorted(before.keys() | after.keys()):
        was, now = (_encoding(held.get(name)) for held in (before, after))
        if was != now:
            said = f"is written as {shown(now)} and no longer as {shown(was)}"
            place = after.get(name, new)
            scope.note("encoding-changed", subject.below(f".{name}"), said, new=place)


def _encoding(node: Node | None) -> str:
    return "{}" if node is None else canonical(node.value)
