"""CSV files as they stand: a layout that is guessed or given, and every value as its text.

For platforms that let their users say how a file is laid out, and that find types only after they have worked on
the texts. Lines that are too short are filled up, lines that are too long are cut: such platforms take both.
"""

from __future__ import annotations

import csv
from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING, Final

from attrs import frozen

from .engine import load_duckdb, quoted, reading

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from pathlib import Path

    from duckdb import DuckDBPyConnection

__all__ = ["CsvLayout", "CsvTexts", "CsvUnreadable", "is_regular", "open_texts", "sniff_layout"]

_LONGEST_LINE: Final = 1 << 20
_LOOKED_AT: Final = 1000  # lines
_STRICT: Final = (
    f"buffer_size = 2097152, max_line_size = {_LONGEST_LINE}, compression = 'none', hive_partitioning = false"
)
_LENIENT: Final = f"{_STRICT}, null_padding = true, strict_mode = false, comment = '', parallel = false"
"""Filling up short lines is what the reader cannot do by several hands where a value goes over lines."""
_NONE: Final = "(empty)"
_QUOTE: Final = '"'


class CsvUnreadable(ValueError):
    """A file that cannot be read with the layout given."""


@frozen
class CsvLayout:
    """How a file is laid out; `skip` counts the lines above the first one that matters."""

    separator: str
    header: bool = True
    skip: int = 0
    escape: str = _QUOTE


@frozen
class CsvTexts:
    """An open file: its headings (None where there is none) and its values, page by page."""

    headings: tuple[str | None, ...]
    _connection: DuckDBPyConnection
    _statement: str
    _path: str

    def pages(self, size: int = 1000) -> Iterator[list[tuple[str | None, ...]]]:
        """Read the lines below the headings, in lists of `size` and a last shorter one; raise CsvUnreadable."""
        if not self.headings:
            return  # nothing but empty lines
        try:
            result = self._connection.execute(self._statement, [self._path])
            while found := result.fetchmany(size):
                yield found
        except load_duckdb().Error as error:
            raise CsvUnreadable(_first_line(error)) from None


def sniff_layout(path: Path) -> CsvLayout | None:
    """Guess the layout of a file in UTF-8; None when nothing fits."""
    with reading(path) as connection:
        strict = _sniffed(connection, path, _STRICT)
        if strict is not None and strict[1] > 1:
            return strict[0]
        # Lines of different lengths look like one column to a strict eye.
        lenient = _sniffed(connection, path, _LENIENT)
    return (
        strict[0] if strict is not None and (lenient is None or lenient[1] == 1) else lenient and lenient[0]
    )


def is_regular(path: Path) -> bool:
    """Say whether every line of a file in UTF-8, as far as the sniffer looks, has the same two or more values."""
    with reading(path) as connection:
        found = _sniffed(connection, path, _STRICT)
    return found is not None and found[1] > 1


def _sniffed(connection: DuckDBPyConnection, path: Path, reading: str) -> tuple[CsvLayout, int] | None:
    statement = f"SELECT Delimiter, Escape, SkipRows, HasHeader, len(Columns) FROM sniff_csv(?, {reading})"  # noqa: S608
    try:
        separator, escape, skip, header, columns = connection.execute(statement, [str(path)]).fetchall()[0]
    except load_duckdb().Error:
        return None
    # In one column there is no separator to be seen; the sniffer names the last one that it tried.
    layout = CsvLayout(
        separator if columns > 1 else ",", bool(header), int(skip), _QUOTE if escape == _NONE else escape
    )
    return layout, int(columns)


@contextmanager
def open_texts(path: Path, layout: CsvLayout) -> Generator[CsvTexts]:
    """Open a file in UTF-8; raise CsvUnreadable where the layout cannot be its own."""
    headings = _headings(path, layout)
    with reading(path) as connection:
        yield CsvTexts(headings, connection, _select(len(headings), layout), str(path))


def _headings(path: Path, layout: CsvLayout) -> tuple[str | None, ...]:
    """Return the headings; without them, None for each value of the longest among the first lines."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            for _ in range(layout.skip):
                file.readline(_LONGEST_LINE)
            lines = csv.reader(
                islice(file, _LOOKED_AT),
                delimiter=layout.separator,
                quotechar=_QUOTE,
                doublequote=layout.escape == _QUOTE,
                escapechar=None if layout.escape == _QUOTE else layout.escape,
            )
            nothing: list[str] = []
            first = next((line for line in lines if line), nothing)
            if layout.header:
                return tuple(heading.strip() or None for heading in first)
            return (None,) * max((len(line) for line in [first, *lines]), default=0)
    except (csv.Error, TypeError, ValueError) as error:
        raise CsvUnreadable(_first_line(error)) from None


def _select(columns: int, layout: CsvLayout) -> str:
    # Nothing of a file gets here; of a user, the separator alone, written as a literal.
    names = [f"c{index}" for index in range(columns)] or ["c0"]
    types = ", ".join(f"'{name}': 'VARCHAR'" for name in names)
    options = (
        f"delim = {quoted(layout.separator)}, quote = {quoted(_QUOTE)}, escape = {quoted(layout.escape)},"
        f" skip = {layout.skip}, header = {str(layout.header).lower()}, columns = {{{types}}}"
    )
    return f"SELECT {', '.join(names)} FROM read_csv(?, {options}, auto_detect = false, {_LENIENT})"  # noqa: S608


def _first_line(error: Exception) -> str:
    return str(error).partition("\n")[0][:200]
