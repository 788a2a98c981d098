"""Ouro's stand-in: who may see, change and share a dataset; tenants and organisations."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from towpath.testing import StandInError

from tests.contract.ouro_people import NOBODY

if TYPE_CHECKING:
    from tests.contract.ouro_people import People


def test_the_creator_of_a_dataset_is_listed_as_its_admin(people: People) -> None:
    flowers = people.owner.create()
    (row,) = people.owner.data("GET", f"/datasets/{flowers}/permissions")
    assert row["role"] == "admin"
    assert row["user_id"] == people.world["hermes"]
    assert row["user"] == {"user_id": people.world["hermes"], "username": "hermes"}
    assert (row["asset_id"], row["asset_type"], row["granter_id"]) == (flowers, "dataset", None)


def test_sharing_writes_one_row_a_user_and_replaces_their_role(people: People) -> None:
    flowers, loki = people.owner.create(), people.world["loki"]
    first = people.owner.share(flowers, loki, "read").json()["data"]
    people.stand_in.advance(5)
    second = people.owner.share(flowers, loki, "write").json()["data"]
    rows = people.owner.data("GET", f"/datasets/{flowers}/permissions")
    assert [row["role"] for row in rows] == ["admin", "write"]
    assert (first["id"], first["created_at"]) == (second["id"], second["created_at"])
    assert second["last_updated"] > first["last_updated"]
    assert second["granter_id"] == people.world["hermes"]


def test_what_is_shared_joins_the_list_and_leaves_it_with_the_role_none(people: People) -> None:
    flowers, loki = people.owner.create(), people.world["loki"]
    assert people.other.refused("GET", f"/datasets/{flowers}") == (404, "asset_not_found")
    people.owner.share(flowers, loki, "read")
    assert people.other.names() == ["flowers"]
    assert people.other.data("GET", f"/datasets/{flowers}")["id"] == flowers
    taken = people.owner.share(flowers, loki, "none")
    assert (taken.status_code, taken.json()) == (200, {"data": None, "error": None})
    assert people.other.names() == []
    assert people.other.refused("GET", f"/datasets/{flowers}") == (404, "asset_not_found")


@pytest.mark.parametrize(
    ("role", "statuses"),
    [("read", [200, 403, 403, 403, 403]), ("write", [200, 200, 200, 403, 403]), ("admin", [200] * 5)],
)
def test_each_role_may_what_the_lesser_ones_may_and_more(
    people: People, role: str, statuses: list[int]
) -> None:
    flowers = people.owner.create()
    people.owner.share(flowers, people.world["loki"], role)
    path, loki = f"/datasets/{flowers}", people.other
    answers = [
        loki.get(f"{path}/data"),
        loki.post(f"{path}/data", json={"rows": [{"species": "iris"}]}),
        loki.put(path, json={"dataset": {"description": "changed"}}),
        loki.share(flowers, people.world["midas"], "read"),
        loki.delete(path),
    ]
    assert [answer.status_code for answer in answers] == statuses


def test_a_dataset_that_one_may_not_see_is_not_there_for_any_verb(people: People) -> None:
    path = f"/datasets/{people.world['voyages']}"
    asked = [
        people.other.refused("GET", path),
        *(
            people.other.refused("GET", f"{path}/{each}")
            for each in ("data", "schema", "stats", "permissions")
        ),
        people.other.refused("PUT", path, json={"dataset": {"name": "mine"}}),
        people.other.refused("POST", f"{path}/data", json={"rows": []}),
        people.other.refused("DELETE", path),
    ]
    assert asked == [(404, "asset_not_found")] * 8
    assert people.other.share(people.world["voyages"], people.world["loki"], "admin").status_code == 404


def test_what_is_public_is_read_by_everybody_and_listed_for_its_own_people(people: People) -> None:
    for who in (people.owner, people.other, people.pauper):
        assert len(who.data("GET", f"/datasets/{people.world['planets']}/data")) == 3
    assert "planets" in people.owner.names()
    assert people.other.names() == []


def test_the_owner_stays_admin(people: People) -> None:
    flowers, hermes = people.owner.create(), people.world["hermes"]
    people.owner.share(flowers, people.world["loki"], "admin")
    for role in ("read", "none"):
        answer = people.other.share(flowers, hermes, role)
        assert (answer.status_code, answer.json()["error"]["code"]) == (400, "owner_keeps_admin")
    assert people.owner.share(flowers, hermes, "admin").status_code == 200


def test_nobody_shares_with_somebody_who_is_not_there(people: People) -> None:
    answer = people.owner.share(people.owner.create(), NOBODY, "read")
    assert (answer.status_code, answer.json()["error"]["code"]) == (404, "user_not_found")


def test_a_member_sees_what_belongs_to_the_organisation_and_another_tenant_does_not(people: People) -> None:
    path = f"/datasets/{people.world['offerings']}"
    assert people.reader.data("GET", path)["org_id"] == people.world["olympus"]
    assert people.reader.refused("DELETE", path) == (403, "update_forbidden")
    assert people.other.refused("GET", path) == (404, "asset_not_found")


def test_an_organisation_context_filters_the_list(people: People) -> None:
    assert people.reader.names() == ["voyages", "prophecies"]
    people.admin.set_organisation("athena", "olympus")
    assert people.reader.names() == ["offerings"]
    people.admin.set_organisation("athena", None)
    assert people.reader.names() == ["voyages", "prophecies"]


def test_what_is_made_in_a_context_belongs_to_the_organisation(people: People) -> None:
    people.admin.set_organisation("hermes", "olympus")
    shared = people.owner.create("CREATE TABLE shared (a int)", visibility="organization")
    people.owner.create("CREATE TABLE secret (a int)")
    assert people.owner.names() == ["offerings", "shared", "secret"]
    people.admin.set_organisation("athena", "olympus")
    assert people.reader.names() == ["offerings", "shared"], "what is private stays so inside an organisation"
    assert people.reader.data("GET", f"/datasets/{shared}/data") == []
    people.admin.set_organisation("loki", "asgard")
    assert people.other.names() == []


def test_a_context_is_one_of_the_users_own_organisations(people: People) -> None:
    with pytest.raises(StandInError, match="loki is no member of olympus"):
        people.admin.set_organisation("loki", "olympus")
    with pytest.raises(StandInError, match="there is no organisation midgard"):
        people.admin.set_organisation("loki", "midgard")
    people.admin.add_organisation("midgard", ("loki", "hermes"))
    people.admin.set_organisation("loki", "midgard")
    assert people.other.names() == []
