"""Retries against a stand-in: they wait in its time, so that nobody sleeps and each run is like the last."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest
from towpath import AsyncOuro, Ouro, RateLimited
from towpath.events import Retrying
from towpath.testing import stand_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from towpath.events import Event
    from towpath.testing import StandIn


def read_twice(ouro: StandIn, **wanted: Any) -> None:
    with Ouro(**ouro.credentials["owner"], transport=ouro.transport, **wanted) as portal:
        assert portal.users.read("hermes") == portal.users.read("hermes")


def aread_twice(ouro: StandIn, **wanted: Any) -> None:
    async def read() -> None:
        async with AsyncOuro(**ouro.credentials["owner"], transport=ouro.transport, **wanted) as portal:
            assert await portal.users.read("hermes") == await portal.users.read("hermes")

    asyncio.run(read())


both_sides = pytest.mark.parametrize("read", [read_twice, aread_twice], ids=["sync", "async"])


@both_sides
def test_a_client_that_is_told_when_to_come_back_moves_the_clock_there(
    ouro_stand_in: StandIn, read: Callable[..., None]
) -> None:
    events: list[Event] = []
    ouro_stand_in.allow(requests=2, per=60)  # the token and one call
    began = ouro_stand_in.clock.milliseconds
    read(ouro_stand_in, on_event=events.append)
    pauses = [event.pause for event in events if isinstance(event, Retrying)]
    assert len(pauses) == 1
    assert 60 <= pauses[0] < 61
    assert ouro_stand_in.clock.milliseconds - began >= pauses[0] * 1000
    assert [entry.status for entry in ouro_stand_in.journal] == [200, 200, 429, 200]


@both_sides
def test_the_clock_is_the_same_after_the_same_failures(read: Callable[..., None]) -> None:
    moments = set()
    for _ in range(3):
        with stand_in("ouro") as ouro:
            ouro.fail(2)
            read(ouro)
            moments.add(ouro.clock.milliseconds)
    assert len(moments) == 1


@both_sides
def test_the_time_for_retries_runs_out_in_the_stand_ins_time_too(
    ouro_stand_in: StandIn, read: Callable[..., None]
) -> None:
    ouro_stand_in.allow(requests=2, per=600)
    with pytest.raises(RateLimited) as caught:
        read(ouro_stand_in)
    assert (caught.value.attempts, caught.value.retry_after) == (1, 600)
