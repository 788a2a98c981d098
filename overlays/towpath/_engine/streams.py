"""Bodies on their way out: bytes where they are small, pieces that are read as they go where they are files.

A file is read from where it stood when the call was made, a mebibyte at a time; memory does not grow with its size.
"""

from __future__ import annotations

import io
import os
from contextlib import aclosing
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any, TypeAlias, cast
from urllib.parse import urlencode

from towpath_wire._seam import File, FormBody, JsonBody, MultipartBody, RawBody

from towpath.errors import ConfigurationError, TransportError

from .http import httpx

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator, Sequence

    from towpath_wire._seam import Body, Part

PIECE = 1 << 20


class WatchedFile(File):
    """A file of which `told` learns, piece by piece, how many bytes the network has taken; from 0 when sent again."""

    __slots__ = ("told",)

    def __init__(self, content: Any, *, told: Callable[[int], None], **more: Any) -> None:
        super().__init__(content, **more)
        self.told = told


class FileSource:
    """A file's content, with the place where it began."""

    def __init__(self, file: File, name: str) -> None:
        self.content: Any = file.content
        self.name = name
        self.size = file.size
        self.replayable = file.replayable
        self.begun = False
        self.start: int | None = None  # asynchronous files say it when they are first read
        self._told = file.told if isinstance(file, WatchedFile) else None
        if isinstance(self.content, io.TextIOBase):
            raise ConfigurationError(f"{name} is open as text; open it with mode 'rb'")
        if isinstance(self.content, bytes):
            self.size = len(self.content)
            return
        file_like: Any = file.content
        if self.replayable and not iscoroutinefunction(file_like.seek):
            self.start = file_like.tell()
            self.size = max(file_like.seek(0, io.SEEK_END) - self.start, 0)
            file_like.seek(self.start)

    @property
    def can_start_over(self) -> bool:
        """Whether reading it from its beginning is (still) possible."""
        return self.replayable or not self.begun

    def __iter__(self) -> Iterator[bytes]:
        sent = 0
        for piece in self._pieces():
            yield piece
            sent += len(piece)
            if self._told is not None:
                self._told(sent)

    async def __aiter__(self) -> AsyncGenerator[bytes]:
        sent = 0
        async with aclosing(self._apieces()) as pieces:
            async for piece in pieces:
                yield piece
                sent += len(piece)
                if self._told is not None:
                    self._told(sent)

    def _pieces(self) -> Iterator[bytes]:
        self.begun = True
        content = self.content
        if isinstance(content, bytes):
            yield content
        elif hasattr(content, "read"):
            if iscoroutinefunction(content.read):
                raise ConfigurationError(
                    f"{self.name} is an asynchronous file; send it with an asynchronous client"
                )
            yield from self._read()
        elif hasattr(content, "__iter__"):
            yield from content
        else:
            raise ConfigurationError(
                f"{self.name} is an asynchronous stream; send it with an asynchronous client"
            )

    async def _apieces(self) -> AsyncGenerator[bytes]:
        self.begun = True
        content = self.content
        if isinstance(content, bytes):
            yield content
        elif hasattr(content, "read") and iscoroutinefunction(content.read):
            async with aclosing(self._aread()) as pieces:
                async for piece in pieces:
                    yield piece
        elif hasattr(content, "__aiter__") and not hasattr(content, "read"):
            async for piece in content:
                yield piece
        else:
            # In a thread: a slow disk or a slow generator must not hold up everybody on the loop.
            from anyio.to_thread import run_sync

            blocking = self._pieces()
            while (part := await run_sync(lambda: next(blocking, None))) is not None:
                yield part

    def _read(self) -> Iterator[bytes]:
        if self.start is not None:
            self.content.seek(self.start)
        left = self.size
        while left is None or left > 0:
            piece = self.content.read(PIECE if left is None else min(PIECE, left))
            if not piece:
                break
            left = None if left is None else left - len(piece)
            yield piece
        self._must_be_whole(left)

    async def _aread(self) -> AsyncGenerator[bytes]:
        if self.start is not None:
            await self.content.seek(self.start)
        elif self.replayable:
            self.start = await self.content.tell()
        left = self.size
        while left is None or left > 0:
            piece = await self.content.read(PIECE if left is None else min(PIECE, left))
            if not piece:
                break
            left = None if left is None else left - len(piece)
            yield piece
        self._must_be_whole(left)

    def _must_be_whole(self, left: int | None) -> None:
        if left:
            raise TransportError(f"{self.name} ended {left} bytes early; it became shorter while it was sent")


