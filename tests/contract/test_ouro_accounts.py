"""Ouro's stand-in: tokens, profiles, who follows whom, and credit."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode
from typing import TYPE_CHECKING

import httpx
import pytest

from tests.contract.ouro_people import NOBODY

if TYPE_CHECKING:
    from tests.contract.ouro_people import People


def test_a_key_is_exchanged_for_a_token_outside_the_envelope(people: People) -> None:
    answer = people.owner.post("/users/get-token", json={"pat": people.owner.key})
    assert answer.status_code == 200
    assert answer.json().keys() == {"token", "error", "access_token", "refresh_token"}
    assert answer.json()["error"] is None
    assert answer.json()["access_token"] == answer.json()["token"], "as clients read it from 0.1.4 on"


def test_the_exchange_is_open_and_looks_at_no_token(people: People) -> None:
    body = {"pat": people.owner.key}
    for headers in ({}, {"Authorization": "nonsense"}, {"Authorization": people.owner.token()}):
        transport = people.stand_in.transport
        with httpx.Client(base_url=people.stand_in.base_url, transport=transport, headers=headers) as anybody:
            assert anybody.post("/users/get-token", json=body).status_code == 200


def test_an_unknown_key_gets_a_null_token_and_a_sentence(people: People) -> None:
    answer = people.owner.post("/users/get-token", json={"pat": "nobody's"})
    assert answer.status_code == 401
    assert answer.json() == {"data": None, "token": None, "error": "No user found for this API key"}


def test_a_token_is_signed_and_says_when_it_ends(people: People) -> None:
    head, claims, signature = people.owner.token().split(".")
    read = json.loads(urlsafe_b64decode(claims + "=="))
    assert read["exp"] - read["iat"] == 3600
    people.owner.headers["Authorization"] = f"{head}.{claims}.{signature[:-2]}AA"
    assert people.owner.get("/datasets").status_code == 401


def test_a_token_ends_by_the_stand_ins_clock_and_another_one_is_given(people: People) -> None:
    assert people.owner.get("/datasets").status_code == 200
    people.stand_in.advance(3600)
    assert people.owner.get("/datasets").status_code == 401
    people.owner.headers["Authorization"] = people.owner.token()
    assert people.owner.get("/datasets").status_code == 200


def test_a_revoked_key_takes_its_tokens_along(people: People) -> None:
    assert people.reader.get("/datasets").status_code == 200
    people.stand_in.revoke(people.reader.key)
    assert people.reader.get("/datasets").status_code == 401
    assert people.reader.post("/users/get-token", json={"pat": people.reader.key}).status_code == 401
    assert people.owner.get("/datasets").status_code == 200


def test_every_route_but_the_exchange_and_signed_links_wants_a_token(people: People) -> None:
    asked = 0
    with httpx.Client(base_url=people.stand_in.base_url, transport=people.stand_in.transport) as anybody:
        for operation in people.stand_in.operations.values():
            if operation.id in ("getToken", "downloadFile"):
                continue
            path = operation.path.replace("{id}", NOBODY).replace("{username}", "hermes")
            assert anybody.request(operation.method, path).status_code == 401, operation
            asked += 1
    assert asked == 19


def test_a_token_is_shown_raw_or_with_bearer(people: People) -> None:
    token = people.owner.headers["Authorization"]
    for shown, status in ((token, 200), (f"Bearer {token}", 200), (f"Basic {token}", 401)):
        answer = people.owner.get("/datasets", headers={"Authorization": shown})
        assert answer.status_code == status


def test_a_profile_is_read_by_name_and_by_identifier(people: People) -> None:
    by_name = people.owner.data("GET", "/users/athena")
    assert by_name == people.owner.data("GET", f"/users/{people.world['athena']}")
    assert (by_name["username"], by_name["isSelf"]) == ("athena", False)
    assert people.owner.data("GET", "/users/hermes")["isSelf"] is True
    assert people.owner.refused("GET", "/users/nobody") == (404, "user_not_found")


def test_following_is_a_toggle(people: People) -> None:
    follow = people.owner.data("PUT", "/users/athena/follow")
    assert (follow["user_id"], follow["followed_user_id"]) == (people.world["hermes"], people.world["athena"])
    assert people.owner.data("GET", "/users/athena/follows") == [follow]
    assert people.owner.data("PUT", "/users/athena/follow") is None
    assert people.owner.data("GET", "/users/athena/follows") == []


def test_a_follow_is_seen_from_both_sides(people: People) -> None:
    follow = people.owner.data("PUT", "/users/athena/follow")
    for who in (people.owner, people.reader, people.other):
        for name in ("hermes", "athena"):
            assert who.data("GET", f"/users/{name}/follows") == [follow]
        assert who.data("GET", "/users/loki/follows") == []


def test_follows_of_both_directions_stand_in_one_list_oldest_first(people: People) -> None:
    first = people.owner.data("PUT", "/users/athena/follow")
    second = people.reader.data("PUT", "/users/hermes/follow")
    third = people.other.data("PUT", "/users/hermes/follow")
    assert people.buyer.data("GET", "/users/hermes/follows") == [first, second, third]


def test_the_profile_counts_follows_and_says_whose_they_are(people: People) -> None:
    people.owner.data("PUT", "/users/athena/follow")
    people.other.data("PUT", "/users/athena/follow")
    seen = {name: people.owner.data("GET", f"/users/{name}") for name in ("hermes", "athena", "loki")}
    assert [(each["followers"], each["following"]) for each in seen.values()] == [(0, 1), (2, 0), (0, 1)]
    assert [each["isFollowing"] for each in seen.values()] == [False, True, False]
    assert people.reader.data("GET", "/users/hermes")["isFollowed"] is True
    assert people.reader.data("GET", "/users/hermes")["isFollowing"] is False


def test_nobody_follows_themselves_nor_somebody_who_is_not_there(people: People) -> None:
    assert people.owner.refused("PUT", "/users/hermes/follow") == (400, "cannot_follow_yourself")
    assert people.owner.refused("PUT", "/users/nobody/follow") == (404, "user_not_found")
    assert people.owner.refused("GET", "/users/nobody/follows") == (404, "user_not_found")


def purchase(people: People, name: str) -> dict[str, str]:
    return {"assetType": "dataset", "assetId": people.world[name]}


def test_a_purchase_moves_credit_from_the_buyer_to_the_seller(people: People) -> None:
    before = {name: people.admin.credit(name) for name in ("midas", "athena")}
    payment = people.buyer.data(
        "POST", "/elements/common/purchase-asset", json=purchase(people, "prophecies")
    )
    assert (payment["charge"]["amount"], payment["transfer"]["amount"]) == (500, 500)
    after = {name: people.admin.credit(name) for name in ("midas", "athena")}
    assert (before["midas"] - after["midas"], after["athena"] - before["athena"]) == (5, 5)


def test_what_was_bought_joins_the_buyers_list_and_opens(people: People) -> None:
    data = f"/datasets/{people.world['prophecies']}/data"
    assert people.buyer.names() == []
    assert people.buyer.refused("GET", data) == (403, "purchase_required")
    people.buyer.data("POST", "/elements/common/purchase-asset", json=purchase(people, "prophecies"))
    assert people.buyer.names() == ["prophecies"]
    assert people.buyer.data("GET", data) == [{"year": 2031, "text": "A great empire will fall."}]
    assert people.other.refused("GET", data) == (403, "purchase_required")


def test_a_purchase_without_credit_is_refused_and_changes_nothing(people: People) -> None:
    answer = people.pauper.post("/elements/common/purchase-asset", json=purchase(people, "prophecies"))
    assert answer.status_code == 402
    assert answer.json()["error"] == {
        "name": "PaymentRequiredError",
        "message": "Your credit of 2 does not cover the price of 5",
        "status": 402,
        "code": "insufficient_credit",
    }
    assert people.admin.credit("irus") == 2
    assert people.pauper.names() == []


def test_what_a_seller_earned_can_be_spent(people: People) -> None:
    own = people.pauper.create(visibility="monetized", monetization="pay-to-unlock", price=3)
    buy = {"assetType": "dataset", "assetId": own}
    people.buyer.data("POST", "/elements/common/purchase-asset", json=buy)
    people.pauper.data("POST", "/elements/common/purchase-asset", json=purchase(people, "prophecies"))
    assert people.admin.credit("irus") == 0


@pytest.mark.parametrize(
    ("role", "name", "refusal"),
    [
        ("reader", "prophecies", (409, "already_owned")),
        ("other", "planets", (400, "not_for_sale")),
        ("other", "voyages", (404, "asset_not_found")),
    ],
)
def test_what_is_owned_or_not_for_sale_or_not_seen_cannot_be_bought(
    people: People, role: str, name: str, refusal: tuple[int, str]
) -> None:
    who = getattr(people, role)
    assert who.refused("POST", "/elements/common/purchase-asset", json=purchase(people, name)) == refusal


def test_nothing_is_bought_twice(people: People) -> None:
    buy = purchase(people, "prophecies")
    people.buyer.data("POST", "/elements/common/purchase-asset", json=buy)
    assert people.buyer.refused("POST", "/elements/common/purchase-asset", json=buy) == (409, "already_owned")
    assert people.admin.credit("midas") == 495


def test_only_datasets_are_sold(people: People) -> None:
    buy = {"assetType": "file", "assetId": people.world["prophecies"]}
    refused = people.buyer.refused("POST", "/elements/common/purchase-asset", json=buy)
    assert refused == (404, "asset_not_found")
