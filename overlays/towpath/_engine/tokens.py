"""Tokens without I/O: who has one, who fetches one, who waits; drivers in `token_auth` do what is asked of them.

Of all calls that find no usable token exactly one leads an exchange. When it succeeds, all use its token; when it
fails, all get its failure; when it is cancelled, one of the waiting takes the lead. The lock is held for a few
assignments only, never while anything is sent or waited for.
"""

from __future__ import annotations

import copy
import threading
import time
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeAlias

from towpath.errors import TowpathError

from .lifetimes import margin

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from towpath.credentials import Secret


class Token:
    """A token, and until when (by our own monotonic clock) it may be used; None: until it is refused."""

    __slots__ = ("secret", "until")

    def __init__(self, secret: Secret, until: float | None) -> None:
        self.secret = secret
        self.until = until


class Flight:
    """One exchange under way. Who waits leaves a way to be woken."""

    __slots__ = ("_lock", "_wakers", "failure", "over", "token")

    def __init__(self, lock: threading.RLock) -> None:
        self._lock = lock
        self._wakers: list[Callable[[], object]] = []
        self.over = False
        self.token: Token | None = None
        self.failure: Exception | None = None

    def wake_with(self, waker: Callable[[], object]) -> None:
        """Call `waker` when the exchange is over; at once when it is over already."""
        with self._lock:
            if not self.over:
                self._wakers.append(waker)
                return
        waker()

    def land(self) -> None:
        """Wake all who wait."""
        with self._lock:
            self.over = True
            wakers, self._wakers = self._wakers, []
        for waker in wakers:
            waker()


class Ask(Enum):
    """What the core asks its driver to do."""

    EXCHANGE = "exchange the key and send back the Token, or throw what went wrong"
    SEND = "send the signed request and send back the status"
    LET_GO = "let go of the answer: it will not be looked at"


Step: TypeAlias = Ask | Flight
"""What the core yields: an exchange, the request itself, or a flight whose end is to be waited for."""


class TokenCore:
    """One client's token."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        # Re-entrant: an abandoned conversation may be collected, and give up its lead, wherever memory is asked for.
        self._lock = threading.RLock()
        self._token: Token | None = None
        self._flight: Flight | None = None

    def received(self, secret: Secret, seconds: float | None) -> Token:
        """Return the token that has just come and lives for `seconds` from now."""
        return Token(secret, None if seconds is None else self._clock() + seconds - margin(seconds))

    def conversation(self, sign: Callable[[Secret], None], *, replayable: bool) -> Generator[Step, Any, None]:
        """Lead one request through: sign it with a live token, and once more with a new one after a 401."""
        token = yield from self.live_token()
        sign(token.secret)
        if (yield Ask.SEND) != 401:
            return
        self._refused(token)
        if replayable:
            yield Ask.LET_GO
            token = yield from self.live_token()
            sign(token.secret)
            yield Ask.SEND

    def live_token(self) -> Generator[Step, Any, Token]:
        """Return a token that may be used now: the one at hand, or another one's catch, or a new one."""
        while True:
            token, flight, leads = self._claim()
            if token is not None:
                return token
            if leads:
                return (yield from self._lead(flight))
            yield flight
            if flight.token is not None:
                return flight.token
            if flight.failure is not None:
                raise _twin(flight.failure)

    def _claim(self) -> tuple[Token | None, Flight, bool]:
        """Return the live token, or the flight to wait for, or a new flight to lead."""
        with self._lock:
            token = self._token
            if token is not None and (token.until is None or self._clock() < token.until):
                return token, _GROUNDED, False
            if self._flight is not None:
                return None, self._flight, False
            self._flight = Flight(self._lock)
            return None, self._flight, True

    def _lead(self, flight: Flight) -> Generator[Step, Any, Token]:
        try:
            token: Token = yield Ask.EXCHANGE
            flight.token = self._token = token
            return token
        except Exception as error:
            flight.failure = error
            raise
        finally:
            # Cancelled, or killed in any other way: neither token nor failure, and somebody else takes the lead.
            with self._lock:
                self._flight = None
            flight.land()

    def _refused(self, token: Token) -> None:
        with self._lock:
            # A newer token may be there already: the refusal was about the older one.
            if self._token is token:
                self._token = None


_GROUNDED = Flight(threading.RLock())


def _twin(error: Exception) -> Exception:
    """Return an error like the leader's: one instance raised in many threads would mix up their tracebacks."""
    if not isinstance(error, TowpathError):
        return error
    twin = copy.copy(error)
    twin.__cause__ = error.__cause__
    return twin
