"""What stands at a path, row by row: `iterate` and `aiterate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

from .path import EACH, Path
from .sources import achunks, as_bytes, chunks, is_stream, refuse_decimals

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Generator

    from .into import Target
    from .sources import AsyncStream, Document

T = TypeVar("T")


@overload
def iterate(
    document: Document, path: str | Path, *, decimals: bool = False
) -> Generator[Any, None, None]: ...
@overload
def iterate(
    document: Document, path: str | Path, into: type[T], *, decimals: bool = False
) -> Generator[T, None, None]: ...
def iterate(
    document: Document, path: str | Path, into: type[Any] | None = None, *, decimals: bool = False
) -> Generator[Any, None, None]:
    """Yield the elements of the array at `path` one after the other; with `[*]` in the path, its matches.

    Takes and raises what `extract` does, but `into` is the type of one row. Of a file, of chunks and of text a window
    of about 64 KiB is decoded at a time, or one row where that is larger. The document is read and checked to its end:
    one that is cut off, or has a key of the path twice, raises DocumentMalformed after the rows that were found before.

    >>> import io
    >>> list(iterate(io.BytesIO(b'{"data": {"values": [{"id": 1}, {"id": 2}]}}'), "data.values"))
    [{'id': 1}, {'id': 2}]
    """
    from .drivers import drive
    from .walker import Walker

    place = _rows_at(path)
    target = _target(into, decimals=decimals)
    if (text := as_bytes(document)) is not None:
        return drive(Walker(place, target), iter((text,)))
    if is_stream(document):
        return drive(Walker(place, target), chunks(document))
    refuse_decimals(decimals)
    return _objects(document, place, target)


@overload
def aiterate(
    document: AsyncStream, path: str | Path, *, decimals: bool = False
) -> AsyncGenerator[Any, None]: ...
@overload
def aiterate(
    document: AsyncStream, path: str | Path, into: type[T], *, decimals: bool = False
) -> AsyncGenerator[T, None]: ...
def aiterate(
    document: AsyncStream, path: str | Path, into: type[Any] | None = None, *, decimals: bool = False
) -> AsyncGenerator[Any, None]:
    """Yield what `iterate` does, from an asynchronous iterable of chunks or an object with a `read` to await."""
    from .drivers import adrive
    from .walker import Walker

    return adrive(Walker(_rows_at(path), _target(into, decimals=decimals)), achunks(document))


def _rows_at(path: str | Path) -> Path:
    place = Path.parse(path)
    return Path((*place, EACH)) if place.is_plain else place


def _target(into: type[Any] | None, *, decimals: bool) -> Target[Any]:
    from .into import Target

    return Target(into, decimals=decimals)


def _objects(document: object, place: Path, target: Target[T]) -> Generator[T, None, None]:
    from .objects import matches

    for where, value in matches(document, place):
        yield target.from_object(value, where)
