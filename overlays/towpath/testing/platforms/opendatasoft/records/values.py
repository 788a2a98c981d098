"""Field types: which one a column of raw values has, and what a raw value is in it.

Raw values are texts, or what stands in a JSON document. Dates and moments are written as the platform does: ISO 8601,
moments in UTC with a `Z`.
"""

from __future__ import annotations

import json
import math
import re
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, Final

from towpath.testing.json_values import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_WHOLE: Final = re.compile(r"[+-]?[0-9]{1,19}")
_DECIMAL: Final = re.compile(r"[+-]?(?:[0-9]{1,40}(?:\.[0-9]{0,40})?|\.[0-9]{1,40})(?:[eE][+-]?[0-9]{1,3})?")
_CODE: Final = re.compile(r"\s*(?:[+-]?0[0-9]|\+)")
"""Digits that begin like this are a code, such as a postal one: they stay text unless a type is asked for."""
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_OTHER_DAY: Final = re.compile(r"([0-9]{4})/([0-9]{1,2})/([0-9]{1,2})|([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})")
_MOMENT: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}.*")
_POINT: Final = re.compile(r"\s*([+-]?[0-9]{1,3}\.[0-9]{1,30})\s*,\s*([+-]?[0-9]{1,3}\.[0-9]{1,30})\s*")
_LOOSE_POINT: Final = re.compile(
    r"\s*([+-]?[0-9]{1,3}(?:\.[0-9]{1,30})?)\s*[,; ]\s*([+-]?[0-9]{1,3}(?:\.[0-9]{1,30})?)\s*"
)
_GEOMETRIES: Final = frozenset(
    {"Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection"}
)
_SHOWN: Final = 80


class Misfit(ValueError):
    """A value that the type does not take; the message is the platform's own."""


class TypeGuess:
    """The narrowest type that every value seen so far fits."""

    __slots__ = ("_open", "_seen")

    def __init__(self) -> None:
        self._open = list(_GUESSED)
        self._seen = False

    def see(self, value: Any) -> None:
        """Take one raw value; None says nothing."""
        if value is None:
            return
        self._seen = True
        if self._open:
            self._open = [each for each in self._open if _GUESSED[each](value)]

    @property
    def type(self) -> str:
        """Return the type; text where nothing was seen or nothing fits."""
        return self._open[0] if self._seen and self._open else "text"


def converted(value: Any, type: str) -> Any:
    """Return a raw value as one of the type, None for none; raise Misfit where it is none.

    >>> converted("48.85, 2.35", "geo_point_2d")
    {'lon': 2.35, 'lat': 48.85}
    """
    if value is None:
        return None
    convert: Callable[[Any], Any] = _CONVERSIONS.get(type, as_text)
    try:
        return convert(value)
    except (ValueError, OverflowError, KeyError, TypeError, AttributeError, RecursionError):
        raise Misfit(f'Cannot convert "{as_text(value)[:_SHOWN]}" to "{type}"') from None


