"""Whose certificates are trusted: those that httpx trusts, read once a process and not once a client.

Reading them takes some twenty milliseconds and half a megabyte, which is most of what a client costs.
"""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from .http import httpx

if TYPE_CHECKING:
    import ssl

_NAMED: Final = ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE")
"""Variables that lead elsewhere; a file may be renewed while the process runs, a folder is looked into each time."""


def trusted() -> ssl.SSLContext:
    """Return what servers are verified with: one context for all, until the environment names other certificates."""
    named = tuple(map(os.environ.get, _NAMED))
    return _read(named, _version(named[0]))


def trusted_without(transport: object | None) -> ssl.SSLContext | bool:
    """Return `trusted()` for a client that makes its connections itself; a transport that was given has its own."""
    return trusted() if transport is None else True


@lru_cache(maxsize=4)
def _read(named: tuple[str | None, ...], version: tuple[int, int, int] | None) -> ssl.SSLContext:
    del named, version  # by these a context is known again
    return httpx.create_ssl_context()


def _version(file: str | None) -> tuple[int, int, int] | None:
    """Return what changes with the content of a file."""
    try:
        found = Path(file).stat() if file else None
    except OSError:
        return None  # whoever reads it says what is wrong
    return None if found is None else (found.st_mtime_ns, found.st_size, found.st_ino)
