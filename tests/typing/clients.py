"""How clients are made, as checkers see it."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_type

from towpath import AsyncOuro, Ouro, Secret

if TYPE_CHECKING:
    from decimal import Decimal

    import httpx
    from towpath.events import Event
    from towpath.testing import StandIn


def told(event: Event) -> None:
    print(event)


def making(transport: httpx.MockTransport) -> None:
    with Ouro() as portal:
        assert_type(portal, Ouro)
    Ouro(
        "key",
        base_url="https://x.test",
        timeout=3,
        retries=0,
        transport=transport,
        headers={"X-App": "a"},
        on_event=told,
    )
    Ouro(api_key=Secret("key"), transport=None, headers=None, on_event=None)


async def making_later(transport: httpx.MockTransport) -> None:
    async with AsyncOuro("key", timeout=3.5, retries=0, transport=transport, on_event=told) as portal:
        assert_type(portal, AsyncOuro)


def using_a_stand_in(ouro: StandIn) -> None:
    with Ouro(**ouro.credentials["owner"], transport=ouro.transport) as portal:
        assert_type(portal, Ouro)


def extracting(portal: Ouro, number: type[Decimal]) -> None:
    assert_type(portal.extract(b"[1.5]", "[0]", number, decimals=True), "Decimal")
    portal.extract(b"[1.5]", "[0]", decimals=True)
