"""What a document may come in: Python objects, text in memory, files and streams of chunks."""

from __future__ import annotations

from collections.abc import AsyncIterable, Awaitable, Coroutine, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, TypeGuard, cast

from towpath.errors import ConfigurationError

from .errors import DocumentMalformed

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

# Enough to forget the cost of a call, little enough to stay in the processor's cache.
READ_SIZE = 64 * 1024


class Readable(Protocol):
    """A file opened in binary mode, or anything that is read like one."""

    def read(self, size: int, /) -> bytes: ...


class AsyncReadable(Protocol):
    """Something with a `read` to await: an asynchronous file, a stream reader."""

    def read(self, size: int, /) -> Awaitable[bytes]: ...


Chunk: TypeAlias = bytes | bytearray | memoryview
Text: TypeAlias = Chunk | str
Stream: TypeAlias = Readable | Iterable[Chunk]
AsyncStream: TypeAlias = AsyncReadable | AsyncIterable[Chunk]
Document: TypeAlias = Text | Mapping[str, Any] | Sequence[Any] | Stream

_BYTES = (bytes, bytearray, memoryview)


def as_bytes(document: object) -> bytes | None:
    """Return a document that is text in memory as bytes, None for any other."""
    if isinstance(document, bytes):
        return document
    if isinstance(document, (bytearray, memoryview)):
        return bytes(cast("bytearray", document))
    if isinstance(document, str):
        try:
            return document.encode()
        except UnicodeEncodeError as error:
            raise DocumentMalformed(f"character {error.start} is half of a surrogate pair") from None
    return None


def is_stream(document: object) -> TypeGuard[Stream]:
    """Whether a document is to be read piece by piece; chunks may also come in a list.

    Raises ConfigurationError for what is no document.
    """
    if isinstance(document, (Mapping, str, *_BYTES)):
        return False
    if isinstance(document, Sequence):
        items = cast("Sequence[object]", document)
        return len(items) > 0 and isinstance(items[0], _BYTES)
    name, is_async = _name(document), isinstance(document, AsyncIterable)
    if hasattr(document, "iter_bytes"):
        raise ConfigurationError(f"{name} is no document: give its content, or its iter_bytes()")
    if hasattr(document, "read") or isinstance(document, Iterable):
        return True
    hint = "; await aextract or use aiterate" if is_async else ""
    raise ConfigurationError(f"{name} is no document: give text, objects, a binary file or chunks{hint}")


def refuse_decimals(wanted: bool) -> None:
    """Raise ConfigurationError where decimals are wanted of Python objects, whose numbers have been read already."""
    if wanted:
        raise ConfigurationError(
            "decimals=True needs the JSON text: the floats of Python objects are rounded already"
        )


def chunks(stream: Stream) -> Iterator[bytes]:
    """Yield what a file or an iterable of chunks holds; raise ConfigurationError when that is not bytes."""
    if isinstance(stream, Iterable) and not hasattr(stream, "read"):
        yield from map(_checked, stream)
        return
    read = cast("Readable", stream).read
    while chunk := _checked(read(READ_SIZE)):
        yield chunk


async def achunks(stream: AsyncStream) -> AsyncIterator[bytes]:
    """Yield what an asynchronous file or iterable of chunks holds; raise ConfigurationError when that is not bytes."""
    if isinstance(stream, AsyncIterable) and not hasattr(stream, "read"):
        async for chunk in stream:
            yield _checked(chunk)
        return
    if hasattr(stream, "aiter_bytes"):
        raise ConfigurationError(f"{_name(stream)} is no stream: give its aiter_bytes()")
    if not hasattr(stream, "read"):
        raise ConfigurationError(f"{_name(stream)} is no asynchronous stream; extract and iterate take it")
    read = cast("AsyncReadable", stream).read
    while chunk := _checked(await _awaitable(read(READ_SIZE))):
        yield chunk


def _awaitable(answer: Awaitable[bytes]) -> Awaitable[bytes]:
    if isinstance(answer, Awaitable):  # pyright: ignore[reportUnnecessaryIsInstance]
        return answer
    raise ConfigurationError("this file's read is not asynchronous; extract and iterate take it")


def _checked(chunk: object) -> bytes:
    if isinstance(chunk, bytes):
        return chunk
    if isinstance(chunk, (bytearray, memoryview)):
        return bytes(cast("bytearray", chunk))  # whoever lends a buffer may use it again
    if isinstance(chunk, Coroutine):
        chunk.close()
        raise ConfigurationError("this stream is asynchronous: await aextract or use aiterate")
    hint = "; open the file in binary mode" if isinstance(chunk, str) else ""
    raise ConfigurationError(f"the stream gave {_name(chunk)}, not bytes{hint}")


def _name(value: object) -> str:
    return type(value).__name__
