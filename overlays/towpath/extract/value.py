"""What stands at a path, as one value: `extract` and `aextract`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

from .path import Path
from .sources import achunks, as_bytes, chunks, is_stream, refuse_decimals

if TYPE_CHECKING:
    from .into import Target
    from .sources import AsyncStream, Document

T = TypeVar("T")


@overload
def extract(document: Document, path: str | Path, *, decimals: bool = False) -> Any: ...
@overload
def extract(document: Document, path: str | Path, into: type[T], *, decimals: bool = False) -> T: ...
def extract(
    document: Document, path: str | Path, into: type[Any] | None = None, *, decimals: bool = False
) -> Any:
    """Return what stands at `path` of a document, as the type `into`; with `[*]` in the path, the list of all matches.

    The document is JSON text in memory, Python objects, a file opened in binary mode, or an iterable of chunks; of the
    last two no more is held than what is returned. `into` is the type of what is returned: a TypedDict, an attrs class,
    a msgspec Struct, a towpath_wire model, `list[...]` of one of them, a plain type; without it come plain JSON values.
    `decimals=True` reads numbers with a fraction or an exponent as `decimal.Decimal` where no type says otherwise.

    Raises PathSyntaxError and ConfigurationError for arguments that are of no use, PathMissing where the path leads
    nowhere, ValueMismatch where the value does not fit `into`, and DocumentMalformed where the document is not JSON.

    >>> extract(b'{"data": {"values": [{"id": 1}, {"id": 2}]}}', "data.values[*].id", list[int])
    [1, 2]
    """
    place = Path.parse(path)
    target = _target(place, into, decimals=decimals)
    if (text := as_bytes(document)) is not None:
        from .texts import matches

        found = matches(text, place, target)
    elif is_stream(document):
        from .drivers import drive
        from .walker import Walker

        found = list(drive(Walker(place, target), chunks(document)))
    else:
        from .objects import matches as object_matches

        refuse_decimals(decimals)
        found = [target.from_object(value, where) for where, value in object_matches(document, place)]
    return found[0] if place.is_plain else found


@overload
async def aextract(document: AsyncStream, path: str | Path, *, decimals: bool = False) -> Any: ...
@overload
async def aextract(
    document: AsyncStream, path: str | Path, into: type[T], *, decimals: bool = False
) -> T: ...
async def aextract(
    document: AsyncStream, path: str | Path, into: type[Any] | None = None, *, decimals: bool = False
) -> Any:
    """Return what `extract` does, from an asynchronous iterable of chunks or an object with a `read` to await."""
    from .drivers import adrive
    from .walker import Walker

    place = Path.parse(path)
    walker = Walker(place, _target(place, into, decimals=decimals))
    found = [match async for match in adrive(walker, achunks(document))]
    return found[0] if place.is_plain else found


def _target(place: Path, into: type[Any] | None, *, decimals: bool) -> Target[Any]:
    from .into import Target, item_of

    return Target(into if place.is_plain else item_of(into), decimals=decimals)
