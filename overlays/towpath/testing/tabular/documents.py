"""A table definition as a JSON document and back, for whoever stores it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import asdict

from .definition import Column, Constant, DataType, Default, ForeignKey, JsonValue, Moment, TableDefinition

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["definition_from_document", "definition_to_document"]


def definition_to_document(definition: TableDefinition) -> dict[str, JsonValue]:
    """Describe a definition in plain JSON values.

    >>> from towpath.testing.tabular import parse_create_table
    >>> definition = parse_create_table("CREATE TABLE t (id int DEFAULT 1)")
    >>> definition_from_document(definition_to_document(definition)) == definition
    True
    """
    return {
        "name": definition.name,
        "schema": definition.schema,
        "if_not_exists": definition.if_not_exists,
        "columns": [
            {
                "name": column.name,
                "type": asdict(column.type),
                "nullable": column.nullable,
                "default": _default_to_document(column.default),
                "counter": column.counter,
            }
            for column in definition.columns
        ],
        "primary_key": list(definition.primary_key),
        "unique": [list(key) for key in definition.unique],
        "foreign_keys": [
            {
                "name": key.name,
                "columns": list(key.columns),
                "foreign_table": key.foreign_table,
                "foreign_columns": list(key.foreign_columns),
            }
            for key in definition.foreign_keys
        ],
        "description": definition.description,
    }


def definition_from_document(document: Mapping[str, Any]) -> TableDefinition:
    """Read a definition back from what `definition_to_document` made.

    Raises:
        ValueError: the document is not one of those.
    """
    try:
        return TableDefinition(
            name=document["name"],
            schema=document["schema"],
            if_not_exists=document["if_not_exists"],
            columns=tuple(_column(told) for told in document["columns"]),
            primary_key=tuple(document["primary_key"]),
            unique=tuple(tuple(key) for key in document["unique"]),
            foreign_keys=tuple(_foreign_key(told) for told in document["foreign_keys"]),
            description=document["description"],
        )
    except (KeyError, TypeError) as flaw:
        raise ValueError(f"not a stored table definition: {flaw!r}; store the table anew") from flaw


def _column(told: Mapping[str, Any]) -> Column:
    return Column(
        name=told["name"],
        type=DataType(**told["type"]),
        nullable=told["nullable"],
        default=_default_from_document(told["default"]),
        counter=told["counter"],
    )


def _foreign_key(told: Mapping[str, Any]) -> ForeignKey:
    columns: Sequence[str] = told["columns"]
    foreign_columns: Sequence[str] = told["foreign_columns"]
    return ForeignKey(told["name"], tuple(columns), told["foreign_table"], tuple(foreign_columns))


def _default_to_document(default: Default | None) -> dict[str, JsonValue] | None:
    match default:
        case Constant(value):
            return {"constant": value}
        case Moment(name):
            return {"moment": name}
        case None:
            return None


def _default_from_document(told: Mapping[str, Any] | None) -> Default | None:
    if told is None:
        return None
    return Moment(told["moment"]) if "moment" in told else Constant(told["constant"])
