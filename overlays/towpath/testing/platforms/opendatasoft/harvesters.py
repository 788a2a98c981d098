"""Harvesters: configurations that copy a catalogue from elsewhere, and their runs in the stand-in's own time.

new, idle ─start▶ queued ─▶ processing ─▶ idle, the copies attached
queued, processing ─abort▶ aborting ─▶ idle, nothing copied
new, idle ─publish, unpublish▶ queued ─▶ processing ─▶ idle; while a run is under way, they follow it
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from towpath.testing.behaviour import Answer
from towpath.testing.refusals import Refusal

from .catalogues import RemoteDataset, Unreachable, remote_datasets
from .crud import Crud
from .datasets.catalogue import EVERYTHING, add_dataset, remove_dataset
from .datasets.dataset import holder_of
from .datasets.publishing import publish_now, unpublish_now
from .jobs import begin, drop, job_of, keep, pace, step_of
from .kinds import DATASETS, HARVESTER_SCHEDULES, HARVESTERS
from .moments import text
from .refusals import invalid

if TYPE_CHECKING:
    from collections.abc import Mapping

    from towpath.testing.behaviour import Exchange, Handler
    from towpath.testing.core import StandIn
    from towpath.testing.store import Store

    from .jobs import Job
    from .kinds import Document, Record

KIND: Final = "harvester"
_PREVIEWED: Final = 10
_UNUSED: Final[dict[str, Any]] = {
    "remote_datasets_count": 0,
    "harvested_datasets_count": 0,
    "has_error": False,
    "last_started_at": None,
    "last_success_at": None,
}


class Harvesters(Crud):
    """The configurations."""

    def uid(self, exchange: Exchange, document: Document) -> str:
        """Return an identifier made from the name."""
        return HARVESTERS.new_slug(exchange.store, document["name"])

    def prepared(self, exchange: Exchange, document: Document, before: Record | None) -> Document:
        """Return a whole configuration; refuse another type than the saved one."""
        _refuse_other_type(document, before)
        return {"restrict_datasets_visibility": False, "forced_metas": {}, **document}

    def internals(self, exchange: Exchange) -> dict[str, Any]:
        """Return where a new harvester stands."""
        return {"state": "new", "facts": dict(_UNUSED), "errors": {"harvester": None, "resources": {}}}

    def shown(self, exchange: Exchange, record: Record) -> Document:
        """Return a harvester with its state and what its runs have brought."""
        return {**super().shown(exchange, record), **_state(exchange, record)}

    def delete(self, exchange: Exchange) -> Answer:
        """Forget a harvester; delete its datasets, or let them go."""
        record = self.found(exchange)
        for dataset in attached(exchange.store, record["uid"]):
            if exchange.query["delete_attached_datasets"]:
                remove_dataset(exchange.stand_in, dataset)
            else:
                DATASETS.keep(exchange.stand_in, {**dataset, "harvester": None})
        return super().delete(exchange)

    def removed(self, exchange: Exchange, record: Record) -> None:
        """End what a harvester does, and its schedule."""
        drop(exchange.store, KIND, record["uid"])
        HARVESTER_SCHEDULES.remove_all(exchange.store, record["uid"])


def start_harvester(exchange: Exchange) -> Answer:
    """Begin a run."""
    record = HARVESTERS.find(exchange)
    _require(exchange, record, ("idle", "new"), "queued")
    record = _start(exchange.stand_in, record, exchange.clock.milliseconds)
    return Answer(200, CRUD.shown(exchange, record))


def run_scheduled(stand_in: StandIn, uid: str, moment: int) -> None:
    """Begin a run whose schedule has come, unless the harvester is busy or gone."""
    record = HARVESTERS.get(stand_in.store, uid)
    if record is not None and job_of(stand_in.store, KIND, uid) is None:
        _start(stand_in, record, moment)


def abort_harvester(exchange: Exchange) -> Answer:
    """Stop the run: nothing more comes of it."""
    record = HARVESTERS.find(exchange)
    _require(exchange, record, ("queued", "processing"), "aborting")
    begin(exchange.stand_in, KIND, record["uid"], [("aborting", pace(exchange.store)[0])], effects=[])
    return Answer(200, CRUD.shown(exchange, record))


def publish_datasets(exchange: Exchange) -> Answer:
    """Begin to publish every attached dataset."""
    return _accepted(exchange, "publish")


def unpublish_datasets(exchange: Exchange) -> Answer:
    """Begin to take every attached dataset off the portal."""
    return _accepted(exchange, "unpublish")


def list_errors(exchange: Exchange) -> Answer:
    """Answer with what went wrong in the last run or the one under way."""
    record = HARVESTERS.find(exchange)
    if record["state"] == "new":
        raise _wrong_state("new", "idle")
    return Answer(200, record["errors"])


def preview_harvester(exchange: Exchange) -> Answer:
    """Answer with what a run of the saved configuration would copy."""
    return _previewed(HARVESTERS.find(exchange)["document"])


def preview_unsaved_harvester(exchange: Exchange) -> Answer:
    """Answer with what a run would copy with the values sent laid over the saved configuration."""
    record = HARVESTERS.find(exchange)
    _refuse_other_type(exchange.body, record)
    return _previewed({**record["document"], **exchange.body})


def finish(stand_in: StandIn, job: Job) -> None:
    """Do what comes of a job that has ended."""
    record = HARVESTERS.get(stand_in.store, job["uid"])
    if record is None:
        return
    for effect in job["effects"]:
        if effect == "harvest":
            record = _harvest(stand_in, record, text(job["ends"]))
        else:
            change = publish_now if effect == "publish" else unpublish_now
            for dataset in attached(stand_in.store, record["uid"]):
                change(stand_in, dataset, text(job["ends"]))
    HARVESTERS.keep(stand_in, {**record, "state": "idle"})


def attached(store: Store, uid: str) -> list[Record]:
    """Return the datasets that belong to a harvester."""
    return list(store.documents(DATASETS.collection, harvester=uid))


def _state(exchange: Exchange, record: Record) -> Document:
    datasets = attached(exchange.store, record["uid"])
    published = [each for each in datasets if each["document"].get("is_published")]
    return {
        "status": _status(exchange, record),
        **record["facts"],
        "attached_datasets_count": len(datasets),
        "published_datasets_count": len(published),
        "resource_errors_count": len(record["errors"]["resources"]),
    }


def _status(exchange: Exchange, record: Record) -> str:
    job = job_of(exchange.store, KIND, record["uid"])
    step = None if job is None else step_of(job, exchange.clock)
    return str(record["state"]) if step is None else step.state


def _start(stand_in: StandIn, record: Record, moment: int) -> Record:
    _begin(stand_in, record, ["harvest"], moment)
    facts = {**record["facts"], "last_started_at": text(moment)}
    errors: dict[str, Any] = {"harvester": None, "resources": {}}
    return HARVESTERS.keep(stand_in, {**record, "facts": facts, "errors": errors, "state": "idle"})


def _begin(stand_in: StandIn, record: Record, effects: list[str], moment: int) -> None:
    queued, working = pace(stand_in.store)
    steps = [("queued", queued), ("processing", working)]
    begin(stand_in, KIND, record["uid"], steps, at=moment, effects=effects)


def _accepted(exchange: Exchange, effect: str) -> Answer:
    record = HARVESTERS.find(exchange)
    job = job_of(exchange.store, KIND, record["uid"])
    if job is None:
        _begin(exchange.stand_in, record, [effect], exchange.clock.milliseconds)
    else:
        keep(exchange.store, {**job, "effects": [*job["effects"], effect]})
    return Answer(200, {"detail": "ok"})


def _require(exchange: Exchange, record: Record, allowed: tuple[str, ...], wanted: str) -> None:
    status = _status(exchange, record)
    if status not in allowed:
        raise _wrong_state(status, wanted)


def _wrong_state(status: str, wanted: str) -> Refusal:
    sentence = f"The harvester cannot go from {status} to {wanted}."
    return Refusal(400, "invalid_harvester_status", sentence)


def _refuse_other_type(document: Document, before: Record | None) -> None:
    if before is not None and before["document"]["type"] != document["type"]:
        raise invalid("type", "The type of a harvester cannot change.")


def _previewed(configuration: Mapping[str, Any]) -> Answer:
    try:
        found = remote_datasets(configuration)
    except Unreachable as reason:
        raise invalid("url", str(reason)) from None
    results = [
        {"id": each.id, "title": each.title, "description": each.description} for each in found[:_PREVIEWED]
    ]
    return Answer(200, {"total_count": len(found), "results": results})


def _harvest(stand_in: StandIn, record: Record, moment: str) -> Record:
    """Copy the catalogue: new datasets join, known ones stay, vanished ones go where that is asked for."""
    configuration, facts = record["document"], record["facts"]
    try:
        found = remote_datasets(configuration)
    except Unreachable as reason:
        errors: dict[str, Any] = {"harvester": str(reason), "resources": {}}
        return {**record, "errors": errors, "facts": {**facts, "has_error": True}}
    known = {dataset.get("remote_id"): dataset for dataset in attached(stand_in.store, record["uid"])}
    for remote in found:
        if remote.error is None and remote.id not in known:
            _copy(stand_in, record, remote, moment)
    if configuration.get("delete_missing_datasets"):
        for remote_id in known.keys() - {remote.id for remote in found}:
            remove_dataset(stand_in, known[remote_id])
    problems = {remote.id: remote.error for remote in found if remote.error is not None}
    facts = {
        **facts,
        "remote_datasets_count": len(found),
        "harvested_datasets_count": len(found) - len(problems),
        "has_error": False,
        "last_success_at": moment,
    }
    return {**record, "errors": {"harvester": None, "resources": problems}, "facts": facts}


def _copy(stand_in: StandIn, record: Record, remote: RemoteDataset, moment: str) -> None:
    configuration = record["document"]
    metadata: dict[str, dict[str, Any]] = {
        "default": {
            "title": {"value": remote.title},
            "description": {"value": remote.description},
            "language": {"value": "en"},
        }
    }
    for template, fields in configuration["forced_metas"].items():
        forced = {field: {"value": value} for field, value in fields.items()}
        metadata[template] = {**metadata.get(template, {}), **forced}
    document = {
        "dataset_id": DATASETS.new_slug(
            stand_in.store, remote.title, is_taken=lambda each: holder_of(stand_in.store, each)
        ),
        "is_restricted": configuration["restrict_datasets_visibility"],
        "metadata": metadata,
        "default_security": dict(EVERYTHING),
        "is_published": False,
    }
    author = configuration["updated_by"]["username"]
    add_dataset(stand_in, document, author, at=moment, harvester=record["uid"], remote_id=remote.id)


CRUD: Final = Harvesters(HARVESTERS)
HANDLERS: Final[Mapping[str, Handler]] = {
    **CRUD.handlers(
        list="list_harvesters",
        create="create_harvester",
        read="retrieve_harvester",
        update="update_harvester",
        delete="delete_harvester",
    ),
    "start_harvester": start_harvester,
    "abort_harvester": abort_harvester,
    "publish_harvester_datasets": publish_datasets,
    "unpublish_harvester_datasets": unpublish_datasets,
    "list_harvester_errors": list_errors,
    "preview_harvester": preview_harvester,
    "preview_unsaved_harvester": preview_unsaved_harvester,
}
