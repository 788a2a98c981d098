"""Tables with rows, kept in DuckDB and made anew from what is stored elsewhere."""

from __future__ import annotations

from contextlib import contextmanager
from threading import RLock
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen, mutable

from . import statements
from .cells import read_as, stored_as
from .definition import JsonValue, Row, TableDefinition, schema_rows
from .documents import definition_from_document, definition_to_document
from .engine import connect, is_out_of_memory
from .references import resolved
from .refusals import RowRefused, StillReferenced, StorageFull, UnknownTable
from .row_printing import printed_rows
from .row_reading import RowReader

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
    from datetime import datetime
    from types import TracebackType

    from duckdb import DuckDBPyConnection

__all__ = ["Ingest", "StoredTable", "TableStore"]

_PAGE_BYTES: Final = 8192
_ROW_BYTES: Final = 28  # what Postgres keeps beside the values of a row


@frozen
class Ingest:
    """What became of a batch of rows."""

    inserted: int
    skipped: int


@frozen
class StoredTable:
    """A table as someone else keeps it: what `TableStore.snapshot` gave, and what `TableStore.rows` gave, in pages."""

    key: str
    document: Mapping[str, Any]
    pages: Iterable[Sequence[object]]


@mutable
class _Table:
    """A table that is alive; `physical` is what DuckDB calls it."""

    key: str
    definition: TableDefinition
    references: Mapping[str, str]
    numbers: dict[str, int]
    physical: str
    reader: RowReader
    count: int = 0

    def positions(self, columns: Sequence[str]) -> list[int]:
        names = [column.name for column in self.definition.columns]
        return [names.index(column) for column in columns]


