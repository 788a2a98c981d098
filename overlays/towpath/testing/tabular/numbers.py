"""Numbers as Postgres takes them from JSON, and as it prints them."""

from __future__ import annotations

import re
import struct
from decimal import ROUND_HALF_UP, Context, Decimal
from math import isfinite, isinf, isnan
from typing import TYPE_CHECKING, Final

from .json_cells import exact_number, is_finite
from .misfits import Misfit, shown, unfit

if TYPE_CHECKING:
    from .definition import DataType, JsonValue

__all__ = ["SPECIAL", "boolean", "floating", "number_value", "numeric", "numeric_value", "single", "whole"]

SPECIAL: Final = frozenset({"NaN", "Infinity", "-Infinity"})
"""Numbers that JSON has no digits for; Postgres writes them as strings."""

_DIGITS = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,6})?", re.ASCII | re.IGNORECASE)
_SINGLE: Final = struct.Struct("<f")  # the native "f" would make an infinity of what is too large
_MOST_BEFORE_POINT: Final = 131_072
_MOST_AFTER_POINT: Final = 16_383
_EXACT = Context(prec=_MOST_BEFORE_POINT + _MOST_AFTER_POINT, rounding=ROUND_HALF_UP)
_BEYOND_ALL_BITS: Final = (
    1e20  # a decimal with a giant exponent must not be written out to see that it is whole
)
_MAX_INTEGER_BITS: Final = (
    450_000  # some 135,000 digits; counting them exactly would take longer than refusing
)


def whole(value: object, bits: int) -> int:
    """Take an integer of so many bits; 5.0 is one, "5" is not."""
    if (
        isinstance(value, float | Decimal)
        and is_finite(value)
        and -_BEYOND_ALL_BITS < value < _BEYOND_ALL_BITS
        and value == int(value)
    ):
        value = int(value)
    if not isinstance(value, int) or isinstance(value, bool):
        raise unfit(value, "a whole number")
    if not -(1 << (bits - 1)) <= value < 1 << (bits - 1):
        raise Misfit(f"{shown(value)} is out of range for {bits} bits")
    return value


def boolean(value: object) -> bool:
    """Take true or false and nothing like them."""
    if not isinstance(value, bool):
        raise unfit(value, "true or false")
    return value


def floating(value: object) -> float:
    """Take a double; NaN and the infinities come as strings."""
    if isinstance(value, str) and value in SPECIAL:
        return float(value)
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        raise unfit(value, "a number")
    try:
        number = float(value)
    except OverflowError:
        number = float("inf")
    except ValueError:
        raise unfit(value, "a number") from None
    if isinf(number) and not isinstance(value, float):
        raise Misfit("the number is out of range for double precision")
    return number


def single(value: object) -> float:
    """Take a number that a 4-byte float can hold."""
    number = floating(value)
    try:
        (rounded,) = _SINGLE.unpack(_SINGLE.pack(number))
    except OverflowError:
        raise Misfit(f"{shown(value)} is out of range for real") from None
    return float(rounded)


def numeric(value: object, type: DataType) -> str:
    """Take an exact number, a JSON number or its digits in a string, and write it in one way only.

    As text, for DuckDB takes a Python Decimal of small size through a double.
    """
    number = _decimal(value)
    if type.precision is None:
        return str(number.normalize(_EXACT)) if number.is_finite() else _special(number)
    if not number.is_finite():
        raise unfit(value, f"a number of {type.precision} digits")
    scale = type.scale or 0
    if number and number.adjusted() >= type.precision - scale:
        raise _overflow(value, type)
    rounded = number.quantize(Decimal((0, (1,), -scale)), context=_EXACT)
    if rounded and rounded.adjusted() >= type.precision - scale:
        raise _overflow(value, type)
    return f"{rounded or abs(rounded):f}"


MAX_DECIMAL_DIGITS: Final = 38
"""The widest DECIMAL of DuckDB."""


def number_value(value: float) -> JsonValue:
    """Print a float as Postgres' JSON does."""
    if isfinite(value):
        return value
    return "NaN" if isnan(value) else "Infinity" if value > 0 else "-Infinity"


def numeric_value(text: str) -> JsonValue:
    """Print a numeric as a JSON number: an int, a float where that is exact, else a Decimal."""
    if text in SPECIAL:
        return text
    exact = Decimal(text)
    integral = exact.as_tuple().exponent
    if isinstance(integral, int) and integral >= 0 and exact.adjusted() < _LONGEST_INTEGER:
        return int(exact)
    return exact_number(text)


_LONGEST_INTEGER: Final = 4_000  # digits; Python writes no more than 4,300 without being asked twice


def _decimal(value: object) -> Decimal:
    if isinstance(value, str) and (
        value in SPECIAL or (len(value) <= _EXACT.prec and _DIGITS.fullmatch(value))
    ):
        number = Decimal(value)
    elif isinstance(value, float):
        number = Decimal(repr(value))
    elif isinstance(value, int) and not isinstance(value, bool) and value.bit_length() <= _MAX_INTEGER_BITS:
        number = Decimal(value)
    elif isinstance(value, Decimal):
        number = value
    else:
        raise unfit(value, "a number")
    exponent = number.as_tuple().exponent
    if (
        isinstance(exponent, int)
        and number
        and (number.adjusted() >= _MOST_BEFORE_POINT or exponent < -_MOST_AFTER_POINT)
    ):
        raise Misfit("the number is out of range for numeric")
    return number or abs(number)  # there is no negative zero


def _special(number: Decimal) -> str:
    return "NaN" if number.is_nan() else "Infinity" if number > 0 else "-Infinity"


def _overflow(value: object, type: DataType) -> Misfit:
    return Misfit(f"{shown(value)} has more digits than numeric({type.precision},{type.scale or 0}) holds")
