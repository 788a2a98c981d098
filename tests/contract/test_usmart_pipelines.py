"""uSmart's output pipelines, which show files as they were when last processed; and its DCAT feeds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.contract.usmart_people import HERONS, NOBODY

if TYPE_CHECKING:
    from tests.contract.usmart_people import People as Council


def _replace(council: Council) -> None:
    """Replace counts.csv, step by step."""
    wanted = council.owner.wish("counts.csv")
    council.put(wanted)
    council.owner.result(
        "file:updateRevision",
        {
            "reference": wanted["reference"],
            "fileName": "counts.csv",
            "fileGUID": council.world["counts.csv"],
            "fileSize": len(HERONS),
        },
    )


def test_a_view_has_files_and_output_pipelines(council: Council) -> None:
    seen = council.viewer.view(council.world["bird counts"])
    assert (seen["datasetGUID"], seen["name"], seen["visibility"]) == (
        council.world["bird counts"],
        "Bird counts",
        "public",
    )
    assert [file["fileGUID"] for file in seen["files"]] == [council.world["counts.csv"]]
    assert [each["resourceContainerGUID"] for each in seen["resourceContainers"]] == [
        council.world["bird api"],
        council.world["bird download"],
    ]
    assert {each["status"] for each in seen["resourceContainers"]} == {"processed"}


def test_outputs_are_behind_until_each_was_processed(council: Council) -> None:
    dataset, api = council.world["bird counts"], council.world["bird api"]
    assert council.admin.shown_revisions(api) == {council.world["counts.csv"]: 1}
    _replace(council)
    assert council.owner.statuses(dataset) == ["stale", "stale"]
    assert council.admin.shown_revisions(api) == {council.world["counts.csv"]: 1}
    processed = council.owner.result("resourceContainer:process", {"resourceContainerGUID": api})
    assert (processed["resourceContainerGUID"], processed["status"]) == (api, "processed")
    assert processed["lastProcessed"].startswith("2024-09-01T12:00:")
    assert council.owner.statuses(dataset) == ["processed", "stale"]
    assert council.admin.shown_revisions(api) == {council.world["counts.csv"]: 2}
    download = {"resourceContainerGUID": council.world["bird download"]}
    council.owner.result("resourceContainer:process", download)
    assert council.owner.statuses(dataset) == ["processed", "processed"]


def test_processing_twice_changes_no_more_than_once(council: Council) -> None:
    body = {"resourceContainerGUID": council.world["tide api"]}
    assert [council.owner.result("resourceContainer:process", body)["status"] for _ in range(2)] == [
        "processed",
        "processed",
    ]


def test_other_datasets_stay_as_they_are(council: Council) -> None:
    _replace(council)
    assert council.owner.statuses(council.world["tides"]) == ["processed"]


def test_a_new_file_leaves_outputs_behind_too(council: Council) -> None:
    body = {
        "reference": council.world["herons.csv"],
        "fileName": "herons.csv",
        "fileSize": 27,
        "datasetGUID": council.world["bird counts"],
    }
    council.owner.result("file:create", body)
    assert council.owner.statuses(council.world["bird counts"]) == ["stale", "stale"]


def test_a_new_pipeline_shows_nothing_until_it_is_processed(council: Council) -> None:
    dataset = council.world["tides"]
    made = council.owner.result(
        "resourceContainer:create", {"datasetGUID": dataset, "pipelineId": "file-download"}
    )
    assert (made["pipelineId"], made["status"], made["lastProcessed"]) == ("file-download", "new", None)
    assert council.owner.view(dataset)["resourceContainers"][-1] == made
    body = {"resourceContainerGUID": made["resourceContainerGUID"]}
    assert council.owner.result("resourceContainer:process", body)["status"] == "processed"


def test_a_dataset_without_a_file_has_nothing_to_process(council: Council) -> None:
    body = {"resourceContainerGUID": council.world["mooring api"]}
    assert council.owner.refused("resourceContainer:process", body) == (409, "no_file")


@pytest.mark.parametrize("kind", ["realtime-data-api", "redshift", "sql"])
def test_kinds_that_need_more_are_refused(council: Council, kind: str) -> None:
    body = {"datasetGUID": council.world["tides"], "pipelineId": kind}
    assert council.owner.refused("resourceContainer:create", body) == (400, "unsupported_pipeline")
    assert len(council.owner.statuses(council.world["tides"])) == 1


def test_a_kind_that_nobody_knows_is_refused(council: Council) -> None:
    body = {"datasetGUID": council.world["tides"], "pipelineId": "teleport"}
    assert council.owner.refused("resourceContainer:create", body) == (400, "unknown_pipeline")


def test_a_pipeline_that_is_not_there_is_not_processed(council: Council) -> None:
    body = {"resourceContainerGUID": NOBODY}
    assert council.owner.refused("resourceContainer:process", body) == (404, "resource_container_not_found")


# DCAT feeds


def test_the_public_feed_needs_no_key_and_has_public_datasets(council: Council) -> None:
    org = council.world["harbourside"]
    feed = council.stranger.get(f"/org/{org}/dcat/public")
    assert (feed.status_code, feed.headers["content-type"]) == (200, "application/ld+json")
    document = feed.json()
    assert document["@id"] == f"https://usmart.test/org/{org}/dcat/public"
    assert [(each["identifier"], each["accessLevel"]) for each in document["dataset"]] == [
        (council.world["bird counts"], "public")
    ]


def test_the_organisation_guid_stands_between_org_and_dcat(council: Council) -> None:
    for feed in ("public", "private"):
        found = council.owner.get(f"/org/{council.owner.org}/dcat/{feed}").json()["@id"]
        assert found.partition("/org/")[2].partition("/dcat/")[0] == council.owner.org


def test_the_private_feed_has_every_dataset_for_its_own_people(council: Council) -> None:
    url = f"/org/{council.owner.org}/dcat/private"
    for person in (council.owner, council.viewer):
        assert [each["title"] for each in person.get(url).json()["dataset"]] == [
            "Bird counts",
            "Tides",
            "Moorings",
        ]
    assert council.stranger.get(url).status_code == 401
    assert council.other.get(url).status_code == 403


def test_a_feed_of_nobody_is_not_there(council: Council) -> None:
    assert council.stranger.get(f"/org/{NOBODY}/dcat/public").status_code == 404
    assert council.stranger.get("/org/x/dcat/public").status_code == 400
