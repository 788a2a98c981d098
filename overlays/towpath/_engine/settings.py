"""What a client was made with, checked once, before anything is sent."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Any, Final

from towpath.errors import ConfigurationError

from .redact import Redactor, is_secret_header

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from towpath.events import Event

    from .schemes import Scheme

RETRIES: Final = 2
"""Tries after the first, where a client is not told otherwise."""

CLOSED = "this client is closed; make a new one, or make the call inside its `with` block"

_NAME = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_VALUE = r"[\t\x20-\x7e\x80-\xff]*"
_OURS = frozenset(
    {"authorization", "connection", "content-length", "host", "te", "trailer", "transfer-encoding", "upgrade"}
)


class Settings:
    """A client's settings: where, how long, with which headers and which credential."""

    def __init__(
        self,
        *,
        base_url: str,
        scheme: Scheme | None,
        hint: str,
        timeout: float = 30.0,
        retries: int = RETRIES,
        transport: Any = None,
        headers: Mapping[str, str] | None = None,
        on_event: Callable[[Event], None] | None = None,
        strict: bool = False,
    ) -> None:
        self.base_url = base_url
        self.timeout = read_timeout(timeout, "timeout=")
        self.scheme = scheme
        self.own_headers = frozenset(name.lower() for name in (scheme.headers if scheme else ()))
        self.headers = read_headers(headers or {}, "headers=", self.own_headers)
        self.retries = read_retries(retries, "retries=")
        self.hint = hint
        self.transport = transport
        self.on_event = on_event
        self.strict = strict
        self.redactor = Redactor(*(scheme.secrets if scheme else ()))

    def recipe(self) -> dict[str, Any]:
        """Return the arguments that make the same client again, without its key."""
        return {
            "base_url": self.base_url,
            "timeout": self.timeout,
            "headers": {name.decode(): value.decode("latin-1") for name, value in self.headers},
            "retries": self.retries,
            "transport": self.transport,
            "on_event": self.on_event,
            "strict": self.strict,
        }

    def telling_headers(self) -> list[str]:
        """Return the names of the client's headers that are likely to hold secrets."""
        return [name.decode() for name, _ in self.headers if is_secret_header(name.decode())]


def read_timeout(seconds: object, where: str) -> float:
    """Return a timeout in seconds; raise ConfigurationError for one that never ends or has ended already."""
    fits = (
        isinstance(seconds, (int, float))
        and not isinstance(seconds, bool)
        and math.isfinite(seconds)
        and seconds > 0
    )
    if not fits:
        raise ConfigurationError(
            f"{where} takes seconds above 0 and a finite number of them, not {seconds!r}"
        )
    assert isinstance(seconds, (int, float))
    return float(seconds)


def read_retries(count: object, where: str) -> int:
    """Return a number of tries after the first; raise ConfigurationError for what is no such number."""
    if not isinstance(count, int) or isinstance(count, bool) or count < 0:
        raise ConfigurationError(f"{where} takes a whole number from 0 (never try again), not {count!r}")
    return count


def read_headers(
    headers: Mapping[str, str], where: str, own: Collection[str] = ()
) -> list[tuple[bytes, bytes]]:
    """Return headers as they go over the wire; raise ConfigurationError that names the header, never its value.

    `own` are the names, in small letters, of those that the client sets by itself besides the usual ones.
    """
    for name in headers:
        check_header_name(name, where, own)
    return [(name.encode(), header_value(name, value, where)) for name, value in headers.items()]


def check_header_name(name: object, where: str, own: Collection[str] = ()) -> None:
    """Raise ConfigurationError unless callers may set a header of this name."""
    if not isinstance(name, str) or not re.fullmatch(_NAME, name):
        raise ConfigurationError(f"{where}: {str(name)[:60]!r} is not the name of a header")
    if name.lower() in _OURS or name.lower() in own:
        raise ConfigurationError(f"{where}: the client sets {name!r} by itself; leave it out")


def header_value(name: str, value: object, where: str) -> bytes:
    """Return a header's value in bytes; raise ConfigurationError for one that would not arrive as it is."""
    if isinstance(value, str) and re.fullmatch(_VALUE, value) and value == value.strip():
        return value.encode("latin-1")
    raise ConfigurationError(
        f"{where}: the value of {name!r} cannot stand in a header; give text in Latin-1 "
        "without line breaks, control characters or white space around it"
    )
