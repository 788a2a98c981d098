"""Work in the background, in the stand-in's own time: nothing runs, a job is looked at and then knows how far it is.

A job is a list of steps, each a state and how long it lasts. Since the clock moves by a millisecond a request, and by
what a test tells it, a client that polls sees every step go by without waiting. What a job does when it ends is done
before the next request is answered, as of the moment when it ended.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from .moments import text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from towpath.testing.clock import Clock
    from towpath.testing.core import StandIn
    from towpath.testing.store import Store

    Job = dict[str, Any]
    Finish = Callable[["StandIn", "Job"], None]

COLLECTION: Final = "jobs"
_PACE: Final = "pace"
QUEUED: Final = 0.002
"""Seconds that a job waits for a worker, unless a test says otherwise."""
WORKING: Final = 0.004
"""Seconds that its work takes, unless a test says otherwise."""


class Step(NamedTuple):
    """What a job does at a moment: its state, since when, and the state that follows (None: it ends)."""

    state: str
    since: int
    following: str | None

    @property
    def since_text(self) -> str:
        """Return when the step began as text."""
        return text(self.since)


def begin(
    stand_in: StandIn,
    of: str,
    uid: str,
    steps: Sequence[tuple[str, float]],
    *,
    at: int | None = None,
    **facts: Any,
) -> Job:
    """Keep a job on one thing that begins now, or `at` a moment, in the place of the one before; return it.

    `of` is the kind of thing, which says what is done in the end; a step is a state and the seconds that it lasts.
    """
    found: list[dict[str, Any]] = []
    moment = stand_in.clock.milliseconds if at is None else at
    for state, seconds in steps:
        end = moment + max(1, round(seconds * 1000))
        found.append({"state": state, "since": moment, "until": end})
        moment = end
    job = {**facts, "of": of, "uid": uid, "steps": found, "ends": moment}
    return keep(stand_in.store, job)


def keep(store: Store, job: Job) -> Job:
    """Write a job as it is; return it."""
    store.put(COLLECTION, _key(job["of"], job["uid"]), job)
    return job


def job_of(store: Store, of: str, uid: str) -> Job | None:
    """Return the job on a thing, or None."""
    return store.get(COLLECTION, _key(of, uid))


def drop(store: Store, of: str, uid: str) -> None:
    """Forget the job on a thing: nothing comes of it."""
    store.delete(COLLECTION, _key(of, uid))


def step_of(job: Job, clock: Clock) -> Step | None:
    """Return what a job does now, or None for one that is over."""
    steps = job["steps"]
    for index, step in enumerate(steps):
        if clock.milliseconds < step["until"]:
            following = steps[index + 1]["state"] if index + 1 < len(steps) else None
            return Step(step["state"], step["since"], following)
    return None


def finish_due(stand_in: StandIn, finishers: Mapping[str, Finish], until: int) -> None:
    """End the jobs whose time has come by a moment, in the order in which they ended."""
    due = [job for job in stand_in.store.documents(COLLECTION) if job["ends"] <= until]
    for job in sorted(due, key=lambda job: int(job["ends"])):
        drop(stand_in.store, job["of"], job["uid"])
        finishers[job["of"]](stand_in, job)


def next_end(store: Store) -> float:
    """Return when the next job ends, in milliseconds of the clock; infinity where there is none."""
    return min((float(job["ends"]) for job in store.documents(COLLECTION)), default=float("inf"))


def pace(store: Store) -> tuple[float, float]:
    """Return the seconds that a job waits for a worker and those that its work takes."""
    queued, _, working = (store.recall(_PACE) or f"{QUEUED} {WORKING}").partition(" ")
    return float(queued), float(working)


def set_pace(store: Store, queued: float, working: float) -> None:
    """Let jobs that begin from now on wait and work so many seconds."""
    store.remember(_PACE, f"{queued} {working}")


def _key(of: str, uid: str) -> str:
    return f"{of} {uid}"
