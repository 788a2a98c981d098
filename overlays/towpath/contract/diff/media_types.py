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
    encodings = old.mapping("encoding"), new.mapping("encoding")
    for name in sorted(encodings[0].keys() | encodings[1].keys()):
        left, right = (held[name].value if name in held else {} for held in encodings)
        if canonical(left) != canonical(right):
            said = f"is written as {shown(right)} and no longer as {shown(left)}"
            scope.note("encoding-changed", subject.below(f".{name}"), said, new=encodings[1].get(name, new))
