"""CSV files: whether a file is a table, of which columns, and its rows page by page.

DuckDB's sniffer finds delimiter, quotes, header and a first guess at the types from the beginning of the file.
One pass over the whole file then settles each type, so that no later row can break it. Memory does not grow with
the file: it is read through a buffer of 2 MiB, by a connection that can read this one file and nothing else.
"""

from __future__ import annotations

import re
import shutil
from contextlib import ExitStack
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from attrs import frozen

from . import csv_statements as statements
from .csv_types import CsvType, candidates
from .definition import MAX_COLUMNS, MAX_NAME_BYTES, Column, DataType, Row, TableDefinition
from .engine import load_duckdb, reading, scratch
from .row_printing import printed_rows

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

    from duckdb import DuckDBPyConnection

__all__ = ["CsvTable", "open_csv"]

_COPIED_AT_ONCE: Final = 1 << 20
_LOOKED_AT: Final = 1 << 16
_AT_ONCE: Final = 100  # columns; a statement over all 1,600 would take minutes to plan
_PATTERN_SIGNS: Final = frozenset("*?[{")  # DuckDB would take a path with these for a pattern
_LABEL: Final = re.compile(r"\w[\w .,:()%/°'+-]*")


@frozen
class _Sniffed:
    """What the first pass found."""

    dialect: statements.Dialect
    names: tuple[str, ...]
    guesses: tuple[str, ...]


class CsvTable:
    """A file that is a table; close it when done, for it holds the file open.

    `count` says how many rows there are.
    """

    def __init__(
        self,
        definition: TableDefinition,
        count: int,
        connection: DuckDBPyConnection,
        statement: str,
        path: str,
        resources: ExitStack,
    ) -> None:
        self.definition = definition
        self.count = count
        self._connection = connection
        self._statement = statement
        self._path = path
        self._resources = resources

    def pages(self, size: int = 5000) -> Iterator[list[Row]]:
        """Read the rows from the first on, in lists of `size` and a last shorter one.

        One reading at a time: asking again begins anew and ends the reading before.
        """
        result = self._connection.execute(self._statement, [self._path])
        while found := result.fetchmany(size):
            yield printed_rows(self.definition, found)

    def close(self) -> None:
        """Let go of the file, and delete the copy if one was made."""
        self._resources.close()

    def __enter__(self) -> CsvTable:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_csv(source: Path | BinaryIO, *, name: str) -> CsvTable | None:
    """Open a file, or what a stream holds, as the table `name`; None when it does not look like one.

    Not a table is what is empty or binary, what has lines of different lengths, and what has one column of text.
    A header without rows is a table of text columns. A stream is copied to a temporary file first.

    Raises:
        OSError: the file cannot be read.
        ModuleNotFoundError: DuckDB is not installed; the message names the extra.
    """
    with ExitStack() as resources:
        path = _local_file(source, resources)
        if not _is_text(path):
            return None
        connection = resources.enter_context(reading(path))
        try:
            table = _look(connection, str(path), name)
        except load_duckdb().Error:
            return None  # lines of different lengths, a quote that never ends, not UTF-8, a line beyond all bounds
        if table is None:
            return None
        definition, count, statement = table
        return CsvTable(definition, count, connection, statement, str(path), resources.pop_all())


def _local_file(source: Path | BinaryIO, resources: ExitStack) -> Path:
    if isinstance(source, Path):
        path = source.resolve()
        if _PATTERN_SIGNS.isdisjoint(str(path)):
            return path
        source = resources.enter_context(path.open("rb"))
    copy = resources.enter_context(NamedTemporaryFile(suffix=".csv", dir=scratch()))  # noqa: SIM115  (the stack closes it)
    shutil.copyfileobj(source, copy, _COPIED_AT_ONCE)
    copy.flush()
    return Path(copy.name).resolve()


def _is_text(path: Path) -> bool:
    with path.open("rb") as file:
        beginning = file.read(_LOOKED_AT)
    return bool(beginning.strip()) and b"\0" not in beginning


def _look(connection: DuckDBPyConnection, path: str, name: str) -> tuple[TableDefinition, int, str] | None:
    """Sniff and survey a file; give its definition, the count of its rows and the statement that reads them."""
    sniffed = _sniffed(connection, path)
    if len(sniffed.names) > MAX_COLUMNS:
        return None
    count, types = _surveyed(connection, path, sniffed)
    if types is None or not _is_table(sniffed, count, types):
        return None
    columns = tuple(
        Column(label, DataType(kind.postgres))
        for label, kind in zip(_labels(sniffed.names), types, strict=True)
    )
    statement = statements.select_rows(sniffed.dialect, [kind.read for kind in types])
    return TableDefinition(_clipped(name), columns), count, statement


def _sniffed(connection: DuckDBPyConnection, path: str) -> _Sniffed:
    found = connection.execute(statements.SNIFF, [path]).fetchall()[0]
    delimiter, quote, escape, comment, skip, header, columns = found
    dialect = statements.dialect(delimiter, quote, escape, comment, skip, header, len(columns))
    described: list[dict[str, Any]] = columns
    return _Sniffed(
        dialect,
        tuple(str(column["name"]) for column in described),
        tuple(str(column["type"]) for column in described),
    )


def _surveyed(
    connection: DuckDBPyConnection, path: str, sniffed: _Sniffed
) -> tuple[int, tuple[CsvType, ...] | None]:
    """Read the whole file: count the rows, and settle each column on the first type that every value fits.

    Mostly one reading does; one more is needed for columns whose first guess a later row breaks. No types are
    given when a NUL stands somewhere, which no text of Postgres can hold.
    """
    tried = [list(candidates(guess)) for guess in sniffed.guesses]
    count = 0
    open_columns = list(range(len(tried)))
    while open_columns:
        broken: list[int] = []
        for group in (open_columns[at : at + _AT_ONCE] for at in range(0, len(open_columns), _AT_ONCE)):
            statement = statements.survey(sniffed.dialect, {index: tried[index][0].misfit for index in group})
            count, nul, *misfits = connection.execute(statement, [path]).fetchall()[0]
            if nul:
                return count, None
            broken += [index for index, found in zip(group, misfits, strict=True) if found]
        for index in broken:
            del tried[index][0]
        open_columns = broken
    return count, tuple(types[0] for types in tried)


def _is_table(sniffed: _Sniffed, count: int, types: tuple[CsvType, ...]) -> bool:
    """Tell a table from prose and code, which the sniffer is good at taking for one."""
    dialect = sniffed.dialect
    typed = any(kind.postgres != "text" for kind in types)
    if len(types) == 1 and not (typed and dialect.header):
        return False
    if dialect.skip and not (typed and dialect.header and count >= dialect.skip):
        # A title above the table is fine, but what follows must be more than words, and more than the title.
        return False
    return bool(count) or (dialect.header and all(_LABEL.fullmatch(name) for name in sniffed.names))


def _labels(names: tuple[str, ...]) -> list[str]:
    """Make the headings into names that Postgres takes, no two of them equal."""
    labels: list[str] = []
    taken: set[str] = set()
    for position, name in enumerate(names):
        plain = "".join(letter if letter.isprintable() else " " for letter in name).strip()
        label = _clipped(plain or f"column{position}")
        number = 0
        while label in taken:
            number += 1
            label = f"{_clipped(plain, f'_{number}')}_{number}"
        taken.add(label)
        labels.append(label)
    return labels


def _clipped(name: str, suffix: str = "") -> str:
    return name.encode()[: MAX_NAME_BYTES - len(suffix)].decode(errors="ignore")
