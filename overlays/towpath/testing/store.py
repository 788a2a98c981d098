"""What a stand-in remembers: documents in collections, in SQLite, all or nothing a request.

A document is JSON with an identifier and a version that counts its writes; a collection keeps the order of
creation. What is too long for one document, such as the rows of a table, is kept in pages. Reading needs no
transaction; the first write of a request opens one, which ends in `commit` or `rollback`.
"""

from __future__ import annotations

import re
import sqlite3
from typing import TYPE_CHECKING, Any

from .json_text import dumps, loads, without_lone_surrogates
from .refusals import StandInError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from os import PathLike

_TABLES = """
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS documents (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    collection TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (collection, id)
);
CREATE TABLE IF NOT EXISTS pages (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    owner TEXT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS pages_of_owner ON pages (owner, position);
"""
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_FILE_FORMAT = slice(18, 20)
"""Where SQLite's header has the versions of the format: 1 without a log, 2 with one."""

Document = dict[str, Any]


class Store:
    """Documents of one platform, in memory or in a file."""

    def __init__(self, file: str | PathLike[str] | None = None) -> None:
        try:
            # The stand-in's lock lets one thread in at a time; which one does not matter.
            self._connection = sqlite3.connect(
                ":memory:" if file is None else file, isolation_level=None, check_same_thread=False
            )
            if file is not None:
                self._connection.execute("PRAGMA journal_mode=WAL")
                self._connection.execute("PRAGMA synchronous=NORMAL")
            self._connection.executescript(_TABLES)
        except sqlite3.Error as error:
            raise StandInError(f"{file} cannot be used as a data file: {error}") from None
        self._is_writing = False
        self.is_open = True
        self.is_lasting = file is not None
        """Whether what is written outlives the process."""
        self.changed: set[str] = set()
        """The collections that the last transaction wrote to, or the open one."""

    @property
    def connection(self) -> sqlite3.Connection:
        """Return the connection, for tables beside the documents; call `begin` before a write."""
        return self._connection

    def get(self, collection: str, id: str) -> Document | None:
        """Return a document, or None."""
        row = self._connection.execute(
            "SELECT body FROM documents WHERE collection=? AND id=?", (collection, _bound(id))
        ).fetchone()
        return None if row is None else loads(row[0])

    def version(self, collection: str, id: str) -> int:
        """Return how often a document was written; 0 for one that is not there."""
        row = self._connection.execute(
            "SELECT version FROM documents WHERE collection=? AND id=?", (collection, _bound(id))
        ).fetchone()
        return 0 if row is None else int(row[0])

    def put(self, collection: str, id: str, document: Document) -> int:
        """Write a document, new or in the place of the old one; return its version."""
        self.begin()
        self.changed.add(collection)
        row = self._connection.execute(
            "INSERT INTO documents (collection, id, version, body) VALUES (?, ?, 1, ?) "
            "ON CONFLICT (collection, id) DO UPDATE SET version=version+1, body=excluded.body RETURNING version",
            (collection, _bound(id), dumps(document).decode("utf-8")),
        ).fetchone()
        return int(row[0])

    def delete(self, collection: str, id: str) -> bool:
        """Remove a document; say whether it was there."""
        self.begin()
        self.changed.add(collection)
        cursor = self._connection.execute(
            "DELETE FROM documents WHERE collection=? AND id=?", (collection, id)
        )
        return cursor.rowcount > 0

    def documents(
        self, collection: str, offset: int = 0, limit: int = -1, /, **fields: str
    ) -> Iterator[Document]:
        """Yield documents in order of creation, those whose top-level `fields` have these values."""
        where, values = _condition(collection, fields)
        query = f"SELECT body FROM documents WHERE {where} ORDER BY position LIMIT ? OFFSET ?"  # noqa: S608 - checked
        return (loads(row[0]) for row in self._connection.execute(query, [*values, limit, offset]))

    def items(self, collection: str) -> Iterator[tuple[str, Document]]:
        """Yield identifiers and documents in order of creation."""
        cursor = self._connection.execute(
            "SELECT id, body FROM documents WHERE collection=? ORDER BY position", (collection,)
        )
        return ((row[0], loads(row[1])) for row in cursor)

    def mentioning(self, collection: str, text: str) -> Iterator[Document]:
        """Yield documents that hold a text somewhere, in order of creation: those few are worth a closer look."""
        query = "SELECT body FROM documents WHERE collection=? AND instr(body, ?) ORDER BY position"
        cursor = self._connection.execute(query, (collection, dumps(_bound(text)).decode("utf-8")))
        return (loads(row[0]) for row in cursor)

    def first(self, collection: str, **fields: str) -> Document | None:
        """Return the oldest document whose top-level `fields` have these values, or None."""
        return next(self.documents(collection, 0, 1, **fields), None)

    def count(self, collection: str, **fields: str) -> int:
        """Return how many documents have these values."""
        where, values = _condition(collection, fields)
        query = f"SELECT count(*) FROM documents WHERE {where}"  # noqa: S608 - checked
        row = self._connection.execute(query, values).fetchone()
        return int(row[0])

    def add_page(self, owner: str, items: list[Any]) -> None:
        """Write items behind those that an owner has; they are read back a page at a time."""
        self.begin()
        self._connection.execute(
            "INSERT INTO pages (owner, body) VALUES (?, ?)", (owner, dumps(items).decode("utf-8"))
        )

    def pages(self, owner: str) -> Iterator[list[Any]]:
        """Yield the items of an owner, page by page in their order."""
        cursor = self._connection.execute("SELECT body FROM pages WHERE owner=? ORDER BY position", (owner,))
        return (loads(row[0]) for row in cursor)

    def pages_size(self, owner: str) -> int:
        """Return about how many bytes of JSON the items of an owner are."""
        query = "SELECT coalesce(sum(length(body)), 0) FROM pages WHERE owner=?"
        return int(self._connection.execute(query, (owner,)).fetchone()[0])

    def delete_pages(self, owner: str) -> None:
        """Remove every item of an owner."""
        self.begin()
        self._connection.execute("DELETE FROM pages WHERE owner=?", (owner,))

    def index(self, field: str) -> None:
        """Make lookups by a top-level field quick."""
        name = _checked(field)
        self._connection.execute(
            f"CREATE INDEX IF NOT EXISTS by_{name} ON documents (collection, json_extract(body, '$.{name}'))"
        )

    def recall(self, key: str) -> str | None:
        """Return what was remembered under a key."""
        row = self._connection.execute("SELECT value FROM meta WHERE key=?", (key,)).fetchone()
        return None if row is None else str(row[0])

    def remember(self, key: str, value: str) -> None:
        """Keep a text under a key."""
        self.begin()
        self._connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))

    @property
    def is_writing(self) -> bool:
        """Say whether anything was written since the last commit or rollback."""
        return self._is_writing

    def begin(self) -> None:
        """Open the transaction, unless it is open."""
        if not self._is_writing:
            self._connection.execute("BEGIN IMMEDIATE")
            self._is_writing = True
            self.changed.clear()

    def commit(self) -> None:
        """Keep what was written."""
        if self._is_writing:
            self._connection.execute("COMMIT")
            self._is_writing = False

    def rollback(self) -> None:
        """Undo what was written since the last commit."""
        if self._is_writing:
            self._connection.execute("ROLLBACK")
            self._is_writing = False

    def clear(self) -> None:
        """Forget everything."""
        self.begin()
        for table in self._tables():
            self._connection.execute(f'DELETE FROM "{table}"')  # noqa: S608 - a name out of our own schema
        self.commit()

    def _tables(self) -> list[str]:
        rows = self._connection.execute(
            "SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'sqlite%'"
        )
        return [row[0] for row in rows]

    def snapshot(self) -> bytes:
        """Return everything, as bytes that `restore` takes."""
        whole = self._connection.serialize()
        # A file says of itself that it has a log beside it (WAL); the bytes have none, and would not open.
        return whole[: _FILE_FORMAT.start] + b"\1\1" + whole[_FILE_FORMAT.stop :]

    def restore(self, snapshot: bytes) -> None:
        """Put everything back as it was."""
        self.rollback()
        source = sqlite3.connect(":memory:")
        try:
            source.deserialize(snapshot)
            source.backup(self._connection)
        finally:
            source.close()

    def close(self) -> None:
        """Undo what is not committed and close the file."""
        self.rollback()
        self._connection.close()
        self.is_open = False


def _condition(collection: str, fields: dict[str, str]) -> tuple[str, list[str]]:
    # Names come from our own code, values from requests: the first are checked, the second bound.
    conditions = ["collection=?", *(f"json_extract(body, '$.{_checked(name)}')=?" for name in fields)]
    return " AND ".join(conditions), [collection, *map(_bound, fields.values())]


def _bound(text: str) -> str:
    """Return a text that SQLite takes: it knows no lone surrogates, so no document is found by one."""
    return text if text.isascii() else str(without_lone_surrogates(text))


def _checked(name: str) -> str:
    if not _NAME.fullmatch(name):
        raise StandInError(f"{name!r} is no name of a field")
    return name
