"""The types a column may have, from what sqlglot calls them to what information_schema calls them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias, cast

from attrs import evolve
from sqlglot import exp

from .definition import DataType
from .refusals import SqlRefused

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Serial", "type_of"]

Serial: TypeAlias = Literal["serial", "always", "by default"]

_NAMES: Final[Mapping[str, str]] = {
    "SMALLINT": "smallint",
    "INT": "integer",
    "BIGINT": "bigint",
    "DECIMAL": "numeric",
    "FLOAT": "real",
    "DOUBLE": "double precision",
    "BOOLEAN": "boolean",
    "TEXT": "text",
    "VARCHAR": "character varying",
    "CHAR": "character",
    "UUID": "uuid",
    "DATE": "date",
    "TIME": "time without time zone",
    "TIMETZ": "time with time zone",
    "TIMESTAMP": "timestamp without time zone",
    "TIMESTAMPTZ": "timestamp with time zone",
    "INTERVAL": "interval",
    "JSON": "json",
    "JSONB": "jsonb",
    "VARBINARY": "bytea",
}
_SERIALS: Final[Mapping[str, str]] = {"SMALLSERIAL": "smallint", "SERIAL": "integer", "BIGSERIAL": "bigint"}

_MAX_DIMENSIONS: Final = 6
_MAX_CHARACTERS: Final = 10_485_760
_MAX_DIGITS: Final = 1000
_MAX_FRACTION: Final = 6
_SINGLE_BITS: Final = 24
_DOUBLE_BITS: Final = 53


def type_of(node: exp.Expr, column: str) -> tuple[DataType, bool]:
    """Read a type; the second value says that it was a serial."""
    dimensions = 0
    while isinstance(node, exp.DataType) and _word(node) == "ARRAY":
        dimensions += 1
        node = node.expressions[0] if node.expressions else node.this
    if dimensions > _MAX_DIMENSIONS:
        raise SqlRefused(f'column "{column}" has more than {_MAX_DIMENSIONS} array dimensions; use fewer')
    word = _word(node)
    if word in _SERIALS and not dimensions and not node.expressions:
        return DataType(_SERIALS[word]), True
    if word not in _NAMES:
        raise SqlRefused(f'column "{column}" has a type that is not known here; {_KNOWN_TYPES}')
    return evolve(_sized(_NAMES[word], _sizes(node, column), column), dimensions=dimensions), False


_KNOWN_TYPES: Final = f"known are {', '.join([*_NAMES.values(), 'serial', 'bigserial'])} and arrays of them"


def _word(node: object) -> str:
    """Name the node's type; only a plain DataType has one."""
    if not isinstance(node, exp.DataType) or isinstance(node.this, exp.Expr):
        return ""
    return str(cast("exp.DType", node.this).value)


def _sizes(node: exp.Expr, column: str) -> list[int]:
    sizes: list[int] = []
    for size in node.expressions:
        literal = size.this if isinstance(size, exp.DataTypeParam) else None
        if not isinstance(literal, exp.Literal) or not literal.this.isdecimal() or len(literal.this) > 9:
            raise SqlRefused(f'the size of column "{column}" cannot be read; write a whole number')
        sizes.append(int(literal.this))
    return sizes


def _sized(name: str, sizes: list[int], column: str) -> DataType:
    """Put the numbers in parentheses where they belong."""
    match name, sizes:
        case "character", []:
            return DataType(name, length=1)
        case "double precision", [bits] if 1 <= bits <= _DOUBLE_BITS:
            return DataType("real" if bits <= _SINGLE_BITS else name)
        case "character" | "character varying", [length] if 1 <= length <= _MAX_CHARACTERS:
            return DataType(name, length=length)
        case "numeric", [digits] if 1 <= digits <= _MAX_DIGITS:
            return DataType(name, precision=digits, scale=0)
        case "numeric", [digits, scale] if 1 <= digits <= _MAX_DIGITS and scale <= digits:
            return DataType(name, precision=digits, scale=scale)
        case _, []:
            return DataType(name)
        case _, [fraction] if name.startswith("time") and fraction <= _MAX_FRACTION:
            return DataType(name, precision=fraction)
        case _:
            raise SqlRefused(
                f'column "{column}": {name} does not take {tuple(sizes)}; correct the size or leave it out'
            )
