"""Going through arrays and objects: many items at once while they are whole in the window, one by one where not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import msgspec

from .syntax import ELEMENTS, JOINT, MEMBERS, check

if TYPE_CHECKING:
    from .path import Step
    from .window import Reading, Window


# What the pattern looks at in one go: an item that goes on behind it has been looked at in vain.
_STRETCH = 16 * 1024
# Where rows hold what looks like their own joints, guessing stops.
_GUESSES = 3


class Taker(Protocol):
    """What is done with the elements of an array, or the members of an object."""

    def one(self, step: Step, /) -> Reading[None]:
        """Read the value at the cursor, whose number or key is `step`."""
        ...

    def many(self, text: bytes, first: int, /) -> int | None:
        """Take the items of `text`, numbered from `first`, and count them; None to get them one by one.

        `text` is an array or an object in itself. Raises msgspec.DecodeError where it is malformed, before anything is
        taken.
        """
        ...


class Skipped:
    """Items that nobody asked for: they are checked."""

    def __init__(self, window: Window) -> None:
        self._window = window

    def one(self, _step: Step, /) -> Reading[None]:
        return self._window.skip()

    def many(self, text: bytes, _first: int, /) -> int:
        check(text)
        return 0


class Run:
    """One array or object, the one at the cursor, being gone through.

    Finding where each of many rows ends costs more than decoding them. So the end of the last whole row is guessed
    first: rows look alike, and where one met the next before, the bytes around the joint will come again. The decoder
    proves the guess: text is read from left to right, and if a stretch of it is a right series of elements, then the
    document is between two elements at its end. Where the guess is wrong, the pattern finds the true end.
    """

    def __init__(self, window: Window, taker: Taker) -> None:
        self.count = 0
        self._window = window
        self._taker = taker
        self._is_object = window.text.startswith(b"{", window.cursor)
        self._brackets = b"{}" if self._is_object else b"[]"
        self._series = MEMBERS if self._is_object else ELEMENTS
        self._joint: bytes | None = None
        self._wrong_guesses = 0
        self._singly_until = 0

    def read(self) -> Reading[int]:
        """Go to the end of the container, and return how many items the taker has counted."""
        window, closing = self._window, self._brackets[1]
        window.open()
        if (yield from window.peek()) == closing:
            window.close()
            return 0
        while True:
            if not self._many():
                step = (yield from window.key()) if self._is_object else self.count
                yield from self._taker.one(step)
                self.count += 1
            elif window.text[window.cursor - 1] == ord(","):
                continue
            follows = yield from window.peek()
            if follows == closing:
                window.close()
                return self.count
            if follows != ord(","):
                raise window.broken(f"a comma or {chr(closing)} must stand here")
            self._learn(window.cursor)
            window.cursor += 1

    def _many(self) -> bool:
        """Take what is whole in the window, and go to where it ends: behind a comma, or at the closing bracket."""
        if self._window.position < self._singly_until:
            return False
        return self._guessed() or self._found()

    def _guessed(self) -> bool:
        window = self._window
        at = window.text.rfind(self._joint, window.cursor) if self._joint else -1
        if at < 0:
            return False
        comma = window.text.index(b",", at)
        try:
            if not self._taken(comma):
                return False
        except (msgspec.DecodeError, RecursionError):
            self._joint = None
            self._wrong_guesses += 1
            return False
        window.cursor = comma + 1
        return True

    def _found(self) -> bool:
        window = self._window
        found = self._series.match(window.text, window.cursor, window.cursor + _STRETCH)
        if found is None:
            return False
        end = found.end()
        last = end - window.text.endswith(b",", 0, end)
        if not window.judged(lambda: self._taken(last), end - window.cursor, window.position - 1):
            self._singly_until = window.position + end - window.cursor
            return False
        window.cursor = end
        self._learn(last)
        return True

    def _learn(self, comma: int) -> None:
        if self._joint is None and self._wrong_guesses < _GUESSES:
            joint = JOINT.match(self._window.text, comma - 1)
            self._joint = joint[1] if joint else None

    def _taken(self, end: int) -> bool:
        body = self._window.text[self._window.cursor : end]
        counted = self._taker.many(b"%c%b%c" % (self._brackets[0], body, self._brackets[1]), self.count)
        self.count += counted or 0
        return counted is not None
