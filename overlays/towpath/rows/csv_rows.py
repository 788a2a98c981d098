"""A CSV file's rows, with values of the kinds that a table's columns take.

The first line names columns. Of comma, semicolon, tab and bar that one is the separator under which every name in it
is one of the table's. An empty cell is null.
"""

from __future__ import annotations

import csv
import io
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from towpath.errors import ConfigurationError
from towpath.uploads.sources import find_file

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Generator, Iterator, Mapping

_SEPARATORS = (",", ";", "\t", "|")
_TRUE = frozenset({"true", "t", "yes", "y", "on", "1"})
_FALSE = frozenset({"false", "f", "no", "n", "off", "0"})


class CsvRows:
    """A CSV file that will go into a table with these columns (name to Postgres type)."""

    def __init__(self, path: str | os.PathLike[str], columns: Mapping[str, str]) -> None:
        self._columns = columns
        self._file = find_file(path)
        self._title = self._file.title
        self._reading = self._read()

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return self

    def __next__(self) -> dict[str, Any]:
        return next(self._reading)

    def close(self) -> None:
        """Close the file; there are no more rows then."""
        self._reading.close()
        self._file.close()

    def _read(self) -> Generator[dict[str, Any]]:
        raw: Any = self._file.content
        # Quoted line breaks are the reader's business, so newline="".
        with io.TextIOWrapper(io.BufferedReader(raw), encoding="utf-8-sig", newline="") as text:
            try:
                yield from self._rows(text)
            except UnicodeDecodeError as error:
                raise ConfigurationError(f"{self._title} is not UTF-8: {error.reason}") from None

    def _rows(self, text: Any) -> Generator[dict[str, Any]]:
        separator, names = self._header(text.readline())
        readers = [_READERS.get(_base(self._columns[name]), str) for name in names]
        lines = csv.reader(text, delimiter=separator, strict=True)
        try:
            for cells in lines:
                if cells:
                    yield self._row(cells, names, readers, lines.line_num + 1)
        except csv.Error as error:
            raise ConfigurationError(f"{self._title}, line {lines.line_num + 1}: {error}") from None

    def _header(self, line: str) -> tuple[str, list[str]]:
        nearest: list[str] = []
        for separator in _SEPARATORS:
            names = [name.strip() for cells in csv.reader([line], delimiter=separator) for name in cells]
            unknown = [name for name in names if name not in self._columns]
            if names and not unknown:
                if len(set(names)) < len(names):
                    raise ConfigurationError(f"{self._title}, line 1: a column is named twice")
                return separator, names
            if not nearest or len(names) - len(unknown) > len(nearest) - len(
                set(nearest) - set(self._columns)
            ):
                nearest = names
        strange = ", ".join(repr(name[:60]) for name in nearest if name not in self._columns) or "nothing"
        raise ConfigurationError(
            f"{self._title}, line 1: the dataset has no column {strange}; it has {', '.join(self._columns)}"
        )

    def _row(
        self, cells: list[str], names: list[str], readers: list[Callable[[str], Any]], line: int
    ) -> dict[str, Any]:
        if len(cells) != len(names):
            raise ConfigurationError(
                f"{self._title}, line {line}: {len(cells)} cells, and the header has {len(names)}"
            )
        row: dict[str, Any] = {}
        for name, cell, read in zip(names, cells, readers, strict=True):
            try:
                row[name] = read(cell) if cell else None
            except (ValueError, InvalidOperation):
                raise ConfigurationError(
                    f"{self._title}, line {line}, column {name!r}: {cell[:60]!r} is no {self._columns[name]}"
                ) from None
        return row


def _base(data_type: str) -> str:
    """Return a Postgres type without its size: `numeric(10,2)` is numeric."""
    return data_type.partition("(")[0].strip().lower()


def _integer(cell: str) -> int:
    if "_" in cell:  # Python reads 1_000, databases do not
        raise ValueError(cell)
    return int(cell)


def _double(cell: str) -> float:
    if "_" in cell:
        raise ValueError(cell)
    return float(cell)


def _decimal(cell: str) -> Decimal:
    if "_" in cell:
        raise ValueError(cell)
    return Decimal(cell)


def _boolean(cell: str) -> bool:
    word = cell.strip().lower()
    if word not in _TRUE | _FALSE:
        raise ValueError(cell)
    return word in _TRUE


def _json(cell: str) -> Any:
    from towpath_wire._seam.text import loads

    return loads(cell.encode())


_READERS: dict[str, Callable[[str], Any]] = {
    **dict.fromkeys(("smallint", "integer", "bigint", "int", "int2", "int4", "int8"), _integer),
    **dict.fromkeys(("real", "double precision", "float4", "float8", "float"), _double),
    **dict.fromkeys(("numeric", "decimal"), _decimal),
    **dict.fromkeys(("boolean", "bool"), _boolean),
    **dict.fromkeys(("json", "jsonb"), _json),
}
