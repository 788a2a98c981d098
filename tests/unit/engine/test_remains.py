"""Answers that nobody looks at, or that are longer than reasonable, are not read to their end."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import anyio
import httpx
import pytest
from towpath._engine.async_sender import AsyncHttpSender
from towpath._engine.remains import LARGEST_PROBLEM, LARGEST_REST
from towpath._engine.sender import HttpSender
from towpath.errors import NotFound

from tests.unit.engine.calls import Platform, read, settings
from tests.unit.engine.raw_server import response, serving

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

PIECE = 16 << 10
WAYS = pytest.mark.parametrize("way", ["sync", "asyncio", "trio"])


class Endless(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body without an end; counts what was read of it."""

    def __init__(self) -> None:
        self.read = 0
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        while True:
            self.read += PIECE
            yield b"x" * PIECE

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while not self.closed:
            self.read += PIECE
            yield b"x" * PIECE
        raise httpx.ReadError("closed")

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def value(transport: httpx.MockTransport | None, way: str, base_url: str = "https://platform.test") -> object:
    chosen = settings(transport, base_url=base_url)
    if way == "sync":
        sender = HttpSender(chosen)
        try:
            return sender.send(read()).value()
        finally:
            sender.close()

    async def main() -> object:
        sender = AsyncHttpSender(chosen)
        try:
            return (await sender.asend(read())).value()
        finally:
            await sender.aclose()
            gc.collect()  # a generator that was left half-way would be a ResourceWarning now

    return anyio.run(main, backend=way)


@WAYS
@pytest.mark.parametrize("encoding", ["identity", "gzip", "zstd"])
def test_an_endless_refusal_of_an_old_token_does_not_hold_up_the_renewal(way: str, encoding: str) -> None:
    platform, body = Platform(), Endless()

    def answer(request: httpx.Request) -> httpx.Response:
        if request.headers.get("authorization") == "token-1":
            return httpx.Response(401, stream=body, headers={"Content-Encoding": encoding})
        return platform(request)

    assert value(httpx.MockTransport(answer), way) == {"path": "/things/1"}
    assert platform.exchanges == 2
    assert body.closed
    assert LARGEST_REST <= body.read <= LARGEST_REST + PIECE


@WAYS
def test_an_endless_refusal_is_read_as_far_as_is_reasonable(way: str) -> None:
    body = Endless()
    transport = httpx.MockTransport(Platform(lambda _: httpx.Response(404, stream=body)))
    with pytest.raises(NotFound):
        value(transport, way)
    assert body.closed
    assert LARGEST_PROBLEM <= body.read <= LARGEST_PROBLEM + PIECE


@WAYS
def test_a_large_refusal_from_a_real_server_leaves_nothing_half_read(way: str) -> None:
    def answer(head: bytes, body: bytes) -> bytes:
        if b"/login" in head:
            return response(body=b'{"token": "t0ken"}')
        return response("404 Not Found", b"x" * (3 * LARGEST_PROBLEM))

    with serving(answer) as server, pytest.raises(NotFound):
        value(None, way, server.url)


@WAYS
@pytest.mark.parametrize(("size", "connections"), [(100, 1), (3 << 20, 2)])
def test_a_short_refusal_of_an_old_token_leaves_its_connection_for_the_renewal(
    way: str, size: int, connections: int
) -> None:
    exchanges: list[bytes] = []

    def answer(head: bytes, body: bytes) -> bytes:
        if b"/login" in head:
            exchanges.append(head)
            return response(body=b'{"token": "t0ken-%d"}' % len(exchanges))
        if b"t0ken-1" in head:
            return response("401 Unauthorized", b"x" * size)
        return response()

    with serving(answer) as server:
        assert value(None, way, server.url) == 1
        assert len(server._open) == connections
    assert len(exchanges) == 2
