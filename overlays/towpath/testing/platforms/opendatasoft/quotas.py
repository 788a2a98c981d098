"""Quotas of calls: so many in a second, a minute, an hour, a day, a month or a year.

A user has the quota that was set for them and those of their groups. Nobody says how they add up; here the most
generous one counts, as permissions do. Refused calls count too.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from towpath.testing.refusals import Refusal

if TYPE_CHECKING:
    from towpath.testing.clock import Clock

    from .accounts import Account

_SECONDS: Final = {
    "second": 1,
    "minute": 60,
    "hour": 3600,
    "day": 86400,
    "month": 30 * 86400,
    "year": 365 * 86400,
}


class Quotas:
    """What users with a quota have called in the current periods; a period begins with its first call."""

    def __init__(self) -> None:
        self._used: dict[str, tuple[int, int]] = {}
        self._refused: set[str] = set()
        self._free: set[str] = set()

    def forget(self) -> None:
        """Begin all periods anew, with the quotas that are set."""
        for each in (self._used, self._refused, self._free):
            each.clear()

    def lift(self) -> None:
        """Let users who were refused go on without a quota."""
        self._free |= self._refused

    def spend(self, account: Account, clock: Clock) -> None:
        """Count one call; refuse it when the quota is used up (429)."""
        if not account.limits or account.username in self._free:
            return
        limit = max(account.limits, key=_a_second)
        length = _SECONDS[limit["unit"]] * 1000
        begun, used = self._used.get(account.username, (clock.milliseconds, 0))
        if not begun <= clock.milliseconds < begun + length:
            begun, used = clock.milliseconds, 0
        if used + 1 > limit["limit"]:
            self._refused.add(account.username)
            wait = timedelta(milliseconds=begun + length - clock.milliseconds)
            seconds = max(1, -(-wait // timedelta(seconds=1)))
            raise Refusal(
                429,
                "throttled",
                f"The quota of {limit['limit']} calls a {limit['unit']} is used up.",
                headers=[("Retry-After", str(seconds))],
            )
        self._used[account.username] = begun, used + 1


def _a_second(limit: Any) -> float:
    return float(limit["limit"]) / _SECONDS[limit["unit"]]
