"""Values of json and jsonb columns: one JSON text each, exact to the last digit."""

from __future__ import annotations

import json
from decimal import Decimal
from math import isfinite
from typing import TYPE_CHECKING, Any, Final, cast

from .misfits import Misfit, unfit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .definition import JsonValue

__all__ = ["exact_number", "is_finite", "json_text", "json_value", "storable_text"]

MAX_DEPTH: Final = 200
_MAX_INTEGER_BITS: Final = 13_000  # below the 4,300 digits that Python writes without being asked twice


def storable_text(value: str) -> str:
    """Return the text if Postgres can store it: no NUL, no half of a surrogate pair."""
    if "\0" in value:
        raise Misfit("the text holds the character U+0000, which Postgres cannot store")
    try:
        value.encode()
    except UnicodeEncodeError as flaw:
        raise Misfit(f"the text holds a lone surrogate at position {flaw.start}") from None
    return value


def json_text(value: object) -> str:
    """Write a JSON value; floats, integers and decimals keep every digit."""
    return _written(value, MAX_DEPTH)


def json_value(text: str) -> JsonValue:
    """Read what `json_text` wrote."""
    value: JsonValue = json.loads(text, parse_float=exact_number)
    return value


def exact_number(text: str) -> float | Decimal:
    """Read a number as the float that prints as the same number, or else as a Decimal."""
    exact = Decimal(text)
    number = float(exact)
    return number if isfinite(number) and Decimal(repr(number)) == exact else exact


def is_finite(value: float | Decimal) -> bool:
    """Tell a number from NaN and the infinities; a decimal beyond all floats is a number."""
    return value.is_finite() if isinstance(value, Decimal) else isfinite(value)


def _written(value: object, depth: int) -> str:
    if not depth:
        raise Misfit(f"the JSON value is nested more than {MAX_DEPTH} deep")
    match value:
        case None | bool():
            return json.dumps(value)
        case str():
            return json.dumps(storable_text(value), ensure_ascii=False)
        case int():
            if value.bit_length() > _MAX_INTEGER_BITS:
                raise Misfit("the JSON value holds a number of thousands of digits")
            return str(value)
        case float() | Decimal():
            if not is_finite(value):
                raise unfit(value, "a JSON value")
            return repr(value) if isinstance(value, float) else str(value)
        case list() | tuple():
            items = cast("Iterable[object]", value)
            return f"[{','.join([_written(item, depth - 1) for item in items])}]"
        case dict():
            pairs = cast("dict[Any, object]", value).items()
            return f"{{{','.join([_member(key, item, depth - 1) for key, item in pairs])}}}"
        case _:
            raise unfit(value, "a JSON value")


def _member(key: object, value: object, depth: int) -> str:
    if not isinstance(key, str):
        raise unfit(key, "the name of an object's member")
    return f"{json.dumps(storable_text(key), ensure_ascii=False)}:{_written(value, depth)}"
