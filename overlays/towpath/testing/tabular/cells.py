"""The type table: for each Postgres type what DuckDB stores, and how a JSON value goes in and comes out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias, cast
from uuid import UUID

from attrs import frozen

from .definition import DataType, JsonValue
from .intervals import interval_text
from .json_cells import json_text, json_value, storable_text
from .misfits import Misfit, shown, unfit
from .moments import (
    day,
    local_moment,
    moment,
    moment_value,
    offset_time,
    time_of_day,
    zoned_moment_value,
)
from .numbers import (
    MAX_DECIMAL_DIGITS,
    boolean,
    floating,
    number_value,
    numeric,
    numeric_value,
    single,
    whole,
)

__all__ = ["CELLS", "Accept", "Present", "accepting", "presenting", "read_as", "stored_as"]

Accept: TypeAlias = Callable[[object], object]
"""Turn a JSON value into what the engine takes, or raise Misfit."""

Present: TypeAlias = Callable[[Any], JsonValue]
"""Turn what the engine gives into a JSON value."""


@frozen
class Cell:
    """One row of the type table.

    `casts` are the types through which DuckDB reads a value out, `present` what is left to do after.
    """

    stored: str
    accept: Callable[[object, DataType], object]
    casts: tuple[str, ...] = ()
    present: Present | None = None


def stored_as(type: DataType) -> str:
    """Name the DuckDB type that holds values of this type."""
    stored = CELLS[type.name].stored
    if type.name == "numeric" and type.precision is not None and type.precision <= MAX_DECIMAL_DIGITS:
        stored = f"DECIMAL({type.precision},{type.scale or 0})"
    return stored + "[]" * type.dimensions


def read_as(type: DataType) -> tuple[str, ...]:
    """Name the DuckDB types to cast a stored value through, the last one last."""
    return tuple(cast_type + "[]" * type.dimensions for cast_type in CELLS[type.name].casts)


def accepting(type: DataType) -> Accept:
    """Make the function that checks and converts one value (never null) of a column of this type."""
    accept = CELLS[type.name].accept

    def one(value: object) -> object:
        return accept(value, type)

    return one if not type.dimensions else lambda value: _array(value, one, type.dimensions)


def presenting(type: DataType) -> Present | None:
    """Make the function that turns one read value (never null) into JSON; None when there is nothing to do."""
    present = CELLS[type.name].present
    if present is None or not type.dimensions:
        return present
    return lambda value: _presented(value, present)


def _array(value: object, accept: Accept, dimensions: int) -> list[object]:
    if not isinstance(value, list | tuple):
        raise unfit(value, f"an array{'' if dimensions == 1 else f' of {dimensions} dimensions'}")
    items = cast("list[object]", value)
    if dimensions == 1:
        return [None if item is None else accept(item) for item in items]
    nested = [_array(item, accept, dimensions - 1) for item in items]
    if len({len(item) for item in nested}) > 1:
        raise Misfit("the arrays inside the array differ in length")
    return cast("list[object]", nested)


def _presented(value: object, present: Present) -> JsonValue:
    if isinstance(value, list):
        return [_presented(item, present) for item in cast("list[object]", value)]
    return None if value is None else present(value)


def _text(value: object, _: DataType) -> str:
    if not isinstance(value, str):
        raise unfit(value, "a text")
    return storable_text(value)


def _varying(value: object, type: DataType) -> str:
    """Take a text of limited length; only spaces may stand beyond the limit, and they go."""
    text = _text(value, type)
    if type.length is not None and text[type.length :].strip(" "):
        raise Misfit(f"{shown(text)} is longer than {type.length} characters")
    return text[: type.length]


def _padded(value: object, type: DataType) -> str:
    """Take a text of fixed length, filled up with spaces as Postgres fills it."""
    return _varying(value, type).ljust(type.length or 1)


def _uuid(value: object, _: DataType) -> UUID:
    if isinstance(value, str) and value.isascii():
        try:
            return UUID(value)
        except ValueError:
            pass
    raise unfit(value, "a UUID")


def _bytes(value: object, _: DataType) -> bytes:
    if isinstance(value, str) and value.startswith("\\x"):
        try:
            return bytes.fromhex(value[2:])
        except ValueError:
            pass
    raise unfit(value, 'bytes in hexadecimal, such as "\\x00ff"')


def _hexadecimal(value: bytes) -> str:
    return "\\x" + value.hex()


_NUMERIC_TEXT: Final = "VARCHAR"  # a numeric without declared digits is wider than any DuckDB number

CELLS: Final[Mapping[str, Cell]] = {
    "smallint": Cell("SMALLINT", lambda value, _: whole(value, 16)),
    "integer": Cell("INTEGER", lambda value, _: whole(value, 32)),
    "bigint": Cell("BIGINT", lambda value, _: whole(value, 64)),
    "numeric": Cell(_NUMERIC_TEXT, numeric, ("VARCHAR",), numeric_value),
    # A 4-byte float prints as its own shortest digits (5.1), not as the double nearest to it (5.0999999046).
    "real": Cell("FLOAT", lambda value, _: single(value), ("VARCHAR", "DOUBLE"), number_value),
    "double precision": Cell("DOUBLE", lambda value, _: floating(value), present=number_value),
    "boolean": Cell("BOOLEAN", lambda value, _: boolean(value)),
    "text": Cell("VARCHAR", _text),
    "character varying": Cell("VARCHAR", _varying),
    "character": Cell("VARCHAR", _padded),
    "uuid": Cell("UUID", _uuid, ("VARCHAR",)),
    "date": Cell("DATE", lambda value, _: day(value), ("VARCHAR",)),
    "time without time zone": Cell("TIME", time_of_day, ("VARCHAR",)),
    "time with time zone": Cell("VARCHAR", offset_time),
    "timestamp without time zone": Cell("TIMESTAMP", local_moment, ("VARCHAR",), moment_value),
    "timestamp with time zone": Cell("TIMESTAMP", moment, ("VARCHAR",), zoned_moment_value),
    "interval": Cell("VARCHAR", lambda value, _: interval_text(value)),
    "json": Cell("VARCHAR", lambda value, _: json_text(value), present=json_value),
    "jsonb": Cell("VARCHAR", lambda value, _: json_text(value), present=json_value),
    "bytea": Cell("BLOB", _bytes, present=_hexadecimal),
}
"""Every type a column may have."""
