"""Both kinds of client, against a stand-in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from towpath.testing import StandIn, stand_in

from tests.unit.usmart.either import Between, Either

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def awaits(request: pytest.FixtureRequest) -> bool:
    value: bool = request.param
    return value


@pytest.fixture
def standing() -> Iterator[StandIn]:
    with stand_in("usmart") as made:
        yield made
        assert made.defects == []


@pytest.fixture
def either(standing: StandIn, awaits: bool) -> Either:
    return Either(standing, Between(standing), awaits=awaits)


@pytest.fixture
def as_role(standing: StandIn, awaits: bool) -> Callable[[str], Either]:
    """A client of either kind with a role's key."""

    def make(role: str) -> Either:
        return Either(standing, Between(standing), awaits=awaits, role=role)

    return make
