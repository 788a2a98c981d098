"""Rows as they were sent, checked value by value and made ready for the engine."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Final, cast

from attrs import frozen

from .cells import Accept, accepting
from .definition import Column, Constant, Moment, TableDefinition
from .misfits import Misfit
from .refusals import RowRefused

__all__ = ["RowReader"]

_ABSENT: Final = object()


@frozen
class _Plan:
    """What to do with one column of every row."""

    column: Column
    accept: Accept

    def absent(self, now: datetime) -> object:
        """Work out what a row gets that leaves the column out; `_ABSENT` when it must not."""
        match self.column.default:
            case Constant(value):
                return self.accept(value)
            case Moment("today"):
                return self.accept(now.date().isoformat())
            case Moment():
                timed = self.column.type.name.startswith("time ")
                return self.accept(now.timetz().isoformat() if timed else now.isoformat())
            case None:
                return None if self.column.nullable else _ABSENT


class RowReader:
    """Reads rows of one table."""

    def __init__(self, definition: TableDefinition) -> None:
        self._plans = [_Plan(column, accepting(column.type)) for column in definition.columns]
        self._names = frozenset(column.name for column in definition.columns)

    def read(
        self, rows: Sequence[object], numbers: dict[str, int], now: datetime, *, trusted: bool = False
    ) -> list[list[object]]:
        """Turn rows into lists of values in the order of the columns, each row's place in front.

        `numbers` holds the next number of each column that numbers itself, and moves on. Trusted rows, those
        that a table gave out itself, may carry such numbers even where the statement says GENERATED ALWAYS.

        Raises:
            RowRefused: a row does not fit.
        """
        now = now.astimezone(UTC)
        absent = {plan.column.name: plan.absent(now) for plan in self._plans if plan.column.counter is None}
        read: list[list[object]] = []
        for index, row in enumerate(rows):
            values = self._row(index, row)
            cells: list[object] = [index]
            for plan in self._plans:
                name = plan.column.name
                value = values.get(name, _ABSENT)
                try:
                    if value is _ABSENT:
                        cells.append(absent[name] if name in absent else _counted(plan, numbers))
                    elif value is None:
                        cells.append(None if plan.column.nullable else _ABSENT)
                    elif plan.column.counter == "always" and not trusted:
                        raise Misfit("the column numbers itself (GENERATED ALWAYS); leave it out")
                    else:
                        cells.append(plan.accept(value))
                except Misfit as misfit:
                    raise RowRefused(index, name, str(misfit)) from None
                if cells[-1] is _ABSENT:
                    raise RowRefused(index, name, "the value is missing and the column is NOT NULL; send one")
            read.append(cells)
        return read

    def _row(self, index: int, row: object) -> Mapping[str, object]:
        if not isinstance(row, Mapping):
            raise RowRefused(index, None, "this is not an object; send one with a value for each column")
        values = cast("Mapping[str, object]", row)
        if not values.keys() <= self._names:
            unknown = next(name for name in values if name not in self._names)
            raise RowRefused(index, str(unknown)[:80], "the table has no such column; leave it out")
        return values


def _counted(plan: _Plan, numbers: dict[str, int]) -> object:
    number = numbers[plan.column.name]
    value = plan.accept(number)
    numbers[plan.column.name] = number + 1
    return value
