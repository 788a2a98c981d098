"""Bringing a stream's chunks to a walker, from a loop or from an event loop; all else is the walker's."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from .syntax import pieces

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator

    from .walker import Walker

T = TypeVar("T")


def drive(walker: Walker[T], chunks: Iterator[bytes]) -> Generator[T, None, None]:
    """Yield the matches as the chunks come."""
    for chunk in chunks:
        for piece in pieces(chunk):
            yield from walker.feed(piece)
    yield from walker.feed(None)


async def adrive(walker: Walker[T], chunks: AsyncIterator[bytes]) -> AsyncGenerator[T, None]:
    """Yield the matches as the chunks come."""
    async for chunk in chunks:
        for piece in pieces(chunk):
            for match in walker.feed(piece):
                yield match
    for match in walker.feed(None):
        yield match
