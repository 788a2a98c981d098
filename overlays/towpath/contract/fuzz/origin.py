"""Where requests may go, and whether they may change anything there."""

from __future__ import annotations

import re
from ipaddress import ip_address
from urllib.parse import urlsplit

from attrs import frozen

_PORTS = {"http": 80, "https": 443}
_NAME = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?")
_UNPRINTABLE = re.compile(r"[\x00-\x20\\\x7f-\U0010ffff]")


class RefusedTarget(ValueError):
    """A URL or a permission that cannot be used as it was given."""


@frozen
class Origin:
    """Scheme, host and port, in one spelling."""

    scheme: str
    host: str
    port: int

    @property
    def netloc(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def is_loopback(self) -> bool:
        """Whether this is certainly the machine that we run on: `localhost` or a loopback address, nothing else."""
        if self.host == "localhost":
            return True
        try:
            return ip_address(self.host).is_loopback
        except ValueError:
            return False

    def __str__(self) -> str:
        return f"{self.scheme}://{self.netloc}"


def origin_of(url: str) -> Origin:
    """Read the origin of a URL; anything that two parsers might read differently is refused."""
    if _UNPRINTABLE.search(url):
        raise RefusedTarget(
            f"{url!r} holds a space, a backslash or a character outside ASCII: write it percent-encoded"
        )
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise RefusedTarget(f"{url!r} is not a URL: {error}") from None
    if parts.scheme not in _PORTS:
        raise RefusedTarget(f"{url!r} does not start with http:// or https://")
    if "@" in parts.netloc:
        # Not repeated in the message: what stands before the @ may be a password.
        raise RefusedTarget("the URL holds a user name (something before an @): leave it out")
    host = (parts.hostname or "").rstrip(".")
    if not _is_host(host):
        raise RefusedTarget(f"{url!r} names no host")
    return Origin(parts.scheme, host, port or _PORTS[parts.scheme])


def base_url_of(url: str) -> str:
    """Write a base URL anew from its parsed parts; a query or a fragment has no place in it."""
    origin = origin_of(url)
    parts = urlsplit(url)
    if parts.query or parts.fragment:
        raise RefusedTarget(f"{url!r} holds a query or a fragment: give the address alone")
    return f"{origin}{parts.path.rstrip('/')}"


def may_write(origin: Origin, allowed: tuple[str, ...]) -> bool:
    """Say whether requests that change something may be sent to `origin`.

    To loopback always. Elsewhere when `allowed` repeats the host, with its port where the URL names one.
    A permission for another host is a mistake, and refused as such.
    """
    for permission in allowed:
        if permission.lower() != origin.netloc:
            raise RefusedTarget(
                f"writes are allowed to {permission!r}, but the URL leads to {origin.netloc!r}: repeat the host exactly"
            )
    return origin.is_loopback or bool(allowed)


def _is_host(host: str) -> bool:
    if ":" in host:
        try:
            ip_address(host)
        except ValueError:
            return False
        return True
    return _NAME.fullmatch(host) is not None
