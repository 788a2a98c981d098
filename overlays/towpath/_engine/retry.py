"""Whether a failed try is followed by another one, and after which pause: no I/O, no clock, no state.

The whole rule. Another try is made when all of this holds:

- one is left (`retries=`);
- the body can go out again from where it began, or nothing of it has been read yet;
- the failure is one that passes: 408, 429, 500, 502, 503, 504, no connection, one that broke, a time that ran out;
- twice does no more than once: the operation is idempotent (its spec's `x-idempotent`, else its verb) or the call has
  an idempotency key; or the platform has not begun: there was no connection, or it said 429 and when to come back;
- the pause ends within the budget.

The pause is what `Retry-After` asks for, else drawn between zero and a ceiling that doubles with each try.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from .problems import retry_after

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

BUDGET: Final = 120.0
"""Seconds after a call's beginning within which its last try begins. Who is asked to wait longer should know of it."""

FIRST_CEILING: Final = 0.5
"""Seconds that the first pause takes at most."""

HIGHEST_CEILING: Final = 8.0
"""Seconds that any pause takes at most, unless the platform asks for more."""

# 500 is with them because most are deadlocks and restarts behind the platform, and an idempotent operation risks
# nothing by asking once more. 409, 423 and 501 stay as they are until somebody changes something.
_PASSING = frozenset({408, 429, 500, 502, 503, 504})


class Failure(Enum):
    """How a request ended without a whole answer; the value says it in words."""

    NO_CONNECTION = "no connection"
    CONNECTING_TIMED_OUT = "timed out while connecting"
    BROKE_OFF = "the connection broke off"
    READING_TIMED_OUT = "timed out while waiting for the answer"


_NOTHING_SENT = frozenset({Failure.NO_CONNECTION, Failure.CONNECTING_TIMED_OUT})


class Refusal(NamedTuple):
    """An answer that says no."""

    status: int
    headers: Mapping[str, str]


Outcome: TypeAlias = Refusal | Failure


def pause_before_next_try(
    outcome: Outcome,
    *,
    attempt: int,
    elapsed: float,
    retries: int,
    repeatable: bool,
    rewindable: bool,
    chance: Callable[[], float],
    budget: float = BUDGET,
) -> float | None:
    """Return the seconds to wait before the next try, or None when there is none.

    `attempt` counts the tries so far, `elapsed` the seconds since the first began, within `budget` of which the last
    one begins; `chance` draws from 0 to 1.
    """
    if attempt > retries or not rewindable:
        return None
    asked = retry_after(outcome.headers) if isinstance(outcome, Refusal) else None
    if not _worth_a_try(outcome, repeatable, asked):
        return None
    pause = _pause(attempt, asked, chance)
    return pause if elapsed + pause <= budget else None


def _worth_a_try(outcome: Outcome, repeatable: bool, asked: float | None) -> bool:
    if isinstance(outcome, Failure):
        return repeatable or outcome in _NOTHING_SENT
    if outcome.status == 429:
        # A limiter stands before the work, so a throttled call was not begun, whatever its verb. But a bare 429 may
        # also be passed on from a service behind the platform, half-way through: only an appointment is believed.
        return repeatable or asked is not None
    return repeatable and outcome.status in _PASSING


def _pause(attempt: int, asked: float | None, chance: Callable[[], float]) -> float:
    ceiling = min(FIRST_CEILING * 2.0 ** min(attempt - 1, 16), HIGHEST_CEILING)
    if asked is None:
        return chance() * ceiling
    # Never sooner than asked; and who was sent away together should not come back together, unless told "now".
    return asked + chance() * min(asked, ceiling)
