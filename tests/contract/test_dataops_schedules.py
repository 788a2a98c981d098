"""DataOps.live's stand-in: schedules, when they run next, and that they run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.contract.dataops_members import NAVIGATION

if TYPE_CHECKING:
    from tests.contract.dataops_members import Members

SCHEDULES = f"{NAVIGATION}/pipeline_schedules"
NIGHT = f"{SCHEDULES}/5001"
HOURLY = {"description": "Every hour", "ref": "main", "cron": "01 * * * *"}
HOUR = 3600


@pytest.mark.parametrize("form", ["json", "form", "parts"])
def test_a_schedule_is_made_alike_of_json_and_of_either_form(members: Members, form: str) -> None:
    fields = {**HOURLY, "cron_timezone": "UTC", "active": "true"}
    forms: dict[str, dict[str, Any]] = {
        "json": {"json": {**fields, "active": True}},
        "form": {"data": fields},
        "parts": {"files": {name: (None, text) for name, text in fields.items()}},
    }
    answer = members.owner.post(SCHEDULES, **forms[form])
    assert answer.status_code == 201, answer.text
    schedule = answer.json()
    assert schedule["active"] is True
    assert schedule["next_run_at"] == "2024-09-01T12:01:00.000Z"
    assert (schedule["last_pipeline"], schedule["owner"]["username"]) == (None, "brunel")
    assert members.owner.got("GET", f"{SCHEDULES}/{schedule['id']}") == schedule


def test_what_is_not_sent_has_its_default(members: Members) -> None:
    schedule = members.owner.got("POST", SCHEDULES, json=HOURLY)
    assert (schedule["cron_timezone"], schedule["active"]) == ("UTC", True)


@pytest.mark.parametrize(
    ("cron", "zone", "next_run"),
    [
        ("0 3 * * *", "UTC", "2024-09-02T03:00:00.000Z"),
        ("0 3 * * *", "Europe/London", "2024-09-02T02:00:00.000Z"),
        ("30 9 * * 1-5", "America/New_York", "2024-09-02T13:30:00.000Z"),
        ("0 0 1 1 *", "Asia/Kolkata", "2024-12-31T18:30:00.000Z"),
        ("*/15 * * * *", "Asia/Kathmandu", "2024-09-01T12:15:00.000Z"),
        ("0 0 29 2 *", "UTC", "2028-02-29T00:00:00.000Z"),
        ("0 12 * * sun", "UTC", "2024-09-08T12:00:00.000Z"),
        ("0 2 * * 7", "Pacific/Auckland", "2024-09-07T14:00:00.000Z"),
        ("0 0 31 2 *", "UTC", None),
    ],
)
def test_the_next_run_follows_from_cron_and_time_zone(
    members: Members, cron: str, zone: str, next_run: str | None
) -> None:
    body = {**HOURLY, "cron": cron, "cron_timezone": zone}
    assert members.owner.got("POST", SCHEDULES, json=body)["next_run_at"] == next_run


def test_a_run_in_the_hour_that_a_clock_skips_is_not_lost(members: Members) -> None:
    """Berlin's clocks went from 2 to 3 on the last Sunday of March 2025."""
    body = {**HOURLY, "cron": "30 2 30 3 *", "cron_timezone": "Europe/Berlin"}
    assert members.owner.got("POST", SCHEDULES, json=body)["next_run_at"] == "2025-03-30T01:00:00.000Z"


@pytest.mark.parametrize(
    ("change", "answer"),
    [
        ({"cron": "01 * * * "}, {"message": {"cron": ["syntax is invalid"]}}),
        ({"cron": "every day"}, {"message": {"cron": ["syntax is invalid"]}}),
        ({"cron_timezone": "Europe/Nowhere"}, {"message": {"cron_timezone": ["syntax is invalid"]}}),
        ({"active": "perhaps"}, {"error": "active is invalid"}),
        ({"description": ""}, {"error": "description is empty"}),
    ],
)
def test_what_is_no_schedule_is_refused(members: Members, change: dict[str, str], answer: object) -> None:
    assert members.owner.refused("POST", SCHEDULES, data={**HOURLY, **change}) == (400, answer)


def test_all_that_is_missing_is_named(members: Members) -> None:
    assert members.owner.refused("POST", SCHEDULES, json={"description": "x"}) == (
        400,
        {"error": "cron is missing, ref is missing"},
    )


