# Generated from scripts/templates/seam/outline.py by `make regenerate`. Do not edit: change scripts/templates/seam/outline.py.
"""Long documents in outline: what stands at the top is told apart without being parsed, and parsed when it is wanted.

The items of a long array are parsed, read and let go one by one. That is quicker than a whole document at once, which
outgrows the processor's caches, and never holds more of the untyped document than one item.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from msgspec import Raw

LONG = 1 << 16
"""From how many bytes on a document is worth an outline."""


class NoOutline(ValueError):
    """A document, or a part of it, is not what was to be made an outline of; parsed whole, it will tell what it is."""


class Items:
    """The items of an array, each parsed when its turn comes."""

    __slots__ = ("_raw",)

    def __init__(self, raw: list[Raw]) -> None:
        self._raw = raw

    def __iter__(self) -> Iterator[Any]:
        parsed = _parsers()[0]
        return (parsed(each) for each in self._raw)


class Outline:
    """An object in outline: its members, not parsed yet."""

    __slots__ = ("_members",)

    def __init__(self, content: bytes | Raw) -> None:
        self._members: dict[str, Raw] = _parsers()[1](content)

    def at(self, keys: tuple[str, ...], default: Any = None) -> Any:
        """Return what stands at `keys`, parsed; `default` where nothing does."""
        if keys[0] not in self._members:
            return default
        return inside(_parsers()[0](self._members[keys[0]]), keys[1:], default)

    def itemised(self, way: tuple[str, ...], items: tuple[str, ...]) -> Any:
        """Return what stands at `way`, parsed but for the array at `items` inside it, which comes as `Items`.

        Raises NoOutline where it cannot be had like that.
        """
        key = (way or items)[0]
        if key not in self._members:
            raise NoOutline(f"there is no {key!r}")
        if way:
            return itemised(self._members[key], way[1:], items)
        array = itemised(self._members[key], (), items[1:])
        parsed = _parsers()[0]
        return {name: array if name == key else parsed(each) for name, each in self._members.items()}


def inside(document: Any, keys: tuple[str, ...], default: Any = None) -> Any:
    """Return what stands at `keys` in a document; `default` where nothing does."""
    for key in keys:
        if document.__class__ is not dict or key not in document:
            return default
        document = document[key]
    return document


def itemised(content: bytes | Raw, way: tuple[str, ...], items: tuple[str, ...]) -> Any:
    """Return as `Outline.itemised` does, of a document that may be the array itself."""
    return Outline(content).itemised(way, items) if way or items else Items(_parsers()[2](content))


@cache
def _parsers() -> tuple[Callable[[Any], Any], Callable[[Any], Any], Callable[[Any], Any]]:
    """Return what parses a value, the members of an object, the items of an array; made on first use."""
    from msgspec import MsgspecError, Raw
    from msgspec.json import Decoder

    def parser(decoder: Decoder[Any]) -> Callable[[Any], Any]:
        def parsed(content: bytes | Raw) -> Any:
            try:
                return decoder.decode(content)
            except MsgspecError as error:
                raise NoOutline(str(error)) from error

        return parsed

    return parser(Decoder()), parser(Decoder(dict[str, Raw])), parser(Decoder(list[Raw]))
