"""Dates and times: ISO 8601 in, as Postgres' JSON prints them out."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from .misfits import unfit

if TYPE_CHECKING:
    from .definition import DataType

__all__ = [
    "day",
    "local_moment",
    "moment",
    "moment_value",
    "offset_time",
    "time_of_day",
    "zoned_moment_value",
]

_LONGEST: Final = 40


def day(value: object) -> date:
    """Take a date; the time of day behind it is dropped, as Postgres drops it."""
    return _parsed(value, 'a date such as "2024-05-18"').date()


def moment(value: object, type: DataType) -> datetime:
    """Take a moment and return it in UTC without saying so; one without offset is in UTC."""
    parsed = _parsed(value, _MOMENT)
    try:
        return _rounded(
            parsed if parsed.tzinfo is None else parsed.astimezone(UTC).replace(tzinfo=None), type
        )
    except OverflowError:
        raise unfit(value, "a moment between the years 1 and 9999") from None


def local_moment(value: object, type: DataType) -> datetime:
    """Take a date and time; an offset is ignored, as Postgres ignores it."""
    try:
        return _rounded(_parsed(value, _MOMENT).replace(tzinfo=None), type)
    except OverflowError:
        raise unfit(value, "a moment between the years 1 and 9999") from None


def time_of_day(value: object, type: DataType) -> time:
    """Take a time of day; an offset is ignored, as Postgres ignores it."""
    return _rounded_time(_parsed_time(value).replace(tzinfo=None), type)


def offset_time(value: object, type: DataType) -> str:
    """Take a time of day with its offset (none means UTC) and write it as Postgres does."""
    parsed = _parsed_time(value)
    minutes = (parsed.utcoffset() or timedelta()) // timedelta(minutes=1)
    hours, rest = divmod(abs(minutes), 60)
    written = _trimmed(_rounded_time(parsed.replace(tzinfo=None), type).isoformat())
    return f"{written}{'-' if minutes < 0 else '+'}{hours:02d}{f':{rest:02d}' if rest else ''}"


def moment_value(text: str) -> str:
    """Print what DuckDB writes of a timestamp: a T, and no zeros at the end of the fraction."""
    return text.replace(" ", "T", 1)


def zoned_moment_value(text: str) -> str:
    """Print a timestamp in UTC with its offset: `2024-05-18T16:06:50.033+00:00`."""
    return f"{moment_value(text)}+00:00"


_MOMENT: Final = 'a moment such as "2024-05-18T16:06:50.033+00:00"'


def _parsed(value: object, expected: str) -> datetime:
    if isinstance(value, str) and len(value) <= _LONGEST and value.isascii():
        try:
            return datetime.fromisoformat(value.strip())
        except ValueError:
            pass
    raise unfit(value, expected)


def _parsed_time(value: object) -> time:
    if isinstance(value, str) and len(value) <= _LONGEST and value.isascii():
        try:
            return time.fromisoformat(value.strip())
        except ValueError:
            pass
    raise unfit(value, 'a time such as "16:06:50"')


def _rounded(value: datetime, type: DataType) -> datetime:
    return value.replace(microsecond=0) + timedelta(microseconds=_micros(value.microsecond, type))


def _rounded_time(value: time, type: DataType) -> time:
    return value.replace(microsecond=min(_micros(value.microsecond, type), 999_999))


def _micros(micros: int, type: DataType) -> int:
    if type.precision is None or type.precision >= 6:
        return micros
    step = int(10 ** (6 - type.precision))
    return (micros + step // 2) // step * step


def _trimmed(text: str) -> str:
    return text.rstrip("0") if "." in text else text
