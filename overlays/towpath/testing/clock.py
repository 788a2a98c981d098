"""Time and identifiers that follow from the seed alone, so that a run can be repeated bit for bit."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from typing import Final
from uuid import UUID

START: Final = int(datetime(2024, 9, 1, 12, tzinfo=UTC).timestamp() * 1000)
"""When every stand-in's clock begins, in milliseconds."""


class Clock:
    """A clock that moves by a millisecond a request and by what the tests tell it."""

    __slots__ = ("milliseconds",)

    def __init__(self, milliseconds: int = START) -> None:
        self.milliseconds = milliseconds

    @property
    def seconds(self) -> int:
        """Return the whole seconds since 1970."""
        return self.milliseconds // 1000

    def now(self) -> datetime:
        """Return the time, in UTC."""
        return datetime.fromtimestamp(0, UTC) + timedelta(milliseconds=self.milliseconds)

    def text(self) -> str:
        """Return the time as `2024-09-01T12:00:00.000+00:00`."""
        return self.now().isoformat(timespec="milliseconds")

    def advance(self, seconds: float) -> None:
        """Move the clock; back, where `seconds` is negative."""
        self.milliseconds += round(seconds * 1000)


class Ids:
    """Identifiers drawn from a seed and a counter."""

    __slots__ = ("_seed", "drawn")

    def __init__(self, seed: int, drawn: int = 0) -> None:
        self._seed = str(seed).encode()
        self.drawn = drawn

    def draw(self, size: int = 16) -> bytes:
        """Return the next `size` (at most 64) bytes; they look random and never repeat."""
        self.drawn += 1
        return blake2b(self.drawn.to_bytes(8), key=self._seed[:64], digest_size=size).digest()

    def hexadecimal(self, size: int = 16) -> str:
        """Return the next `size` bytes as hexadecimal text."""
        return self.draw(size).hex()

    def uuid7(self, clock: Clock) -> str:
        """Return an identifier in the form of a version 7 UUID: time first, then what was drawn."""
        rest = int.from_bytes(self.draw(10)) & ((1 << 74) - 1)
        stamp = clock.milliseconds & ((1 << 48) - 1)
        return str(
            UUID(int=(stamp << 80) | (7 << 76) | ((rest >> 62) << 64) | (2 << 62) | (rest & ((1 << 62) - 1)))
        )
