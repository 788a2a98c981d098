"""Hear a refusal while the body is still on its way.

A service may refuse an upload at its first bytes and hang up. httpcore reads an answer when it has sent all, or when
sending has failed; by then asyncio's transport has thrown away what had come. So connections listen while they send
large pieces, and a refusal that is heard ends the sending (RFC 9112, 9.5); then it is read like any other answer.

trio and blocking sockets keep what has come, so there is nothing to do for them.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Final

from .http import ReadTimedOut, SendingFailed

if TYPE_CHECKING:
    from collections.abc import Mapping

_LARGE: Final = 64 << 10
"""Bytes of a piece from which on it is worth listening: less fits into the buffers of the network."""
_HEARD: Final = 64 << 10
_OPENED: Final = frozenset({"connection.connect_tcp.complete", "connection.connect_unix_socket.complete"})


async def overhear(event: str, info: Mapping[str, Any]) -> None:
    """Let a connection that has just been opened listen while it sends; for httpcore's `trace` extension."""
    if (event in _OPENED or event.endswith(".start_tls.complete")) and _on_asyncio():
        stream = info["return_value"]
        listening = _Listening(stream)
        stream.read, stream.write, stream.aclose = listening.read, listening.write, listening.aclose


class _Listening:
    """The methods of a network stream, such that a read is under way while large pieces are written."""

    def __init__(self, stream: Any) -> None:
        self._read, self._write, self._aclose = stream.read, stream.write, stream.aclose
        self._ear: asyncio.Task[bytes] | None = None
        self._heard = b""

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109  # httpcore's
        if self._ear is None and len(buffer) >= _LARGE and not self._heard:
            self._ear = asyncio.create_task(self._read(_HEARD, None))
        if self._ear is None:
            await self._write(buffer, timeout)
        else:
            await self._write_until(self._ear, buffer, timeout)

    async def _write_until(self, ear: asyncio.Task[bytes], buffer: bytes, seconds: float | None) -> None:
        """Write, but no longer than until a refusal is heard."""
        from anyio import CancelScope

        with CancelScope() as sending:

            def heard(ear: asyncio.Task[bytes]) -> None:
                if _is_refusal(ear):
                    sending.cancel()

            ear.add_done_callback(heard)
            try:
                await asyncio.sleep(0)  # what has come is heard before a failing write has it thrown away
                await self._write(buffer, seconds)
            finally:
                ear.remove_done_callback(heard)
        if sending.cancelled_caught:
            raise SendingFailed("refused before all was sent")

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109  # httpcore's
        if self._ear is not None:
            done, _ = await asyncio.wait({self._ear}, timeout=timeout)
            if not done:
                raise ReadTimedOut
            # Where listening failed, so will reading, with the right error.
            self._heard = b"" if self._ear.exception() else self._ear.result()
            self._ear = None
        if self._heard:
            heard, self._heard = self._heard[:max_bytes], self._heard[max_bytes:]
            return heard
        data: bytes = await self._read(max_bytes, timeout)
        return data

    async def aclose(self) -> None:
        if self._ear is not None:
            self._ear.cancel()
            await asyncio.gather(self._ear, return_exceptions=True)
            self._ear = None
        await self._aclose()


def _is_refusal(ear: asyncio.Task[bytes]) -> bool:
    if ear.cancelled() or ear.exception() is not None:
        return False
    heard = ear.result()
    return heard[:5] == b"HTTP/" and heard[9:10] in (b"4", b"5")


def _on_asyncio() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True