class TableStore:
    """The tabular content of a stand-in.

    Rows go in and come out as JSON values; a batch is kept whole or not at all. `now` is the clock of the defaults.
    DuckDB is imported and `stored` is read, in any order, when a table is first touched. Safe to share between
    threads, which take turns.

    Raises:
        ModuleNotFoundError: on first touch, when DuckDB is not installed; the message names the extra.

    >>> from datetime import UTC, datetime
    >>> from towpath.testing.tabular import parse_create_table
    >>> with TableStore(now=lambda: datetime(2024, 5, 18, tzinfo=UTC)) as store:
    ...     store.create("key", parse_create_table("CREATE TABLE t (id serial, at timestamptz DEFAULT now())"))
    ...     _ = store.append("key", [{}])
    ...     store.rows("key")
    [{'id': 1, 'at': '2024-05-18T00:00:00+00:00'}]
    """

    def __init__(
        self,
        *,
        now: Callable[[], datetime],
        stored: Callable[[], Iterable[StoredTable]] = tuple,
        memory_limit: str = "256MB",
    ) -> None:
        self._now = now
        self._stored = stored
        self._memory_limit = memory_limit
        self._lock = RLock()
        self._connection: DuckDBPyConnection | None = None
        self._tables: dict[str, _Table] = {}
        self._made = 0

    def create(
        self,
        key: str,
        definition: TableDefinition,
        *,
        references: Mapping[str, str] | None = None,
        pages: Iterable[Sequence[object]] = (),
    ) -> None:
        """Make a table and fill it with `pages` of rows, or do neither.

        `references` says under which key each table is kept that the foreign keys name.

        Raises:
            ReferenceRefused: a foreign key points at nothing that it can point at.
            RowRefused: a row does not fit; it is counted over all pages.
            ValueError: the key is taken.
        """
        named = {foreign.foreign_table for foreign in definition.foreign_keys} - {definition.name}
        with self._lock:
            with self._transaction() as connection:
                if key in self._tables:
                    raise ValueError(f"a table is kept under {key!r} already; drop it first")
                parents = {name: parent for name, parent in (references or {}).items() if name in named}
                seen = {name: self._table(parent).definition for name, parent in parents.items()}
                table = self._new(key, resolved(definition, seen), parents, {})
                self._fill(connection, table, pages)
            self._tables[key] = table

    def append(self, key: str, rows: Sequence[object], *, skip_duplicates: bool = False) -> Ingest:
        """Add rows behind those that are there.

        With `skip_duplicates`, rows whose primary or unique key is taken are left out and counted; the keys
        are looked at one after the other.

        Raises:
            RowRefused: a row does not fit; then none of them is kept.
            StorageFull: the rows do not fit into the memory.
            UnknownTable: there is no such table.
        """
        with self._lock:
            with self._transaction() as connection:
                table = self._table(key)
                numbers = dict(table.numbers)
                inserted = self._insert(connection, table, numbers, rows, skip=skip_duplicates)
            table.numbers, table.count = numbers, table.count + inserted
            return Ingest(inserted, len(rows) - inserted)

    def overwrite(self, key: str, rows: Sequence[object]) -> Ingest:
        """Put rows in the place of those that are there; numbering goes on.

        Raises:
            RowRefused: a row does not fit; then the old rows stay.
            StillReferenced: another table references a row that would go; then the old rows stay.
            StorageFull: the rows do not fit into the memory beside the old ones.
            UnknownTable: there is no such table.
        """
        with self._lock:
            with self._transaction() as connection:
                old = self._table(key)
                new = self._new(key, old.definition, old.references, dict(old.numbers))
                connection.execute(statements.create_table(new.physical, _stored_types(new)))
                new.count = self._insert(connection, new, new.numbers, rows)
                self._check_children(connection, new)
                connection.execute(statements.drop_table(old.physical))
            self._tables[key] = new
            return Ingest(new.count, len(rows) - new.count)

    def rows(self, key: str, *, limit: int | None = None, offset: int = 0) -> list[Row]:
        """Read rows in the order in which they came, as JSON values in the form that PostgREST prints."""
        with self._lock:
            connection, table = self._touched(), self._table(key)
            end = table.count if limit is None else min(offset + limit, table.count)
            casts = [read_as(column.type) for column in table.definition.columns]
            found = connection.execute(
                statements.select_rows(table.physical, casts), [offset, end]
            ).fetchall()
        return printed_rows(table.definition, found)

    def count(self, key: str) -> int:
        """Count the rows."""
        with self._lock:
            self._touched()
            return self._table(key).count

    def size(self, key: str) -> int:
        """Estimate the bytes of the rows as Postgres would lay them out, in whole pages of 8 KiB."""
        with self._lock:
            connection, table = self._touched(), self._table(key)
            statement = statements.text_size(table.physical, len(table.definition.columns))
            (text,) = connection.execute(statement).fetchall()[0]
        size = int(text) + _ROW_BYTES * table.count
        return -(-size // _PAGE_BYTES) * _PAGE_BYTES

    def columns(self, key: str) -> list[dict[str, str | None]]:
        """List the columns as `schema_rows` does."""
        return schema_rows(self.definition(key))

    def definition(self, key: str) -> TableDefinition:
        """Give the definition, its foreign keys resolved."""
        with self._lock:
            self._touched()
            return self._table(key).definition

    def snapshot(self, key: str) -> dict[str, JsonValue]:
        """Describe all of the table but its rows; it changes with every append to a column that numbers itself."""
        with self._lock:
            self._touched()
            table = self._table(key)
            return {
                "definition": definition_to_document(table.definition),
                "references": dict(table.references),
                "numbers": dict(table.numbers),
            }

    def referenced_by(self, key: str) -> tuple[str, ...]:
        """List the keys of the other tables whose foreign keys point at this one."""
        with self._lock:
            self._touched()
            return tuple(
                table.key
                for table in self._tables.values()
                if table.key != key and key in table.references.values()
            )

    def drop(self, key: str) -> None:
        """Forget a table and its rows.

        Raises:
            StillReferenced: foreign keys of other tables point at it.
            UnknownTable: there is no such table.
        """
        with self._lock:
            with self._transaction() as connection:
                table = self._table(key)
                if by := self.referenced_by(key):
                    raise StillReferenced(key, by)
                connection.execute(statements.drop_table(table.physical))
            del self._tables[key]

    def __contains__(self, key: object) -> bool:
        with self._lock:
            self._touched()
            return key in self._tables

    def __iter__(self) -> Iterator[str]:
        with self._lock:
            self._touched()
            return iter(tuple(self._tables))

    def close(self) -> None:
        """Forget everything; the next touch begins again from what is stored."""
        with self._lock:
            connection, self._connection, self._tables = self._connection, None, {}
            if connection is not None:
                connection.close()

    def __enter__(self) -> TableStore:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _touched(self) -> DuckDBPyConnection:
        if self._connection is None:
            self._connection = connect(self._memory_limit)
            try:
                for stored in self._stored():
                    self._restore(stored)
            except BaseException:
                self.close()
                raise
        return self._connection

    def _restore(self, stored: StoredTable) -> None:
        try:
            definition = definition_from_document(stored.document["definition"])
            with self._transaction() as connection:
                table = self._new(
                    stored.key, definition, stored.document["references"], dict(stored.document["numbers"])
                )
                self._fill(connection, table, stored.pages, trusted=True)
        except (RowRefused, KeyError, TypeError, ValueError) as flaw:
            raise ValueError(f"the stored table {stored.key!r} cannot be rebuilt: {flaw}") from flaw
        self._tables[stored.key] = table

    @contextmanager
    def _transaction(self) -> Generator[DuckDBPyConnection]:
        connection = self._touched()
        connection.begin()
        try:
            yield connection
            connection.commit()
        except BaseException as failure:
            _roll_back(connection)
            if is_out_of_memory(failure):
                reason = f"the rows do not fit into {self._memory_limit} of memory; send fewer"
                raise StorageFull(reason) from None
            raise

    def _table(self, key: str) -> _Table:
        try:
            return self._tables[key]
        except KeyError:
            raise UnknownTable(key) from None

    def _new(
        self, key: str, definition: TableDefinition, references: Mapping[str, str], numbers: dict[str, int]
    ) -> _Table:
        self._made += 1
        started = {
            column.name: numbers.get(column.name, 1) for column in definition.columns if column.counter
        }
        return _Table(
            key, definition, references, started, statements.table_name(self._made), RowReader(definition)
        )

    def _fill(
        self,
        connection: DuckDBPyConnection,
        table: _Table,
        pages: Iterable[Sequence[object]],
        *,
        trusted: bool = False,
    ) -> None:
        connection.execute(statements.create_table(table.physical, _stored_types(table)))
        for page in pages:
            try:
                table.count += self._insert(connection, table, table.numbers, page, trusted=trusted)
            except RowRefused as refused:
                raise RowRefused(table.count + refused.row, refused.column, refused.reason) from None

    def _insert(
        self,
        connection: DuckDBPyConnection,
        table: _Table,
        numbers: dict[str, int],
        rows: Sequence[object],
        *,
        skip: bool = False,
        trusted: bool = False,
    ) -> int:
        """Let the rows wait apart until all are found good, then move them in; return how many."""
        if not rows:
            return 0
        cells = table.reader.read(rows, numbers, self._now(), trusted=trusted)
        connection.execute(statements.create_table(statements.BATCH, _stored_types(table)))
        with connection.appender(statements.BATCH) as appender:
            appender.append_rows(cells)
        if not trusted:
            self._check_keys(connection, table, skip=skip)
            self._check_parents(connection, table)
        moved = connection.execute(statements.move_batch(table.physical), [table.count]).fetchall()
        connection.execute(statements.drop_table(statements.BATCH))
        return int(moved[0][0])

    def _check_keys(self, connection: DuckDBPyConnection, table: _Table, *, skip: bool) -> None:
        for key in table.definition.keys:
            columns = table.positions(key)
            if skip:
                connection.execute(statements.delete_conflicts(table.physical, columns))
                continue
            (row,) = connection.execute(statements.conflicts(table.physical, columns)).fetchall()[0]
            if row is not None:
                kind = "primary" if key == table.definition.primary_key else "unique"
                reason = f"the {kind} key ({', '.join(key)}) is there already; send another value"
                raise RowRefused(row, key[0], reason)

    def _check_parents(self, connection: DuckDBPyConnection, table: _Table) -> None:
        for key in table.definition.foreign_keys:
            own = key.foreign_table == table.definition.name
            parent = table if own else self._table(table.references[key.foreign_table])
            statement = statements.orphans(
                statements.BATCH,
                table.positions(key.columns),
                parent.physical,
                parent.positions(key.foreign_columns),
                waiting=own,
            )
            (row,) = connection.execute(statement).fetchall()[0]
            if row is not None:
                reason = f'no row of "{key.foreign_table}" has this value ({key.name}); send that row first'
                raise RowRefused(row, key.columns[0], reason)

    def _check_children(self, connection: DuckDBPyConnection, parent: _Table) -> None:
        """Refuse new rows of a parent that leave a row of another table without its own."""
        for child in (self._tables[key] for key in self.referenced_by(parent.key)):
            for key in child.definition.foreign_keys:
                if child.references.get(key.foreign_table) != parent.key:
                    continue
                statement = statements.orphans(
                    child.physical,
                    child.positions(key.columns),
                    parent.physical,
                    parent.positions(key.foreign_columns),
                )
                if connection.execute(statement).fetchall()[0][0] is not None:
                    raise StillReferenced(parent.key, (child.key,))


def _stored_types(table: _Table) -> list[str]:
    return [stored_as(column.type) for column in table.definition.columns]


def _roll_back(connection: DuckDBPyConnection) -> None:
    try:
        connection.rollback()
    except Exception as failure:
        # A commit that failed has rolled back already.
        if type(failure).__name__ != "TransactionException":
            raise
