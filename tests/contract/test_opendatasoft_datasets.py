"""Opendatasoft's stand-in: datasets listed, created, changed, copied, deleted."""

from __future__ import annotations

from typing import Any

import pytest
from towpath.testing import stand_in

from tests.contract.opendatasoft_portal import Portal

COUNTERS = "/datasets/da_qf2hyt"
TITLED: dict[str, Any] = {"metadata": {"default": {"title": {"value": "Fountains of the city"}}}}


def test_a_dataset_needs_no_more_than_a_title(portal: Portal) -> None:
    dataset = portal.owner.make("/datasets/", TITLED)
    assert dataset["uid"].startswith("da_")
    assert len(dataset["uid"]) == 9
    assert dataset["dataset_id"] == "fountains-of-the-city"
    assert (dataset["is_published"], dataset["is_restricted"]) == (False, False)
    assert dataset["metadata"] == TITLED["metadata"]
    assert dataset["default_security"]["visible_fields"] is None
    assert dataset["created_at"] == dataset["updated_at"]
    assert dataset["created_at"].endswith("Z")
    assert portal.owner.get_json(f"/datasets/{dataset['uid']}/") == dataset


def test_paths_work_without_the_slash_at_their_end(portal: Portal) -> None:
    uid = portal.owner.make("/datasets", TITLED)["uid"]
    assert portal.owner.send_json("POST", f"/datasets/{uid}/publish") == {"detail": "ok"}
    assert portal.owner.delete(f"/datasets/{uid}").status_code == 204


def test_two_datasets_cannot_have_the_same_readable_identifier(portal: Portal) -> None:
    body = {**TITLED, "dataset_id": "bicycle-counters"}
    assert portal.owner.refused("POST", "/datasets/", body) == (400, "validation_error", ["dataset_id"])
    uid = portal.owner.make("/datasets/", TITLED)["uid"]
    refused = portal.owner.refused("PUT", f"/datasets/{uid}/", {"dataset_id": "bicycle-counters"})
    assert refused == (400, "validation_error", ["dataset_id"])


def test_without_a_readable_identifier_a_free_one_is_made(portal: Portal) -> None:
    made = [portal.owner.make("/datasets/", TITLED)["dataset_id"] for _ in range(3)]
    assert len(set(made)) == 3


def test_the_readable_identifier_changes_only_while_unpublished(portal: Portal) -> None:
    uid = portal.world["bicycle-counters"]
    refused = portal.owner.refused("PUT", f"/datasets/{uid}/", {"dataset_id": "bikes"})
    assert refused == (400, "validation_error", ["dataset_id"])
    same = portal.owner.send_json("PUT", f"/datasets/{uid}/", {"dataset_id": "bicycle-counters"})
    assert same["is_published"] is True
    portal.owner.send_json("POST", f"/datasets/{uid}/unpublish/")
    portal.stand_in.advance(60)
    assert (
        portal.owner.send_json("PUT", f"/datasets/{uid}/", {"dataset_id": "bikes"})["dataset_id"] == "bikes"
    )
    assert portal.owner.results("/datasets/", dataset_id="bicycle-counters") == []
    assert [each["uid"] for each in portal.owner.results("/datasets/", dataset_id="bikes")] == [uid]


def test_a_change_leaves_alone_what_it_does_not_send(portal: Portal) -> None:
    before = portal.owner.get_json("/datasets/da_qf2hyt/")
    portal.stand_in.advance(1)
    after = portal.owner.send_json("PUT", "/datasets/da_qf2hyt/", {"is_restricted": True})
    assert after == {**before, "is_restricted": True, "updated_at": after["updated_at"]}
    assert after["updated_at"] > before["updated_at"]


@pytest.mark.parametrize("word", ["true", "True"])
def test_a_script_changes_one_property_by_a_form(portal: Portal, word: str) -> None:
    before = portal.owner.get_json(f"{COUNTERS}/")
    answer = portal.owner.put(f"{COUNTERS}/", data={"is_restricted": word})
    assert answer.status_code == 200, answer.text
    assert answer.json()["is_restricted"] is True
    assert answer.json()["metadata"] == before["metadata"]
    renamed = portal.owner.put("/groups/spare_group/", data={"title": "Spare", "permissions": ["edit_page"]})
    assert (renamed.json()["title"], renamed.json()["permissions"]) == ("Spare", ["edit_page"])
    refused = portal.owner.put(f"{COUNTERS}/", data={"is_restricted": "perhaps"})
    assert (refused.status_code, refused.json()["detail"].keys()) == (400, {"is_restricted"})
    assert portal.owner.post("/datasets/", data={"dataset_id": "x"}).status_code == 415


def test_strict_mode_takes_no_forms() -> None:
    with stand_in("opendatasoft", strict=True) as made:
        portal = Portal(made)
        assert portal.owner.put(f"{COUNTERS}/", data={"is_restricted": "true"}).status_code == 415
        portal.close()


