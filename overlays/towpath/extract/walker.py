"""Following a path through a stream, forwards only and without reading.

`Walker.feed` takes what comes and gives the matches that are whole by then; whoever has the bytes calls it: a loop over
a file, over a response, or over an asynchronous one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from towpath.errors import TowpathError

from .errors import DocumentMalformed, PathMissing
from .found import Found
from .into import Target
from .path import EACH, Path, Step
from .syntax import KINDS, PIECE, pieces, raw_elements, raw_members
from .texts import Reader
from .window import Window

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .window import Reading

T = TypeVar("T")


class Walker(Generic[T]):
    """Finds what stands at `path` in a document that comes in pieces.

    Memory holds a window of about 64 KiB, or the largest single match where one is larger, whatever the document's
    size.
    """

    def __init__(self, path: Path, target: Target[T]) -> None:
        self.window = Window()
        self.path = path
        self.where: list[Step] = []
        self.matches: list[T] = []
        self.target = target
        self._run = self._document()
        next(self._run)

    def feed(self, piece: bytes | memoryview | None) -> Iterator[T]:
        """Take the next piece of the document, None for its end, and yield the matches that it completes.

        Raises DocumentMalformed, PathMissing and ValueMismatch, after the matches that come before the place.
        """
        failure = self._advance(piece)
        yield from self.matches
        self.matches.clear()
        if failure is not None:
            raise failure

    def _advance(self, piece: bytes | memoryview | None) -> TowpathError | None:
        try:
            if piece is None:
                self.window.end()
            elif not self.window.add(piece):
                return None
            next(self._run, None)
        except TowpathError as error:
            return error
        except RecursionError:
            return DocumentMalformed("it is nested too deeply")
        return None

    def _document(self) -> Reading[None]:
        yield from self.window.skip_bom()
        yield from self.walk()
        yield from self.window.finish()

    def walk(self) -> Reading[None]:
        """Follow the rest of the path below the value at the cursor, which stands at `where`."""
        window = self.window
        kind = KINDS.get((yield from window.peek()))
        start = window.position
        if len(self.where) == len(self.path):
            yield from self.match()
            return
        step = self.path[len(self.where)]
        if kind == "array" and step is EACH:
            yield from window.through(_Each(self))
        elif kind in ("array", "object"):
            others = _OneOf(self, step)
            size = yield from window.through(others)
            if not others.met:
                raise PathMissing(self.path, Path(self.where), kind, others.found.keys, size, start)
        else:
            yield from window.skip()
            assert kind is not None  # skipping refuses what is no value
            raise PathMissing(self.path, Path(self.where), kind, position=start)

    def below(self, step: Step) -> Reading[None]:
        """Follow the rest of the path below the value at the cursor, which is one `step` further."""
        self.where.append(step)
        yield from self.walk()
        self.where.pop()

    def match(self) -> Reading[None]:
        """Take the value at the cursor as a match."""
        start = self.window.position
        text = yield from self.window.take()
        where = tuple(self.where)
        match = self.window.judged(lambda: self.target.from_text(text, where), len(text), start)
        self.matches.append(match)


class _OneOf:
    """The items of an object or an array of which one is on the path."""

    def __init__(self, walker: Walker[Any], step: Step) -> None:
        self._walker = walker
        self._step = step
        self.met = False
        self.found = Found()

    def one(self, step: Step, /) -> Reading[None]:
        if isinstance(step, str):
            self.found.add((step,))
        if step != self._step:
            return self._walker.window.skip()
        if self.met:
            # Elsewhere the last of equal keys wins, but what came of the first one has been given away.
            reason = f"the key {step!r} of the path stands here a second time, and a stream cannot take back the first"
            raise self._walker.window.broken(reason)
        self.met = True
        return self._walker.below(step)

    def many(self, text: bytes, first: int, /) -> int | None:
        if text.startswith(b"{"):
            members = raw_members(text)
            if self._step in members:
                return None
            self.found.add(members)
            return len(members)
        count = len(raw_elements(text))
        return None if isinstance(self._step, int) and first <= self._step < first + count else count


class _Each(Generic[T]):
    """The elements of an array, which all are on the path."""

    def __init__(self, walker: Walker[T]) -> None:
        self._walker = walker
        self._where = tuple(walker.where)
        self._reader = Reader(walker.path, walker.target, len(self._where))

    def one(self, step: Step, /) -> Reading[None]:
        window = self._walker.window
        end = yield from window.end_of_value(most=PIECE)
        if end is None:
            yield from self._walker.below(step)
            return
        assert isinstance(step, int)  # only arrays have a place for `[*]`
        self.many(b"[%b]" % window.text[window.cursor : end], step)
        window.cursor = end

    def many(self, text: bytes, first: int, /) -> int:
        matches = self._walker.matches
        if quick := self._reader.quick(text):
            matches.extend(quick[0])
            return quick[1]
        count = len(raw_elements(text))
        try:
            # One at a time: those before an element that does not fit are matches still.
            for match in self._reader.careful(text, self._where, first):
                matches.append(match)
        except PathMissing as missing:
            number, *rest = missing.prefix[len(self._where) :]
            assert isinstance(number, int)
            place = locate(text, Path((number - first, *rest)))
            missing.position = None if place is None else self._walker.window.position - 1 + place
            raise
        return count


class _Locator(Walker[int]):
    """Finds where in a document a place is, in bytes."""

    def match(self) -> Reading[None]:
        self.matches.append(self.window.position)
        yield from self.window.skip()


def locate(document: bytes, place: Path) -> int | None:
    """Return where the value at `place`, a path without `[*]`, starts in `document`; None where that is not one place."""
    locator = _Locator(place, Target(None))
    try:
        found = [match for piece in (*pieces(document), None) for match in locator.feed(piece)]
    except TowpathError:
        return None
    return found[0]
