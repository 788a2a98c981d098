"""Following, sharing, buying, services: against the stand-in, with both kinds of client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest
from towpath import (
    BadRequest,
    ConfigurationError,
    Conflict,
    ContractError,
    NotFound,
    PaymentRequired,
    PermissionDenied,
)
from towpath.extract import Path, PathSyntaxError
from towpath_wire.ouro import Role

from tests.unit.ouro.service import Either, Service, nothing_sent

if TYPE_CHECKING:
    from collections.abc import Callable

    from towpath.testing import StandIn

    As = Callable[[str], Either]


def followers(reader: Either, name: str) -> int:
    count: int = reader(lambda ouro: ouro.users.read(name)).followers
    return count


def test_following_twice_follows_once(as_role: As) -> None:
    owner, reader = as_role("owner"), as_role("reader")
    before = followers(owner, "loki")
    assert reader(lambda ouro: ouro.users.follow("loki")) is True
    assert reader(lambda ouro: ouro.users.follow("loki")) is False
    assert followers(owner, "loki") == before + 1
    assert reader(lambda ouro: ouro.users.unfollow("loki")) is True
    assert reader(lambda ouro: ouro.users.unfollow("loki")) is False
    assert followers(owner, "loki") == before


def test_following_oneself_or_nobody_is_refused_by_the_platform(as_role: As) -> None:
    owner = as_role("owner")
    with pytest.raises(BadRequest, match=r"cannot_follow_yourself.*toggling whether you follow 'hermes'"):
        owner(lambda ouro: ouro.users.follow("hermes"))
    with pytest.raises(NotFound, match="looking whether you follow 'nobody': nothing has changed"):
        owner(lambda ouro: ouro.users.unfollow("nobody"))


def test_sharing_takes_a_username_or_an_identifier(as_role: As, ouro: StandIn) -> None:
    owner, other = as_role("owner"), as_role("other")
    voyages, loki = ouro.world["voyages"], ouro.world["loki"]
    with pytest.raises(NotFound):
        other(lambda ouro: ouro.datasets.read(voyages))
    given = owner(lambda ouro: ouro.datasets.share(voyages, "loki", "read"))
    assert (given.user_id, given.role) == (UUID(loki), Role.READ)
    assert other(lambda ouro: ouro.datasets.read(voyages)).name == "voyages"
    assert owner(lambda ouro: ouro.datasets.share(voyages, UUID(loki), Role.WRITE)).role == "write"
    assert owner(lambda ouro: ouro.datasets.share(voyages, loki, "admin")).role == "admin"
    assert owner(lambda ouro: ouro.datasets.unshare(voyages, "loki")) is None
    with pytest.raises(NotFound):
        other(lambda ouro: ouro.datasets.read(voyages))


def test_who_is_not_admin_may_not_share(as_role: As, ouro: StandIn) -> None:
    with pytest.raises(PermissionDenied, match="admin"):
        as_role("reader")(lambda client: client.datasets.share(ouro.world["voyages"], "loki", "read"))


@pytest.mark.parametrize(("role", "says"), [("owner", "role='owner' is unknown"), ("none", "unshare")])
def test_a_role_that_is_none_is_refused_before_anything_is_sent(
    either: Either, service: Service, role: str, says: str
) -> None:
    with nothing_sent(service), pytest.raises(ConfigurationError, match=says):
        either(lambda ouro: ouro.datasets.share("id", "loki", role))


def purchase(wanted: object) -> Callable[[Any], Any]:
    return lambda client: client.assets.purchase(wanted)


def test_a_purchase_without_credit_says_the_price_and_what_to_do(as_role: As, ouro: StandIn) -> None:
    pauper, prophecies = as_role("pauper"), ouro.world["prophecies"]
    for wanted in (
        prophecies,
        UUID(prophecies),
        {"assetType": "dataset", "assetId": prophecies},
        as_role("reader")(lambda client: client.datasets.read(prophecies)),
    ):
        with pytest.raises(PaymentRequired, match=r"it costs 5: add credit.*nothing was bought") as caught:
            pauper(purchase(wanted))
        assert caught.value.code == "insufficient_credit"


def test_a_purchase_joins_the_buyers_list_and_is_not_made_twice(as_role: As, ouro: StandIn) -> None:
    buyer, prophecies = as_role("buyer"), ouro.world["prophecies"]
    assert buyer(lambda client: client.assets.purchase(prophecies)).charge
    assert UUID(prophecies) in {item.id for item in buyer(lambda client: client.datasets.list())}
    with pytest.raises(Conflict, match="already_owned"):
        buyer(lambda client: client.assets.purchase(prophecies))


@pytest.mark.parametrize("location", ["data.values", Path.parse('["data"].values')])
def test_a_table_is_made_of_what_a_service_answers(as_role: As, ouro: StandIn, location: str | Path) -> None:
    owner, weather, stations = as_role("owner"), ouro.world["weather"], ouro.world["stations"]
    made = owner(
        lambda client: client.datasets.create_from_service(
            weather, UUID(stations), name="stations", location=location
        )
    )
    assert (made.name, made.asset_stage) == ("stations", "structured")
    assert owner(lambda client: client.datasets.rows(made.id))


def test_a_service_without_rows_there_is_refused_by_the_platform(as_role: As, ouro: StandIn) -> None:
    owner, weather = as_role("owner"), ouro.world["weather"]
    with pytest.raises(BadRequest, match="no_rows_at_location"):
        owner(
            lambda client: client.datasets.create_from_service(
                weather, ouro.world["health"], name="x", location="data.values"
            )
        )
    body = {
        "dataset": {"name": "x"},
        "service": {"id": ouro.world["treasury"]},
        "route": {"id": ouro.world["coins"]},
    }
    with pytest.raises(BadRequest, match="service_not_configured"):
        owner(lambda client: client.datasets.create_from_service(body))


@pytest.mark.parametrize("location", ["data..values", "rows[*].id", "$.data", ""])
def test_a_location_that_cannot_be_read_is_refused_before_anything_is_sent(
    either: Either, service: Service, location: str
) -> None:
    with nothing_sent(service), pytest.raises(PathSyntaxError):
        either(
            lambda ouro: ouro.datasets.create_from_service(
                UUID(int=1), UUID(int=2), name="x", location=location
            )
        )


def test_an_identifier_that_is_none_is_refused_before_anything_is_sent(
    either: Either, service: Service
) -> None:
    with nothing_sent(service), pytest.raises(ConfigurationError, match="service='weather' is no identifier"):
        either(lambda ouro: ouro.datasets.create_from_service("weather", UUID(int=2), name="x"))


def test_a_token_without_a_subject_is_a_contract_error_that_names_the_claim() -> None:
    from towpath._engine.driving import run
    from towpath.ouro.people import own_id

    with pytest.raises(ContractError, match=r"claim `sub`.*got one with another `sub`"):
        run(own_id(), lambda _: {"sub": 7})
