"""The door for httpx clients in the same process: no port, no thread, sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import httpx

from .messages import Request

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from .core import StandIn
    from .messages import Response


class StandInTransport(httpx.MockTransport):
    """Carry an httpx request into a stand-in and its answer back, bodies in pieces both ways."""

    def __init__(self, stand_in: StandIn) -> None:
        super().__init__(self.handle_request)
        self._stand_in = stand_in
        self.own_time = OwnTime(stand_in)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of a sync client."""
        return _answered(
            self._stand_in.handle(_translated(request, cast(httpx.SyncByteStream, request.stream))), request
        )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of an async client."""
        reception = self._stand_in.receive(_translated(request, ()))
        try:
            if reception.wants_body:
                async for chunk in cast(httpx.AsyncByteStream, request.stream):
                    if not reception.feed(chunk):
                        break
            return _answered(reception.finish(), request)
        finally:
            reception.close()


class OwnTime:
    """The stand-in's clock, for clients that wait: they move it on, and nobody sleeps."""

    def __init__(self, stand_in: StandIn) -> None:
        self._stand_in = stand_in

    def seconds(self) -> float:
        """Return the time in seconds since 1970."""
        return self._stand_in.clock.milliseconds / 1000

    def advance(self, seconds: float) -> None:
        """Move the time on."""
        self._stand_in.advance(seconds)


def _translated(request: httpx.Request, body: httpx.SyncByteStream | tuple[()]) -> Request:
    raw_path, _, query = request.url.raw_path.partition(b"?")
    headers = [(name.lower(), value) for name, value in request.headers.raw]
    return Request(request.method, raw_path, query, headers, body)


def _answered(response: Response, request: httpx.Request) -> httpx.Response:
    if isinstance(response.body, bytes):
        return httpx.Response(
            response.status, headers=response.headers, content=response.body, request=request
        )
    return httpx.Response(
        response.status, headers=response.headers, stream=_Pieces(response.body), request=request
    )


class _Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        return self._pieces

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            yield piece

    def close(self) -> None:
        close = getattr(self._pieces, "close", None)
        if close is not None:
            close()

    async def aclose(self) -> None:
        self.close()
