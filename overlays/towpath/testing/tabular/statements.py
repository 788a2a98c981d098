"""Every statement that DuckDB is given. All names in them are ours: tables t<n>, columns c<n>, the ordinal o."""
# ruff: noqa: S608  (nothing of a user's text gets here, see above)

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = [
    "BATCH",
    "conflicts",
    "create_table",
    "delete_conflicts",
    "drop_table",
    "move_batch",
    "orphans",
    "select_rows",
    "table_name",
    "text_size",
]

BATCH: Final = "batch"
"""Where rows wait until all of them are found good."""


def table_name(number: int) -> str:
    """Name a table."""
    return f"t{number}"


def create_table(table: str, types: Iterable[str]) -> str:
    """Create a table with an ordinal and one column of each DuckDB type."""
    columns = "".join(f", c{index} {stored}" for index, stored in enumerate(types))
    return f"CREATE TABLE {table} (o BIGINT{columns})"


def drop_table(table: str) -> str:
    """Drop a table."""
    return f"DROP TABLE {table}"


def select_rows(table: str, casts: Iterable[Sequence[str]]) -> str:
    """Read the rows from the first ordinal up to, not including, the second, each column through its casts."""
    columns = ", ".join(_cast(f"c{index}", types) for index, types in enumerate(casts))
    return f"SELECT {columns} FROM {table} WHERE o >= ? AND o < ? ORDER BY o"


def conflicts(table: str, columns: Sequence[int]) -> str:
    """Read the first waiting row whose key is in the table already, or in a row that waits before it."""
    return f"SELECT min(o) FROM ({_conflicting(table, columns)})"


def delete_conflicts(table: str, columns: Sequence[int]) -> str:
    """Drop the waiting rows that `conflicts` would find."""
    return f"DELETE FROM {BATCH} WHERE o IN ({_conflicting(table, columns)})"


def move_batch(table: str) -> str:
    """Move the waiting rows into the table, their ordinals from the parameter on without a gap."""
    return f"INSERT INTO {table} SELECT (row_number() OVER (ORDER BY o)) - 1 + ?, * EXCLUDE (o) FROM {BATCH} ORDER BY o"


def orphans(
    child: str, columns: Sequence[int], parent: str, keys: Sequence[int], *, waiting: bool = False
) -> str:
    """Read the first row of a child whose key, if it has no null in it, is in no row of the parent.

    With `waiting`, rows that wait count as rows of the parent too: a table may reference itself.
    """
    key = ", ".join(f"c{index}" for index in keys)
    parents = f"SELECT {key} FROM {parent}" + (f" UNION ALL SELECT {key} FROM {BATCH}" if waiting else "")
    matches = " AND ".join(
        f"child.c{own} = parent.c{other}" for own, other in zip(columns, keys, strict=True)
    )
    present = " AND ".join(f"child.c{index} IS NOT NULL" for index in columns)
    return f"SELECT min(o) FROM {child} AS child ANTI JOIN ({parents}) AS parent ON {matches} WHERE {present}"


def text_size(table: str, count: int) -> str:
    """Add up the bytes that all values of a table take as text."""
    sizes = ", ".join(f"sum(strlen(CAST(c{index} AS VARCHAR)))" for index in range(count))
    return f"SELECT CAST(coalesce(list_sum([{sizes}]), 0) AS BIGINT) FROM {table}"


def _conflicting(table: str, columns: Sequence[int]) -> str:
    key = ", ".join(f"c{index}" for index in columns)
    present = " AND ".join(f"c{index} IS NOT NULL" for index in columns)
    return (
        f"SELECT o FROM {BATCH} SEMI JOIN (SELECT {key} FROM {table}) USING ({key})"
        f" UNION SELECT o FROM (SELECT o, row_number() OVER (PARTITION BY {key} ORDER BY o) AS nth"
        f" FROM {BATCH} WHERE {present}) WHERE nth > 1"
    )


def _cast(column: str, types: Sequence[str]) -> str:
    for target in types:
        column = f"CAST({column} AS {target})"
    return column
