"""One row as JSON: what databases call null becomes null, everything that has a text form gets it, once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time, timedelta
from decimal import Decimal
from typing import Any, TypeGuard, cast
from uuid import UUID

import msgspec
from towpath_wire._seam import UNSET
from towpath_wire._seam.encode import to_json_value
from towpath_wire._seam.text import dumps

from towpath.errors import ConfigurationError

# What goes out as it is; msgspec writes NaN and the infinities as null.
_PLAIN = frozenset({str, int, float, bool, type(None)})
# Missing values of pandas, by name: importing pandas to recognise them would be dear.
_MISSING = frozenset({"NaTType", "NAType"})


def encode_row(row: object, number: int) -> bytes:
    """Return a row as a JSON object; raise ConfigurationError that names the row (counted from 1) and the column."""
    fields = _fields(row)
    try:
        encoded = _ENCODE(fields if not _is_dict(fields) else _cleaned(fields))
    except (OverflowError, UnicodeEncodeError):
        # Integers beyond 64 bits and halves of surrogate pairs go the slow way.
        encoded = dumps(to_json_value(fields, f"row {number}"))
    except (TypeError, ValueError, msgspec.MsgspecError) as error:
        raise ConfigurationError(f"row {number}{_where(fields)} has no JSON form: {error}") from None
    if not encoded.startswith(b"{"):
        raise ConfigurationError(
            f"row {number} is {type(row).__name__}, not an object: give a dict, a model or a dataclass"
        )
    return encoded


def _fields(row: object) -> object:
    """Return a row as a dict, or as something that msgspec takes as an object itself (attrs, dataclass, Struct)."""
    if type(row) is dict:
        return cast("dict[str, Any]", row)
    if hasattr(row, "to_payload"):
        return to_json_value(row, "row")
    if isinstance(row, Mapping):
        return dict(cast("Mapping[str, Any]", row))
    if hasattr(row, "_asdict"):
        return cast("Any", row)._asdict()
    if hasattr(row, "keys") and hasattr(row, "__getitem__"):  # a row of sqlite3, asyncpg and others
        return {key: cast("Any", row)[key] for key in cast("Any", row).keys()}  # noqa: SIM118
    return row


def _is_dict(fields: object) -> TypeGuard[dict[str, Any]]:
    return isinstance(fields, dict)


def _cleaned(fields: dict[str, Any]) -> dict[str, Any]:
    if _PLAIN.issuperset(map(type, fields.values())):
        return fields
    return {name: _cell(value) for name, value in fields.items() if value is not UNSET}


def _cell(value: Any) -> Any:
    """Return a value that is not plain in a form that msgspec writes."""
    if type(value) in _PLAIN:
        return value
    if type(value).__name__ in _MISSING:
        return None
    if isinstance(value, Decimal):
        return _number(value)
    return _other(value) if type(value).__module__ == "numpy" else value


def _number(value: Decimal) -> float | int | str | None:
    """Return a decimal as a number where a double holds it, else as text with all its digits."""
    if not value.is_finite():
        return None
    if value == value.to_integral_value() and -(2**53) <= value <= 2**53:
        return int(value)
    double = float(value)
    return double if Decimal(repr(double)) == value else str(value)


def _other(value: Any) -> Any:
    """Return what msgspec does not know in a form that it does: numpy's and pandas' values, other classes of its own."""
    if type(value).__name__ in _MISSING:
        return None
    if type(value).__name__ == "datetime64":
        return value.astype("datetime64[us]").item()
    if isinstance(value, (date, time)):  # pandas' moments, which are datetimes, among them
        return value.isoformat()
    if isinstance(value, timedelta):
        return timedelta(value.days, value.seconds, value.microseconds)
    if isinstance(value, UUID):
        return str(value)
    turns = ("item", "to_payload") if getattr(value, "shape", None) == () else ("tolist", "to_payload")
    for turn in turns:
        if callable(plain := getattr(value, turn, None)):
            return plain()
    raise TypeError(f"{type(value).__name__} is no JSON value")


_ENCODE = msgspec.json.Encoder(enc_hook=_other).encode


def _where(fields: object) -> str:
    """Return which column it is that cannot be written."""
    if _is_dict(fields):
        for name, value in fields.items():
            try:
                _ENCODE(_cell(value))
            except (TypeError, ValueError):
                return f", column {str(name)[:80]!r},"
    return ""