def test_a_schedule_runs_when_its_time_has_come(members: Members) -> None:
    schedule = members.owner.got("POST", SCHEDULES, json=HOURLY)
    members.stand_in.advance(61)
    (pipeline,) = members.owner.got("GET", f"{NAVIGATION}/pipelines", params={"source": "schedule"})
    assert pipeline["created_at"] == schedule["next_run_at"]
    after = members.owner.got("GET", f"{SCHEDULES}/{schedule['id']}")
    assert after["last_pipeline"]["id"] == pipeline["id"]
    assert after["next_run_at"] == "2024-09-01T13:01:00.000Z"
    members.stand_in.advance(3 * HOUR)
    assert len(members.owner.got("GET", f"{NAVIGATION}/pipelines", params={"source": "schedule"})) == 4


def test_a_long_step_of_the_clock_ends_with_the_next_run_ahead(members: Members) -> None:
    body = {**HOURLY, "cron": "* * * * *"}
    schedule = members.owner.got("POST", SCHEDULES, json=body)
    members.stand_in.advance(10 * HOUR)
    assert (
        members.owner.got("GET", f"{SCHEDULES}/{schedule['id']}")["next_run_at"] == "2024-09-01T22:01:00.000Z"
    )
    ran = members.owner.get(f"{NAVIGATION}/pipelines", params={"source": "schedule"})
    assert int(ran.headers["x-total"]) == 100


@pytest.mark.parametrize("change", [{"active": False}, {"ref": "nowhere"}])
def test_what_is_off_or_has_no_branch_starts_nothing(members: Members, change: dict[str, Any]) -> None:
    members.owner.got("PUT", NIGHT, json=change)
    members.stand_in.advance(48 * HOUR)
    assert members.owner.got("GET", f"{NAVIGATION}/pipelines", params={"source": "schedule"}) == []
    assert members.owner.got("GET", NIGHT)["last_pipeline"] is None


def test_a_schedule_is_played_beside_its_usual_runs(members: Members) -> None:
    before = members.owner.got("GET", NIGHT)
    answer = members.developer.post(f"{NIGHT}/play")
    assert (answer.status_code, answer.json()) == (201, {"message": "201 Created"})
    after = members.owner.got("GET", NIGHT)
    assert after["last_pipeline"]["status"] == "created"
    assert after["next_run_at"] == before["next_run_at"]


@pytest.mark.parametrize("sent", [{"json": {"cron": "0 4 * * *"}}, {"data": {"cron": "0 4 * * *"}}])
def test_what_is_sent_changes_and_the_next_run_follows(members: Members, sent: dict[str, Any]) -> None:
    before = members.owner.got("GET", NIGHT)
    after = members.owner.got("PUT", NIGHT, **sent)
    assert after["next_run_at"] == "2024-09-02T03:00:00.000Z"
    changed = {"cron", "next_run_at", "updated_at"}
    assert {key for key in before if before[key] != after[key]} == changed
    assert members.owner.got("PUT", NIGHT)["cron"] == "0 4 * * *"


def test_only_its_owner_and_maintainers_change_a_schedule(members: Members) -> None:
    for method in ("PUT", "DELETE"):
        assert members.developer.refused(method, NIGHT) == (403, {"message": "403 Forbidden"})
    own = members.developer.got("POST", SCHEDULES, json=HOURLY)["id"]
    assert members.group.got("PUT", f"{SCHEDULES}/{own}", json={"active": False})["active"] is False
    assert members.developer.delete(f"{SCHEDULES}/{own}").status_code == 204
    gone = members.developer.refused("GET", f"{SCHEDULES}/{own}")
    assert gone == (404, {"message": "404 Pipeline Schedule Not Found"})


@pytest.mark.parametrize(("scope", "found"), [("active", [5001]), ("inactive", [5101])])
def test_the_list_can_be_narrowed(members: Members, scope: str, found: list[int]) -> None:
    members.owner.got("POST", SCHEDULES, json={**HOURLY, "active": False})
    listed = members.owner.got("GET", SCHEDULES, params={"scope": scope})
    assert [each["id"] for each in listed] == found
    assert "last_pipeline" not in listed[0]
