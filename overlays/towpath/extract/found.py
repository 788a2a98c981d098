"""What stands where a path ends too early: the keys of an object, bounded, and their number."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# Enough to recognise an object by; a document may hold millions.
MOST_KEYS = 20


class Found:
    """Keys that were seen, of which the first few are kept."""

    __slots__ = ("_keys", "size")

    def __init__(self, keys: Iterable[str] = ()) -> None:
        self._keys: list[str] = []
        self.size = 0
        self.add(keys)

    def add(self, keys: Iterable[str]) -> None:
        """See further keys."""
        for key in keys:
            self.size += 1
            if self.size <= MOST_KEYS:
                self._keys.append(key)

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys that were kept, in the document's order."""
        return tuple(self._keys)
