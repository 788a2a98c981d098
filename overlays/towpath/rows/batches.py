"""Batches of encoded rows, bounded in rows and in bytes; made as they are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from towpath.errors import ConfigurationError

from .encoding import encode_row

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator


class Batch:
    """Rows as JSON, of which the first is number `first` (counted from 1) of all."""

    __slots__ = ("first", "rows")

    def __init__(self, rows: list[bytes], first: int) -> None:
        self.rows = rows
        self.first = first

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def last(self) -> int:
        """The number of the last row."""
        return self.first + len(self.rows) - 1

    def halves(self) -> tuple[Batch, Batch]:
        """Return the first and the second half."""
        middle = len(self.rows) // 2
        return Batch(self.rows[:middle], self.first), Batch(self.rows[middle:], self.first + middle)


class Bounds:
    """The most rows and the most bytes of a batch; a larger row is a batch of its own."""

    def __init__(self, rows: int, size: int) -> None:
        for name, value in (("batch_rows", rows), ("batch_bytes", size)):
            if not isinstance(value, int) or isinstance(value, bool) or value < 1:  # pyright: ignore[reportUnnecessaryIsInstance]
                raise ConfigurationError(f"{name}={value!r} is no bound: give a whole number above 0")
        self.rows = rows
        self.size = size

    def shrink(self, batch: Batch) -> None:
        """Make no batch larger than half of this one, which was too large."""
        self.size = max(min(self.size, sum(map(len, batch.rows)) // 2), 1)


class _Gathering:
    """Rows that are waiting to become a batch."""

    def __init__(self, bounds: Bounds) -> None:
        self._bounds = bounds
        self._rows: list[bytes] = []
        self._size = 0
        self._count = 0

    def _add(self, row: object) -> Batch | None:
        """Take a row in; return the batch that is complete by it."""
        self._count += 1
        encoded = encode_row(row, self._count)
        full = self._rows and (
            len(self._rows) >= self._bounds.rows or self._size + len(encoded) + 1 > self._bounds.size
        )
        batch = self._take(self._count - 1) if full else None
        self._rows.append(encoded)
        self._size += len(encoded) + 1
        return batch

    def _take(self, last: int) -> Batch | None:
        rows, self._rows, self._size = self._rows, [], 0
        return Batch(rows, last - len(rows) + 1) if rows else None


class Batches(_Gathering):
    """The batches of an iterator's rows."""

    def __init__(self, rows: Iterator[object], bounds: Bounds) -> None:
        super().__init__(bounds)
        self._source = rows

    def __iter__(self) -> Iterator[Batch]:
        return self

    def __next__(self) -> Batch:
        for row in self._source:
            if (batch := self._add(row)) is not None:
                return batch
        if (rest := self._take(self._count)) is not None:
            return rest
        raise StopIteration


class AsyncBatches(_Gathering):
    """The batches of an asynchronous iterator's rows."""

    def __init__(self, rows: AsyncIterator[object], bounds: Bounds) -> None:
        super().__init__(bounds)
        self._source = rows

    def __aiter__(self) -> AsyncIterator[Batch]:
        return self

    async def __anext__(self) -> Batch:
        async for row in self._source:
            if (batch := self._add(row)) is not None:
                return batch
        if (rest := self._take(self._count)) is not None:
            return rest
        raise StopAsyncIteration
