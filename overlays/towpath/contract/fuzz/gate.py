"""The one door through which everything that schemathesis sends has to pass.

Filters say what is generated; they are no promise about what is sent: checks send probes of their own, redirects are
followed, an example may name an external document. All of it leaves through `requests`' adapter, so that is where the
promise is kept: one origin, the permitted methods, and a pace. A run that throttles its own account (it sets a quota,
and the account is under it) would see nothing but 429 from then on: here it is let off and asks again.
"""

from __future__ import annotations

import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import requests
from attrs import define, field
from requests.adapters import HTTPAdapter
from requests.exceptions import RequestException

from .origin import Origin, RefusedTarget, origin_of

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from requests import PreparedRequest, Response

_THROTTLED = 429
_LONGEST_WAIT = 60.0
"""Seconds that a service may ask to be left alone; for longer the answer stands."""
_PATIENCE = 600.0
"""Seconds that a run waits in all."""
READING = frozenset({"GET", "HEAD"})
_installed = threading.Lock()


class RefusedRequest(RequestException):
    """A request that was stopped before it was sent."""


@define
class Gate:
    """Lets through what may be sent, no faster than it may be sent.

    `exchange` is the one request beyond reading that a run without writes needs: the token exchange. `relieve` lets a
    throttled account go on; without it there is nothing for it but to wait. `sent` counts the answers, `throttled` those
    among them that stayed 429.
    """

    origin: Origin
    writes: bool
    rate: float | None = None
    exchange: tuple[str, str] | None = None
    relieve: Callable[[], object] | None = None
    refused: list[str] = field(factory=lambda: list[str]())
    sent: int = 0
    throttled: int = 0
    _patience: float = _PATIENCE
    _next: float = 0.0
    _clock: Callable[[], float] = time.monotonic
    _sleep: Callable[[float], None] = time.sleep
    _turn: threading.Lock = field(factory=threading.Lock)

    def admit(self, method: str, url: str) -> None:
        """Wait for the request's turn, or raise RefusedRequest before anything is sent."""
        reason = self._reason_against(method, url)
        if reason is not None:
            self.refused.append(f"{method} {url}: {reason}")
            raise RefusedRequest(f"not sent: {method} {url}: {reason}")
        self._wait()

    @contextmanager
    def installed(self) -> Generator[None]:
        """Guard every request of this process that goes through `requests`, until the block ends."""
        if not _installed.acquire(blocking=False):
            raise RuntimeError("another fuzz run is under way in this process: run them one after another")
        original: Any = HTTPAdapter.send

        def send(adapter: HTTPAdapter, request: PreparedRequest, *arguments: Any, **options: Any) -> Response:
            self.admit(request.method or "", request.url or "")
            answer: Response = original(adapter, request, *arguments, **options)
            if answer.status_code == _THROTTLED and _can_go_again(request) and self._relieved(answer):
                answer.content  # noqa: B018  (read, so that the connection can be used again)
                answer = original(adapter, request, *arguments, **options)
            self.sent += 1
            self.throttled += answer.status_code == _THROTTLED
            return answer

        sessions: Any = requests.sessions
        proxies = sessions.get_environ_proxies
        HTTPAdapter.send = send  # type: ignore[method-assign, assignment]
        if self.origin.is_loopback:
            # A proxy is for what is elsewhere; reading the environment anew for each request takes longer than sending it.
            sessions.get_environ_proxies = _no_proxies
        try:
            yield
        finally:
            sessions.get_environ_proxies = proxies
            HTTPAdapter.send = original  # type: ignore[method-assign]
            _installed.release()

    def _relieved(self, answer: Response) -> bool:
        """Let the account off, or wait as long as the service asks; say whether it is worth asking again."""
        if self.relieve is not None:
            self.relieve()
            return True
        asked = answer.headers.get("Retry-After", "")
        wait = float(asked) if asked.isdecimal() else _LONGEST_WAIT + 1
        if wait > min(_LONGEST_WAIT, self._patience):
            return False
        self._patience -= wait
        self._sleep(wait)
        return True

    def _reason_against(self, method: str, url: str) -> str | None:
        try:
            origin = origin_of(url)
        except RefusedTarget as error:
            return str(error)
        if origin != self.origin:
            return f"it leaves {self.origin}"
        if self.writes or method in READING or (method, url) == self.exchange:
            return None
        return "only GET and HEAD may be sent here"

    def _wait(self) -> None:
        if self.rate is None:
            return
        with self._turn:
            pause = self._next - self._clock()
            if pause > 0:
                self._sleep(pause)
            self._next = self._clock() + 1 / self.rate


def _no_proxies(*_: object, **__: object) -> dict[str, str]:
    return {}


def _can_go_again(request: PreparedRequest) -> bool:
    """Say whether a body, if there is one, is still there once it was sent."""
    return request.body is None or isinstance(request.body, (bytes, str))
