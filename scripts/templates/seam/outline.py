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
    """The items of an array, each parsed when its turn comes; ValueError where one cannot be."""

    __slots__ = ("_raw",)

    def __init__(self, raw: list[Raw]) -> None:
        self._raw = raw

    def __iter__(self) -> Iterator[Any]:
        return map(_parsers().whole, self._raw)


class Outline:
    """A document in outline: the members of an object, the items of an array.

    Of the arrays and the objects among the members, only what they are made of is known, and plain values are parsed:
    one pass over the document tells all of that. Raises NoOutline for what is no JSON, or not to be told so quickly.
    """

    __slots__ = ("_parts",)

    def __init__(self, content: bytes | Raw) -> None:
        self._parts = _parsed(_parsers().outline, content)

    def at(self, keys: tuple[str, ...], default: Any = None) -> Any:
        """Return what stands at `keys`, parsed; `default` where nothing does."""
        part = self._parts
        for key in keys:
            part = _opened(part)
            if part.__class__ is not dict or key not in part:
                return default
            part = part[key]
        return _whole(part)

    def itemised(self, way: tuple[str, ...], items: tuple[str, ...]) -> Any:
        """Return what stands at `way`, parsed but for the array at `items` inside it, which comes as `Items`.

        Raises NoOutline where it cannot be had like that.
        """
        part = self._parts
        for key in way:
            part = _members(part, key)[key]
        return _itemised(part, items)


def inside(document: Any, keys: tuple[str, ...], default: Any = None) -> Any:
    """Return what stands at `keys` in a document; `default` where nothing does."""
    for key in keys:
        if document.__class__ is not dict or key not in document:
            return default
        document = document[key]
    return document


def _itemised(part: Any, items: tuple[str, ...]) -> Any:
    if items:
        rest = items[1:]
        members = _members(part, items[0])
        return {
            name: _itemised(each, rest) if name == items[0] else _whole(each)
            for name, each in members.items()
        }
    part = _opened(part)
    if part.__class__ is not list:
        raise NoOutline("there is no array")
    return Items(part)


def _members(part: Any, key: str) -> dict[str, Any]:
    """Return the members of an object that has `key`."""
    members: dict[str, Any] = _opened(part)
    if members.__class__ is not dict or key not in members:
        raise NoOutline(f"there is no {key!r}")
    return members


def _opened(part: Any) -> Any:
    """Return a part of an outline in outline."""
    parsers = _parsers()
    return _parsed(parsers.outline, part) if part.__class__ is parsers.raw else part


def _whole(part: Any) -> Any:
    """Return a part of an outline, parsed."""
    parsers = _parsers()
    if part.__class__ is parsers.raw:
        return _parsed(parsers.whole, part)
    if part.__class__ is list:
        return [_whole(each) for each in part]
    if part.__class__ is dict:
        return {name: _whole(each) for name, each in part.items()}
    return part


def _parsed(parser: Callable[[bytes | Raw], Any], content: bytes | Raw) -> Any:
    try:
        return parser(content)
    except ValueError as error:
        raise NoOutline(str(error)) from error


class _Parsers:
    """What a part is before it is parsed, and what parses it: in outline, and whole."""

    __slots__ = ("outline", "raw", "whole")

    def __init__(self) -> None:
        # Imported on first use, since it costs start-up time.
        from msgspec import Raw
        from msgspec.json import Decoder

        plain = str | int | float | bool | None
        parts = list[Raw] | dict[str, list[Raw] | dict[str, Raw] | plain] | plain
        self.raw = Raw
        self.outline: Callable[[bytes | Raw], Any] = Decoder(parts).decode
        self.whole: Callable[[bytes | Raw], Any] = Decoder().decode


@cache
def _parsers() -> _Parsers:
    return _Parsers()
