"""Pipelines: made by the API, by a trigger token or by a schedule, and moved on by the clock.

| seconds after it was made | status |
|---|---|
| 0 to 1 | created |
| 1 to 3 | pending |
| 3 to 12 | running |
| from 12 on | success; failed on a branch that fails |

The stand-in's clock moves when it is told to, and by a second for each look at a pipeline that is not over: else
whoever waits for it would wait forever.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from towpath.testing.behaviour import Answer

from . import schedules
from .access import find_project, project_of
from .moments import milliseconds_of, moment
from .numbers import next_number
from .paging import listed, paged
from .refusals import invalid, not_found
from .users import SITE, show_user

if TYPE_CHECKING:
    from collections.abc import Callable

    from towpath.testing.behaviour import Exchange
    from towpath.testing.core import StandIn

PENDING, RUNNING, OVER = 1_000, 3_000, 12_000
"""Milliseconds after which a pipeline waits, runs and is over."""
_LOOK: Final = 1.0  # seconds
_SCOPES: Final = {
    "running": ("running",),
    "pending": ("created", "pending"),
    "finished": ("success", "failed", "canceled"),
}
_ENDS: Final = ("success", "failed", "canceled", "skipped")
_WORDS: Final = {"success": "passed"}


def list_pipelines(exchange: Exchange) -> Answer:
    """Answer with the pipelines of a project, those alone that the query asks for."""
    project = project_of(exchange)
    schedules.run_due(exchange.stand_in, project)
    name, query, now = _collection(project["id"]), exchange.query, exchange.clock.milliseconds
    asked = query.keys() - {"page", "per_page", "order_by", "sort"}
    if not asked and query["order_by"] == "id" and query["sort"] == "desc":
        total = exchange.store.count(name)

        def newest_first(start: int, size: int) -> list[dict[str, Any]]:
            end = total - start
            kept = exchange.store.documents(name, max(0, end - size), min(size, end))
            return [_summary(each, now) for each in reversed(list(kept))]

        return paged(exchange, total, newest_first)
    found = [each for each in exchange.store.documents(name) if _is_asked_for(exchange, each, now)]
    found = _of_scope(found, query.get("scope"), now)
    found.sort(key=_order(query["order_by"], now), reverse=query["sort"] == "desc")
    return listed(exchange, found, lambda each: _summary(each, now))


def read_pipeline(exchange: Exchange) -> Answer:
    """Answer with a pipeline as far as it is; the look takes a second while it is not over."""
    project = project_of(exchange)
    pipeline = exchange.store.get(_collection(project["id"]), str(exchange.path["pipeline_id"]))
    if pipeline is None:
        raise not_found()
    shown = _shown(exchange.stand_in, pipeline)
    if shown["finished_at"] is None:
        exchange.clock.advance(_LOOK)
    return Answer(200, shown)


def create_pipeline(exchange: Exchange) -> Answer:
    """Start a pipeline in the caller's name."""
    project = project_of(exchange)
    variables = {each["key"]: each["value"] for each in exchange.body.get("variables", ())}
    pipeline = start(
        exchange.stand_in, project, exchange.body["ref"], "api", user_id=exchange.me.id, variables=variables
    )
    return _created(exchange, pipeline)


def trigger_pipeline(exchange: Exchange) -> Answer:
    """Start a pipeline with a trigger token of the project: nobody else is asked, and nothing else is told."""
    project = find_project(exchange.store, exchange.path["id"])
    if project is None:
        raise not_found()
    trigger = exchange.store.first(f"triggers of {project['id']}", token=exchange.body["token"])
    if trigger is None:
        raise not_found()
    pipeline = start(
        exchange.stand_in,
        project,
        exchange.body["ref"],
        "trigger",
        user_id=trigger["user_id"],
        variables=exchange.body.get("variables", {}),
    )
    if pipeline is not None:
        used = {**trigger, "last_used": exchange.clock.milliseconds}
        exchange.store.put(f"triggers of {project['id']}", str(trigger["id"]), used)
    return _created(exchange, pipeline)


def start(
    stand_in: StandIn,
    project: dict[str, Any],
    ref: str,
    source: str,
    *,
    user_id: str,
    variables: dict[str, str],
    created: int | None = None,
) -> dict[str, Any] | None:
    """Keep a new pipeline; None where the project has no such branch or tag."""
    name = ref.removeprefix("refs/heads/").removeprefix("refs/tags/")
    sha = project["refs"].get(name) or project["tags"].get(name)
    if sha is None:
        return None
    store, collection = stand_in.store, _collection(project["id"])
    number = next_number(store, "pipeline")
    pipeline = {
        "id": number,
        "iid": next_number(store, collection),
        "project_id": project["id"],
        "web_url": f"{SITE}/{project['project_path']}/-/pipelines/{number}",
        "sha": sha,
        "ref": name,
        "tag": name in project["tags"],
        "source": source,
        "user_id": user_id,
        "variables": variables,
        "created": stand_in.clock.milliseconds if created is None else created,
        "outcome": "failed" if name in project["failing"] else "success",
        "over_after": OVER,
    }
    store.put(collection, str(number), pipeline)
    return pipeline


