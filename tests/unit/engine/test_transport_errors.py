"""No answer: which error, in which words, with which cause."""

from __future__ import annotations

import asyncio
import pickle
import socket

import anyio
import httpx
import pytest
from towpath._engine.async_sender import AsyncHttpSender
from towpath._engine.sender import HttpSender
from towpath.errors import ConfigurationError, ConnectionFailed, TimedOut, TransportError
from towpath_wire._seam import Options

from tests.unit.engine.calls import Platform, read, settings
from tests.unit.engine.raw_server import response, serving


def closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


def test_a_refused_connection_says_where_and_what_to_check() -> None:
    url = f"http://127.0.0.1:{closed_port()}"
    sender = HttpSender(settings(base_url=url))
    with pytest.raises(
        ConnectionFailed, match=f"logIn: no connection to {url}: .*refused.*; check base_url"
    ) as caught:
        sender.send(read())
    assert isinstance(caught.value.__cause__, httpx.ConnectError)
    assert caught.value.url == f"{url}/login"
    sender.close()


def test_silence_runs_into_the_timeout() -> None:
    def answer(head: bytes, body: bytes) -> bytes | None:
        return response(body=b'{"token": "t0ken"}') if b"/login" in head else b""

    # Of the call alone: connecting and logging in may take their time on a busy machine.
    hasty = Options(timeout=0.05)
    with serving(answer) as server:
        sender = HttpSender(settings(base_url=server.url))
        with pytest.raises(TimedOut, match=r"readThing: 0\.05 s ran out while waiting for the answer"):
            sender.send(read(options=hasty))
        sender.close()

        async def main() -> None:
            async_sender = AsyncHttpSender(settings(base_url=server.url))
            with pytest.raises(TimedOut, match=r"readThing: 0\.05 s ran out"):
                await async_sender.asend(read(options=hasty))
            await async_sender.aclose()

        anyio.run(main)


@pytest.mark.parametrize(
    "garbage",
    [
        b"\x00\x01\x02\r\n\r\n",
        b"HTTP/9.9 OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX: a\r\nContent-Length: x\r\n\r\n",
    ],
)
def test_garbage_is_a_transport_error(garbage: bytes) -> None:
    with serving(lambda *_: garbage) as server:
        sender = HttpSender(settings(base_url=server.url, timeout=1))
        with pytest.raises(TransportError, match=r"logIn: the exchange with .* broke off"):
            sender.send(read())
        sender.close()


def test_a_transport_error_pickles_with_where_it_was() -> None:
    error = TimedOut("ran out", operation="readThing", method="GET", url="https://x.test/")
    twin = pickle.loads(pickle.dumps(error))
    assert (str(twin), twin.method, twin.url) == ("readThing: ran out", "GET", "https://x.test/")


def test_a_closed_client_says_so() -> None:
    sender = HttpSender(settings(httpx.MockTransport(Platform())))
    sender.close()
    with pytest.raises(ConfigurationError, match="this client is closed"):
        sender.send(read())

    async def main() -> None:
        async_sender = AsyncHttpSender(settings(httpx.MockTransport(Platform())))
        await async_sender.asend(read())
        await async_sender.aclose()
        await async_sender.aclose()
        with pytest.raises(ConfigurationError, match="this client is closed"):
            await async_sender.asend(read())

    anyio.run(main)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_client_that_is_not_closed_leaves_no_socket_behind_its_loop(backend: str) -> None:
    def answer(head: bytes, body: bytes) -> bytes:
        return response(body=b'{"token": "t0ken"}') if b"/login" in head else response()

    with serving(answer) as server:
        sender = AsyncHttpSender(settings(base_url=server.url))

        async def call() -> int:
            return (await sender.asend(read())).status

        # A socket that outlives its loop is a ResourceWarning, which is an error in these tests.
        assert [anyio.run(call, backend=backend) for _ in range(3)] == [200] * 3
        assert sum(b"/login" in message for message in server.received) == 1


def test_a_cancelled_call_leaves_its_client_usable() -> None:
    def answer(head: bytes, body: bytes) -> bytes:
        if b"/login" in head:
            return response(body=b'{"token": "t0ken"}')
        return b"" if b"/silent" in head else response()

    with serving(answer) as server:

        async def main() -> int:
            sender = AsyncHttpSender(settings(base_url=server.url))
            await sender.asend(read())
            task = asyncio.ensure_future(sender.asend(read("silent")))
            while not any(b"/silent" in message for message in server.received):  # noqa: ASYNC110  # the server is a thread
                await asyncio.sleep(0.001)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            status = (await sender.asend(read())).status
            await sender.aclose()
            return status

        assert asyncio.run(main()) == 200
