"""uSmart's keys, roles and organisations: who may do what, and what is not there for whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest
from towpath.testing import stand_in

from tests.contract.usmart_people import NOBODY, People

if TYPE_CHECKING:
    from collections.abc import Callable

Bodies = dict[str, Any]


def _bodies(world: dict[str, str]) -> Bodies:
    upload = {"reference": world["herons.csv"], "fileName": "herons.csv", "fileSize": 27}
    return {
        "dataset:view": {"datasetGUID": world["bird counts"]},
        "s3:generatePutRequest": {"fileName": "herons.csv"},
        "file:create": {**upload, "datasetGUID": world["bird counts"]},
        "file:updateRevision": {**upload, "fileGUID": world["counts.csv"]},
        "resourceContainer:create": {"datasetGUID": world["bird counts"], "pipelineId": "data-api"},
        "resourceContainer:process": {"resourceContainerGUID": world["bird api"]},
    }


ACTIONS = list(_bodies(dict.fromkeys(("herons.csv", "bird counts", "counts.csv", "bird api"), "")))


@pytest.mark.parametrize("action", ACTIONS)
def test_key_and_secret_are_needed_together(council: People, action: str) -> None:
    owner = council.owner.known_as
    mine = {"api-key-id": owner["key_id"], "api-key-secret": owner["key_secret"]}
    theirs = council.viewer.known_as
    mixed = {"api-key-id": owner["key_id"], "api-key-secret": theirs["key_secret"]}
    swapped = {"api-key-id": owner["key_secret"], "api-key-secret": owner["key_id"]}
    wrong: list[dict[str, str]] = [
        {},
        {"api-key-id": owner["key_id"]},
        {"api-key-secret": owner["key_secret"]},
        mixed,
        swapped,
        {**mine, "api-key-secret": "guessed"},
        {"Authorization": f"Bearer {owner['key_secret']}"},
    ]
    body = _bodies(council.world)[action]
    for headers in wrong:
        answer = council.stranger.post(f"/org/{owner['org']}/{action}", json=body, headers=headers)
        assert answer.status_code == 401, headers
        assert answer.json()["error"]["code"] == "unauthorized"
    assert council.stranger.post(f"/org/{owner['org']}/{action}", json=body, headers=mine).status_code == 200


def test_a_mixed_pair_is_nobodys_even_where_both_are_good(council: People) -> None:
    # The other way round as well: the last credential that is looked at does not decide alone.
    mixed = {
        "api-key-id": council.viewer.known_as["key_id"],
        "api-key-secret": council.owner.known_as["key_secret"],
    }
    answer = council.stranger.post(
        f"/org/{council.owner.org}/dataset:view",
        json={"datasetGUID": council.world["tides"]},
        headers=mixed,
    )
    assert answer.status_code == 401


@pytest.mark.parametrize("action", ACTIONS)
@pytest.mark.parametrize("role", ["owner", "administrator", "viewer"])
def test_a_viewer_may_look_and_nothing_else(council: People, action: str, role: str) -> None:
    body = _bodies(council.world)[action]
    person = getattr(council, role)
    if role == "viewer" and action != "dataset:view":
        assert person.refused(action, body) == (403, "provider_required")
    else:
        assert person.result(action, body)


def test_a_role_counts_from_the_moment_it_is_given(council: People) -> None:
    council.admin.set_role("heron", "provider")
    assert council.viewer.wish()["reference"]
    council.admin.set_role("heron", "viewer")
    assert council.viewer.refused("s3:generatePutRequest", {"fileName": "a"}) == (403, "provider_required")


def test_a_new_secret_ends_the_old_one(council: People) -> None:
    body = {"datasetGUID": council.world["tides"]}
    assert council.owner.act("dataset:view", body).status_code == 200
    secret = council.admin.regenerate_secret("gull")
    assert council.owner.act("dataset:view", body).status_code == 401
    council.owner.headers["api-key-secret"] = secret
    assert council.owner.act("dataset:view", body).status_code == 200
    assert council.stand_in.credentials["owner"]["key_secret"] == secret


def test_a_signed_url_outlives_the_key_that_asked_for_it(council: People) -> None:
    wanted = council.owner.wish()
    council.stand_in.revoke(council.owner.known_as["key_secret"])
    assert council.owner.act("s3:generatePutRequest", {"fileName": "a"}).status_code == 401
    assert council.put(wanted).status_code == 200


# Other organisations


@pytest.mark.parametrize("action", ACTIONS)
def test_no_key_acts_in_another_organisation(council: People, action: str) -> None:
    body = _bodies(council.world)[action]
    answers = [
        council.other.post(f"/org/{org}/{action}", json=body)
        for org in (council.world["harbourside"], NOBODY)
    ]
    assert [answer.status_code for answer in answers] == [403, 403]
    assert answers[0].json() == answers[1].json(), "whether an organisation exists is nobody's business"


@pytest.mark.parametrize("action", [action for action in ACTIONS if action != "s3:generatePutRequest"])
def test_what_belongs_to_another_organisation_is_not_there(council: People, action: str) -> None:
    answer = council.other.act(action, _bodies(council.world)[action])
    missing = {
        key: NOBODY if key.endswith("GUID") else value
        for key, value in _bodies(council.world)[action].items()
    }
    assert answer.status_code == 404
    assert answer.json() == council.other.act(action, missing).json()


def test_a_dataset_that_everybody_sees_is_viewed_by_its_own_people_alone(council: People) -> None:
    assert council.owner.refused("dataset:view", {"datasetGUID": council.world["burns"]}) == (
        404,
        "dataset_not_found",
    )


# The form of calls


def test_the_colon_may_be_percent_encoded(council: People) -> None:
    body = {"datasetGUID": council.world["tides"]}
    plain, upper, lower = (council.owner.act(f"dataset{colon}view", body) for colon in (":", "%3A", "%3a"))
    assert plain.json() == upper.json() == lower.json()
    assert plain.status_code == 200


def test_guids_are_read_in_either_case(council: People) -> None:
    body = {"datasetGUID": council.world["tides"].upper()}
    answer = council.owner.post(f"/org/{council.owner.org.upper()}/dataset:view", json=body)
    assert answer.json()["result"]["datasetGUID"] == council.world["tides"]


@pytest.mark.parametrize(
    "action", ["dataset:delete", "dataset", "datasetview", "dataset::view", "file:Create"]
)
def test_an_action_that_is_none_is_not_there(council: People, action: str) -> None:
    answer = council.owner.act(action, {})
    assert (answer.status_code, answer.json()["error"]["code"]) == (404, "not_found")


@pytest.mark.parametrize("action", ACTIONS)
def test_an_action_may_be_repeated_in_the_body_and_has_to_agree(council: People, action: str) -> None:
    body = _bodies(council.world)[action]
    assert council.owner.refused(action, {**body, "action": "dataset:delete"}) == (400, "invalid_request")
    assert council.owner.act(action, {**body, "action": action}).status_code == 200


@pytest.mark.parametrize("action", ACTIONS)
def test_actions_are_posts_of_json(council: People, action: str) -> None:
    url = f"/org/{council.owner.org}/{action}"
    body = _bodies(council.world)[action]
    assert council.owner.get(url).status_code == 405
    assert council.owner.post(url, data={"a": "b"}).status_code in (400, 415)
    assert (
        council.owner.post(url, content=b"{", headers={"Content-Type": "application/json"}).status_code == 400
    )
    assert council.owner.post(url, json=body).status_code == 200


def test_what_nobody_has_heard_of_is_tolerated(council: People) -> None:
    body = {"datasetGUID": council.world["tides"], "organisationGUID": council.owner.org}
    assert council.owner.act("dataset:view", body, params={"x": "y"}).status_code == 200


@pytest.mark.parametrize(
    ("guid", "answer"),
    [("nothing", (400, "invalid_request")), (NOBODY, (404, "dataset_not_found"))],
)
def test_a_guid_has_the_form_of_one(council: People, guid: str, answer: tuple[int, str]) -> None:
    assert council.owner.refused("dataset:view", {"datasetGUID": guid}) == answer


def test_keys_follow_from_the_seed_and_outlive_the_process(tmp_path: Any) -> None:
    def shown(make: Callable[[], Any]) -> dict[str, dict[str, str]]:
        with make() as made:
            return dict(made.credentials)

    first = shown(lambda: stand_in("usmart", seed=5))
    assert first == shown(lambda: stand_in("usmart", seed=5))
    assert first != shown(lambda: stand_in("usmart", seed=6))
    file = tmp_path / "usmart.db"
    with stand_in("usmart", data=file) as made:
        people = People(made)
        wanted = people.owner.wish()
        people.close()
    with stand_in("usmart", data=file) as made, httpx.Client(transport=made.transport) as client:
        put = client.put(
            wanted["signedRequest"], content=b"x", headers={"Content-Type": wanted["contentType"]}
        )
        assert put.status_code == 200
