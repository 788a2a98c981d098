"""String formats that every spec of ours may name beyond JSON Schema's own.

A check takes a string and raises ValueError with the sentence that a refusal shows.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def check_sql_create_table(text: str) -> None:
    """Take one plain CREATE TABLE statement (Postgres)."""
    from .tabular import parse_create_table

    parse_create_table(text)


def check_cron(text: str) -> None:
    """Take five fields of unix cron: minute, hour, day of month, month, day of week."""
    fields = text.split(" ")
    if len(fields) != len(_CRON_FIELDS):
        raise ValueError(f"a cron schedule has five fields with one blank between, not {len(fields)}")
    for field, (name, low, high, words) in zip(fields, _CRON_FIELDS, strict=True):
        for item in field.split(","):
            if not _fits(item, low, high, words):
                raise ValueError(
                    f"{item[:40]!a} is no {name} of a cron schedule ({low} to {high}, *, a-b, */n)"
                )


def check_time_zone(text: str) -> None:
    """Take the name of a time zone (IANA)."""
    if text not in _time_zones():
        raise ValueError(f"{text[:80]!a} is no time zone; one is Europe/Berlin")


def check_dot_path(text: str) -> None:
    """Take a path into a JSON document (`towpath.extract`)."""
    from towpath.extract import Path

    Path.parse(text)


FORMATS: Final[Mapping[str, Callable[[str], object]]] = {
    "cron": check_cron,
    "dot-path": check_dot_path,
    "sql-create-table": check_sql_create_table,
    "time-zone": check_time_zone,
}

_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]
_CRON_FIELDS: Final[tuple[tuple[str, int, int, dict[str, int]], ...]] = (
    ("minute", 0, 59, {}),
    ("hour", 0, 23, {}),
    ("day of the month", 1, 31, {}),
    ("month", 1, 12, {name: number for number, name in enumerate(_MONTHS, 1)}),
    ("day of the week", 0, 7, {name: number for number, name in enumerate(_DAYS)}),
)
_CRON_ITEM = re.compile(r"(?:\*|(\w{1,3})(?:-(\w{1,3}))?)(?:/([0-9]{1,2}))?", re.ASCII)


def _fits(item: str, low: int, high: int, words: Mapping[str, int]) -> bool:
    match = _CRON_ITEM.fullmatch(item)
    if match is None:
        return False
    first, last, step = match.groups()
    if step is not None and (int(step) == 0 or (first is not None and last is None)):
        return False
    numbers = [_number(text, words) for text in (first, last) if text is not None]
    return all(number is not None and low <= number <= high for number in numbers) and numbers == sorted(
        numbers, key=lambda number: number or 0
    )


def _number(text: str, words: Mapping[str, int]) -> int | None:
    return int(text) if text.isdigit() else words.get(text.lower())


@cache
def _time_zones() -> frozenset[str]:
    from zoneinfo import available_timezones

    return frozenset(available_timezones())
