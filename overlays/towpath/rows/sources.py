"""What rows may come in: anything that yields them, or a dataframe."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping
from typing import cast

from towpath.errors import ConfigurationError

from .frames import is_frame, rows_of_frame

_NO_ROWS = "give an iterable of dicts or models, a dataframe, or the path of a CSV file"


def rows_of(source: object, *, awaiting: bool) -> Iterator[object] | AsyncIterator[object]:
    """Return an iterator over the rows of a source; raise ConfigurationError for what holds none.

    An asynchronous source needs a client that awaits (`awaiting`).
    """
    kind = type(source).__name__
    if is_frame(source):
        return rows_of_frame(source)
    if isinstance(source, (Mapping, bytes, bytearray)):
        raise ConfigurationError(f"{kind} is not a series of rows: {_NO_ROWS}")
    if isinstance(source, AsyncIterable):
        if not awaiting:
            raise ConfigurationError("these rows come asynchronously; load them with AsyncOuro")
        return aiter(cast("AsyncIterable[object]", source))
    if isinstance(source, Iterable):
        return iter(cast("Iterable[object]", source))
    raise ConfigurationError(f"{kind} holds no rows: {_NO_ROWS}")
