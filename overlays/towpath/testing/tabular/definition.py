"""What a table is, in Postgres' words and apart from any engine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import frozen

if TYPE_CHECKING:
    from decimal import Decimal

__all__ = [
    "MAX_COLUMNS",
    "MAX_KEYS",
    "MAX_KEY_COLUMNS",
    "MAX_NAME_BYTES",
    "Column",
    "Constant",
    "DataType",
    "Default",
    "ForeignKey",
    "JsonValue",
    "Moment",
    "Row",
    "TableDefinition",
    "schema_rows",
]

JsonValue: TypeAlias = "bool | int | float | str | Decimal | list[JsonValue] | dict[str, JsonValue] | None"
"""A JSON value; a `Decimal` stands for a number that a float would change."""

Row: TypeAlias = dict[str, JsonValue]

MAX_NAME_BYTES = 63
"""Postgres cuts longer names in silence; here they are refused."""

MAX_COLUMNS = 1600
"""As many as Postgres takes."""

MAX_KEY_COLUMNS = 32
"""As many columns of one key as Postgres takes."""

MAX_KEYS = 100
"""Unique and foreign keys of one table; each is looked at with every batch of rows."""

DATASETS_SCHEMA = "datasets"
"""Where the platform keeps the tables of its datasets, whatever schema the statement names."""


@frozen
class DataType:
    """A Postgres type; of an array, `name` and the rest describe the elements.

    `name` is spelled as information_schema spells it. `precision` counts the digits of a numeric,
    or the fractional digits of a time; `length` counts characters.
    """

    name: str
    precision: int | None = None
    scale: int | None = None
    length: int | None = None
    dimensions: int = 0

    @property
    def spelling(self) -> str:
        """Tell the type as information_schema.columns.data_type does."""
        return "ARRAY" if self.dimensions else self.name


@frozen
class Constant:
    """A default that is the same for every row; `value` is what a row would carry."""

    value: JsonValue


@frozen
class Moment:
    """A default read from the clock: `now`, or `today` at midnight."""

    name: Literal["now", "today"]


Default: TypeAlias = Constant | Moment


@frozen
class Column:
    """A column; `counter` says that it numbers its rows itself, and how it was written."""

    name: str
    type: DataType
    nullable: bool = True
    default: Default | None = None
    counter: Literal["serial", "always", "by default"] | None = None

    @property
    def data_type(self) -> str:
        """Tell the type as information_schema.columns.data_type does."""
        return self.type.spelling


@frozen
class ForeignKey:
    """A foreign key; no `foreign_columns` means the primary key of the other table."""

    name: str
    columns: tuple[str, ...]
    foreign_table: str
    foreign_columns: tuple[str, ...] = ()


@frozen
class TableDefinition:
    """A table as one CREATE TABLE describes it."""

    name: str
    columns: tuple[Column, ...]
    schema: str | None = None
    if_not_exists: bool = False
    primary_key: tuple[str, ...] = ()
    unique: tuple[tuple[str, ...], ...] = ()
    foreign_keys: tuple[ForeignKey, ...] = ()
    description: str | None = None

    @property
    def keys(self) -> tuple[tuple[str, ...], ...]:
        """List the column groups of which no two rows may agree, the primary key first."""
        return ((self.primary_key,) if self.primary_key else ()) + self.unique

    def column(self, name: str) -> Column | None:
        """Find a column by its exact name."""
        return next((column for column in self.columns if column.name == name), None)


def schema_rows(definition: TableDefinition) -> list[dict[str, str | None]]:
    """List the columns, one row each and one for every foreign key they are in, ordered by name.

    The order and the six keys are those observed in answers of `GET /datasets/{id}/schema`.
    """
    rows: list[dict[str, str | None]] = []
    for column in sorted(definition.columns, key=lambda column: column.name):
        targets: list[tuple[str | None, str | None, str | None]] = [
            (key.name, key.foreign_table, key.foreign_columns[key.columns.index(column.name)])
            for key in definition.foreign_keys
            if column.name in key.columns and key.foreign_columns
        ]
        rows += [
            {
                "column_name": column.name,
                "data_type": column.data_type,
                "fk_constraint_name": constraint,
                "foreign_table_schema": DATASETS_SCHEMA if table else None,
                "foreign_table_name": table,
                "foreign_column_name": foreign_column,
            }
            for constraint, table, foreign_column in targets or [(None, None, None)]
        ]
    return rows
