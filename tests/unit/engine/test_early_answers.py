"""A service that refuses an upload at its first bytes is heard, whatever it does with the connection afterwards."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any

import anyio
import pytest
from towpath._engine.async_sender import AsyncHttpSender
from towpath._engine.sender import HttpSender
from towpath.errors import TimedOut, TooLarge
from towpath_wire._seam import Answer, Call, File, Operation, RawBody

from tests.unit.engine.calls import settings
from tests.unit.engine.raw_server import response

if TYPE_CHECKING:
    from collections.abc import Iterator

MEBIBYTE = 1 << 20
Behaviour = Callable[[socket.socket, threading.Event], object]
SEND = Operation(
    "sendFile",
    "PUT",
    "/file",
    answers=(Answer(200, "application/json", lambda value: value),),
    problems=(413,),
    idempotent=True,
)
REFUSAL = response("413 Content Too Large", b'{"error": "too large"}', "Connection: close")


class Sent:
    """A body without an end that anybody would wait for, and how much of it was asked for."""

    def __init__(self, mebibytes: int = 4096) -> None:
        self.pieces = 0
        self._mebibytes = mebibytes

    def __iter__(self) -> Iterator[bytes]:
        for _ in range(self._mebibytes):
            self.pieces += 1
            yield bytes(MEBIBYTE)

    def call(self) -> Call[Any]:
        file = File(iter(self), size=self._mebibytes * MEBIBYTE)
        return Call(SEND, "/file", body=RawBody(file, "application/octet-stream"))


@contextmanager
def listening(behave: Behaviour) -> Iterator[str]:
    """Serve one connection: its head is read, `behave` does the rest and is told when the block is left."""
    over = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            connection, _ = server.accept()
            with connection:
                connection.recv(65536)
                behave(connection, over)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.getsockname()[1]}"
        finally:
            over.set()
            thread.join(10)
        assert not thread.is_alive()


def hangs_up(connection: socket.socket, over: threading.Event) -> None:
    """Answer and close, with much of the body unread: the kernel resets the connection."""
    connection.sendall(REFUSAL)


def lingers(connection: socket.socket, over: threading.Event) -> None:
    """Answer, end the sending half, and read on until the other side is gone."""
    connection.sendall(REFUSAL)
    connection.shutdown(socket.SHUT_WR)
    try:
        while connection.recv(65536):
            pass
    except ConnectionResetError:
        pass


def goes_deaf(connection: socket.socket, over: threading.Event) -> None:
    """Answer, read nothing more, and hold the connection."""
    connection.sendall(REFUSAL)
    over.wait(10)


def takes_all(connection: socket.socket, over: threading.Event) -> None:
    """Begin a success while the body still comes, as a service may that works as it reads."""
    whole = response()
    connection.sendall(whole[:40])
    left = 64 * MEBIBYTE - 65536
    while left > 0:
        left -= len(connection.recv(65536))
    connection.sendall(whole[40:])


def send(url: str, sent: Sent) -> Any:
    sender = HttpSender(settings(base_url=url, login=False))
    try:
        return sender.send(sent.call())
    finally:
        sender.close()


def asend(url: str, sent: Sent, backend: str = "asyncio", **chosen: Any) -> Any:
    async def main() -> Any:
        sender = AsyncHttpSender(settings(base_url=url, login=False, **chosen))
        try:
            return await sender.asend(sent.call())
        finally:
            await sender.aclose()

    return anyio.run(main, backend=backend)


@pytest.mark.parametrize("behave", [hangs_up, lingers, goes_deaf])
def test_an_early_refusal_ends_the_sending_and_is_raised(behave: Behaviour) -> None:
    sent = Sent()
    with listening(behave) as url, pytest.raises(TooLarge) as caught:
        asend(url, sent)
    assert caught.value.message == "too large"
    assert sent.pieces < 256


@pytest.mark.parametrize("send", [send, partial(asend, backend="trio")])
def test_blocking_senders_and_trio_read_what_came_before_the_hanging_up(
    send: Callable[[str, Sent], Any],
) -> None:
    sent = Sent()
    with listening(hangs_up) as url, pytest.raises(TooLarge):
        send(url, sent)
    assert sent.pieces < 256


def test_a_success_that_begins_early_does_not_end_the_sending() -> None:
    sent = Sent(64)
    with listening(takes_all) as url:
        reply = asend(url, sent)
    assert (reply.status, sent.pieces) == (200, 64)
    assert reply.document() == {"data": 1, "error": None}


def test_an_answer_that_does_not_come_runs_into_the_timeout_after_an_upload_too() -> None:
    def silent(connection: socket.socket, over: threading.Event) -> None:
        left = MEBIBYTE
        while left > 0 and (piece := connection.recv(65536)):
            left -= len(piece)
        connection.recv(65536)

    with listening(silent) as url, pytest.raises(TimedOut, match="waiting for the answer"):
        asend(url, Sent(1), timeout=0.3)


@pytest.mark.filterwarnings("error")
def test_an_upload_that_is_cancelled_leaves_nothing_behind() -> None:
    heard = threading.Event()

    def waits(connection: socket.socket, over: threading.Event) -> None:
        heard.set()
        over.wait(10)

    async def main(url: str) -> set[asyncio.Task[Any]]:
        sender = AsyncHttpSender(settings(base_url=url, login=False))
        upload = asyncio.create_task(sender.asend(Sent().call()))
        await asyncio.to_thread(heard.wait, 10)
        upload.cancel()
        with pytest.raises(asyncio.CancelledError):
            await upload
        await sender.aclose()
        return asyncio.all_tasks() - {asyncio.current_task()}

    with listening(waits) as url:
        assert asyncio.run(main(url)) == set()
