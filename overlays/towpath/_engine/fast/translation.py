"""From what aiohttp raises to what httpx would have raised: each wait's time-out its own, each failure its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import aiohttp
from aiohttp.http_exceptions import HttpProcessingError

from towpath._engine.http import httpx

if TYPE_CHECKING:
    from aiohttp.client_proto import ResponseHandler

FAILURES = (aiohttp.ClientError, HttpProcessingError, OSError)
"""What connecting and reading raise; `TimeoutError` is an OSError."""


def while_connecting(error: Exception) -> httpx.TransportError:
    """Return the error for what went wrong on the way to a connection, an exchange with a proxy included."""
    if isinstance(error, TimeoutError):
        return _caused(httpx.ConnectTimeout, error)
    if isinstance(error, aiohttp.ClientHttpProxyError):
        return httpx.ProxyError(f"{error.status} {error.message}")
    if isinstance(error, (aiohttp.ServerDisconnectedError, aiohttp.ClientResponseError)):
        return _caused(httpx.RemoteProtocolError, error)
    return _caused(httpx.ConnectError, error)


def while_reading(error: Exception, protocol: ResponseHandler) -> httpx.TransportError:
    """Return the error for what went wrong while an answer was waited for or read."""
    if isinstance(error, TimeoutError):
        return _caused(httpx.ReadTimeout, error)
    if isinstance(error, aiohttp.ServerDisconnectedError):
        return httpx.RemoteProtocolError("Server disconnected without sending a response.")
    if isinstance(error, HttpProcessingError):
        return httpx.RemoteProtocolError(error.message)
    reset = was_reset(protocol)
    if isinstance(error, aiohttp.ClientPayloadError) and reset is None:
        return httpx.RemoteProtocolError("peer closed connection without sending complete message body")
    return _caused(httpx.ReadError, reset or error)


def was_reset(protocol: ResponseHandler) -> OSError | None:
    """Return why a connection broke, where it did not just end."""
    error = protocol.exception()
    return error if isinstance(error, OSError) and not isinstance(error, TimeoutError) else None


def _caused(kind: type[httpx.TransportError], error: Exception) -> httpx.TransportError:
    """Return an error that knows its cause where that is the system's; aiohttp's own hold requests and answers."""
    # Around the system's own words aiohttp's have the repr of an SSL context.
    system = getattr(error, "os_error", None) or getattr(error, "certificate_error", None)
    translated = kind(str(system or error) or type(error).__name__)
    translated.__cause__ = error if isinstance(error, OSError) else None
    return translated
