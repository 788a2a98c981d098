"""A server whose every connection a test conducts itself, on the test's own event loop."""

from __future__ import annotations

import asyncio
import socket
import struct
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Awaitable, Callable


class Line:
    """One connection, as the server sees it."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer

    async def head(self) -> bytes:
        """The head of the next request, as it came; empty when the client has hung up."""
        try:
            return await self.reader.readuntil(b"\r\n\r\n")
        except (asyncio.IncompleteReadError, ConnectionError):
            return b""

    async def request(self) -> bytes:
        """The next request, head and body as they came; empty when the client has hung up."""
        head = await self.head()
        fields = dict(line.lower().split(b": ", 1) for line in head.split(b"\r\n")[1:-2] if b": " in line)
        if b"chunked" in fields.get(b"transfer-encoding", b""):
            return head + await self.reader.readuntil(b"0\r\n\r\n")
        return head + await self.reader.readexactly(int(fields.get(b"content-length", b"0")))

    async def send(self, *pieces: bytes) -> None:
        for piece in pieces:
            self.writer.write(piece)
        await self.writer.drain()

    async def hung_up(self) -> None:
        """Wait until the client has closed the connection, whatever it still sends."""
        try:
            while await self.reader.read(1 << 16):
                pass
        except ConnectionError:
            pass

    def reset(self) -> None:
        """Break the connection off, as a machine does that goes away."""
        self.writer.get_extra_info("socket").setsockopt(
            socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0)
        )
        self.writer.transport.abort()

    async def to_tls(self, context: ssl.SSLContext) -> None:
        await self.writer.start_tls(context)


class Lines:
    """A listening server: its address, and how many connections it has seen."""

    def __init__(self) -> None:
        self.url = ""
        self.port = 0
        self.count = 0


@asynccontextmanager
async def conducted(
    conduct: Callable[[Line], Awaitable[object]], *, tls: ssl.SSLContext | None = None
) -> AsyncIterator[Lines]:
    """Serve on a free port; `conduct` has each connection, which is closed when it returns."""
    lines = Lines()
    tasks: set[asyncio.Task[Any]] = set()

    async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        lines.count += 1
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        try:
            await conduct(Line(reader, writer))
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(accept, "127.0.0.1", 0, ssl=tls, backlog=256, limit=1 << 22)
    lines.port = server.sockets[0].getsockname()[1]
    lines.url = f"{'https' if tls else 'http'}://127.0.0.1:{lines.port}"
    try:
        yield lines
    finally:
        server.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        # Their transports close with the next turns of the loop.
        for _ in range(3):
            await asyncio.sleep(0)


def answer(status: str = "200 OK", body: bytes = b"", *headers: str) -> bytes:
    """The bytes of an answer with a length."""
    lines = [f"HTTP/1.1 {status}", *headers, f"Content-Length: {len(body)}"]
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body
