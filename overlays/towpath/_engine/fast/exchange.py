"""One request and its answer on one connection."""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING, Any

from aiohttp import ClientError
from aiohttp.http import StreamWriter

from towpath._engine.http import httpx

from .proxies import headers_for
from .translation import FAILURES, was_reset, while_reading

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, AsyncIterator

    from aiohttp.http import RawResponseMessage
    from aiohttp.streams import StreamReader

    from .pool import Lease

    Head = tuple[RawResponseMessage, StreamReader]

_SMALL = 64 << 10
"""Bytes of a body that go out with the head, in one piece."""

_LONGEST_HEADER = 64 << 10
"""Bytes of one of an answer's headers at most, and of its first line."""

_MOST_HEADERS = 1000
"""Headers of an answer at most; httpx takes 100 KiB of all together."""

_FACTS = {"client_addr": "sockname", "server_addr": "peername"}

# What no server can read in two ways.
_HEAD = re.compile(
    rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+ [!-~]+ HTTP/1\.1\r\n(?=(?i:host):)"
    rb"(?:[!#$%&'*+.^_`|~0-9A-Za-z-]+: [\t\x20-\x7e\x80-\xff]*\r\n)*\r\n"
)


class Exchange:
    """Send a request over a connection, and read its answer as it is asked for."""

    def __init__(self, request: httpx.Request, lease: Lease) -> None:
        waits = request.extensions.get("timeout", {})
        self._request = request
        self._lease = lease
        self._protocol = lease.protocol
        self._read_wait: float | None = waits.get("read")
        self._write_wait: float | None = waits.get("write")
        headers = {name.lower(): value for name, value in request.headers.raw}
        self._chunked = b"chunked" in headers.get(b"transfer-encoding", b"").lower()
        length = headers.get(b"content-length", b"0")
        if not length.isdigit():
            raise httpx.LocalProtocolError("bad Content-Length")
        self._length = None if self._chunked else int(length)
        self._sent = 0
        self._last = b"close" in headers.get(b"connection", b"").lower()

    async def response(self) -> httpx.Response:
        """Send the request and return its answer, whose body has not been read; raise what httpx would."""
        protocol = self._protocol
        protocol.set_response_params(
            skip_payload=self._request.method == "HEAD",
            read_until_eof=True,
            auto_decompress=False,
            max_line_size=_LONGEST_HEADER,
            max_field_size=_LONGEST_HEADER,
            max_headers=_MOST_HEADERS,
        )
        if self._last:
            protocol.force_close()
        head, stream = self._head(), self._request.stream
        if isinstance(stream, httpx.ByteStream) and self._length is not None and self._length <= _SMALL:
            body = b"".join(stream)
            self._must_fit(len(body))
            await self._written(StreamWriter(protocol, asyncio.get_running_loop()), head + body)
            self._start_reading()
            message, payload = await self._arrival()
        else:
            assert isinstance(stream, httpx.AsyncByteStream)
            message, payload = await self._arrival_while_sending(head, stream)
        return httpx.Response(
            status_code=message.code,
            headers=[(name, value.rstrip(b" \t")) for name, value in message.raw_headers],
            stream=Answer(self._lease, message, payload, self._read_wait),
            extensions={
                "http_version": b"HTTP/%d.%d" % (message.version.major, message.version.minor),
                "reason_phrase": message.reason.encode("utf-8", "surrogateescape"),
                "network_stream": NetworkStream(protocol.transport),
            },
        )

    def _head(self) -> bytes:
        request = self._request
        url, headers = request.url, request.headers.raw
        target: bytes = request.extensions.get("target", url.raw_path)
        forwarding = self._lease.way.forwarding
        if forwarding is not None:
            target = b"%b://%b%b" % (url.raw_scheme, url.netloc, target)
            headers = [*headers_for(forwarding), *headers]
        if not headers or headers[0][0].lower() != b"host":
            headers = sorted(headers, key=lambda pair: pair[0].lower() != b"host")  # first, as h11 has it
        lines = b"".join([b"%b: %b\r\n" % pair for pair in headers])
        head = b"%b %b HTTP/1.1\r\n%b\r\n" % (request.method.encode(), target, lines)
        if not _HEAD.fullmatch(head) or lines.count(b"\n") != len(headers):
            raise httpx.LocalProtocolError(
                "The head of the request is no HTTP: its method, its target or a header, or it has no Host"
            )
        return head

    def _start_reading(self) -> None:
        """Begin to wait for the answer: until here all the time was ours."""
        self._protocol.read_timeout = self._read_wait
        self._protocol.start_timeout()

    async def _arrival(self) -> Head:
        """Return the head of the answer, and where its body will be; what comes before it (1xx) is passed over."""
        protocol = self._protocol
        while True:
            message, payload = await self._message()
            if message.code >= 200 or message.code == 101:
                # From now on a wait begins when somebody reads, and not when something came.
                protocol.read_timeout = None
                protocol.start_timeout()
                return message, payload
            protocol.start_timeout()

    async def _message(self) -> Head:
        try:
            return await self._protocol.read()
        except FAILURES as caught:
            error = while_reading(caught, self._protocol)
        raise error

    async def _arrival_while_sending(self, head: bytes, stream: httpx.AsyncByteStream) -> Head:
        """Send a long body, and stop where an answer comes first that makes the rest of it idle."""
        sending = asyncio.create_task(self._send(head, stream))
        arriving = asyncio.create_task(self._arrival())
        try:
            await asyncio.wait((sending, arriving), return_when=asyncio.FIRST_COMPLETED)
            if not sending.done() and self._sent != self._length and _is_final(arriving):
                self._protocol.force_close()
            else:
                await sending
                if not arriving.done():
                    self._start_reading()
            return await arriving
        finally:
            await _ended(sending)
            await _ended(arriving)

    async def _send(self, head: bytes, stream: AsyncIterable[bytes]) -> None:
        """Send head and body; where the connection is gone, leave it to the reader to say what came before that."""
        writer = StreamWriter(self._protocol, asyncio.get_running_loop())
        if not await self._written(writer, head):
            return
        if self._chunked:
            writer.enable_chunking()
        async for piece in stream:
            self._must_fit(self._sent + len(piece), more=True)
            if not await self._written(writer, piece):
                return
            self._sent += len(piece)
        self._must_fit(self._sent)
        try:
            await writer.write_eof()
        except (ClientError, OSError):
            return

    async def _written(self, writer: StreamWriter, piece: bytes) -> bool:
        """Write a piece and wait until the network takes more; return whether the connection is still there."""
        try:
            await writer.write(piece, drain=False)
            if self._protocol.writing_paused:
                async with asyncio.timeout(self._write_wait):
                    await writer.drain()
        except TimeoutError as error:
            raise httpx.WriteTimeout("the network took nothing more of the request") from error
        except (ClientError, OSError):
            return False
        return True

    def _must_fit(self, sent: int, *, more: bool = False) -> None:
        length = self._length
        if length is not None and (sent > length or (sent < length and not more)):
            raise httpx.LocalProtocolError(
                f"Too {'much' if sent > length else 'little'} data for declared Content-Length"
            )


