"""When a cron expression comes true, by the clocks of a time zone; daylight saving time included."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from .extras import needed_for

if TYPE_CHECKING:
    from collections.abc import Iterator

_BEGINNING: Final = datetime.fromtimestamp(0, UTC)
_MOMENT: Final = timedelta(milliseconds=1)


def next_firing(expression: str, zone: str, after: int) -> int | None:
    """Return the first time after a moment, in milliseconds since 1970; None where it never comes."""
    return next(_firings(expression, zone, after, reverse=False), None)


def last_firing(expression: str, zone: str, until: int) -> int | None:
    """Return the last time up to a moment, this one included; None where there was none."""
    # The library looks at whole seconds, and backwards only at those before.
    return next(_firings(expression, zone, until + 1, reverse=True), None)


def _firings(expression: str, zone: str, moment: int, *, reverse: bool) -> Iterator[int]:
    with needed_for("a stand-in with schedules"):
        from cronsim import CronSim, CronSimError

    try:
        start = (_BEGINNING + moment * _MOMENT).astimezone(ZoneInfo(zone))
        for when in CronSim(expression, start, reverse=reverse):
            yield round((when - _BEGINNING) / _MOMENT)
    except (CronSimError, OverflowError):  # the 31st of February is an error there
        return
