"""Work in the background, in the stand-in's own time: nothing runs, a job is looked at and then knows how far it is.

A job is a list of steps, each a state and how long it lasts. Since the clock moves by a millisecond a request, and by
what a test tells it, a client that polls sees every step go by without waiting.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from .moments import text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from towpath.testing.clock import Clock

    Job = dict[str, Any]


class Step(NamedTuple):
    """What a job does at a moment: its state, since when, and the state that follows (None: it ends)."""

    state: str
    since: int
    following: str | None

    @property
    def since_text(self) -> str:
        """Return when the step began as text."""
        return text(self.since)


def begin(clock: Clock, steps: Sequence[tuple[str, float]], **facts: Any) -> Job:
    """Return a job that begins now; a step is a state and the seconds that it lasts. `facts` are kept with it."""
    found, moment = [], clock.milliseconds
    for state, seconds in steps:
        end = moment + max(1, round(seconds * 1000))
        found.append({"state": state, "since": moment, "until": end})
        moment = end
    return {**facts, "steps": found, "ends": moment}


def step_of(job: Job, clock: Clock) -> Step | None:
    """Return what a job does now, or None for one that is over."""
    steps = job["steps"]
    for index, step in enumerate(steps):
        if clock.milliseconds < step["until"]:
            following = steps[index + 1]["state"] if index + 1 < len(steps) else None
            return Step(step["state"], step["since"], following)
    return None


def ended_at(job: Job) -> str:
    """Return when a job ended, or will end, as text."""
    return text(job["ends"])
