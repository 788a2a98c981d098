"""Both kinds of client, against a service in memory and against the stand-in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from towpath.testing import StandIn, stand_in

from tests.unit.ouro.service import Either, Service, Wire

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def awaits(request: pytest.FixtureRequest) -> bool:
    value: bool = request.param
    return value


@pytest.fixture
def service() -> Service:
    return Service()


@pytest.fixture
def either(service: Service, awaits: bool) -> Either:
    return Either(awaits=awaits, transport=Wire(service))


@pytest.fixture
def ouro() -> Iterator[StandIn]:
    with stand_in("ouro") as standing:
        yield standing


@pytest.fixture
def as_role(ouro: StandIn, awaits: bool) -> Callable[[str], Either]:
    """A client of either kind with a role's key, against the stand-in."""

    def make(role: str) -> Either:
        return Either(
            awaits=awaits, transport=ouro.transport, base_url=ouro.base_url, **ouro.credentials[role]
        )

    return make
