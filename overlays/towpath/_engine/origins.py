"""Where a client talks to: base URLs that are what they look like, and origins that can be compared."""

from __future__ import annotations

import os
import re
from ipaddress import ip_address
from typing import TYPE_CHECKING

from towpath.errors import ConfigurationError

if TYPE_CHECKING:
    import httpx

# Strict on purpose: what two parsers could read in two ways (user:password@, backslashes, ?) does not get in.
_BASE = r"(?P<scheme>https?)://(?P<host>[\w.-]+|\[[0-9a-f:.]+\])(?::(?P<port>\d{1,5}))?(?:/[\w.~!$&'()*+,;=:@%/-]*)?"


def read_base_url(given: object, *, default: str, source: str) -> str:
    """Return a base URL without its last slash; raise ConfigurationError when it is not usable."""
    text = given if isinstance(given, str) else ""
    match = re.fullmatch(_BASE, text, re.IGNORECASE)
    if match is None or int(match["port"] or 1) not in range(1, 65536):
        shown = f" {_shown(text)!r}" if text else ""
        raise ConfigurationError(
            f"{source}{shown} is not a base URL: give scheme, host and perhaps a port and a path, such as {default!r}"
        )
    if match["scheme"].lower() == "http" and not is_loopback(match["host"]):
        raise ConfigurationError(
            f"{source} {_shown(text)!r} is not encrypted, and keys do not travel in the clear; "
            "use https:// (plain http:// is for this machine only)"
        )
    return text.rstrip("/")


def find_base_url(given: str | None, *, variable: str, default: str) -> str:
    """Return the base URL that was given, else the environment's, else the default one; raise as `read_base_url`."""
    if given is not None:
        return read_base_url(given, default=default, source="base_url")
    return read_base_url(os.environ.get(variable) or default, default=default, source=variable)


def is_loopback(host: str) -> bool:
    """Return whether a host is this machine by its very name or address."""
    host = host.strip("[]").rstrip(".").lower()
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def origin(url: httpx.URL) -> tuple[str, bytes, int | None]:
    """Return what has to be equal for a credential to go along: scheme, host and port."""
    return url.scheme, url.raw_host, url.port or {"https": 443, "http": 80}.get(url.scheme)


def _shown(text: str) -> str:
    # What stands before an @ may be a password.
    return re.sub(r"//[^/]*@", "//…@", text.partition("?")[0])[:200]
