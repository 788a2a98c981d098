"""The statements that read a CSV file. Columns are called c<n>; the path is a parameter."""
# ruff: noqa: S608  (nothing of a file gets here but its delimiter and its quote, written as literals)

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from .engine import quoted

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["SNIFF", "Dialect", "dialect", "select_rows", "survey"]

_BUFFERS: Final = "buffer_size = 2097152, max_line_size = 1048576, compression = 'none'"

SNIFF: Final = (
    "SELECT Delimiter, Quote, Escape, Comment, SkipRows, HasHeader, Columns"
    f" FROM sniff_csv(?, {_BUFFERS}, hive_partitioning = false)"
)

_NONE: Final = "(empty)"


@frozen
class Dialect:
    """How a file is to be read; `options` is the argument list of read_csv."""

    header: bool
    skip: int
    columns: int
    options: str


def dialect(
    delimiter: str, quote: str, escape: str, comment: str, skip: int, header: bool, columns: int
) -> Dialect:
    """Turn what the sniffer found into a dialect.

    Where it saw no quote, the usual one is meant: the first may come after what it looked at.
    """
    quote = '"' if quote == _NONE else quote
    escape = quote if escape == _NONE else escape
    types = ", ".join(f"'c{index}': 'VARCHAR'" for index in range(columns))
    options = [
        f"delim = {quoted(delimiter)}, quote = {quoted(quote)}, escape = {quoted(escape)}",
        f"skip = {int(skip)}, header = {str(bool(header)).lower()}, columns = {{{types}}}",
        f"auto_detect = false, hive_partitioning = false, {_BUFFERS}",
    ]
    if comment != _NONE:
        options.append(f"comment = {quoted(comment)}")
    return Dialect(bool(header), int(skip), columns, ", ".join(options))


def survey(dialect: Dialect, conditions: Mapping[int, str]) -> str:
    """Count the rows, those with a NUL in a column that is asked about, and for each such column the misfits."""
    nul = " OR ".join(f"contains(c{index}, chr(0))" for index in conditions)
    counts = "".join(
        f", count(*) FILTER (WHERE c{index} IS NOT NULL AND coalesce({condition.format(c=f'c{index}')}, TRUE))"
        for index, condition in conditions.items()
    )
    return f"SELECT count(*), count(*) FILTER (WHERE {nul}){counts} FROM read_csv(?, {dialect.options})"


def select_rows(dialect: Dialect, reads: Sequence[str]) -> str:
    """Read the rows, each column in the way that is given for it."""
    columns = ", ".join(read.format(c=f"c{index}") for index, read in enumerate(reads))
    return f"SELECT {columns} FROM read_csv(?, {dialect.options})"
