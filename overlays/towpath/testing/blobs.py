"""Uploaded files of a platform: their bytes, apart from what is known of them.

Small ones are in the store, so that a snapshot carries them. Large ones stay in the temporary file that the upload
made, or, when the stand-in remembers, go into the folder `<data file>.files`. They are never in memory as a whole.
The bytes of a removed file stay on disk until the stand-in closes: a snapshot may go back to them.
"""

from __future__ import annotations

import os
from pathlib import Path
from secrets import token_hex
from shutil import copyfileobj
from typing import IO, TYPE_CHECKING, Any, Final, cast

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .multipart import Upload
    from .store import Store

SMALL: Final = 1 << 20
"""Bytes of a file up to which it is kept in the store."""
_CHUNK: Final = 256 << 10
_TABLE = "CREATE TABLE IF NOT EXISTS blobs (key TEXT PRIMARY KEY, body BLOB) WITHOUT ROWID"


class Blobs:
    """The bytes of files, by keys that no request ever shows."""

    def __init__(self, store: Store, data: str | os.PathLike[str] | None) -> None:
        self._store = store
        self._held: dict[str, IO[bytes]] = {}
        self._folder = None if data is None else Path(f"{os.fspath(data)}.files")
        store.connection.execute(_TABLE)
        self._sweep()

    def keep(self, upload: Upload) -> str:
        """Keep the bytes of an upload; return their key."""
        if upload.size <= SMALL:
            return self.add(upload.read())
        key = self._put(None)
        source = upload.keep()
        if self._folder is None:
            self._held[key] = cast("IO[bytes]", source)
            return key
        self._folder.mkdir(exist_ok=True)
        with source, (self._folder / key).open("wb") as target:
            copyfileobj(source, target, _CHUNK)
        return key

    def add(self, content: bytes) -> str:
        """Keep a few bytes; return their key."""
        return self._put(content)

    def remove(self, key: str) -> None:
        """Forget the bytes."""
        self._store.begin()
        self._store.connection.execute("DELETE FROM blobs WHERE key=?", (key,))

    def chunks(self, key: str) -> Iterator[bytes]:
        """Return the bytes in chunks; they last even when the file is removed meanwhile. Raise KeyError for none."""
        row = self._store.connection.execute("SELECT body FROM blobs WHERE key=?", (key,)).fetchone()
        if row is None:
            raise KeyError(key)
        if row[0] is not None:
            return iter((row[0],)) if row[0] else iter(())
        return _Reading(os.dup(self._held[key].fileno()) if key in self._held else self._opened(key))

    def close(self) -> None:
        """Let every file go that nothing remembers."""
        for file in self._held.values():
            file.close()
        self._held.clear()
        self._sweep()

    def _put(self, content: bytes | None) -> str:
        # Not drawn from the seed: a stand-in that goes back in time draws the same once more, for other bytes.
        key = token_hex(16)
        self._store.begin()
        self._store.connection.execute("INSERT INTO blobs VALUES (?, ?)", (key, content))
        return key

    def _opened(self, key: str) -> int:
        if self._folder is None:
            raise KeyError(key)
        return os.open(self._folder / key, os.O_RDONLY)

    def _sweep(self) -> None:
        if self._folder is None or not self._folder.is_dir():
            return
        rows = self._store.connection.execute("SELECT key FROM blobs WHERE body IS NULL")
        known = {row[0] for row in rows}
        for file in self._folder.iterdir():
            if file.name not in known:
                file.unlink()


class _Reading:
    """A file in chunks, by a descriptor and a position of its own."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor: int | None = descriptor
        self._position = 0

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        if self._descriptor is None:
            raise StopIteration
        chunk = os.pread(self._descriptor, _CHUNK, self._position)
        if not chunk:
            self.close()
            raise StopIteration
        self._position += len(chunk)
        return chunk

    def close(self) -> None:
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def __del__(self) -> None:
        self.close()


def as_file(chunks: Iterator[bytes]) -> Any:
    """Return chunks as an object with `read(size)`, which may give less than `size` and gives b"" at the end."""

    class _File:
        def read(self, size: int = -1) -> bytes:
            del size
            return next(chunks, b"")

    return _File()
