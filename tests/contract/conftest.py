"""What the tests of the platforms' behaviours share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from towpath.testing import stand_in

from tests.contract.dataops_members import Members
from tests.contract.opendatasoft_portal import Portal
from tests.contract.ouro_people import People
from tests.contract.usmart_people import People as Council

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def people() -> Iterator[People]:
    """Give everybody in a stand-in of their own; what it did wrong itself fails the test."""
    with stand_in("ouro") as made:
        everybody = People(made)
        yield everybody
        everybody.close()
        assert made.defects == []


@pytest.fixture
def portal() -> Iterator[Portal]:
    """Give a portal with everybody on it; what the stand-in did wrong itself fails the test."""
    with stand_in("opendatasoft") as made:
        everybody = Portal(made)
        yield everybody
        everybody.close()
        assert made.defects == []


@pytest.fixture
def members() -> Iterator[Members]:
    """Give everybody in a stand-in for DataOps.live of their own; what it did wrong itself fails the test."""
    with stand_in("dataops") as made:
        everybody = Members(made)
        yield everybody
        everybody.close()
        assert made.defects == []


@pytest.fixture
def council() -> Iterator[Council]:
    """Give everybody in a stand-in for uSmart of their own; what it did wrong itself fails the test."""
    with stand_in("usmart") as made:
        everybody = Council(made)
        yield everybody
        everybody.close()
        assert made.defects == []
