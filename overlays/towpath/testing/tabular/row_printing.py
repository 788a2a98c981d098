"""Rows as the engine gave them, printed as JSON values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .cells import presenting

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .definition import Row, TableDefinition

__all__ = ["printed_rows"]


def printed_rows(definition: TableDefinition, found: Iterable[Sequence[Any]]) -> list[Row]:
    """Turn what the engine read, one value a column, into rows of JSON values."""
    columns = [(column.name, presenting(column.type)) for column in definition.columns]
    return [
        {
            name: value if present is None or value is None else present(value)
            for (name, present), value in zip(columns, values, strict=True)
        }
        for values in found
    ]