def as_text(value: Any) -> str:
    """Return a raw value as text; what is neither text nor number as JSON."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _whole(value: Any) -> int:
    if isinstance(value, bool):
        raise ValueError
    if isinstance(value, str):
        text = value.strip()
        number = int(text) if _WHOLE.fullmatch(text) else _from_decimal(float(_decimal(text)))
    else:
        number = value if isinstance(value, int) else _from_decimal(float(value))
    if not -(1 << 63) <= number < 1 << 63:
        raise ValueError
    return number


def _from_decimal(number: float) -> int:
    if not number.is_integer():
        raise ValueError
    return int(number)


def _decimal(value: Any) -> float:
    if isinstance(value, bool) or (isinstance(value, str) and not _DECIMAL.fullmatch(value.strip())):
        raise ValueError
    number = float(value)
    if not math.isfinite(number):
        raise ValueError
    return number


def _boolean(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    return {"true": True, "false": False}[value.strip().lower()]


def _day(value: Any) -> str:
    text = value.strip()
    if _DAY.fullmatch(text):
        return date.fromisoformat(text).isoformat()
    if (other := _OTHER_DAY.fullmatch(text)) is not None:
        year, month, day, day_first, month_second, year_last = other.groups()
        return date(int(year or year_last), int(month or month_second), int(day or day_first)).isoformat()
    return _moment(text)[:10]


def _moment(value: Any) -> str:
    text = value.strip()
    if not _MOMENT.fullmatch(text):
        text = f"{_day_alone(text)}T00:00:00"
    moment = datetime.fromisoformat(text)
    moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    return moment.isoformat().replace("+00:00", "Z")


def _day_alone(text: str) -> str:
    if not (_DAY.fullmatch(text) or _OTHER_DAY.fullmatch(text)):
        raise ValueError
    return _day(text)


def _point(value: Any) -> dict[str, float]:
    if isinstance(value, str):
        text = value.strip()
        if text.startswith(("{", "[")):
            return _point(json.loads(text))
        match = _LOOSE_POINT.fullmatch(text)
        if match is None:
            raise ValueError
        return _on_earth(float(match[1]), float(match[2]))
    if is_array(value):
        latitude, longitude = value
        return _on_earth(_decimal(latitude), _decimal(longitude))
    if value.get("type") == "Point":
        longitude, latitude = value["coordinates"][:2]
        return _on_earth(_decimal(latitude), _decimal(longitude))
    return _on_earth(_decimal(value["lat"]), _decimal(value["lon"]))


def _on_earth(latitude: float, longitude: float) -> dict[str, float]:
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise ValueError
    return {"lon": longitude, "lat": latitude}


def _shape(value: Any) -> dict[str, Any]:
    shape = json.loads(value) if isinstance(value, str) else value
    if is_object(shape) and shape.get("type") == "Feature":
        shape = shape["geometry"]
    if not is_object(shape) or shape.get("type") not in _GEOMETRIES:
        raise ValueError
    if not is_array(shape.get("geometries" if shape["type"] == "GeometryCollection" else "coordinates")):
        raise ValueError
    return shape


def _fits(convert: Callable[[Any], object], value: Any) -> bool:
    try:
        convert(value)
    except (ValueError, OverflowError, KeyError, TypeError, AttributeError, RecursionError):
        return False
    return True


def _looks_whole(value: Any) -> bool:
    if isinstance(value, str):
        return _WHOLE.fullmatch(value.strip()) is not None and not _CODE.match(value) and _fits(_whole, value)
    return isinstance(value, int) and not isinstance(value, bool) and _fits(_whole, value)


def _looks_decimal(value: Any) -> bool:
    if isinstance(value, str) and (_CODE.match(value) or len(value) > 40):
        return False
    return isinstance(value, str | int | float) and _fits(_decimal, value)


def _looks_like_a_shape(value: Any) -> bool:
    if isinstance(value, str) and not value.lstrip().startswith('{"'):
        return False
    return isinstance(value, str | dict) and _fits(_shape, value)


def _looks_like_a_point(value: Any) -> bool:
    if isinstance(value, str):
        return _POINT.fullmatch(value) is not None and _fits(_point, value)
    return is_object(value) and value.keys() == {"lon", "lat"} and _fits(_point, value)


_GUESSED: Final[Mapping[str, Callable[[Any], bool]]] = {
    "boolean": lambda value: isinstance(value, bool | str) and _fits(_boolean, value),
    "int": _looks_whole,
    "double": _looks_decimal,
    "date": lambda value: (
        isinstance(value, str) and _DAY.fullmatch(value.strip()) is not None and _fits(_day, value)
    ),
    "datetime": lambda value: (
        isinstance(value, str) and _MOMENT.fullmatch(value.strip()) is not None and _fits(_moment, value)
    ),
    "geo_point_2d": _looks_like_a_point,
    "geo_shape": _looks_like_a_shape,
}
_CONVERSIONS: Final[Mapping[str, Callable[[Any], Any]]] = {
    "text": as_text,
    "file": as_text,
    "boolean": _boolean,
    "int": _whole,
    "double": _decimal,
    "date": _day,
    "datetime": _moment,
    "geo_point_2d": _point,
    "geo_shape": _shape,
}