def _is_final(arriving: asyncio.Task[Head]) -> bool:
    """Return whether what came early is a refusal or the end of the connection."""
    return arriving.exception() is not None or arriving.result()[0].code >= 300


async def _ended(task: asyncio.Task[Any]) -> None:
    """End a task, whatever becomes of it."""
    task.cancel()
    await asyncio.wait((task,))
    if not task.cancelled():
        task.exception()  # looked at, so that asyncio does not report it as forgotten


class Answer(httpx.AsyncByteStream):
    """An answer's body, as it comes over the wire; what nobody reads yet waits in the network, not in memory."""

    def __init__(
        self, lease: Lease, message: RawResponseMessage, payload: StreamReader, patience: float | None
    ) -> None:
        self._lease = lease
        self._payload = payload
        self._patience = patience
        # Where only the end of the connection ends the body, a broken connection looks like the end.
        self._framed = message.chunked or "Content-Length" in message.headers

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while piece := await self._piece():
            yield piece

    async def aclose(self) -> None:
        self._lease.end()

    async def _piece(self) -> bytes:
        """Return what has come since the last piece, or wait for it; nothing at the end."""
        payload, protocol = self._payload, self._lease.protocol
        piece, broken = b"", None
        try:
            if payload.is_eof():
                piece = await payload.readany()
            else:
                async with asyncio.timeout(self._patience):
                    piece = await payload.readany()
        except FAILURES as caught:
            broken = while_reading(caught, protocol)
        if not piece and not self._framed and broken is None and (reset := was_reset(protocol)):
            broken = while_reading(reset, protocol)
        if broken is not None:
            raise broken
        return piece


class NetworkStream:
    """What an answer's extension `network_stream` tells of its connection (`get_extra_info`, by httpx's names)."""

    def __init__(self, transport: asyncio.Transport | None) -> None:
        self._transport = transport

    def get_extra_info(self, info: str) -> Any:
        """Return `ssl_object`, `client_addr`, `server_addr` or `socket`, else None."""
        transport = self._transport
        return None if transport is None else transport.get_extra_info(_FACTS.get(info, info))
