"""Foreign keys tied to the tables that they point at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from .refusals import ReferenceRefused

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .definition import DataType, ForeignKey, TableDefinition

__all__ = ["resolved"]

_FAMILIES: Final = {
    "smallint": "integer",
    "bigint": "integer",
    "character varying": "text",
    "character": "text",
}


def resolved(definition: TableDefinition, tables: Mapping[str, TableDefinition]) -> TableDefinition:
    """Fill in the columns that the foreign keys point at, from the tables that can be seen, by name.

    Raises:
        ReferenceRefused: a table or column is missing, is no key, or is of another type.
    """
    keys = [
        _resolved(
            definition,
            key,
            definition if key.foreign_table == definition.name else tables.get(key.foreign_table),
        )
        for key in definition.foreign_keys
    ]
    return evolve(definition, foreign_keys=tuple(keys))


def _resolved(child: TableDefinition, key: ForeignKey, parent: TableDefinition | None) -> ForeignKey:
    if parent is None:
        raise ReferenceRefused(
            f'table "{child.name}" references "{key.foreign_table}", which is not there; create it first'
        )
    columns = key.foreign_columns or parent.primary_key
    if not columns:
        raise ReferenceRefused(
            f'table "{parent.name}" has no primary key; name the column that is referenced'
        )
    if len(columns) != len(key.columns):
        raise ReferenceRefused(
            f'the foreign key to "{parent.name}" has more columns on one side; write as many on each'
        )
    if {frozenset(columns)}.isdisjoint(frozenset(unique) for unique in parent.keys):
        raise ReferenceRefused(
            f'"{", ".join(columns)}" is not unique in "{parent.name}"; reference its primary key'
        )
    for own, other in zip(key.columns, columns, strict=True):
        ours, theirs = child.column(own), parent.column(other)
        if ours is None or theirs is None or _family(ours.type) != _family(theirs.type):
            raise ReferenceRefused(
                f'"{own}" and "{other}" of "{parent.name}" differ in type; give both the same'
            )
    return evolve(key, foreign_columns=columns)


def _family(type: DataType) -> object:
    """Group the types whose values compare with each other as they are stored."""
    if type.dimensions or type.name == "numeric":
        return type
    return _FAMILIES.get(type.name, type.name)
