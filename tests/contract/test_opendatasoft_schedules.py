"""Opendatasoft's stand-in: what schedules begin when the clock passes their times."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from towpath.testing import stand_in

from tests.contract.opendatasoft_portal import Portal
from tests.contract.test_opendatasoft_publishing import new_dataset, status, uid_of

if TYPE_CHECKING:
    from pathlib import Path

HOUR = 3600.0
YEAR = 365 * 24 * HOUR
HOURLY = {"cron_schedule": "0 * * * *"}


@pytest.fixture
def dataset(portal: Portal) -> str:
    """Give a dataset of two records that is not published; the stand-in's clock begins at noon."""
    return new_dataset(portal, b"n,t\n1,x\n2,y\n")


def schedule(portal: Portal, dataset: str, cron: str = "0 * * * *") -> str:
    made = portal.owner.make(f"{dataset}/schedules/", {"cron_schedule": cron})
    return f"{dataset}/schedules/{made['uid']}/"


def is_published(portal: Portal, dataset: str) -> bool:
    found: bool = portal.owner.get_json(f"{dataset}/")["is_published"]
    return found


def unpublish(portal: Portal, dataset: str) -> None:
    portal.owner.send_json("POST", f"{dataset}/unpublish/")
    portal.stand_in.advance(1)
    assert not is_published(portal, dataset)


def test_a_dataset_is_published_when_its_time_has_come(portal: Portal, dataset: str) -> None:
    schedule(portal, dataset)
    portal.stand_in.advance(HOUR - 1)
    assert not is_published(portal, dataset)
    portal.stand_in.advance(2)
    state = status(portal.owner, dataset)
    assert (state["status"], state["is_published"]) == ("idle", True)
    assert state["since"] == "2024-09-01T13:00:00.006Z"
    assert portal.admin.records(uid_of(dataset)) == [{"n": 1, "t": "x"}, {"n": 2, "t": "y"}]


def test_the_work_of_a_schedule_takes_as_long_as_any(portal: Portal, dataset: str) -> None:
    portal.admin.set_pace(queued=5, working=60)
    schedule(portal, dataset)
    portal.stand_in.advance(HOUR)
    assert status(portal.owner, dataset)["status"] == "queued"
    portal.stand_in.advance(10)
    state = status(portal.owner, dataset)
    assert (state["status"], state["since"]) == ("processing", "2024-09-01T13:00:05.000Z")
    assert portal.owner.refused("POST", f"{dataset}/publish/")[:2] == (400, "invalid_dataset_status")
    portal.stand_in.advance(60)
    assert is_published(portal, dataset)


def test_each_time_publishes_once(portal: Portal, dataset: str) -> None:
    schedule(portal, dataset)
    portal.stand_in.advance(10)
    for _ in range(3):
        portal.stand_in.advance(HOUR - 9)
        assert is_published(portal, dataset)
        unpublish(portal, dataset)
        portal.stand_in.advance(8)
        assert not is_published(portal, dataset), "it was due once"


def test_a_time_that_is_passed_again_counts_once(portal: Portal, dataset: str) -> None:
    schedule(portal, dataset)
    portal.stand_in.advance(HOUR + 1)
    assert is_published(portal, dataset)
    unpublish(portal, dataset)
    portal.stand_in.advance(-HOUR)
    portal.stand_in.advance(HOUR)
    assert not is_published(portal, dataset)


def test_of_the_times_of_years_the_last_one_counts(portal: Portal, dataset: str) -> None:
    schedule(portal, dataset, "*/5 * * * *")
    drawn = portal.stand_in.ids.drawn
    portal.stand_in.advance(20 * YEAR + 100)
    assert status(portal.owner, dataset)["since"] == "2044-08-27T12:00:00.006Z"
    assert portal.stand_in.ids.drawn - drawn < 50, "two million publications would have drawn more"


def test_what_is_busy_at_the_time_is_left_alone(portal: Portal, dataset: str) -> None:
    portal.stand_in.advance(HOUR / 2)
    portal.admin.set_pace(queued=HOUR, working=HOUR / 4)
    portal.owner.send_json("POST", f"{dataset}/publish/")
    schedule(portal, dataset)
    portal.stand_in.advance(HOUR)
    assert status(portal.owner, dataset)["since"].startswith("2024-09-01T13:30")
    portal.stand_in.advance(HOUR / 4)
    assert status(portal.owner, dataset)["status"] == "idle"


def test_a_draft_is_left_alone(portal: Portal, dataset: str) -> None:
    portal.owner.send_json("PUT", f"{dataset}/metadata/internal/draft/", {"value": True})
    schedule(portal, dataset)
    portal.stand_in.advance(2 * HOUR)
    assert not is_published(portal, dataset)


