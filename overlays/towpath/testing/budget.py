"""A bound on requests per time, so that 429 with Retry-After really happens."""

from __future__ import annotations

from collections import deque
from math import ceil
from time import monotonic
from typing import TYPE_CHECKING

from .refusals import Refusal, StandInError

if TYPE_CHECKING:
    from .clock import Clock


class Budget:
    """So many requests in any window of so many seconds.

    Time passes by the stand-in's clock and by the real one together: a test may advance the first, a client
    that really waits is served too.
    """

    def __init__(self, clock: Clock, requests: int, per: float) -> None:
        if requests < 0 or per <= 0:
            raise StandInError(
                f"a budget is at least 0 requests in more than 0 seconds, not {requests} in {per}"
            )
        self._clock = clock
        self._requests = requests
        self._per = per
        self._spent: deque[float] = deque()

    def spend(self) -> None:
        """Count one request; raise the refusal when there is none left."""
        now = self._clock.milliseconds / 1000 + monotonic()
        spent = self._spent
        while spent and spent[0] <= now - self._per:
            spent.popleft()
        if len(spent) >= self._requests:
            wait = spent[0] + self._per - now if spent else self._per
            seconds = str(max(1, ceil(wait)))
            raise Refusal(
                429,
                "rate_limited",
                f"Too many requests; try again in {seconds} s",
                headers=[("Retry-After", seconds)],
            )
        spent.append(now)
