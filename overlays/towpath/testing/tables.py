"""Tables of a platform: rows in the store, which is the truth, and in DuckDB, which judges what may become one.

DuckDB is imported when a table is first written to; it is filled again from the store then, and after
everything that undid a write. Reading takes the rows from the store, page by page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from .clock import Clock
    from .store import Store
    from .tabular import Ingest, Row, StoredTable, TableDefinition, TableStore

_PAGE: Final = 1000  # rows
_DEFINITIONS: Final = "table definitions"


class Tables:
    """The tables of one stand-in, by key; what a request did to them lasts when its transaction does."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._opened: TableStore | None = None
        self._is_ahead = False  # DuckDB holds what the store may yet undo

    def create(
        self,
        key: str,
        definition: TableDefinition,
        references: Mapping[str, str] | None = None,
        pages: Iterable[Sequence[object]] = (),
    ) -> None:
        """Make a table and fill it with `pages` of rows; raise SqlRefused when a foreign key leads nowhere.

        `references` says under which key each table is kept that the foreign keys name. Raises RowRefused naming the
        first row that does not fit, counted over all pages, and StorageFull for too many.
        """
        live = self._live()
        self._is_ahead = True
        live.create(key, definition, references=references, pages=pages)
        self._take_over(live, key, 0)

    def add(self, key: str, definition: TableDefinition, rows: list[Row], numbers: Mapping[str, int]) -> None:
        """Make a table of rows that are known to be right, without waking DuckDB.

        `numbers` says with what each column goes on that numbers itself.
        """
        from .tabular import definition_to_document

        document: dict[str, Any] = {
            "definition": definition_to_document(definition),
            "references": {},
            "numbers": dict(numbers),
            "count": len(rows),
        }
        self._store.put(_DEFINITIONS, key, document)
        self._keep(key, rows)

    def append(self, key: str, rows: Sequence[object]) -> Ingest:
        """Add rows, all or none; raise RowRefused naming the first that does not fit, StorageFull for too many."""
        live = self._live()
        before = live.count(key)
        ingest = live.append(key, rows)
        self._is_ahead = True
        self._take_over(live, key, before)
        return ingest

    def overwrite(self, key: str, rows: Sequence[object]) -> Ingest:
        """Put rows in the place of all that are there, or change nothing; raise as `append` does.

        Raises StillReferenced, too, when a row of another table needs one that would go.
        """
        live = self._live()
        ingest = live.overwrite(key, rows)
        self._is_ahead = True
        self._store.delete_pages(key)
        self._take_over(live, key, 0)
        return ingest

    def drop(self, key: str) -> None:
        """Forget a table and its rows; raise StillReferenced when foreign keys of other tables point at it."""
        live = self._live()
        self._is_ahead = True
        live.drop(key)
        self._store.delete_pages(key)
        self._store.delete(_DEFINITIONS, key)

    def definition(self, key: str) -> TableDefinition:
        """Return what a table is."""
        from .tabular import definition_from_document

        return definition_from_document(self._document(key)["definition"])

    def count(self, key: str) -> int:
        """Return how many rows there are."""
        return int(self._document(key)["count"])

    def pages(self, key: str) -> Iterator[list[Row]]:
        """Yield the rows in their order, in pages."""
        return self._store.pages(key)

    def size(self, key: str) -> int:
        """Return about how many bytes of JSON the rows are."""
        return self._store.pages_size(key)

    def committed(self) -> None:
        """Take note that what was written stays."""
        self._is_ahead = False

    def rolled_back(self) -> None:
        """Forget what DuckDB holds, if it is more than the store does."""
        if self._is_ahead:
            self.forget()

    def forget(self) -> None:
        """Let DuckDB go; the next write fills it again from the store."""
        self._is_ahead = False
        if self._opened is not None:
            self._opened.close()

    def _document(self, key: str) -> dict[str, Any]:
        document = self._store.get(_DEFINITIONS, key)
        assert document is not None, f"there is no table {key}"
        return document

    def _live(self) -> TableStore:
        if self._opened is None:
            from .tabular import TableStore

            self._opened = TableStore(now=self._clock.now, stored=self._stored)
        return self._opened

    def _stored(self) -> Iterator[StoredTable]:
        from .tabular import StoredTable

        for key, document in self._store.items(_DEFINITIONS):
            yield StoredTable(key, document, self._store.pages(key))

    def _take_over(self, live: TableStore, key: str, start: int) -> None:
        """Write the rows from `start` on as DuckDB has them: defaults filled in, values as they are printed."""
        for offset in range(start, live.count(key), _PAGE):
            self._keep(key, live.rows(key, limit=_PAGE, offset=offset))
        self._store.put(_DEFINITIONS, key, {**live.snapshot(key), "count": live.count(key)})

    def _keep(self, key: str, rows: list[Row]) -> None:
        if rows:
            self._store.add_page(key, rows)
