"""Bodies of answers that say no: read as far as is reasonable, whatever a platform sends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .http import httpx

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Awaitable, Callable, Iterable

LARGEST_PROBLEM: Final = 1 << 20
"""Bytes of a refusal's body that are read at most."""

LARGEST_REST: Final = 64 << 10
"""Bytes that are read at most of what nobody looks at; beyond it another connection is cheaper."""


def read_problem(response: httpx.Response) -> bytes:
    """Return a refusal's body as far as it came and as far as is reasonable; what is missing is no second error."""
    return _some_of(response.iter_bytes(), LARGEST_PROBLEM, response.close)


async def aread_problem(response: httpx.Response) -> bytes:
    """Do as `read_problem`."""
    return await _asome_of(response.aiter_bytes(), LARGEST_PROBLEM, response.aclose)


def let_go(response: httpx.Response) -> None:
    """Free an answer's connection, for use again where little is left; its body is empty from then on."""
    stream = response.stream
    assert isinstance(stream, httpx.SyncByteStream)
    _some_of(stream, LARGEST_REST, stream.close)
    stream.close()
    response.stream = httpx.ByteStream(b"")


async def alet_go(response: httpx.Response) -> None:
    """Do as `let_go`."""
    stream = response.stream
    assert isinstance(stream, httpx.AsyncByteStream)
    await _asome_of(stream, LARGEST_REST, stream.aclose)
    await stream.aclose()
    response.stream = httpx.ByteStream(b"")


def _some_of(pieces: Iterable[bytes], most: int, close: Callable[[], None]) -> bytes:
    body = bytearray()
    try:
        for piece in pieces:
            if len(body) >= most:
                break
            body += piece
            if len(body) >= most:
                close()
    except httpx.HTTPError:
        pass
    return bytes(body[:most])


async def _asome_of(pieces: AsyncIterable[bytes], most: int, close: Callable[[], Awaitable[None]]) -> bytes:
    body = bytearray()
    try:
        async for piece in pieces:
            if len(body) >= most:
                break
            body += piece
            if len(body) >= most:
                # The iteration is not left but ended by what its source raises then: generators that are left
                # half-way are closed by nobody on trio.
                await close()
    except httpx.HTTPError:
        pass
    return bytes(body[:most])