def test_what_a_source_cannot_give_is_an_error_as_ever(portal: Portal) -> None:
    empty = new_dataset(portal)
    source: dict[str, Any] = {
        "type": "http",
        "connection": {"type": "http", "url": "https://nowhere.example.org/"},
    }
    source["relative_url"] = "a.csv"
    portal.owner.make(f"{empty}/resources/", {"type": "csvfile", "title": "x", "datasource": source})
    schedule(portal, empty)
    portal.stand_in.advance(1.5 * HOUR)
    assert status(portal.owner, empty)["status"] == "error"


def test_a_schedule_that_is_changed_or_deleted_counts_as_it_is_now(portal: Portal, dataset: str) -> None:
    path = schedule(portal, dataset)
    portal.owner.send_json("PUT", path, {"cron_schedule": "30 14 * * *"})
    portal.stand_in.advance(2 * HOUR)
    assert not is_published(portal, dataset)
    portal.stand_in.advance(HOUR)
    assert is_published(portal, dataset)
    unpublish(portal, dataset)
    portal.owner.gone(path)
    portal.stand_in.advance(48 * HOUR)
    assert not is_published(portal, dataset)


def test_a_schedule_that_is_restored_counts_from_then_on(portal: Portal, dataset: str) -> None:
    path = schedule(portal, dataset, "0 14 * * *")
    version = portal.owner.results(f"{dataset}/versions/")[0]["uid"]
    portal.owner.gone(path)
    portal.stand_in.advance(3 * HOUR)
    portal.owner.send_json("POST", f"{dataset}/versions/{version}/restore/")
    portal.stand_in.advance(HOUR)
    assert not is_published(portal, dataset)
    portal.stand_in.advance(24 * HOUR)
    assert status(portal.owner, dataset)["since"].startswith("2024-09-02T14:00:00")


@pytest.mark.parametrize("cron", ["0 0 31 2 *", "0 0 30 feb *"])
def test_a_time_that_never_comes_harms_nothing(portal: Portal, dataset: str, cron: str) -> None:
    schedule(portal, dataset, cron)
    portal.stand_in.advance(YEAR)
    assert not is_published(portal, dataset)
    assert portal.stand_in.defects == []


def test_a_harvester_runs_by_the_clocks_of_its_time_zone(portal: Portal) -> None:
    nightly = {"cron_schedule": "30 1 * * *", "timezone": "Europe/Berlin"}
    portal.owner.make("/harvesters/neighbour/schedules/", nightly)
    portal.stand_in.advance(11.4 * HOUR)
    assert portal.owner.get_json("/harvesters/neighbour/")["status"] == "new"
    portal.stand_in.advance(HOUR)
    harvester = portal.owner.get_json("/harvesters/neighbour/")
    assert (harvester["status"], harvester["last_started_at"]) == ("idle", "2024-09-01T23:30:00.000Z")
    assert harvester["last_success_at"] == "2024-09-01T23:30:00.006Z"
    assert harvester["attached_datasets_count"] == harvester["remote_datasets_count"] > 2
    portal.stand_in.advance(180 * 24 * HOUR)
    winter: dict[str, Any] = portal.owner.get_json("/harvesters/neighbour/")
    assert winter["last_started_at"] == "2025-02-28T00:30:00.000Z", "Berlin has another time in winter"
    assert winter["attached_datasets_count"] == harvester["attached_datasets_count"]


def test_the_starting_world_keeps_its_schedules(portal: Portal) -> None:
    portal.stand_in.advance(24 * HOUR + 1)
    assert len(portal.admin.records("da_qf2hyt")) == 3, "the hourly one read the whole file"
    assert (
        portal.owner.get_json("/harvesters/city-catalogue/")["last_started_at"] == "2024-09-01T23:30:00.000Z"
    )


def test_plans_outlive_a_snapshot_and_a_restart(tmp_path: Path) -> None:
    with stand_in("opendatasoft", data=tmp_path / "portal.db") as made:
        portal = Portal(made)
        dataset = new_dataset(portal, b"n\n1\n2\n")
        schedule(portal, dataset)
        before = made.snapshot()
        made.advance(HOUR + 1)
        assert is_published(portal, dataset)
        made.restore(before)
        assert not is_published(portal, dataset)
        portal.close()
    with stand_in("opendatasoft", data=tmp_path / "portal.db") as again:
        portal = Portal(again)
        again.advance(HOUR + 1)
        assert is_published(portal, dataset)
        portal.close()
