"""Say on standard error how far a run has come: a bar where somebody watches, a line a step where nobody does."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final, TextIO

if TYPE_CHECKING:
    from collections.abc import Sequence

CLEAR: Final = "\r\x1b[K"
"""What takes the line of progress off a terminal."""
_WIDTH: Final = 20


class Progress:
    """Hears the steps of a run; those of several words are for people.

    `plan` are the words that the steps begin with, as far as they are known; `always` says each of them where nobody
    watches, too. Waiting for another run is always said.
    """

    def __init__(
        self, plan: Sequence[str] = (), *, always: bool = False, stream: TextIO | None = None
    ) -> None:
        self.plan = tuple(plan)
        self.always = always
        self.stream = stream or sys.stderr
        self.watched = self.stream.isatty()

    def __call__(self, step: str) -> None:
        """Say one step."""
        if self.watched:
            shown = f"{self._bar(step)}{step} …" if " " in step else ""
            print(f"{CLEAR}{shown}", end="", file=self.stream, flush=True)
        elif step.startswith("another") or (self.always and " " in step):
            print(step, file=self.stream, flush=True)

    def clear(self) -> None:
        """Take the bar away, before something else is said."""
        if self.watched:
            print(CLEAR, end="", file=self.stream, flush=True)

    def _bar(self, step: str) -> str:
        done = next((index for index, words in enumerate(self.plan) if step.startswith(words)), None)
        if done is None:
            return ""
        full = _WIDTH * done // len(self.plan)
        return f"[{'#' * full}{'.' * (_WIDTH - full)}] {done + 1}/{len(self.plan)} "
