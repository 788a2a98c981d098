"""The one place where httpx is imported, and what it is built on; the engine's other modules take it from here."""

from __future__ import annotations

from typing import TypeVar

import httpx
from httpcore import ReadTimeout as ReadTimedOut
from httpcore import WriteError as SendingFailed

from .loggers import quiet_loggers

__all__ = ["ReadTimedOut", "SendingFailed", "httpx", "without_cookies"]

C = TypeVar("C", httpx.Client, httpx.AsyncClient)

quiet_loggers()


class _NoCookies(httpx.Cookies):
    """Keeps nothing."""

    def extract_cookies(self, response: httpx.Response) -> None:
        return


def without_cookies(client: C) -> C:
    """Return the client, keeping no cookies any more: no request takes them along, and they would pile up."""
    client._cookies = _NoCookies()
    return client
