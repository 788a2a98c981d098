"""Rows of JSON objects: which columns they have, and of which types.

A column is every key that some row has, in the order in which they come. Its type follows from all of its values:
those of one kind have its type, whole and fractional numbers together are double precision, anything else together
is jsonb. Text stays text, whatever it looks like: the service said that it is text.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, cast

from .definition import MAX_COLUMNS, MAX_NAME_BYTES, Column, DataType, TableDefinition
from .refusals import RowRefused

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["definition_of_rows"]

_BIGINT: Final = range(-(2**63), 2**63)
_NUMBERS: Final = ("bigint", "numeric", "double precision")  # each takes what those before it do


def definition_of_rows(name: str, rows: Iterable[object]) -> TableDefinition | None:
    """Look at all rows; return the table `name` that takes them, or None when there is no row or no column.

    Raises:
        RowRefused: a row is no object, or has a key that is no name of a column.

    >>> definition_of_rows("t", [{"id": 1}, {"id": 2.5, "tags": ["a"]}]).columns[0].data_type
    'double precision'
    """
    kinds: dict[str, str | None] = {}
    for number, row in enumerate(rows):
        if not isinstance(row, Mapping):
            raise RowRefused(number, None, "this is no object; every element of the array has to be one")
        for key, value in cast("Mapping[str, object]", row).items():
            if key not in kinds:
                _check_name(number, key, len(kinds))
                kinds[key] = None
            if value is not None:
                kinds[key] = _joined(kinds[key], _kind(value))
    if not kinds:
        return None
    return TableDefinition(name, tuple(Column(key, DataType(kind or "text")) for key, kind in kinds.items()))


def _check_name(row: int, key: str, count: int) -> None:
    if count >= MAX_COLUMNS:
        raise RowRefused(row, None, f"a table has at most {MAX_COLUMNS} columns")
    if not key or not key.isprintable() or len(key.encode("utf-8", "replace")) > MAX_NAME_BYTES:
        reason = f"{key[:20]!a} is no name of a column: it has 1 to {MAX_NAME_BYTES} bytes, all printable"
        raise RowRefused(row, None, reason)


def _kind(value: object) -> str:
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "bigint" if value in _BIGINT else "numeric"
    if isinstance(value, float):
        return "double precision"
    return "text" if isinstance(value, str) else "jsonb"


def _joined(one: str | None, other: str) -> str:
    if one is None or one == other:
        return other
    if one in _NUMBERS and other in _NUMBERS:
        return max(one, other, key=_NUMBERS.index)
    return "jsonb"
