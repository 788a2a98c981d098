"""Both kinds of client, against the stand-in, whose clock they move on where they wait."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from towpath.testing import StandIn, stand_in

from tests.unit.opendatasoft.either import Either

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def awaits(request: pytest.FixtureRequest) -> bool:
    value: bool = request.param
    return value


@pytest.fixture
def portal() -> Iterator[StandIn]:
    with stand_in("opendatasoft") as standing:
        yield standing
        assert standing.defects == []


@pytest.fixture
def as_role(portal: StandIn, awaits: bool) -> Callable[..., Either]:
    """A client of either kind with a role's key."""

    def make(role: str, **chosen: Any) -> Either:
        return Either(portal, role, awaits=awaits, **chosen)

    return make


@pytest.fixture
def owner(as_role: Callable[..., Either]) -> Either:
    return as_role("owner")
