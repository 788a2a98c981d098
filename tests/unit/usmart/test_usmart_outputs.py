"""Outputs of datasets: making them, refreshing all of them, and publishing a file through to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest
from towpath import ConfigurationError, NotFound, PermissionDenied, TransportError
from towpath.events import BytesSent, OutputRefreshed
from towpath.usmart import AmbiguousFile, Published, RefreshFailed
from towpath.usmart.refreshing import unsupported

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.unit.usmart.either import Either

CONTENT = b"species,count\nGrey heron,11\n"


@pytest.fixture
def counts(tmp_path: Path) -> Path:
    made = tmp_path / "counts.csv"
    made.write_bytes(CONTENT)
    return made


def statuses(either: Either, dataset: str) -> list[str]:
    seen = either(lambda usmart: usmart.datasets.view(either.world[dataset]))
    return [str(each.status.value) for each in seen.resource_containers]


def refused(status: int) -> Any:
    def answer(_request: httpx.Request, _through: Any) -> httpx.Response:
        error = {"status": status, "code": "broken", "message": "Not today"}
        return httpx.Response(status, json={"error": error})

    return answer


# Making


def test_an_output_pipeline_is_made_and_processed(either: Either) -> None:
    made = either(lambda usmart: usmart.pipelines.create(either.world["tides"], "file-download"))
    assert (made.pipeline_id, made.status, made.last_processed) == ("file-download", "new", None)
    done = either(lambda usmart: usmart.pipelines.process(made.resource_container_guid))
    assert done.status == "processed"


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("realtime-data-api", "the real-time Data API, which uSmart lists and does not support"),
        ("real-time-data-api", "the real-time Data API"),
        ("realTimeDataApi", "the real-time Data API"),
        ("REALTIME", "the real-time Data API"),
        ("s3-to-redshift", "access by Redshift, which uSmart does not support"),
        ("Redshift", "access by Redshift"),
        ("sql", "access by SQL"),
        ("enableSQL", "access by SQL"),
    ],
)
def test_a_kind_that_is_not_supported_is_refused_in_words_before_anything_is_sent(
    either: Either, kind: str, words: str
) -> None:
    with pytest.raises(ConfigurationError, match=words):
        either(lambda usmart: usmart.pipelines.create(either.world["tides"], kind))
    assert either.between.requests == []


@pytest.mark.parametrize(
    "kind", ["data-api", "file-download", "5f1c0e7a", "mySqlite", "unreal-times", "timeReal"]
)
def test_nothing_speaks_against_other_kinds(kind: str) -> None:
    assert unsupported(kind) is None


# Refreshing


def test_every_output_is_processed_and_told(either: Either, counts: Path) -> None:
    either(lambda usmart: usmart.files.replace(either.world["counts.csv"], counts))
    assert statuses(either, "bird counts") == ["stale", "stale"]
    told: list[OutputRefreshed] = []
    report = either(
        lambda usmart: usmart.pipelines.refresh(either.world["bird counts"], on_progress=told.append)
    )
    assert [str(output.guid) for output in report.outputs] == [
        either.world["bird api"],
        either.world["bird download"],
    ]
    assert all(output.ok and output.container.status == "processed" for output in report.outputs)
    assert report.failed == ()
    assert [(event.number, event.total, event.failed) for event in told] == [(1, 2, None), (2, 2, None)]
    assert statuses(either, "bird counts") == ["processed", "processed"]


def test_a_dataset_without_outputs_has_nothing_to_refresh(as_role: Callable[[str], Either]) -> None:
    other = as_role("other")
    assert other(lambda usmart: usmart.pipelines.refresh(other.world["peat"])).outputs == ()


def test_one_that_is_refused_keeps_no_other_from_it(either: Either, counts: Path) -> None:
    either(lambda usmart: usmart.files.replace(either.world["counts.csv"], counts))
    either.instead(1, refused(404), "resourceContainer:process")
    told: list[OutputRefreshed] = []
    with pytest.raises(RefreshFailed, match=r"1 of 2 outputs .* could not be processed") as error:
        either(lambda usmart: usmart.pipelines.refresh(either.world["bird counts"], on_progress=told.append))
    report = error.value.refreshed
    assert [output.ok for output in report.outputs] == [False, True]
    assert isinstance(report.failed[0].error, NotFound)
    assert [event.failed is None for event in told] == [False, True]
    assert statuses(either, "bird counts") == ["stale", "processed"]


def test_what_would_befall_all_of_them_ends_it_at_once(either: Either) -> None:
    either.instead(1, refused(403), "resourceContainer:process")
    with pytest.raises(PermissionDenied) as error:
        either(lambda usmart: usmart.pipelines.refresh(either.world["bird counts"]))
    assert "output 1 of 2: 0 of them are processed" in (error.value.so_far or "")
    assert either.between.paths().count("resourceContainer:process") == 1


def test_a_line_that_is_cut_says_how_far_it_was(either: Either) -> None:
    def cut(_request: httpx.Request, through: Callable[[], httpx.Response]) -> httpx.Response:
        if len(either.between.paths()) > 2:
            raise httpx.ReadError("cut")
        return through()

    either.instead(9, cut, "resourceContainer:process")
    with pytest.raises(TransportError) as error:
        either(lambda usmart: usmart.pipelines.refresh(either.world["bird counts"]), retries=0)
    assert "output 2 of 2: 1 of them are processed, this one perhaps" in (error.value.so_far or "")


# Publishing


def test_a_file_takes_the_place_of_its_namesake_and_shows_in_every_output(
    either: Either, counts: Path
) -> None:
    told: list[object] = []
    receipt = either(
        lambda usmart: usmart.publish(counts, either.world["bird counts"], on_progress=told.append)
    )
    assert isinstance(receipt, Published)
    assert (str(receipt.file.file_guid), receipt.file.revision, receipt.replaced) == (
        either.world["counts.csv"],
        2,
        True,
    )
    assert receipt.refreshed is not None
    assert [output.ok for output in receipt.refreshed.outputs] == [True, True]
    assert statuses(either, "bird counts") == ["processed", "processed"]
    shown = either.stand_in.admin.shown_revisions(either.world["bird api"])
    assert shown == {either.world["counts.csv"]: 2}
    assert {type(event) for event in told} == {BytesSent, OutputRefreshed}


def test_a_file_of_a_new_name_is_added(either: Either, counts: Path) -> None:
    receipt = either(lambda usmart: usmart.publish(counts, either.world["tides"]))
    assert (receipt.replaced, receipt.file.revision) == (False, 1)
    again = either(lambda usmart: usmart.publish(counts, either.world["tides"]))
    assert (again.replaced, again.file.revision) == (True, 2)
    assert again.file.file_guid == receipt.file.file_guid


def test_outputs_stay_as_they_are_where_that_is_asked_for(either: Either, counts: Path) -> None:
    receipt = either(lambda usmart: usmart.publish(counts, either.world["bird counts"], refresh=False))
    assert receipt.refreshed is None
    assert statuses(either, "bird counts") == ["stale", "stale"]


def test_of_two_namesakes_neither_is_replaced(either: Either, counts: Path) -> None:
    for _ in range(2):
        either(lambda usmart: usmart.files.upload(either.world["tides"], counts))
    before = len(either.between.requests)
    with pytest.raises(AmbiguousFile, match=r"has 2 files called 'counts\.csv'") as error:
        either(lambda usmart: usmart.publish(counts, either.world["tides"]))
    assert (error.value.name, len(error.value.files)) == ("counts.csv", 2)
    assert either.between.paths()[before:] == ["dataset:view"]


def test_a_file_that_is_in_is_told_where_its_outputs_fail(either: Either, counts: Path) -> None:
    either.instead(9, refused(404), "resourceContainer:process")
    with pytest.raises(RefreshFailed) as failed:
        either(lambda usmart: usmart.publish(counts, either.world["bird counts"]))
    assert f"'counts.csv' is in the dataset as {either.world['counts.csv']}" in failed.value.__notes__[0]
    either.between.faults.clear()
    either.instead(1, refused(403), "resourceContainer:process")
    with pytest.raises(PermissionDenied) as error:
        either(lambda usmart: usmart.publish(counts, either.world["bird counts"]))
    so_far = error.value.so_far or ""
    assert "is in the dataset as" in so_far
    assert "output 1 of 2" in so_far
