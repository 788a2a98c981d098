"""A file on a platform that can be fetched, as often as it is asked for: by a link in an answer, or by a call.

A link's signature is the whole permission, so it is fetched by a bare request: no credential, no cookie and none of the
client's headers go along. A call goes out as all calls do.
"""

from __future__ import annotations

from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any

from .names import name_in
from .saving import Saving

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator, Mapping
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from pathlib import Path
    from typing import TypeVar

    from towpath_wire._seam import Call, Operation

    from towpath._engine.async_sender import AsyncHttpSender, AsyncStreamedAnswer
    from towpath._engine.sender import HttpSender, StreamedAnswer
    from towpath.events import BytesReceived

    T = TypeVar("T")


class _Link:
    """Where a file can be fetched from; the link is a secret while it works, so it does not show."""

    def __init__(self, operation: Operation[Any], link: str) -> None:
        self._operation = operation
        self._link = link

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class _Arriving:
    """What the head of an answer says of a file."""

    def __init__(self, headers: Mapping[str, str], link: str) -> None:
        self.name = name_in(headers.get("content-disposition", ""), link)
        self.content_type = headers.get("content-type")
        length = headers.get("content-length", "")
        packed = "content-encoding" in headers
        self.size = int(length) if length.isascii() and length.isdigit() and not packed else None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name!r}, {self.size} bytes>"


class ArrivingFile(_Arriving):
    """A file that is arriving: its bare, safe `name`, `content_type`, and `size` in bytes where that is told."""

    def __init__(self, answer: StreamedAnswer, link: str) -> None:
        super().__init__(answer.headers, link or answer.led_to)
        self._answer = answer

    def iter_bytes(self) -> Iterator[bytes]:
        """Yield the content as it arrives; raise TransportError when it breaks off."""
        return self._answer.iter_bytes()


class AsyncArrivingFile(_Arriving):
    """A file that is arriving: its bare, safe `name`, `content_type`, and `size` in bytes where that is told."""

    def __init__(self, answer: AsyncStreamedAnswer, link: str) -> None:
        super().__init__(answer.headers, link or answer.led_to)
        self._answer = answer

    def aiter_bytes(self) -> AsyncIterator[bytes]:
        """Yield the content as it arrives; raise TransportError when it breaks off."""
        return self._answer.aiter_bytes()


class Download(_Link):
    """A file to fetch, for code that blocks. Nothing is fetched until it is asked for; a link works for a while only."""

    def __init__(self, sender: HttpSender, operation: Operation[Any], link: str) -> None:
        super().__init__(operation, link)
        self._sender = sender

    @contextmanager
    def open(self) -> Generator[ArrivingFile]:
        """Fetch the file and hand it over as it arrives, with its name and size; use it in a `with` block.

        Raises PlatformError when the link no longer works, ContractError for a link that is not safe to follow.
        """
        with self._fetch() as answer:
            yield ArrivingFile(answer, self._link)

    def iter_bytes(self) -> Generator[bytes]:
        """Fetch the file and yield its content as it arrives; raises as `open` does, TransportError when it breaks off."""
        with self.open() as file:
            yield from file.iter_bytes()

    def save(
        self,
        target: str | os.PathLike[str] = ".",
        *,
        overwrite: bool = False,
        on_progress: Callable[[BytesReceived], None] | None = None,
    ) -> Path:
        """Fetch the file and save it at a path, or in a folder under its own name; return where it is then.

        It appears whole or not at all. `on_progress` is told as the bytes arrive. Raises ConfigurationError where something is there already and `overwrite` is
        False (before anything is fetched, unless `target` is a folder), otherwise as `open` does.
        """
        saving = Saving(target, overwrite=overwrite)
        saving.check()
        try:
            with self.open() as file:
                saving.begin(file.name)
                counting = Counting(file, on_progress)
                for piece in file.iter_bytes():
                    saving.write(piece)
                    counting.add(piece)
            return saving.commit()
        finally:
            saving.discard()

    def _fetch(self) -> AbstractContextManager[StreamedAnswer]:
        return self._sender.fetch(self._operation, self._link)


class CalledDownload(Download):
    """A file to fetch by a call, with the client's credential."""

    def __init__(self, sender: HttpSender, call: Call[Any]) -> None:
        super().__init__(sender, call.operation, "")
        self._call = call

    def _fetch(self) -> AbstractContextManager[StreamedAnswer]:
        return self._sender.stream(self._call)


class AsyncDownload(_Link):
    """A file to fetch, for code that awaits. Nothing is fetched until it is asked for; a link works for a while only."""

    def __init__(self, sender: AsyncHttpSender, operation: Operation[Any], link: str) -> None:
        super().__init__(operation, link)
        self._sender = sender

    @asynccontextmanager
    async def open(self) -> AsyncGenerator[AsyncArrivingFile]:
        """Fetch the file and hand it over as it arrives; use it in an `async with` block. Raises as `Download.open`."""
        async with self._afetch() as answer:
            yield AsyncArrivingFile(answer, self._link)

    async def aiter_bytes(self) -> AsyncGenerator[bytes]:
        """Fetch the file and yield its content as it arrives; raises as `Download.iter_bytes`."""
        async with self.open() as file:
            async for piece in file.aiter_bytes():
                yield piece

    async def save(
        self,
        target: str | os.PathLike[str] = ".",
        *,
        overwrite: bool = False,
        on_progress: Callable[[BytesReceived], None] | None = None,
    ) -> Path:
        """Fetch the file and save it; as `Download.save`."""
        saving = Saving(target, overwrite=overwrite)
        await _in_thread(saving.check)
        try:
            async with self.open() as file:
                name = file.name
                await _in_thread(lambda: saving.begin(name))
                counting = Counting(file, on_progress)
                async for piece in file.aiter_bytes():
                    await _write(saving, piece)
                    counting.add(piece)
            return await _in_thread(saving.commit)
        finally:
            # Not awaited: a cancelled task could not wait for it.
            saving.discard()

    def _afetch(self) -> AbstractAsyncContextManager[AsyncStreamedAnswer]:
        return self._sender.afetch(self._operation, self._link)


class AsyncCalledDownload(AsyncDownload):
    """A file to fetch by a call, with the client's credential."""

    def __init__(self, sender: AsyncHttpSender, call: Call[Any]) -> None:
        super().__init__(sender, call.operation, "")
        self._call = call

    def _afetch(self) -> AbstractAsyncContextManager[AsyncStreamedAnswer]:
        return self._sender.astream(self._call)


class Counting:
    """The bytes of a file that have arrived, told to whoever asked for it."""

    def __init__(self, file: _Arriving, on_progress: Callable[[BytesReceived], None] | None) -> None:
        self._file = file
        self._told = on_progress
        self._received = 0

    def add(self, piece: bytes) -> None:
        """Count a piece."""
        self._received += len(piece)
        if self._told is not None:
            from towpath.events import BytesReceived

            self._told(BytesReceived(self._file.name, self._received, self._file.size))


async def _write(saving: Saving, piece: bytes) -> None:
    await _in_thread(lambda: saving.write(piece))


async def _in_thread(do: Callable[[], T]) -> T:
    from anyio.to_thread import run_sync

    return await run_sync(do)