def end(stand_in: StandIn, pipeline: dict[str, Any], outcome: str) -> None:
    """Let a pipeline be over now."""
    elapsed = max(0, stand_in.clock.milliseconds - pipeline["created"])
    ended = {**pipeline, "outcome": outcome, "over_after": elapsed}
    stand_in.store.put(_collection(pipeline["project_id"]), str(pipeline["id"]), ended)


def find_pipeline(stand_in: StandIn, project_id: int, pipeline_id: int) -> dict[str, Any] | None:
    """Return a pipeline of a project, or None."""
    return stand_in.store.get(_collection(project_id), str(pipeline_id))


def last_pipeline(stand_in: StandIn, project_id: int, pipeline_id: int | None) -> dict[str, Any] | None:
    """Return a pipeline in short, as its schedule shows it, or None."""
    found = None if pipeline_id is None else find_pipeline(stand_in, project_id, pipeline_id)
    if found is None:
        return None
    status, _ = _state(found, stand_in.clock.milliseconds)
    return {"id": found["id"], "sha": found["sha"], "ref": found["ref"], "status": status}


def _created(exchange: Exchange, pipeline: dict[str, Any] | None) -> Answer:
    if pipeline is None:
        raise invalid("base", text="Reference not found")
    return Answer(201, _shown(exchange.stand_in, pipeline))


def _state(pipeline: dict[str, Any], now: int) -> tuple[str, int]:
    """Return a pipeline's status and since when it has it."""
    created, over = pipeline["created"], pipeline["over_after"]
    elapsed = now - created
    if elapsed >= over:
        return pipeline["outcome"], created + over
    for status, begin in (("running", RUNNING), ("pending", PENDING)):
        if elapsed >= begin:
            return status, created + begin
    return "created", created


def _summary(pipeline: dict[str, Any], now: int) -> dict[str, Any]:
    status, since = _state(pipeline, now)
    kept = ("id", "iid", "project_id", "sha", "ref", "source", "web_url")
    return {
        **{name: pipeline[name] for name in kept},
        "status": status,
        "name": None,
        "created_at": moment(pipeline["created"]),
        "updated_at": moment(since),
    }


def _shown(stand_in: StandIn, pipeline: dict[str, Any]) -> dict[str, Any]:
    now = stand_in.clock.milliseconds
    summary, created = _summary(pipeline, now), pipeline["created"]
    over = summary["status"] in _ENDS
    last = min(now - created, pipeline["over_after"])
    started = created + RUNNING if last >= RUNNING else None
    word = _WORDS.get(summary["status"], summary["status"])
    return {
        **summary,
        "before_sha": "0" * 40,
        "tag": pipeline["tag"],
        "yaml_errors": None,
        "user": show_user(stand_in.store, pipeline["user_id"]),
        "started_at": None if started is None else moment(started),
        "finished_at": moment(created + pipeline["over_after"]) if over else None,
        "committed_at": None,
        "duration": (last - RUNNING) // 1000 if over and started is not None else None,
        "queued_duration": None if started is None else (RUNNING - PENDING) // 1000,
        "coverage": None,
        "detailed_status": {
            "icon": f"status_{summary['status']}",
            "text": word,
            "label": word,
            "group": summary["status"],
            "tooltip": word,
            "has_details": True,
            "details_path": pipeline["web_url"].removeprefix(SITE),
            "illustration": None,
            "favicon": f"{SITE}/assets/ci_favicons/{summary['status']}.png",
        },
    }


def _is_asked_for(exchange: Exchange, pipeline: dict[str, Any], now: int) -> bool:
    query = exchange.query
    status, since = _state(pipeline, now)
    user = exchange.store.get("users", pipeline["user_id"])
    held = {
        "status": status,
        "ref": pipeline["ref"],
        "sha": pipeline["sha"],
        "source": pipeline["source"],
        "username": None if user is None else user["username"],
        "name": None,
        "yaml_errors": False,
    }
    moments = {"created": pipeline["created"], "updated": since}
    return all(query.get(name, value) == value for name, value in held.items()) and all(
        _after(query.get(f"{name}_after")) < value < _before(query.get(f"{name}_before"))
        for name, value in moments.items()
    )


def _after(text: str | None) -> float:
    return float("-inf") if text is None else milliseconds_of(datetime.fromisoformat(text))


def _before(text: str | None) -> float:
    return float("inf") if text is None else milliseconds_of(datetime.fromisoformat(text))


def _of_scope(found: list[dict[str, Any]], scope: str | None, now: int) -> list[dict[str, Any]]:
    if scope in _SCOPES:
        return [each for each in found if _state(each, now)[0] in _SCOPES[scope]]
    if scope is None:
        return found
    newest = {each["ref"]: each for each in found if each["tag"] is (scope == "tags")}
    return list(newest.values())


def _order(by: str, now: int) -> Callable[[dict[str, Any]], Any]:
    def key(pipeline: dict[str, Any]) -> tuple[Any, int]:
        status, since = _state(pipeline, now)
        values = {
            "ref": pipeline["ref"],
            "user_id": int(pipeline["user_id"]),
            "status": status,
            "updated_at": since,
        }
        return values.get(by), pipeline["id"]

    return key


def _collection(project_id: int) -> str:
    return f"pipelines of {project_id}"