Piece: TypeAlias = bytes | FileSource


class PieceStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A request body made of pieces; it starts again from the beginning when it is sent again."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self._pieces = pieces
        sizes = [len(piece) if isinstance(piece, bytes) else piece.size for piece in pieces]
        self.size = None if None in sizes else sum(cast("list[int]", sizes))
        self._under_way: AsyncGenerator[bytes] | None = None

    @property
    def can_start_over(self) -> bool:
        """Whether sending it from its beginning is (still) possible."""
        return all(isinstance(piece, bytes) or piece.can_start_over for piece in self._pieces)

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            if isinstance(piece, bytes):
                yield piece
            else:
                yield from piece

    def __aiter__(self) -> AsyncIterator[bytes]:
        self._under_way = self._agenerate()
        return self._under_way

    async def aclose(self) -> None:
        """End a sending that was left half-way: nobody does it for the generators of trio."""
        if self._under_way is not None:
            await self._under_way.aclose()

    async def _agenerate(self) -> AsyncGenerator[bytes]:
        for piece in self._pieces:
            if isinstance(piece, bytes):
                yield piece
            else:
                async with aclosing(aiter(piece)) as parts:
                    async for part in parts:
                        yield part


def can_start_over(stream: object) -> bool:
    """Return whether a request's content can go out from its beginning (still, or again)."""
    return not isinstance(stream, PieceStream) or stream.can_start_over


def encode_body(body: Body) -> tuple[str, bytes | PieceStream]:
    """Return a body's content type and what goes over the wire; raise ConfigurationError for what has no form there."""
    if isinstance(body, JsonBody):
        return body.content_type, _json(body)
    if isinstance(body, FormBody):
        return body.content_type, urlencode(body.fields).encode()
    if isinstance(body, RawBody):
        content = body.file.content
        return body.content_type, content if isinstance(content, bytes) else PieceStream(
            [FileSource(body.file, "the body")]
        )
    if isinstance(body, MultipartBody):
        # Drawn for each request: a boundary that is known beforehand can be forged by the content of a file.
        boundary = os.urandom(16).hex()
        return f"{body.content_type}; boundary={boundary}", PieceStream(_multipart(body.parts, boundary))
    raise ConfigurationError(f"{type(body).__name__} is not a body that this client can send")


def _json(body: JsonBody) -> bytes:
    try:
        return body.encode()
    except (TypeError, ValueError) as error:
        raise ConfigurationError(f"the body has no JSON form: {error}") from error


def _multipart(parts: Sequence[Part], boundary: str) -> list[Piece]:
    pieces: list[Piece] = []
    for part in parts:
        pieces.append(_part_head(part, boundary))
        if isinstance(part.value, File):
            pieces.append(FileSource(part.value, f"part {part.name!r}"))
        else:
            pieces.append(part.value.encode() if isinstance(part.value, str) else part.value)
        pieces.append(b"\r\n")
    pieces.append(f"--{boundary}--\r\n".encode())
    return pieces


def _part_head(part: Part, boundary: str) -> bytes:
    disposition = f'form-data; name="{_quoted(part.name)}"'
    content_type = part.content_type
    if isinstance(part.value, File):
        disposition += f'; filename="{_quoted(_file_name(part.value) or part.name)}"'
        content_type = content_type or part.value.content_type
    headers = [
        ("Content-Disposition", disposition),
        *([("Content-Type", content_type)] if content_type else []),
        *part.headers,
    ]
    for name, value in headers:
        if any(character in name + value for character in "\r\n\0"):
            raise ConfigurationError(f"part {part.name!r}: header {name!r} holds a line break or NUL")
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers)
    return f"--{boundary}\r\n{lines}\r\n".encode()


def _file_name(file: File) -> str:
    """Return a bare name: the folders of the sending machine are nobody's business."""
    name = file.filename or getattr(file.content, "name", "")
    return name.replace("\\", "/").rpartition("/")[2] if isinstance(name, str) else ""


def _quoted(text: str) -> str:
    # As browsers do it: everything else, UTF-8 included, goes as it is.
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
