"""Schedules of a project; what is due has run by the time somebody looks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from towpath.testing.behaviour import Answer
from towpath.testing.cron import next_firing

from . import pipelines
from .access import LEVELS, level_in, project_of
from .moments import moment
from .numbers import next_number
from .paging import listed
from .refusals import forbidden, not_found
from .users import show_user

if TYPE_CHECKING:
    from towpath.testing.behaviour import Exchange
    from towpath.testing.core import StandIn

_MOST_RUNS: Final = 100  # that a schedule catches up with, when the clock has made a long step
_SETTINGS: Final = ("description", "ref", "cron", "cron_timezone", "active")


def list_schedules(exchange: Exchange) -> Answer:
    """Answer with the schedules of a project."""
    project = project_of(exchange)
    run_due(exchange.stand_in, project)
    scope = exchange.query.get("scope")
    found = [
        each
        for each in exchange.store.documents(_collection(project))
        if scope is None or each["active"] is (scope == "active")
    ]
    return listed(exchange, found, lambda each: _summary(exchange.stand_in, each))


def read_schedule(exchange: Exchange) -> Answer:
    """Answer with a schedule and the pipeline that it started last."""
    project = project_of(exchange)
    run_due(exchange.stand_in, project)
    return Answer(200, _shown(exchange, _found(exchange, project)))


def create_schedule(exchange: Exchange) -> Answer:
    """Make a schedule of the caller's."""
    project, now = project_of(exchange), exchange.clock.milliseconds
    schedule = {
        "id": next_number(exchange.store, "schedule"),
        "project_id": project["id"],
        **{name: exchange.body[name] for name in _SETTINGS},
        "user_id": exchange.me.id,
        "created": now,
        "last_pipeline": None,
    }
    return Answer(201, _shown(exchange, keep_schedule(exchange.stand_in, schedule)))


def update_schedule(exchange: Exchange) -> Answer:
    """Change the settings that were sent, and no others; the next run follows."""
    schedule = _changeable(exchange)
    given: dict[str, Any] = exchange.body or {}
    changes: dict[str, Any] = {name: given[name] for name in _SETTINGS if name in given}
    return Answer(200, _shown(exchange, keep_schedule(exchange.stand_in, {**schedule, **changes})))


def delete_schedule(exchange: Exchange) -> Answer:
    """Delete a schedule; its pipelines stay."""
    schedule = _changeable(exchange)
    exchange.store.delete(f"schedules of {schedule['project_id']}", str(schedule["id"]))
    return Answer(204)


def play_schedule(exchange: Exchange) -> Answer:
    """Start the schedule's pipeline now; one whose branch is not there starts none."""
    project = project_of(exchange)
    schedule = _found(exchange, project)
    _run(exchange.stand_in, project, schedule, exchange.clock.milliseconds)
    return Answer(201, {"message": "201 Created"})


def run_due(stand_in: StandIn, project: dict[str, Any]) -> None:
    """Start the pipelines whose time has come since somebody last looked."""
    now = stand_in.clock.milliseconds
    for schedule in list(stand_in.store.documents(_collection(project))):
        for _ in range(_MOST_RUNS):
            due = schedule["next_run"]
            if not schedule["active"] or due is None or due > now:
                break
            schedule = _run(stand_in, project, schedule, due)
        else:
            keep_schedule(stand_in, schedule, updated=schedule["updated"])


def keep_schedule(
    stand_in: StandIn, schedule: dict[str, Any], *, updated: int | None = None
) -> dict[str, Any]:
    """Keep a schedule with the next run from now on."""
    now = stand_in.clock.milliseconds
    kept = {**schedule, "next_run": _next_run(schedule, now), "updated": now if updated is None else updated}
    stand_in.store.put(f"schedules of {schedule['project_id']}", str(schedule["id"]), kept)
    return kept


def _run(stand_in: StandIn, project: dict[str, Any], schedule: dict[str, Any], when: int) -> dict[str, Any]:
    """Start a schedule's pipeline; return the schedule as it is then."""
    pipeline = pipelines.start(
        stand_in,
        project,
        schedule["ref"],
        "schedule",
        user_id=schedule["user_id"],
        variables={},
        created=when,
    )
    last = schedule["last_pipeline"] if pipeline is None else pipeline["id"]
    ran = {**schedule, "last_pipeline": last, "next_run": _next_run(schedule, when)}
    stand_in.store.put(_collection(project), str(schedule["id"]), ran)
    return ran


def _next_run(schedule: dict[str, Any], after: int) -> int | None:
    return next_firing(schedule["cron"], schedule["cron_timezone"], after)


def _found(exchange: Exchange, project: dict[str, Any]) -> dict[str, Any]:
    schedule = exchange.store.get(_collection(project), str(exchange.path["schedule_id"]))
    if schedule is None:
        raise not_found("Pipeline Schedule")
    return schedule


def _changeable(exchange: Exchange) -> dict[str, Any]:
    """Return the schedule of the path; refuse a caller who neither owns it nor maintains the project (403)."""
    project = project_of(exchange)
    schedule = _found(exchange, project)
    level = level_in(exchange.store, exchange.me.id, project)
    if schedule["user_id"] != exchange.me.id and level < LEVELS["maintainer"]:
        raise forbidden()
    return schedule


def _summary(stand_in: StandIn, schedule: dict[str, Any]) -> dict[str, Any]:
    due = schedule["next_run"]
    return {
        "id": schedule["id"],
        **{name: schedule[name] for name in _SETTINGS},
        "next_run_at": None if due is None else moment(due),
        "created_at": moment(schedule["created"]),
        "updated_at": moment(schedule["updated"]),
        "owner": show_user(stand_in.store, schedule["user_id"]),
    }


def _shown(exchange: Exchange, schedule: dict[str, Any]) -> dict[str, Any]:
    last = pipelines.last_pipeline(exchange.stand_in, schedule["project_id"], schedule["last_pipeline"])
    return {**_summary(exchange.stand_in, schedule), "last_pipeline": last, "variables": []}


def _collection(project: dict[str, Any]) -> str:
    return f"schedules of {project['id']}"
