"""When a schedule runs next, in its own time zone; daylight saving time included."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from towpath.testing.extras import needed_for

from .moments import at, milliseconds_of

if TYPE_CHECKING:
    from typing import Any


def next_run(schedule: dict[str, Any], after: int) -> int | None:
    """Return the first run after a moment, in milliseconds since 1970; None for one that never comes."""
    with needed_for("a stand-in for DataOps.live"):
        from cronsim import CronSim, CronSimError

    start = at(after).astimezone(ZoneInfo(schedule["cron_timezone"]))
    try:
        return milliseconds_of(next(CronSim(schedule["cron"], start)))
    except (CronSimError, StopIteration, OverflowError):  # the 31st of February is an error there
        return None
