"""The guard of conftest really closes the door; otherwise every other test's silence would mean nothing."""

from __future__ import annotations

import asyncio
import socket

import pytest

import tests.conftest as guard


@pytest.fixture(autouse=True)
def _expected_escape() -> object:
    yield
    guard._escapes.clear()


def test_a_connection_to_another_machine_is_refused_before_it_is_made() -> None:
    with socket.socket() as door, pytest.raises(RuntimeError, match="tests talk to loopback only"):
        door.connect(("192.0.2.1", 80))


def test_a_name_is_not_even_looked_up() -> None:
    with pytest.raises(RuntimeError, match=r"example\.org"):
        socket.getaddrinfo("example.org", 443)


def test_asynchronous_code_meets_the_same_guard() -> None:
    async def reach_out() -> None:
        await asyncio.open_connection("192.0.2.1", 80)

    with pytest.raises(RuntimeError, match="tests talk to loopback only"):
        asyncio.run(reach_out())


def test_this_machine_may_be_reached() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.create_connection(server.getsockname(), timeout=2) as door,
    ):
        assert door.getpeername() == server.getsockname()
