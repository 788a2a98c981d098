"""Answers whose items are too many to be in memory at once."""

from __future__ import annotations

from tempfile import SpooledTemporaryFile
from typing import TYPE_CHECKING, Any, Final

from .behaviour import Answer
from .json_text import dumps

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from .behaviour import Exchange

_MEMORY: Final = 1 << 20
_CHUNK: Final = 64 << 10


def long_array(
    exchange: Exchange,
    pages: Iterable[list[Any]],
    envelope: Callable[[list[Any]], dict[str, Any]],
    field: str,
) -> Answer:
    """Answer 200 with `envelope(items)`, whose `field` holds the items of all pages.

    The answer is put together before the first byte leaves (what is read is one moment's truth), on disk
    beyond 1 MiB; each page is judged by the spec in an envelope of its own.
    """
    file = SpooledTemporaryFile[bytes](max_size=_MEMORY)
    try:
        _write(exchange, file, pages, envelope, field)
        size = file.tell()
        file.seek(0)
    except BaseException:
        file.close()
        raise
    return Answer(200, stream=_Chunks(file), headers=[("Content-Length", str(size))])


def _write(
    exchange: Exchange,
    file: SpooledTemporaryFile[bytes],
    pages: Iterable[list[Any]],
    envelope: Callable[[list[Any]], dict[str, Any]],
    field: str,
) -> None:
    document = envelope([])
    others = dumps({name: value for name, value in document.items() if name != field})[1:-1]
    file.write(b'{"%s":[' % field.encode())
    documented = exchange.operation.answer(200)
    comma = b""
    for page in pages:
        complaint = (
            None if documented is None else documented.complaint("application/json", envelope(page), [])
        )
        if complaint is not None:
            exchange.stand_in.note_defect(f"{exchange.operation.id}: {complaint}")
        file.write(comma + dumps(page)[1:-1])
        comma = b","
    file.write(b"]" + (b"," + others if others else b"") + b"}")


class _Chunks:
    """A file in chunks; it closes at its end, or when whoever reads it stops before."""

    def __init__(self, file: SpooledTemporaryFile[bytes]) -> None:
        self._file = file

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        chunk = self._file.read(_CHUNK)
        if not chunk:
            self.close()
            raise StopIteration
        return chunk

    def close(self) -> None:
        self._file.close()
