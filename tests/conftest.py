"""What holds for every test: no socket leaves this machine, no credential comes from the developer's environment."""

from __future__ import annotations

import os
import sys
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

_escapes: list[str] = []


class NetworkEscape(RuntimeError):
    """A test tried to reach something that is not this machine."""


def _is_loopback(host: object) -> bool:
    if isinstance(host, bytes):
        host = host.decode("ascii", "replace")
    if host in (None, "", "localhost", "testserver"):
        return True
    try:
        address = ip_address(str(host).partition("%")[0])
    except ValueError:
        return False
    # Binding to "any address" opens nothing towards the outside by itself; connecting to it reaches this machine.
    return address.is_loopback or address.is_unspecified


def _guard(event: str, arguments: tuple[Any, ...]) -> None:
    """Refuse connections and look-ups that leave loopback; an audit hook sees all of them, asyncio's too."""
    if event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
        address = arguments[1]
        host = address[0] if isinstance(address, tuple) else None  # a path is a Unix socket: local by nature
    elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
        host = arguments[0]
    else:
        return
    if not _is_loopback(host):
        # Recorded as well as raised: code under test may swallow the exception.
        _escapes.append(f"{event} to {host!r}")
        raise NetworkEscape(f"{event} to {host!r}: tests talk to loopback only")


sys.addaudithook(_guard)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put files with a slow test first: a long one that comes last leaves all workers but one with nothing to do."""
    slow = {item.path for item in items if item.get_closest_marker("slow")}
    items.sort(key=lambda item: item.path not in slow)


@pytest.fixture(autouse=True)
def _only_loopback() -> Iterator[None]:
    _escapes.clear()
    yield
    assert not _escapes, f"the test left loopback: {_escapes}"


@pytest.fixture(autouse=True)
def _no_credentials_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith(("OURO_", "ODS_", "DATAOPS_", "USMART_")):
            monkeypatch.delenv(name)
    # A developer's proxy would carry loopback requests away.
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
