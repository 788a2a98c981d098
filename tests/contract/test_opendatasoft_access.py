"""Opendatasoft's stand-in: routing, keys, permissions, quotas, pages and errors (behaviours 1, 2, 3, 4, 5 and 21)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from towpath.testing import serve, stand_in

if TYPE_CHECKING:
    from pathlib import Path

    from towpath.testing import StandIn

    from tests.contract.opendatasoft_portal import Portal

PUBLISHING = ["edit_dataset", "publish_dataset"]


# 1: routing


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/users/export/", 200),
        ("POST", "/apikeys/search_key/", 200),
        ("POST", "/groups/content_designers/users/batch/", 200),
    ],
)
def test_a_word_of_the_api_goes_before_an_identifier(
    portal: Portal, method: str, path: str, status: int
) -> None:
    body = {"key": "0" * 56} if path == "/apikeys/search_key/" else []
    content: dict[str, Any] = {} if method == "GET" else {"json": body}
    assert portal.owner.request(method, path, **content).status_code == status


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", "/users"), ("POST", "/studio_pages/sp_qf2hyt/publish"), ("DELETE", "/groups/spare_group")],
)
def test_the_slash_at_the_end_may_be_left_out(portal: Portal, method: str, path: str) -> None:
    assert portal.owner.request(method, path).status_code < 300


def test_strict_mode_wants_the_slash() -> None:
    with stand_in("opendatasoft", strict=True) as strict:
        key = strict.credentials["owner"]["api_key"]
        with httpx.Client(base_url=strict.base_url, transport=strict.transport) as client:
            client.headers["Authorization"] = f"Apikey {key}"
            assert client.get("/users").status_code == 404
            assert client.get("/users/").status_code == 200


# 2: keys


@pytest.mark.parametrize("word", ["Apikey", "apikey", "ApiKey", "APIKEY"])
def test_the_scheme_word_is_read_in_any_case(portal: Portal, word: str) -> None:
    answer = portal.owner.get("/users/", headers={"Authorization": f"{word} {portal.owner.key}"})
    assert answer.status_code == 200


def test_the_key_may_stand_in_the_address(portal: Portal) -> None:
    client = httpx.Client(base_url=portal.stand_in.base_url, transport=portal.stand_in.transport)
    assert client.get("/users/", params={"apikey": portal.owner.key}).status_code == 200
    assert client.get("/users/", params={"apikey": "0" * 56}).status_code == 401


@pytest.mark.parametrize("shown", [None, "", "Apikey", "Apikey ", "Apikey nobody's", "Bearer {key}", "{key}"])
def test_no_key_and_a_wrong_one_open_nothing(portal: Portal, shown: str | None) -> None:
    client = httpx.Client(base_url=portal.stand_in.base_url, transport=portal.stand_in.transport)
    headers = {} if shown is None else {"Authorization": shown.format(key=portal.owner.key)}
    answer = client.get("/apikeys/", headers=headers)
    assert (answer.status_code, answer.json()["error_code"]) == (401, "not_authenticated")
    assert answer.headers["www-authenticate"] == "Apikey"


def test_a_revoked_key_opens_nothing(portal: Portal) -> None:
    assert portal.reader.get("/apikeys/").status_code == 200
    portal.stand_in.revoke(portal.reader.key)
    assert portal.reader.refused("GET", "/apikeys/")[:2] == (401, "not_authenticated")
    assert "reader" not in portal.stand_in.credentials


def test_the_key_of_somebody_who_left_opens_nothing_until_they_are_back(portal: Portal) -> None:
    portal.owner.gone("/users/rene.reader/")
    assert portal.reader.refused("GET", "/apikeys/")[0] == 401
    portal.owner.make("/users/invite/", [{"email": "rene.reader@example.com"}], status=200)
    assert portal.reader.get("/apikeys/").status_code == 200


# 2: permissions


def test_a_key_may_what_both_it_and_its_owner_may(portal: Portal) -> None:
    narrow = portal.owner.make("/apikeys/", {"permissions": ["edit_page"]})["key"]
    assert portal.with_key(narrow).get("/studio_pages/").status_code == 200
    assert portal.with_key(narrow).refused("GET", "/users/") == (403, "permission_denied", [])
    # The designer's key may be used for everything, its owner for little.
    assert portal.designer.get("/studio_pages/").status_code == 200
    assert portal.designer.refused("GET", "/users/") == (403, "permission_denied", [])


def test_the_refusal_names_the_permission_that_is_missing(portal: Portal) -> None:
    assert "edit_domain" in portal.steward.get("/users/").json()["message"]
    assert "publish_dataset" not in portal.steward.get("/users/").json()["message"]


def test_members_get_the_permissions_of_their_group_and_lose_them_with_it(portal: Portal) -> None:
    assert portal.reader.refused("GET", "/harvesters/")[:2] == (403, "permission_denied")
    portal.owner.make("/groups/data_stewards/users/", {"username": "rene.reader"})
    assert portal.reader.get("/harvesters/").status_code == 200
    portal.owner.delete("/groups/data_stewards/")
    assert portal.reader.refused("GET", "/harvesters/")[:2] == (403, "permission_denied")
    assert portal.steward.refused("GET", "/harvesters/")[:2] == (403, "permission_denied")


def test_what_somebody_cannot_see_is_not_there_and_what_they_see_is_refused(portal: Portal) -> None:
    assert portal.reader.refused("GET", "/datasets/da_tr33s0/")[:2] == (404, "not_found")
    assert portal.reader.refused("GET", "/datasets/da_qf2hyt/")[:2] == (403, "permission_denied")
    assert portal.editor.get("/datasets/da_tr33s0/").status_code == 200
    assert portal.editor.refused("GET", "/datasets/da_qf2hyt/")[:2] == (403, "permission_denied")


def test_a_permission_is_asked_before_the_body_is_read(portal: Portal) -> None:
    assert portal.reader.refused("POST", "/groups/", {"no": "title"})[:2] == (403, "permission_denied")


# 2: quotas


def test_a_quota_refuses_and_says_when_to_come_back(portal: Portal) -> None:
    grants = {"email": "x@example.com", "explore_limits": {"api_calls": {"limit": 2, "unit": "hour"}}}
    portal.owner.send_json("PUT", "/users/rene.reader/", grants)
    assert [portal.reader.get("/apikeys/").status_code for _ in range(3)] == [200, 200, 429]
    refused = portal.reader.get("/apikeys/")
    assert refused.json()["error_code"] == "throttled"
    portal.stand_in.advance(int(refused.headers["retry-after"]))
    assert portal.reader.get("/apikeys/").status_code == 200


def test_members_get_the_quotas_of_their_group_and_the_most_generous_counts(portal: Portal) -> None:
    tight = {"title": "Tight", "explore_limits": {"api_calls": {"limit": 1, "unit": "day"}}}
    wide = {"title": "Wide", "explore_limits": {"api_calls": {"limit": 1, "unit": "second"}}}
    for group in (tight, wide):
        portal.owner.make("/groups/", group)
    portal.owner.make("/groups/tight/users/", {"username": "rene.reader"})
    assert [portal.reader.get("/apikeys/").status_code for _ in range(2)] == [200, 429]
    portal.stand_in.advance(2)
    assert portal.reader.get("/apikeys/").status_code == 429
    portal.owner.make("/groups/wide/users/", {"username": "rene.reader"})
    assert portal.reader.get("/apikeys/").status_code == 200


def test_a_lifted_quota_holds_nobody_until_the_stand_in_begins_again(portal: Portal) -> None:
    grants = {"email": "x@example.com", "explore_limits": {"api_calls": {"limit": 0, "unit": "year"}}}
    portal.owner.send_json("PUT", "/users/rene.reader/", grants)
    assert portal.reader.get("/apikeys/").status_code == 429
    portal.stand_in.lift_quotas()
    assert [portal.reader.get("/apikeys/").status_code for _ in range(3)] == [200] * 3
    portal.stand_in.restore(portal.stand_in.snapshot())
    assert portal.reader.get("/apikeys/").status_code == 429


# 3: pages


def test_a_page_carries_the_addresses_of_its_neighbours(portal: Portal) -> None:
    first = portal.owner.get_json("/users/", limit=2, sort="username")
    assert (first["total_count"], len(first["results"]), first["previous"]) == (6, 2, None)
    second = portal.owner.get_json(first["next"])
    assert second["previous"] == first["next"].replace("offset=2", "offset=0")
    third = portal.owner.get_json(second["next"])
    assert third["next"] is None
    names = [user["username"] for page in (first, second, third) for user in page["results"]]
    assert names == sorted(names)
    assert len(set(names)) == 6


def test_the_addresses_are_absolute_with_the_host_of_the_request_and_without_the_key(portal: Portal) -> None:
    client = httpx.Client(transport=portal.stand_in.transport)
    address = "https://data.example.org/api/automation/v1.0/users/"
    query = {"limit": "1", "offset": "1", "search": "example com", "apikey": portal.owner.key}
    page = client.get(address, params=query).json()
    assert page["next"] == f"{address}?search=example+com&limit=1&offset=2"
    assert page["previous"] == f"{address}?search=example+com&limit=1&offset=0"


def test_the_addresses_of_pages_can_be_followed_over_a_real_connection() -> None:
    with stand_in("opendatasoft") as made, serve(made) as url, httpx.Client(trust_env=False) as client:
        client.headers["Authorization"] = f"Apikey {made.credentials['owner']['api_key']}"
        page = client.get(f"{url}/users/", params={"limit": 5}).json()
        assert page["next"].startswith(url)
        assert len(client.get(page["next"]).json()["results"]) == 1


def test_without_a_limit_there_are_twenty_and_with_none_the_total_alone(portal: Portal) -> None:
    for number in range(25):
        portal.owner.make("/groups/", {"title": f"Group {number}"})
    page = portal.owner.get_json("/groups/")
    assert (page["total_count"], len(page["results"])) == (28, 20)
    assert page["next"].endswith("?limit=20&offset=20")
    assert portal.owner.get_json("/groups/", limit=0) == {
        "total_count": 28,
        "next": None,
        "previous": None,
        "results": [],
    }
    beyond = portal.owner.get_json("/groups/", offset=100)
    assert (beyond["results"], beyond["next"]) == ([], None)
    assert beyond["previous"].endswith("?limit=20&offset=8")


@pytest.mark.parametrize("query", [{"limit": 1001}, {"limit": -1}, {"offset": -1}, {"limit": "many"}])
def test_a_window_out_of_bounds_is_refused(portal: Portal, query: dict[str, object]) -> None:
    assert portal.owner.refused("GET", "/groups/", **query) == (400, "validation_error", list(query))


# Errors


def test_errors_say_which_value_was_refused_or_that_nothing_could_be_read(portal: Portal) -> None:
    assert portal.owner.refused("POST", "/groups/", {}) == (400, "validation_error", ["title"])
    assert portal.owner.refused("POST", "/groups/", {"title": 1}) == (400, "validation_error", ["title"])
    unread = portal.owner.post("/groups/", content=b"{", headers={"Content-Type": "application/json"})
    assert (unread.status_code, unread.json()["error_code"]) == (400, "bad_request")
    other = portal.owner.post("/groups/", content=b"<a/>", headers={"Content-Type": "text/xml"})
    assert (other.status_code, other.json()["error_code"]) == (415, "unsupported_media_type")
    assert portal.owner.refused("PATCH", "/groups/", {}) == (405, "method_not_allowed", [])
    assert portal.owner.refused("GET", "/nowhere/") == (404, "not_found", [])


# 4 and 21


def test_what_is_read_only_or_unknown_is_ignored_when_it_comes_back(portal: Portal) -> None:
    group = portal.owner.make("/groups/", {"title": "Walkers", "user_count": 99, "colour": "red"})
    assert group["user_count"] == 0
    assert "colour" not in group
    echoed = portal.owner.send_json("PUT", f"/groups/{group['uid']}/", {**group, "title": "Runners"})
    assert (echoed["uid"], echoed["created_at"], echoed["title"]) == (
        "walkers",
        group["created_at"],
        "Runners",
    )


def test_moments_are_utc_with_a_z(portal: Portal) -> None:
    portal.stand_in.advance(3600)
    group = portal.owner.make("/groups/", {"title": "Late"})
    assert re.fullmatch(r"2024-09-01T13:00:0\d\.\d{3}Z", group["created_at"])
    assert group["created_by"] == group["updated_by"] == {"username": "ines.admin"}


def test_the_same_seed_answers_the_same_bytes_and_another_one_shows_other_keys() -> None:
    def story(seed: int) -> list[object]:
        with stand_in("opendatasoft", seed=seed) as made, httpx.Client(transport=made.transport) as client:
            client.headers["Authorization"] = f"Apikey {made.credentials['owner']['api_key']}"
            connection = {"type": "ftp", "url": "ftp://a"}
            one = client.post(f"{made.base_url}/datasource_connections/", json=connection)
            users = client.get(f"{made.base_url}/users/")
            return [made.world, made.credentials, one.content, users.content]

    first, other = story(3), story(4)
    assert story(3) == first
    assert first[0] == other[0]
    assert first[1] != other[1]


def test_a_portal_remembers_in_its_data_file(tmp_path: Path) -> None:
    def labels(made: StandIn) -> list[str]:
        with httpx.Client(base_url=made.base_url, transport=made.transport) as client:
            client.headers["Authorization"] = f"Apikey {made.credentials['owner']['api_key']}"
            client.post("/apikeys/", json={"label": "Nightly"})
            return [key["label"] for key in client.get("/apikeys/").json()["results"]]

    with stand_in("opendatasoft", data=tmp_path / "state.db") as made:
        first = labels(made)
    with stand_in("opendatasoft", data=tmp_path / "state.db") as made:
        assert labels(made) == [*first, "Nightly"]
        assert made.defects == []
