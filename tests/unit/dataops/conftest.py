"""Both kinds of DataOps.live client, against the stand-in and against a service in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from towpath.testing import StandIn, stand_in

from tests.unit.dataops.either import Either

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def awaits(request: pytest.FixtureRequest) -> bool:
    value: bool = request.param
    return value


@pytest.fixture
def standing() -> Iterator[StandIn]:
    with stand_in("dataops") as made:
        yield made
        assert made.defects == []


@pytest.fixture
def as_role(standing: StandIn, awaits: bool) -> Callable[..., Either]:
    """A client of either kind with a role's token, against the stand-in."""

    def make(role: str, **chosen: object) -> Either:
        token = standing.credentials[role]["token"]
        return Either(
            token, awaits=awaits, base_url=standing.base_url, transport=standing.transport, **chosen
        )

    return make