def test_what_is_read_can_be_written_back(portal: Portal) -> None:
    before = portal.owner.get_json("/datasets/da_qf2hyt/")
    after = portal.owner.send_json("PUT", "/datasets/da_qf2hyt/", {**before, "unknown": 1})
    assert after == {**before, "updated_at": after["updated_at"]}


def test_the_list_has_what_the_caller_may_edit_and_no_more(portal: Portal) -> None:
    every = set(portal.world.values())
    assert {each["uid"] for each in portal.owner.results("/datasets/")} < every
    assert [each["uid"] for each in portal.editor.results("/datasets/")] == [portal.world["trees"]]
    assert portal.editor.results("/datasets/", dataset_id="bicycle-counters") == []
    assert portal.reader.refused("GET", "/datasets/")[0] == 403


def test_the_list_comes_in_pages_with_absolute_addresses(portal: Portal) -> None:
    whole = portal.owner.get_json("/datasets/", limit=1000)
    assert whole["total_count"] == len(whole["results"])
    assert (whole["next"], whole["previous"]) == (None, None)
    seen, page = [], portal.owner.get_json("/datasets/", limit=2)
    while True:
        seen += page["results"]
        assert page["total_count"] == whole["total_count"]
        if page["next"] is None:
            break
        assert page["next"].startswith(portal.stand_in.base_url)
        assert "limit=2" in page["next"]
        page = portal.owner.get_json(page["next"])
    assert seen == whole["results"]
    assert portal.owner.get_json("/datasets/", limit=0) == {
        "total_count": whole["total_count"],
        "next": None,
        "previous": None,
        "results": [],
    }


@pytest.mark.parametrize("query", [{"limit": 1001}, {"limit": -1}, {"offset": -1}, {"limit": "many"}])
def test_a_window_out_of_bounds_is_refused(portal: Portal, query: dict[str, Any]) -> None:
    assert portal.owner.refused("GET", "/datasets/", **query) == (400, "validation_error", list(query))


def test_a_copy_is_another_dataset_with_parts_of_its_own(portal: Portal) -> None:
    copy = portal.owner.make("/datasets/da_qf2hyt/copy/")
    assert copy["uid"] != "da_qf2hyt"
    assert copy["dataset_id"] not in ("bicycle-counters", None)
    assert copy["is_published"] is False
    path = f"/datasets/{copy['uid']}"
    (resource,) = portal.owner.results(f"{path}/resources/")
    assert resource["uid"] != "re_qf2hyt"
    preview = portal.owner.get_json(f"{path}/resources/{resource['uid']}/preview/")
    assert preview == portal.owner.get_json("/datasets/da_qf2hyt/resources/re_qf2hyt/preview/")
    assert portal.owner.delete("/datasets/da_qf2hyt/").status_code == 204
    assert portal.owner.get_json(f"{path}/resources/{resource['uid']}/preview/") == preview


def test_a_deleted_dataset_takes_everything_with_it(portal: Portal) -> None:
    portal.owner.gone("/datasets/da_qf2hyt/")
    for part in ("resources", "fields", "versions", "attachments", "status", "metadata", "security/users"):
        assert portal.owner.get(f"/datasets/da_qf2hyt/{part}/").status_code == 404
    assert portal.owner.get("/datasets/da_qf2hyt/resources/files/fromages.csv/").status_code == 404
    assert portal.owner.make("/datasets/", {**TITLED, "dataset_id": "bicycle-counters"})


@pytest.mark.parametrize(
    "condition", ["year=", "= 2022", "(year=2022", "year=2022)", "'open", "a and", "\u0000"]
)
def test_a_condition_that_cannot_be_read_is_refused(portal: Portal, condition: str) -> None:
    body = {**TITLED, "default_security": {"filter_query": condition}}
    assert portal.owner.refused("POST", "/datasets/", body) == (400, "validation_error", ["default_security"])


@pytest.mark.parametrize(
    "condition",
    [
        "",
        "year!=2022",
        "year > date'2020' and not (city like \"B*\" or n in (1, 2))",
        "name is not null",
        "town: Basel",
    ],
)
def test_a_condition_that_can_be_read_is_kept(portal: Portal, condition: str) -> None:
    body = {**TITLED, "default_security": {"filter_query": condition}}
    assert portal.owner.make("/datasets/", body)["default_security"]["filter_query"] == condition


def test_unknown_templates_and_fields_are_refused(portal: Portal) -> None:
    unknown: dict[str, Any] = {"nonsense": {"a": {"value": 1}}}
    for metadata in ({"default": {}, **unknown}, {"default": {"nonsense": {"value": 1}}}):
        refused = portal.owner.refused("POST", "/datasets/", {"metadata": metadata})
        assert refused == (400, "validation_error", ["metadata"])


def test_creating_needs_the_permission_to_create(portal: Portal) -> None:
    assert portal.editor.refused("POST", "/datasets/", TITLED)[:2] == (403, "permission_denied")
    assert portal.steward.make("/datasets/", TITLED)["uid"]
