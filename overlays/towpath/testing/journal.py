"""What was asked of a stand-in, newest last, in bounded memory and without secrets."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator


class Entry(NamedTuple):
    """One request: neither its query nor its headers or body stand here, since they may hold secrets.

    `at` is the stand-in's time in milliseconds, `duration` real seconds from the head to the answer, `body`
    the BLAKE2b digest of the request's body, or None where there was none.
    """

    method: str
    path: str
    operation: str | None
    status: int
    at: int
    duration: float
    body: str | None


class Journal:
    """The newest requests; `total` counts all of them."""

    def __init__(self, size: int = 1000) -> None:
        self._entries: deque[Entry] = deque(maxlen=size)
        self.total = 0

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[Entry]:
        return iter(tuple(self._entries))

    def __getitem__(self, index: int) -> Entry:
        return self._entries[index]

    def add(self, entry: Entry) -> None:
        """Note one request."""
        self._entries.append(entry)
        self.total += 1

    def of(self, operation: str) -> list[Entry]:
        """Return the entries of one operation, by its operationId."""
        return [entry for entry in self._entries if entry.operation == operation]

    def clear(self) -> None:
        """Forget everything."""
        self._entries.clear()
        self.total = 0
