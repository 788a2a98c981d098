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
# How often the joint is looked for in one window, and in how many windows in vain before guessing stops.
_TRIES = 16
_GUESSES = 3


class Taker(Protocol):
    """What is done with the elements of an array, or the members of an object."""

    def one(self, step: Step, /) -> Reading[None]:
        """Read the value at the cursor, whose number or key is `step`."""
        ...

    def many(self, text: bytes, first: int, /) -> int | None:
        """Take the items of `text`, numbered from `first`, and count them; None to get them one by one.

        `text` is an array or an object in itself, and has been checked.
        """
        ...


class Skipped:
    """Items that nobody asked for."""

    def __init__(self, window: Window) -> None:
        self._window = window

    def one(self, _step: Step, /) -> Reading[None]:
        return self._window.skip()

    def many(self, _text: bytes, _first: int, /) -> int:
        return 0


class Run:
    """One array or object, the one at the cursor, being gone through.

    How far the items reach that are whole is guessed, and the parser proves the guess: text is read from left to right,
    and if a stretch of it is a right series of items, then the document is between two items at its end. The first
    guess costs next to nothing: rows look alike, and where one met the next before, the bytes around the joint will come
    again. The second is a pattern that knows brackets and strings. Where both are wrong, items are read one by one.
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
        return self._took_guessed() or self._took_found()

    def _took_guessed(self) -> bool:
        window, end = self._window, len(self._window.text)
        # What is inside the last row may look like a joint as well, so a few more are tried, from back to front.
        for _ in range(_TRIES):
            at = window.text.rfind(self._joint, window.cursor, end) if self._joint else -1
            if at < 0:
                return False
            comma = window.text.index(b",", at)
            if self._took(comma):
                window.cursor = comma + 1
                return True
            end = comma
        self._joint = None
        self._wrong_guesses += 1
        return False

    def _took_found(self) -> bool:
        window = self._window
        found = self._series.match(window.text, window.cursor, window.cursor + _STRETCH)
        if found is None:
            return False
        end = found.end()
        last = end - window.text.endswith(b",", 0, end)
        if not self._took(last):
            return False
        window.cursor = end
        self._learn(last)
        return True

    def _took(self, end: int) -> bool:
        body = self._window.text[self._window.cursor : end]
        text = b"%c%b%c" % (self._brackets[0], body, self._brackets[1])
        try:
            check(text)
        except msgspec.DecodeError:
            return False
        counted = self._taker.many(text, self.count)
        self.count += counted or 0
        return counted is not None

    def _learn(self, comma: int) -> None:
        if self._joint is None and self._wrong_guesses < _GUESSES:
            joint = JOINT.match(self._window.text, comma - 1)
            self._joint = joint[1] if joint else None
