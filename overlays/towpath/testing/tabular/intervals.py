"""Intervals: ISO 8601 durations or Postgres' own words in, Postgres' own words out."""

from __future__ import annotations

import re

from .misfits import unfit

__all__ = ["interval_text"]

_ISO = re.compile(
    r"(?P<sign>-)?P(?=.)"
    r"(?:(?P<years>[+-]?\d+)Y)?(?:(?P<months>[+-]?\d+)M)?(?:(?P<weeks>[+-]?\d+)W)?(?:(?P<days>[+-]?\d+)D)?"
    r"(?:T(?=.)(?:(?P<hours>[+-]?\d+)H)?(?:(?P<minutes>[+-]?\d+)M)?(?:(?P<seconds>[+-]?\d+(?:\.\d{1,6})?)S)?)?",
    re.ASCII,
)
_WORDS = re.compile(
    r"(?:(?P<years>[+-]?\d+) ?years? ?)?(?:(?P<months>[+-]?\d+) ?mon(?:th)?s? ?)?"
    r"(?:(?P<weeks>[+-]?\d+) ?weeks? ?)?(?:(?P<days>[+-]?\d+) ?days? ?)?"
    r"(?:(?P<hours>[+-]?\d+) ?hours? ?)?(?:(?P<minutes>[+-]?\d+) ?min(?:ute)?s? ?)?"
    r"(?:(?P<seconds>[+-]?\d+(?:\.\d{1,6})?) ?sec(?:ond)?s? ?)?"
    r"(?P<clock>[+-]?\d+:[0-5]\d(?::[0-5]\d(?:\.\d{1,6})?)?)?",
    re.ASCII | re.IGNORECASE,
)
_SECOND = 1_000_000
_LONGEST = 200
_INT32 = 2**31
_INT64 = 2**63


def interval_text(value: object) -> str:
    """Read an interval and write it as Postgres does: `1 year 2 mons 3 days 04:05:06.7`."""
    if not isinstance(value, str) or len(value) > _LONGEST:
        raise unfit(value, _EXPECTED)
    text = value.strip()
    found = _ISO.fullmatch(text) or _WORDS.fullmatch(text)
    if not text or found is None:
        raise unfit(value, _EXPECTED)
    parts = found.groupdict()
    turn = -1 if parts.get("sign") else 1
    months = turn * (12 * int(parts["years"] or 0) + int(parts["months"] or 0))
    days = turn * (7 * int(parts["weeks"] or 0) + int(parts["days"] or 0))
    clock = 3600 * int(parts["hours"] or 0) + 60 * int(parts["minutes"] or 0)
    micros = turn * (clock * _SECOND + _micros(parts["seconds"] or "0") + _clock(parts.get("clock")))
    if not (-_INT32 <= months < _INT32 and -_INT32 <= days < _INT32 and -_INT64 <= micros < _INT64):
        raise unfit(value, "an interval that Postgres can hold")
    return _words(months, days, micros)


_EXPECTED = 'an interval such as "P1DT2H" or "1 day 02:00:00"'


def _micros(seconds: str) -> int:
    whole, _, fraction = seconds.partition(".")
    size = abs(int(whole)) * _SECOND + int(fraction.ljust(6, "0") or 0)
    return -size if whole.startswith("-") else size


def _clock(text: str | None) -> int:
    if text is None:
        return 0
    hours, minutes, seconds = (*text.lstrip("+-").split(":"), "0")[:3]
    size = (int(hours) * 3600 + int(minutes) * 60) * _SECOND + _micros(seconds)
    return -size if text.startswith("-") else size


def _words(months: int, days: int, micros: int) -> str:
    """Write the three parts; a part after a negative one carries its plus, as Postgres writes it."""
    written: list[str] = []
    negative = False
    years, months = _divided(months, 12)
    for amount, unit in ((years, "year"), (months, "mon"), (days, "day")):
        if amount:
            plus = "+" if negative and amount > 0 else ""
            written.append(f"{plus}{amount} {unit}{'' if amount == 1 else 's'}")
            negative = amount < 0
    if micros or not written:
        minutes, rest = divmod(abs(micros), 60 * _SECOND)
        sign = "-" if micros < 0 else "+" if negative else ""
        fraction = f".{rest % _SECOND:06d}".rstrip("0").rstrip(".")
        written.append(f"{sign}{minutes // 60:02d}:{minutes % 60:02d}:{rest // _SECOND:02d}{fraction}")
    return " ".join(written)


def _divided(amount: int, by: int) -> tuple[int, int]:
    """Divide towards zero, as C does."""
    whole, rest = divmod(abs(amount), by)
    return (-whole, -rest) if amount < 0 else (whole, rest)
