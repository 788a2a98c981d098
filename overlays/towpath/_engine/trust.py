"""Whose certificates are trusted: those that httpx trusts, read once a process and not once a client.

Reading them takes some twenty milliseconds and half a megabyte, which is most of what a client costs.
"""

from __future__ import annotations

import os
from functools import cache
from typing import TYPE_CHECKING, Final

from .http import httpx

if TYPE_CHECKING:
    import ssl

_NAMED: Final = ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE")
"""Variables that lead elsewhere: what they name may change while the process runs."""


def trusted() -> ssl.SSLContext:
    """Return what servers are verified with: one context for all, or a new one where the environment names its own."""
    return httpx.create_ssl_context() if any(map(os.environ.get, _NAMED)) else _shared()


def trusted_without(transport: object | None) -> ssl.SSLContext | bool:
    """Return `trusted()` for a client that makes its connections itself; a transport that was given has its own."""
    return trusted() if transport is None else True


@cache
def _shared() -> ssl.SSLContext:
    return httpx.create_ssl_context()
