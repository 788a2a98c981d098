"""Fixtures that join a stand-in and a client; pytest finds them once towpath is installed.

    def test_my_report(ouro, ouro_stand_in):
        ouro.datasets.load_rows(ouro_stand_in.world["planets"], {"rows": [{"name": "Mars", "moons": 2}]})
        assert ouro_stand_in.journal.of("loadDatasetRows")

Every test gets a stand-in of its own, in the same state: seed 0, the clock at its start, nothing but the
starting world. A client that waits, for the platform's work or for its next try, moves the stand-in's clock on
and does not sleep.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from towpath import (
        AsyncDataOps,
        AsyncOpendatasoft,
        AsyncOuro,
        AsyncUSmart,
        DataOps,
        Opendatasoft,
        Ouro,
        USmart,
    )
    from towpath.testing import StandIn


@pytest.fixture
def ouro_stand_in() -> Iterator[StandIn]:
    """Give a stand-in for Ouro; what it did wrong itself fails the test."""
    from towpath.testing import stand_in

    with stand_in("ouro") as made:
        yield made
        assert not made.defects, f"the stand-in went against its own spec: {made.defects}"


@pytest.fixture
def ouro(ouro_stand_in: StandIn) -> Iterator[Ouro]:
    """Give a client of the stand-in, with the owner's key."""
    from towpath import Ouro

    key = ouro_stand_in.credentials["owner"]["api_key"]
    with Ouro(key, base_url=ouro_stand_in.base_url, transport=ouro_stand_in.transport) as client:
        yield client


@pytest.fixture
def async_ouro(ouro_stand_in: StandIn) -> Iterator[AsyncOuro]:
    """Give an asynchronous client of the stand-in, with the owner's key."""
    import asyncio

    from towpath import AsyncOuro

    key = ouro_stand_in.credentials["owner"]["api_key"]
    client = AsyncOuro(key, base_url=ouro_stand_in.base_url, transport=ouro_stand_in.transport)
    yield client
    # Nothing of it is tied to the loop that the test ran in: the transport has no connections.
    asyncio.run(client.aclose())


@pytest.fixture
def dataops_stand_in() -> Iterator[StandIn]:
    """Give a stand-in for DataOps.live; what it did wrong itself fails the test."""
    from towpath.testing import stand_in

    with stand_in("dataops") as made:
        yield made
        assert not made.defects, f"the stand-in went against its own spec: {made.defects}"


@pytest.fixture
def dataops(dataops_stand_in: StandIn) -> Iterator[DataOps]:
    """Give a client of the stand-in, with the owner's token."""
    from towpath import DataOps

    token = dataops_stand_in.credentials["owner"]["token"]
    with DataOps(token, base_url=dataops_stand_in.base_url, transport=dataops_stand_in.transport) as client:
        yield client


@pytest.fixture
def async_dataops(dataops_stand_in: StandIn) -> Iterator[AsyncDataOps]:
    """Give an asynchronous client of the stand-in, with the owner's token."""
    import asyncio

    from towpath import AsyncDataOps

    token = dataops_stand_in.credentials["owner"]["token"]
    client = AsyncDataOps(token, base_url=dataops_stand_in.base_url, transport=dataops_stand_in.transport)
    yield client
    asyncio.run(client.aclose())


@pytest.fixture
def usmart_stand_in() -> Iterator[StandIn]:
    """Give a stand-in for uSmart; what it did wrong itself fails the test."""
    from towpath.testing import stand_in

    with stand_in("usmart") as made:
        yield made
        assert not made.defects, f"the stand-in went against its own spec: {made.defects}"


@pytest.fixture
def usmart(usmart_stand_in: StandIn) -> Iterator[USmart]:
    """Give a client of the stand-in, with the key of a Provider."""
    from towpath import USmart

    owner = usmart_stand_in.credentials["owner"]
    with USmart(
        owner["org"],
        key_id=owner["key_id"],
        key_secret=owner["key_secret"],
        base_url=usmart_stand_in.base_url,
        transport=usmart_stand_in.transport,
    ) as client:
        yield client


@pytest.fixture
def async_usmart(usmart_stand_in: StandIn) -> Iterator[AsyncUSmart]:
    """Give an asynchronous client of the stand-in, with the key of a Provider."""
    import asyncio

    from towpath import AsyncUSmart

    owner = usmart_stand_in.credentials["owner"]
    client = AsyncUSmart(
        owner["org"],
        key_id=owner["key_id"],
        key_secret=owner["key_secret"],
        base_url=usmart_stand_in.base_url,
        transport=usmart_stand_in.transport,
    )
    yield client
    asyncio.run(client.aclose())


@pytest.fixture
def opendatasoft_stand_in() -> Iterator[StandIn]:
    """Give a stand-in for Opendatasoft; what it did wrong itself fails the test."""
    from towpath.testing import stand_in

    with stand_in("opendatasoft") as made:
        yield made
        assert not made.defects, f"the stand-in went against its own spec: {made.defects}"


@pytest.fixture
def opendatasoft(opendatasoft_stand_in: StandIn) -> Iterator[Opendatasoft]:
    """Give a client of the stand-in, with the owner's key."""
    from towpath import Opendatasoft

    made = opendatasoft_stand_in
    key = made.credentials["owner"]["api_key"]
    with Opendatasoft(base_url=made.base_url, api_key=key, transport=made.transport) as client:
        yield client


@pytest.fixture
def async_opendatasoft(opendatasoft_stand_in: StandIn) -> Iterator[AsyncOpendatasoft]:
    """Give an asynchronous client of the stand-in, with the owner's key."""
    import asyncio

    from towpath import AsyncOpendatasoft

    made = opendatasoft_stand_in
    key = made.credentials["owner"]["api_key"]
    client = AsyncOpendatasoft(base_url=made.base_url, api_key=key, transport=made.transport)
    yield client
    asyncio.run(client.aclose())
