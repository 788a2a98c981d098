"""Opendatasoft's stand-in: harvesters, their runs and schedules (behaviours 14 and 16)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.contract.opendatasoft_portal import Portal

WFS: dict[str, Any] = {"type": "wfs", "name": "Coast", "url": "https://wfs.example.org"}


@pytest.fixture
def slow(portal: Portal) -> Portal:
    """Give a portal where work waits five seconds and takes a minute."""
    portal.admin.set_pace(queued=5, working=60)
    return portal


def status(portal: Portal, uid: str = "neighbour") -> str:
    found: str = portal.owner.get_json(f"/harvesters/{uid}/")["status"]
    return found


def test_a_harvester_is_new_and_named_after_its_name(portal: Portal) -> None:
    made = portal.owner.make("/harvesters/", WFS)
    assert (made["uid"], made["status"], made["last_started_at"]) == ("coast", "new", None)
    assert (made["metadata_only"], made["version"], made["delete_missing_datasets"]) == (False, 1, False)
    assert portal.owner.make("/harvesters/", WFS)["uid"] == "coast-2"


def test_a_run_is_queued_then_works_and_attaches_what_the_preview_promised(slow: Portal) -> None:
    preview = slow.owner.get_json("/harvesters/neighbour/preview/")
    assert preview["total_count"] == len(preview["results"]) > 2
    started = slow.owner.make("/harvesters/neighbour/start/", status=200)
    assert (started["status"], started["last_success_at"]) == ("queued", None)
    assert started["last_started_at"]
    slow.stand_in.advance(5)
    assert status(slow) == "processing"
    slow.stand_in.advance(60)
    done = slow.owner.get_json("/harvesters/neighbour/")
    assert (done["status"], done["has_error"], done["resource_errors_count"]) == ("idle", False, 0)
    assert done["attached_datasets_count"] == done["remote_datasets_count"] == preview["total_count"]
    assert done["last_success_at"] > done["last_started_at"]
    # A second run finds them attached already.
    slow.owner.make("/harvesters/neighbour/start/", status=200)
    slow.stand_in.advance(65)
    assert slow.owner.get_json("/harvesters/neighbour/")["attached_datasets_count"] == preview["total_count"]


def test_whoever_polls_sees_a_run_go_by_without_waiting(portal: Portal) -> None:
    portal.owner.make("/harvesters/neighbour/start/", status=200)
    seen = [status(portal) for _ in range(12)]
    assert seen[0] == "queued"
    assert "processing" in seen
    assert seen[-1] == "idle"


def test_transitions_that_cannot_be_are_refused(slow: Portal) -> None:
    harvester = "/harvesters/neighbour/"
    refusal: tuple[int, str, list[str]] = (400, "invalid_harvester_status", [])
    assert slow.owner.refused("POST", f"{harvester}abort/") == refusal
    assert slow.owner.refused("GET", f"{harvester}errors/") == refusal
    slow.owner.make(f"{harvester}start/", status=200)
    assert slow.owner.refused("POST", f"{harvester}start/") == refusal
    message = slow.owner.post(f"{harvester}start/").json()["message"]
    assert "from queued to queued" in message
    assert slow.owner.get(f"{harvester}errors/").status_code == 200
    slow.stand_in.advance(5)
    assert slow.owner.refused("POST", f"{harvester}start/") == refusal
    assert slow.owner.make(f"{harvester}abort/", status=200)["status"] == "aborting"
    assert slow.owner.refused("POST", f"{harvester}abort/") == refusal
    slow.stand_in.advance(5)
    stopped = slow.owner.get_json(harvester)
    assert (stopped["status"], stopped["attached_datasets_count"]) == ("idle", 0)


def test_publishing_takes_its_time_and_counts(slow: Portal) -> None:
    def published() -> int:
        count: int = slow.owner.get_json("/harvesters/neighbour/")["published_datasets_count"]
        return count

    slow.owner.make("/harvesters/neighbour/start/", status=200)
    # Asked for while a run is under way, publishing follows it.
    assert slow.owner.make("/harvesters/neighbour/publish/", status=200) == {"detail": "ok"}
    assert published() == 0
    slow.stand_in.advance(65)
    assert published() > 2
    assert slow.owner.make("/harvesters/neighbour/unpublish/", status=200) == {"detail": "ok"}
    assert status(slow) == "queued"
    slow.stand_in.advance(65)
    assert (published(), status(slow)) == (0, "idle")


def test_errors_tell_what_could_not_be_read_and_who_could_not_be_reached(portal: Portal) -> None:
    city = portal.owner.get_json("/harvesters/city-catalogue/")
    errors = portal.owner.get_json("/harvesters/city-catalogue/errors/")
    assert errors["harvester"] is None
    assert len(errors["resources"]) == city["resource_errors_count"] == 1
    lost = portal.owner.get_json("/harvesters/lost-catalogue/errors/")
    assert lost == {"harvester": "coast.invalid cannot be reached.", "resources": {}}
    assert portal.owner.get_json("/harvesters/lost-catalogue/")["has_error"]
    assert portal.owner.refused("GET", "/harvesters/lost-catalogue/preview/")[:2] == (400, "validation_error")


def test_a_run_that_reaches_nobody_ends_in_error_and_the_next_one_may_succeed(slow: Portal) -> None:
    slow.owner.make("/harvesters/", {**WFS, "url": "https://nowhere.invalid"})
    slow.owner.make("/harvesters/coast/start/", status=200)
    slow.stand_in.advance(65)
    failed = slow.owner.get_json("/harvesters/coast/")
    assert (failed["status"], failed["has_error"], failed["last_success_at"]) == ("idle", True, None)
    slow.owner.send_json("PUT", "/harvesters/coast/", WFS)
    slow.owner.make("/harvesters/coast/start/", status=200)
    slow.stand_in.advance(65)
    assert not slow.owner.get_json("/harvesters/coast/")["has_error"]


def test_an_unsaved_preview_lays_the_body_over_the_saved_configuration(portal: Portal) -> None:
    ckan = {"type": "ckan", "name": "National", "url": "https://ckan.example.org", "limit": 2, "offset": 0}
    uid = portal.owner.make("/harvesters/", ckan)["uid"]
    unsaved = f"/harvesters/{uid}/unsaved_preview/"
    same = {"type": "ckan", "name": "National", "url": "https://ckan.example.org"}
    saved = portal.owner.get_json(f"/harvesters/{uid}/preview/")
    assert saved["total_count"] == 2
    assert portal.owner.make(unsaved, same, status=200) == saved
    assert portal.owner.make(unsaved, {**same, "limit": 1}, status=200)["total_count"] == 1
    assert portal.owner.get_json(f"/harvesters/{uid}/")["limit"] == 2
    other = {"type": "wfs", "name": "x", "url": "https://x"}
    assert portal.owner.refused("POST", unsaved, other) == (400, "validation_error", ["type"])


def test_forced_metadata_and_visibility_reach_what_is_harvested(slow: Portal) -> None:
    forced = {"forced_metas": {"default": {"publisher": "City"}}, "restrict_datasets_visibility": True}
    slow.owner.make("/harvesters/", {**WFS, **forced})
    slow.owner.make("/harvesters/coast/start/", status=200)
    slow.stand_in.advance(65)
    known = len(slow.owner.results("/datasets/"))
    brought = slow.owner.get_json("/harvesters/coast/")["attached_datasets_count"]
    found = slow.owner.results("/datasets/", limit=1000)[-brought:]
    assert known >= brought > 2
    for dataset in found:
        assert dataset["is_restricted"]
        assert dataset["metadata"]["default"]["publisher"] == {"value": "City"}


def test_datasets_that_vanish_there_vanish_here_where_that_is_asked_for(slow: Portal) -> None:
    def attached(**changes: Any) -> int:
        slow.owner.send_json("PUT", "/harvesters/coast/", {**WFS, **changes})
        slow.owner.make("/harvesters/coast/start/", status=200)
        slow.stand_in.advance(65)
        count: int = slow.owner.get_json("/harvesters/coast/")["attached_datasets_count"]
        return count

    slow.owner.make("/harvesters/", WFS)
    here = attached()
    there = slow.owner.make(
        "/harvesters/coast/unsaved_preview/", {**WFS, "url": "https://b.example.org"}, status=200
    )
    assert attached(url="https://b.example.org") == here + there["total_count"]
    assert attached(url="https://b.example.org", delete_missing_datasets=True) == there["total_count"]


def test_secrets_are_answered_as_null_and_stay_when_null_comes_back(portal: Portal) -> None:
    body = {"type": "ftp", "name": "Files", "host": "f", "user": "u", "password": "a secret"}
    made = portal.owner.make("/harvesters/", body)
    assert made["password"] is None
    portal.owner.send_json("PUT", "/harvesters/files/", made)
    record = portal.stand_in.store.get("harvesters", "files")
    assert record is not None
    assert record["document"]["password"] == "a secret"


@pytest.mark.parametrize("url", ["", "]", "http://[::1", "no address", "//", "\x00"])
def test_any_text_can_be_an_address_and_finds_the_same_each_time(portal: Portal, url: str) -> None:
    unsaved = "/harvesters/city-catalogue/unsaved_preview/"
    body = {"type": "arcgis", "name": "x", "url": url}
    first = portal.owner.make(unsaved, body, status=200)
    assert first["total_count"]
    assert portal.owner.make(unsaved, body, status=200) == first


def test_the_type_of_a_harvester_stays(portal: Portal) -> None:
    assert portal.owner.refused("PUT", "/harvesters/neighbour/", WFS) == (400, "validation_error", ["type"])


def test_deleting_a_harvester_deletes_its_datasets_or_lets_them_go(portal: Portal) -> None:
    harvester = "/harvesters/city-catalogue/"
    refused = portal.owner.refused("DELETE", harvester)
    assert refused == (400, "validation_error", ["delete_attached_datasets"])
    portal.owner.gone(harvester, delete_attached_datasets="false")
    assert portal.owner.get("/datasets/da_h4rv01/").status_code == 200

    portal.admin.set_pace(queued=1, working=1)
    portal.owner.make("/harvesters/neighbour/start/", status=200)
    portal.stand_in.advance(2)
    brought = portal.owner.get_json("/harvesters/neighbour/")["attached_datasets_count"]
    total = portal.owner.get_json("/datasets/")["total_count"]
    last = portal.owner.results("/datasets/")[-1]["uid"]
    portal.owner.gone("/harvesters/neighbour/", delete_attached_datasets="true")
    assert portal.owner.get_json("/datasets/")["total_count"] == total - brought > 0
    assert portal.owner.get(f"/datasets/{last}/status/").status_code == 404


def test_a_harvester_has_one_schedule_at_most(portal: Portal) -> None:
    path = "/harvesters/neighbour/schedules/"
    nightly = {"cron_schedule": "30 1 * * *", "timezone": "Europe/Berlin"}
    made = portal.owner.make(path, nightly)
    assert made["uid"].startswith("sc_")
    assert portal.owner.refused("POST", path, nightly)[:2] == (400, "validation_error")
    assert portal.owner.results(path) == [made]
    weekly = {"cron_schedule": "0 0 * * mon", "timezone": "UTC"}
    one = f"{path}{made['uid']}/"
    assert portal.owner.send_json("PUT", one, weekly) == {"uid": made["uid"], **weekly}
    for wrong in ({**nightly, "cron_schedule": "1 30 * * *"}, {**nightly, "timezone": "Mars/Base"}):
        assert portal.owner.refused("PUT", one, wrong)[:2] == (400, "validation_error")
    portal.owner.gone(one)
    portal.owner.make(path, nightly)


def test_a_schedule_belongs_to_its_harvester_and_goes_with_it(portal: Portal) -> None:
    assert portal.owner.get_json("/harvesters/city-catalogue/schedules/sc_qf2hyt/")
    assert portal.owner.refused("GET", "/harvesters/neighbour/schedules/sc_qf2hyt/")[0] == 404
    portal.owner.gone("/harvesters/city-catalogue/", delete_attached_datasets="false")
    portal.owner.make("/harvesters/", {**WFS, "name": "City catalogue"})
    assert portal.owner.results("/harvesters/city-catalogue/schedules/") == []


def test_a_state_outlives_a_snapshot(slow: Portal) -> None:
    slow.owner.make("/harvesters/neighbour/start/", status=200)
    before = slow.stand_in.snapshot()
    slow.stand_in.advance(65)
    assert status(slow) == "idle"
    slow.stand_in.restore(before)
    assert status(slow) == "queued"
