"""The part of a stream that is in memory, and how to go forward in it.

Nothing here reads. Methods that may need more text than there is are generators: they yield until `add` has brought it
or `end` has been said. So one and the same code serves files, sockets and event loops.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypeVar

import msgspec

from .errors import DocumentMalformed
from .runs import Run, Skipped
from .syntax import (
    BOM,
    KINDS,
    LONGEST_ESCAPE,
    PIECE,
    SPACE,
    STRING,
    STRING_PART,
    Utf8Check,
    end_of_value,
    malformed,
    read_key,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from .runs import Taker

R = TypeVar("R")
Reading: TypeAlias = "Generator[None, None, R]"

# Only arrays and objects that are larger than the window count: each costs a few frames of the interpreter's thousand.
MAX_DEPTH = 150


class Window:
    """A stretch of text, the cursor in it, and the pieces that wait behind it."""

    def __init__(self) -> None:
        self.text = b""
        self.cursor = 0
        self.ended = False
        self._offset = 0  # of the window in the document
        self._waiting: list[bytes | memoryview] = []
        self._arrived = 0
        self._wanted = 1
        self._depth = 0
        self._utf8 = Utf8Check()

    def add(self, piece: bytes | memoryview) -> bool:
        """Append a piece; tell whether there is now as much as was wanted. Raises DocumentMalformed for wrong UTF-8."""
        self._utf8.add(piece)
        self._waiting.append(piece)
        self._arrived += len(piece)
        return self._arrived >= self._wanted

    def end(self) -> None:
        """Say that nothing comes any more."""
        self.ended = True
        self._utf8.add(b"", final=True)

    @property
    def position(self) -> int:
        """Where the cursor stands in the document, in bytes."""
        return self._offset + self.cursor

    def broken(self, reason: str) -> DocumentMalformed:
        """Return the error for text at the cursor that JSON does not allow."""
        return DocumentMalformed(reason, self.position)

    def more(self, wanted: int = 1) -> Reading[None]:
        """Wait until `wanted` further bytes are there, or the last ones."""
        if self.ended:
            self.cursor = len(self.text)
            raise self.broken("it ends too early" if self.position else "it is empty")
        self._wanted = wanted
        yield
        self.text = b"".join((memoryview(self.text)[self.cursor :], *self._waiting))
        self._waiting.clear()
        self._arrived = 0
        self._offset += self.cursor
        self.cursor = 0

    def peek(self) -> Reading[int]:
        """Go to the next byte that is no white space, and return it."""
        while True:
            self._skip_space()
            if self.cursor < len(self.text):
                return self.text[self.cursor]
            yield from self.more()

    def skip_bom(self) -> Reading[None]:
        """Pass over a byte order mark."""
        while BOM.startswith(self.text) and not self.ended:
            yield from self.more()
        if self.text.startswith(BOM):
            self.cursor = len(BOM)

    def finish(self) -> Reading[None]:
        """Read to the end of the document, where only white space may stand."""
        while True:
            self._skip_space()
            if self.cursor < len(self.text):
                raise self.broken("something follows its end")
            if self.ended:
                return
            yield from self.more()

    def _skip_space(self) -> None:
        found = SPACE.match(self.text, self.cursor)
        assert found is not None  # the pattern matches every text
        self.cursor = found.end()

    def end_of_value(self, most: int | None = None) -> Reading[int | None]:
        """Return where the value at the cursor ends, or None when that is more than `most` bytes ahead."""
        if (yield from self.peek()) not in KINDS:
            raise self.broken("a value must stand here")
        while True:
            ahead = len(self.text) - self.cursor
            end = self.judged(self._end_of_value, ahead, self.position)
            if end is not None or (most is not None and ahead >= most):
                return end
            # Twice as much each time: the search starts over, and a stream may come byte by byte.
            yield from self.more(ahead)

    def _end_of_value(self) -> int | None:
        size = end_of_value(memoryview(self.text)[self.cursor :], is_all=self.ended)
        return None if size is None else self.cursor + size

    def take(self) -> Reading[bytes]:
        """Pass over the value at the cursor, and return its text: whatever its size, it has to be held."""
        end = yield from self.end_of_value()
        assert end is not None  # without a bound it is found, or the document is malformed
        text = self.text[self.cursor : end]
        self.cursor = end
        return text

    def skip(self) -> Reading[None]:
        """Pass over the value at the cursor, checking it; of a large one no more than a window is held."""
        end = yield from self.end_of_value(most=PIECE)
        if end is not None:
            self.cursor = end
        elif KINDS[self.text[self.cursor]] == "string":
            yield from self._skip_string()
        elif KINDS[self.text[self.cursor]] in ("array", "object"):
            yield from self.through(Skipped(self))
        else:
            raise self.broken("no number is that long")

    def judged(self, read: Callable[[], R], size: int, position: int) -> R:
        """Return what `read` makes of `size` bytes at `position`; raise DocumentMalformed with the place in the document."""
        try:
            return read()
        except (msgspec.DecodeError, RecursionError) as error:
            raise malformed(error, position, size) from None

    def _skip_string(self) -> Reading[None]:
        self.cursor += 1
        while True:
            found = STRING_PART.match(self.text, self.cursor)
            assert found is not None  # the pattern matches every text
            self.cursor = found.end()
            rest = self.text[self.cursor : self.cursor + LONGEST_ESCAPE]
            if rest.startswith(b'"'):
                self.cursor += 1
                return
            if len(rest) == LONGEST_ESCAPE or (rest and not rest.startswith(b"\\")):
                raise self.broken("no string may hold this")
            yield from self.more()

    def key(self) -> Reading[str]:
        """Return the key of the member at the cursor, and go to its value."""
        if (yield from self.peek()) != ord('"'):
            raise self.broken("a key in quotes must stand here")
        while (found := STRING.match(self.text, self.cursor)) is None:
            yield from self.more(len(self.text) - self.cursor)
        text = found[0]
        key = self.judged(lambda: read_key(text), len(text), self.position)
        self.cursor = found.end()
        if (yield from self.peek()) != ord(":"):
            raise self.broken("a colon must stand here")
        self.cursor += 1
        return key

    def through(self, taker: Taker) -> Reading[int]:
        """Go through the array or object at the cursor, and return how many items the taker has counted."""
        return (yield from Run(self, taker).read())

    def open(self) -> None:
        """Enter the array or object at the cursor."""
        self.cursor += 1
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise self.broken("it is nested too deeply")

    def close(self) -> None:
        """Leave the array or object that ends at the cursor."""
        self.cursor += 1
        self._depth -= 1
