"""uvicorn with the bounds that it leaves open.

A head must come within a time and within a size; a method that the parser has never heard of gets 405 with
the Allow of its path, like any other method that is not there.
"""

from __future__ import annotations

import re
import signal
from contextlib import contextmanager
from threading import current_thread, main_thread
from typing import TYPE_CHECKING, Any, Final, cast

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from .dialect import phrase
from .messages import Request, Response

if TYPE_CHECKING:
    import asyncio
    from asyncio import TimerHandle
    from collections.abc import Callable, Generator

    from uvicorn.protocols.http.httptools_impl import RequestResponseCycle

HEAD_LIMIT: Final = 64 << 10
"""Bytes that the request line and headers may have."""
_LINGER: Final = 1.0  # seconds in which a sender that was cut off may read the answer

_UPGRADE = re.compile(rb"(\r\n)upgrade([ \t]*:)", re.IGNORECASE)
_REQUEST_LINE = re.compile(rb"([!#$%&'*+.^_`|~0-9A-Za-z-]{1,64}) (/[^ \r\n]*) HTTP/1\.[01]\r\n")


class StandInServer(uvicorn.Server):
    """uvicorn's server, which ends on a signal without raising it again: there are files to close afterwards."""

    @contextmanager
    def capture_signals(self) -> Generator[None]:
        """Stop serving on SIGINT and SIGTERM, where signals arrive: in the main thread."""
        if current_thread() is not main_thread():
            yield
            return
        before = {each: signal.signal(each, self.handle_exit) for each in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for each, handler in before.items():
                signal.signal(each, handler)


def protocol_class(answer: Callable[[Request], Response], head_pause: float) -> type[asyncio.Protocol]:
    """Return a protocol class that gives a head so many seconds, and lets `answer` refuse unheard-of methods."""

    class BoundedProtocol(HttpToolsProtocol):
        """HTTP/1.1, with bounds on the head of a request."""

        _head_timer: TimerHandle | None = None
        _head_size = 0
        _in_head = True
        _first = b""
        _is_cut_off = False

        def connection_made(self, transport: Any) -> None:
            super().connection_made(transport)
            self._start_timer()

        def connection_lost(self, exc: Exception | None) -> None:
            self._stop_timer()
            super().connection_lost(exc)

        def data_received(self, data: bytes) -> None:
            if self._is_cut_off:
                return  # taken and dropped, so that the sender gets to read why
            if self._in_head:
                data = _without_upgrade(data)
                if not self._head_size:
                    self._first = data[:4096]
                    if self._head_timer is None:
                        self._start_timer()
                self._head_size += len(data)
            super().data_received(data)
            if self._in_head and self._head_size > HEAD_LIMIT and not self.transport.is_closing():
                self._cut_off(Response(431))

        def on_headers_complete(self) -> None:
            self._in_head = False
            self._head_size = 0
            self._stop_timer()
            super().on_headers_complete()

        def on_message_complete(self) -> None:
            self._in_head = True
            super().on_message_complete()

        def send_400_response(self, msg: str) -> None:
            cycle = cast("RequestResponseCycle | None", self.cycle)
            if cycle is not None and cycle.response_started and not cycle.response_complete:
                self.transport.close()  # the answer is on its way: nothing may be put into it
                return
            line = _REQUEST_LINE.match(self._first) if self._in_head else None
            method = "" if line is None else line[1].decode("ascii")
            if line is None or method in _PARSED:
                super().send_400_response(msg)
            else:
                self._cut_off(answer(Request(method, line[2].partition(b"?")[0])))

        def _cut_off(self, response: Response) -> None:
            body = response.read()
            headers = {
                b"content-length": b"%d" % len(body),
                **dict(response.headers),
                b"connection": b"close",
            }
            lines = b"".join(b"%s: %s\r\n" % pair for pair in headers.items())
            status = f"HTTP/1.1 {response.status} {phrase(response.status)}\r\n".encode()
            self.transport.write(status + lines + b"\r\n" + body)
            self._is_cut_off = True
            self.loop.call_later(_LINGER, self.transport.close)

        def _start_timer(self) -> None:
            self._head_timer = self.loop.call_later(head_pause, self._head_late)

        def _stop_timer(self) -> None:
            if self._head_timer is not None:
                self._head_timer.cancel()
                self._head_timer = None

        def _head_late(self) -> None:
            self._head_timer = None
            if not self.transport.is_closing():
                self._cut_off(Response(408))

    return BoundedProtocol


def _without_upgrade(data: bytes) -> bytes:
    """Return a head without its wish for another protocol: the parser would leave the body of such a request unread.

    Clients that prefer HTTP/2 wish for it (`Upgrade: h2c`) wherever nothing is encrypted; a server may go on as it is.
    """
    end = data.find(b"\r\n\r\n")
    end = len(data) if end < 0 else end
    if not _UPGRADE.search(data, 0, end):
        return data
    return _UPGRADE.sub(rb"\1x-not-upgraded\2", data[:end]) + data[end:]


_PARSED: Final = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT"})
