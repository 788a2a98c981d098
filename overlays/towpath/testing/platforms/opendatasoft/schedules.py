"""What the platform begins by itself, at the times of schedules: it publishes datasets and runs harvesters.

Nothing waits for a time to come. What was due since somebody last looked is begun when somebody looks again, as of the
moment when it was due, and is over if its time has come too. Of the times of one schedule that went by unseen the last
one counts: those before would have read the same sources, to the same end. A dataset's schedule goes by UTC.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from towpath.testing.cron import last_firing, next_firing

from .kinds import DATASET_SCHEDULES, HARVESTER_SCHEDULES

if TYPE_CHECKING:
    from towpath.testing.core import StandIn
    from towpath.testing.store import Store

    from .kinds import Document

_NEXT: Final = "next firing"
_NEVER: Final = float("inf")
_KINDS: Final = (DATASET_SCHEDULES, HARVESTER_SCHEDULES)


class Firing(NamedTuple):
    """A time of a schedule: when, which collection the schedule is in, and what it is for."""

    moment: int
    collection: str
    of: str


def next_due(store: Store) -> float:
    """Return when the next schedule may fire, in milliseconds of the clock; infinity where none does."""
    return float(store.recall(_NEXT) or _NEVER)


def plan(stand_in: StandIn, *schedules: Document) -> None:
    """Take schedules that are new or changed into account, from now on."""
    now, store = stand_in.clock.milliseconds, stand_in.store
    soonest = min((_next(schedule, now) for schedule in schedules), default=_NEVER)
    if soonest < next_due(store):
        store.remember(_NEXT, str(soonest))


def fired(stand_in: StandIn) -> list[Firing]:
    """Return what has fired since somebody last looked, in its order, each schedule once; look ahead anew."""
    now, store = stand_in.clock.milliseconds, stand_in.store
    since = next_due(store)
    if now < since:
        return []
    records = [(kind.collection, record) for kind in _KINDS for record in store.documents(kind.collection)]
    store.remember(_NEXT, str(min((_next(record["document"], now) for _, record in records), default=_NEVER)))
    lasts = ((_last(record["document"], now), collection, record["parent"]) for collection, record in records)
    return sorted(Firing(last, *rest) for last, *rest in lasts if last is not None and last >= since)


def _next(schedule: Document, after: int) -> float:
    found = next_firing(schedule["cron_schedule"], _zone(schedule), after)
    return _NEVER if found is None else found


def _last(schedule: Document, until: int) -> int | None:
    return last_firing(schedule["cron_schedule"], _zone(schedule), until)


def _zone(schedule: Document) -> Any:
    return schedule.get("timezone", "UTC")
