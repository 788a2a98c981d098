"""Following a path through JSON text that is whole in memory.

The quick way makes one type of path and target together (`data.values` into rows is an object with `data`, an object
with `values`, a list of rows), so that msgspec decodes what is asked for and only checks the rest. The careful way goes
level by level and undecoded; it takes the last of several equal keys whatever the others hold, and says where the path
ends when it leads nowhere.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

import msgspec

from .errors import PathMissing
from .found import Found
from .into import MISFITS, Target, decoder
from .path import EACH, Path
from .syntax import BOM, Utf8Check, check, kind_of, malformed, pieces, raw_elements, raw_members

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .path import Step

T = TypeVar("T")


class Reader(Generic[T]):
    """Reads the matches of `path` out of text that starts `depth` steps down the path."""

    def __init__(self, path: Path, target: Target[T], depth: int = 0) -> None:
        self._path = path
        self._target = target
        self._quick = _quick(Path(path[depth:]), target)

    def quick(self, text: bytes | memoryview) -> tuple[list[T], int] | None:
        """Return the matches and the number of elements in the text's outermost array, or None where it takes care.

        Raises msgspec.DecodeError for malformed text.
        """
        if self._quick is None:
            return None
        try:
            return self._quick.read(text)
        except (*MISFITS, IndexError):
            return None

    def careful(self, text: Any, where: tuple[Step, ...] = (), first: int = 0) -> Iterator[T]:
        """Yield the matches in checked text; `where` it stands, the number of its `first` element if it is an array.

        Raises PathMissing and ValueMismatch.
        """
        if len(where) == len(self._path):
            yield self._target.from_text(text, where)
            return
        step = self._path[len(where)]
        if isinstance(step, str):
            members = raw_members(text) if kind_of(text) == "object" else {}
            if step not in members:
                raise self._missing(text, where)
            yield from self.careful(members[step], (*where, step))
            return
        elements = raw_elements(text) if kind_of(text) == "array" else None
        if elements is None or (step is not EACH and step >= len(elements)):
            raise self._missing(text, where)
        for index, element in enumerate(elements, first) if step is EACH else ((step, elements[step]),):
            yield from self.careful(element, (*where, index))

    def _missing(self, text: Any, where: tuple[Step, ...]) -> PathMissing:
        kind = kind_of(text)
        if kind == "object":
            found = Found(raw_members(text))
            return PathMissing(self._path, Path(where), kind, found.keys, found.size)
        size = len(raw_elements(text)) if kind == "array" else None
        return PathMissing(self._path, Path(where), kind, size=size)


def matches(document: bytes, path: Path, target: Target[T]) -> list[T]:
    """Return all that stands at `path` of a document; raise DocumentMalformed, PathMissing, ValueMismatch."""
    utf8 = Utf8Check()
    for piece in pieces(document):
        utf8.add(piece)
    utf8.add(b"", final=True)
    start = len(BOM) if document.startswith(BOM) else 0
    text = memoryview(document)[start:] if start else document
    reader = Reader(path, target)
    try:
        if quick := reader.quick(text):
            return quick[0]
        check(text)
        return list(reader.careful(text))
    except (msgspec.DecodeError, RecursionError) as error:
        raise malformed(error, start, len(text)) from None
    except PathMissing as missing:
        from .walker import locate

        missing.position = locate(document, missing.prefix)
        raise


class _Quick:
    """Reads the matches of a path that are where, and what, they are expected to be.

    Types can say keys and `[*]`; up to a first index they do, what stands there stays text, and the rest of the path is
    another one.
    """

    def __init__(self, path: Path, target: Target[Any]) -> None:
        depth = next((number for number, step in enumerate(path) if isinstance(step, int)), len(path))
        self._head = Path(path[:depth])
        self._index = path[depth] if depth < len(path) else None
        self._rest = _Quick(Path(path[depth + 1 :]), target) if self._index is not None else None
        leaf = target.wire if self._rest is None else list[msgspec.Raw]
        self._decode = _envelope(self._head, leaf, decimals=target.decimals).decode

    def read(self, text: bytes | memoryview | msgspec.Raw) -> tuple[list[Any], int]:
        decoded = self._decode(text)
        found = _unwrapped(decoded, self._head)
        if self._rest is not None:
            found = [match for raws in found for match in self._rest.read(raws[self._index])[0]]
        return found, len(decoded) if self._head[:1] == (EACH,) else 1


def _quick(path: Path, target: Target[Any]) -> _Quick | None:
    if target.model is not None:
        return None  # one by one, so that an error can say where
    try:
        return _Quick(path, target)
    except ValueError:  # no field is called like a key with a quote, a backslash or a control character
        return None


@lru_cache(maxsize=128)
def _envelope(path: Path, leaf: Any, *, decimals: bool) -> msgspec.json.Decoder[Any]:
    kind: Any = leaf
    for step in reversed(path):
        if step is EACH:
            kind = list.__class_getitem__(kind)
        else:
            kind = msgspec.defstruct(
                "Envelope", [("inside", kind)], rename={"inside": cast("str", step)}, gc=False
            )
    return decoder(kind, decimals=decimals)


def _unwrapped(value: Any, path: Path) -> list[Any]:
    level = [value]
    for step in path:
        if step is not EACH:
            level = [envelope.inside for envelope in level]
        elif len(level) == 1:
            level = level[0]  # not a copy: it may be long
        else:
            level = [element for elements in level for element in elements]
    return level
