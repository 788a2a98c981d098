"""Defaults: a constant that fits its column, or the moment a row comes in."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Final, cast

from sqlglot import exp

from .cells import accepting
from .definition import Constant, DataType, Default, JsonValue, Moment
from .misfits import Misfit, shown, unfit
from .numbers import SPECIAL
from .type_names import type_of

__all__ = ["default_of"]

_DATED: Final = frozenset({"date", "timestamp without time zone", "timestamp with time zone"})
_TIMED: Final = _DATED | {"time without time zone", "time with time zone"}
_INTEGERS: Final = frozenset({"smallint", "integer", "bigint"})
_FLOATS: Final = frozenset({"real", "double precision"})
_TEXTS: Final = frozenset({"text", "character varying", "character"})
_TRUE: Final = frozenset({"t", "tr", "tru", "true", "y", "ye", "yes", "on", "1"})
_FALSE: Final = frozenset({"f", "fa", "fal", "fals", "false", "n", "no", "of", "off", "0"})


def default_of(node: exp.Expr, type: DataType) -> Default | None:
    """Read a default; `DEFAULT NULL` is none.

    Raises:
        Misfit: it is neither a constant that fits nor now(), CURRENT_TIMESTAMP or CURRENT_DATE.
    """
    node = _bare(node)
    match node:
        case exp.CurrentTimestamp():
            return _moment(Moment("now"), type, _TIMED)
        case exp.CurrentDate():
            return _moment(Moment("today"), type, _DATED)
        case exp.Null():
            return None
        case _:
            value = _constant(node, type, type.dimensions)
            accepting(type)(value)
            return Constant(value)


def _bare(node: exp.Expr) -> exp.Expr:
    """Take parentheses and casts off; a cast must be to a type that is known."""
    while isinstance(node, exp.Paren | exp.Cast):
        if isinstance(node, exp.Cast):
            type_of(node.to, "of the cast")
        node = node.this
    return node


def _moment(moment: Moment, type: DataType, fitting: frozenset[str]) -> Moment:
    if type.dimensions or type.name not in fitting:
        raise Misfit(f"now() and CURRENT_DATE give no {type.spelling}")
    return moment


def _constant(node: exp.Expr, type: DataType, dimensions: int) -> JsonValue:
    """Read a constant as the value that a row would carry."""
    node = _bare(node)
    match node:
        case exp.Array() if dimensions:
            items = cast("list[exp.Expr]", node.expressions)
            return [
                None if isinstance(item, exp.Null) else _constant(item, type, dimensions - 1)
                for item in items
            ]
        case exp.Literal(is_string=True) if dimensions:
            if node.name != "{}":
                raise unfit(node.name, "an array; write ARRAY[…]")
            return []
        case exp.Literal(is_string=True):
            return _from_text(node.name, type)
        case exp.Neg(this=exp.Literal(is_string=False) as literal):
            return _from_number(f"-{literal.name}", type)
        case exp.Literal():
            return _from_number(node.name, type)
        case exp.Boolean():
            truth = bool(node.this)
            return ("true" if truth else "false") if type.name in _TEXTS else truth
        case _:
            text = node.sql(dialect="postgres")
            raise Misfit(f"{shown(text)} is neither a constant nor now(), CURRENT_TIMESTAMP or CURRENT_DATE")


def _from_number(digits: str, type: DataType) -> JsonValue:
    if type.name in _TEXTS | {"numeric"}:
        return digits
    if type.name not in _INTEGERS | _FLOATS:
        raise Misfit(f"{shown(digits)} is a number and the column is {type.name}")
    whole = digits.removeprefix("-").isdecimal() and len(digits) <= 20
    return int(digits) if whole else float(digits)


def _from_text(text: str, type: DataType) -> JsonValue:
    """Read a quoted constant as Postgres reads it for a column of this type."""
    word = text.strip()
    if type.name in _INTEGERS:
        if len(word) > 20 or not word.isascii() or not word.removeprefix("-").isdecimal():
            raise unfit(text, "a whole number")
        return int(word)
    if type.name in _FLOATS and word not in SPECIAL:
        return _float(word)
    if type.name == "boolean":
        return _boolean(word)
    if type.name in {"json", "jsonb"}:
        return _json(text)
    return text


def _float(word: str) -> float:
    try:
        if word.isascii():
            return float(Decimal(word))
    except ArithmeticError:
        pass
    raise unfit(word, "a number")


def _boolean(word: str) -> bool:
    if word.lower() not in _TRUE | _FALSE:
        raise unfit(word, "true or false")
    return word.lower() in _TRUE


def _json(text: str) -> JsonValue:
    try:
        value: JsonValue = json.loads(text)
    except (ValueError, RecursionError):
        raise unfit(text, "JSON") from None
    return value
