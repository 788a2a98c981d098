"""One call's tries: counts them, asks the rule (`retry`) after each failure, and tells what comes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from towpath.errors import PlatformError, TransportError

from .failures import failure_of
from .retry import Refusal, pause_before_next_try
from .streams import can_start_over

if TYPE_CHECKING:
    from collections.abc import Callable

    from towpath.events import Event

    from .conversation import Hop
    from .retry import Outcome


class Tries:
    """One call's tries, all with the same first request: a body begins each time where it began the first time."""

    __slots__ = (
        "_attempt",
        "_began",
        "_budget",
        "_chance",
        "_clock",
        "_first",
        "_repeatable",
        "_retries",
        "_tell",
    )

    def __init__(
        self,
        first: Hop,
        *,
        retries: int,
        budget: float,
        clock: Callable[[], float],
        chance: Callable[[], float],
        tell: Callable[[Event], None],
    ) -> None:
        options = first.call.options
        self._first = first
        self._retries = retries
        self._budget = budget
        self._repeatable = first.operation.idempotent or (
            options is not None and options.idempotency_key is not None
        )
        self._clock = clock
        self._chance = chance
        self._tell = tell
        self._attempt = 1
        self._began = clock()

    def pause_after(self, error: PlatformError | TransportError) -> float | None:
        """Return the seconds to wait before the next try, or None: then the error stands, and knows of all tries."""
        operation = self._first.operation.id
        if error.operation != operation:
            # The token exchange's, which is a call with tries of its own; or no request's at all.
            return None
        outcome = _outcome(error)
        pause = None if outcome is None else self._pause(outcome)
        if outcome is None or pause is None:
            error.attempts = self._attempt
            return None
        from towpath.events import Retrying

        self._attempt += 1
        self._tell(Retrying(operation, self._attempt, pause, _reason(outcome)))
        return pause

    def _pause(self, outcome: Outcome) -> float | None:
        return pause_before_next_try(
            outcome,
            attempt=self._attempt,
            elapsed=self._clock() - self._began,
            retries=self._retries,
            repeatable=self._repeatable,
            rewindable=can_start_over(self._first.request.stream),
            chance=self._chance,
            budget=self._budget,
        )


def _outcome(error: PlatformError | TransportError) -> Outcome | None:
    if isinstance(error, PlatformError):
        return Refusal(error.status, error.headers)
    return failure_of(error.__cause__)


def _reason(outcome: Outcome) -> str:
    return f"status {outcome.status}" if isinstance(outcome, Refusal) else outcome.value
