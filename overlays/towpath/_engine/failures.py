"""From what httpx raises to what towpath raises: in our words, with the cause, without secrets."""

from __future__ import annotations

import re
import ssl
from typing import TYPE_CHECKING

from towpath.errors import ConnectionFailed, TimedOut, TransportError

from .http import httpx
from .retry import Failure

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Any

    from towpath_wire._seam import Operation

    from .redact import Redactor

# Their frames hold the bytes of requests in local variables, which some tracebacks show.
_TRANSPORTS = re.compile(
    r"httpx\._(transports\.default|urls|urlparse)$|towpath\._engine\.fast\."
    r"|(httpcore|h11|h2|hpack|anyio|trio|asyncio|socket|ssl|aiohttp)(\.|$)"
)

_WAITS = {
    "ConnectTimeout": "connecting",
    "ReadTimeout": "waiting for the answer",
    "WriteTimeout": "sending",
    "PoolTimeout": "waiting for a free connection",
}

# What passes and may be tried again. Not here: our own mistakes (URLs, protocol) and answers that cannot be unpacked.
_PASSING: dict[type[BaseException], Failure] = {
    httpx.ConnectError: Failure.NO_CONNECTION,
    httpx.ProxyError: Failure.NO_CONNECTION,
    httpx.ConnectTimeout: Failure.CONNECTING_TIMED_OUT,
    httpx.PoolTimeout: Failure.CONNECTING_TIMED_OUT,
    httpx.NetworkError: Failure.BROKE_OFF,
    httpx.RemoteProtocolError: Failure.BROKE_OFF,
    httpx.WriteTimeout: Failure.BROKE_OFF,
    httpx.TimeoutException: Failure.READING_TIMED_OUT,
}


class Watched:
    """Translate what httpx raises within a `with` block; the same for synchronous and asynchronous code."""

    __slots__ = ("_operation", "_redactor", "_request")

    def __init__(self, operation: Operation[Any], request: httpx.Request, redactor: Redactor) -> None:
        self._operation = operation
        self._request = request
        self._redactor = redactor

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, traceback: TracebackType | None) -> None:
        if error is None:
            return
        disarm(error, self._redactor)
        if isinstance(error, (httpx.RequestError, httpx.InvalidURL)):
            raise self._translated(error) from error

    def _translated(self, error: Exception) -> TransportError:
        request = self._request
        where = f"{request.url.scheme}://{request.url.netloc.decode()}"
        kind, message = TransportError, f"the exchange with {where} broke off: {_words(error)}"
        if isinstance(error, httpx.TimeoutException):
            doing = _WAITS.get(type(error).__name__, "waiting")
            seconds = request.extensions["timeout"].get("read")
            kind, message = (
                TimedOut,
                f"{seconds:g} s ran out while {doing} ({where}); raise timeout=, or try again later",
            )
        elif isinstance(error, (httpx.ConnectError, httpx.ProxyError, httpx.UnsupportedProtocol)):
            kind, message = (
                ConnectionFailed,
                f"no connection to {where}: {_words(error)}; check base_url and the network",
            )
        return kind(
            message, operation=self._operation.id, method=request.method, url=self._redactor.url(request.url)
        )


def failure_of(cause: BaseException | None) -> Failure | None:
    """Return how a request failed, going by what httpx raised; None for what would be the same another time."""
    if _distrusted(cause):
        return None
    kinds = type(cause).__mro__
    return next((_PASSING[kind] for kind in kinds if kind in _PASSING), None)


def _distrusted(cause: BaseException | None) -> bool:
    """Return whether a certificate was not accepted: it will not be a moment later."""
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return True
        cause = cause.__cause__ or cause.__context__
    return False


def disarm(error: BaseException, redactor: Redactor) -> None:
    """Take out of an error and its causes what shows secrets: the live request, known secrets, transports' frames."""
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        error_now = waiting.pop()
        if error_now is None or id(error_now) in seen:
            continue
        seen.add(id(error_now))
        error_now.__traceback__ = _above_transport(error_now.__traceback__)
        if type(error_now).__module__.partition(".")[0] in ("httpx", "httpcore", "h11", "aiohttp"):
            error_now.args = tuple(
                redactor.text(part) if isinstance(part, str) else part for part in error_now.args
            )
        if isinstance(error_now, httpx.RequestError):
            error_now._request = None  # it holds the credential
        waiting += [error_now.__cause__, error_now.__context__]


def _above_transport(traceback: TracebackType | None) -> TracebackType | None:
    """Return a traceback that ends where a transport's frames begin, without those of httpx's client before it.

    The client's show requests by their URLs, and a URL may be signed. What a handler of the caller's raised keeps
    its own frames, which stand below the client's.
    """
    while traceback is not None and _is_client(traceback):
        traceback = traceback.tb_next
    if traceback is None or _is_transport(traceback):
        return None
    step = traceback
    while (after := step.tb_next) is not None:
        if _is_transport(after):
            step.tb_next = None
        elif _is_client(after):
            step.tb_next = after.tb_next
        else:
            step = after
    return traceback


def _is_client(step: TracebackType) -> bool:
    return bool(step.tb_frame.f_globals.get("__name__", "") == "httpx._client")


def _is_transport(step: TracebackType) -> bool:
    return _TRANSPORTS.match(step.tb_frame.f_globals.get("__name__", "")) is not None


def _words(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__
