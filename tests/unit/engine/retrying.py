"""Drives a sender of either kind through failing tries: time is a number, and nobody sleeps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import anyio
import httpx
from towpath._engine.async_sender import AsyncHttpSender
from towpath._engine.sender import HttpSender
from towpath.errors import TowpathError

from tests.unit.engine.calls import settings

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from towpath_wire._seam import Call

    Answer = httpx.Response | Exception | Callable[[httpx.Request], httpx.Response]

BEFORE_SENDING = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)


class Time:
    """A clock that only pauses and slow tries move; it keeps the pauses."""

    def __init__(self, a_try_takes: float = 0.0) -> None:
        self.now = 1000.0
        self.pauses: list[float] = []
        self.a_try_takes = a_try_takes

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.now += seconds

    async def asleep(self, seconds: float) -> None:
        await anyio.lowlevel.checkpoint()
        self.sleep(seconds)


class Wire(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers one try after the other; the last answer stays. Reads a body only where the failure lets it out.

    httpx's own MockTransport reads every body first, so a connection that was never made could not be shown.
    """

    def __init__(self, *answers: Answer, time: Time | None = None) -> None:
        self.answers = list(answers)
        self.time = time or Time()
        self.requests: list[httpx.Request] = []
        self.bodies: list[bytes] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        answer = self._next(request)
        if not isinstance(answer, BEFORE_SENDING):
            assert isinstance(request.stream, httpx.SyncByteStream)
            self.bodies.append(b"".join(request.stream))
        return self._given(answer, request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        answer = self._next(request)
        if not isinstance(answer, BEFORE_SENDING):
            assert isinstance(request.stream, httpx.AsyncByteStream)
            self.bodies.append(b"".join([piece async for piece in request.stream]))
        return self._given(answer, request)

    def _next(self, request: httpx.Request) -> Answer:
        self.requests.append(request)
        self.time.now += self.time.a_try_takes
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]

    def _given(self, answer: Answer, request: httpx.Request) -> httpx.Response:
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, httpx.Response):
            return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)
        return answer(request)


def send(
    call: Call[Any],
    transport: Any,
    *,
    by_async: bool,
    time: Time | None = None,
    retries: int = 2,
    chance: Callable[[], float] = lambda: 0.5,
    **more: Any,
) -> Any:
    """Return the value that a call ends with, or the error."""
    time = time or getattr(transport, "time", None) or Time()
    chosen = settings(transport, login=more.pop("login", False), retries=retries, **more)
    try:
        if by_async:

            async def main() -> Any:
                sender = AsyncHttpSender(chosen, clock=time, sleep=time.asleep, chance=chance)
                try:
                    return (await sender.asend(call)).value()
                finally:
                    await sender.aclose()

            return anyio.run(main)
        sender = HttpSender(chosen, clock=time, sleep=time.sleep, chance=chance)
        try:
            return sender.send(call).value()
        finally:
            sender.close()
    except TowpathError as error:
        return error


def fine(value: object = 1) -> httpx.Response:
    return httpx.Response(200, json={"data": value, "error": None})


async def pieces(*parts: bytes) -> AsyncIterator[bytes]:
    for part in parts:
        yield part
