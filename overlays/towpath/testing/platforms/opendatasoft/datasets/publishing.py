"""Publishing: a dataset's states, the actions that lead from one to another, and what is published in the end.

    idle, error, limit_reached ─ publish, publish_metadata ─▶ queued ─▶ processing ─▶ idle, error, limit_reached
                               └ unpublish ─────────────────▶ queued ─▶ deleting ───▶ idle
                                     processing ─ abort ─▶ aborting_processing ─▶ idle

A new job waits and works as long as every job of the portal does. Records that do not fit their types are left out
and end in `error`, beside the others that are published; a source that cannot be read ends in `error` too, and what
was published before stays. What was processed before an abort stays too. Beyond the licence's records a dataset is cut off and ends in `limit_reached`.
"""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, Final

from towpath.testing.behaviour import Answer
from towpath.testing.platforms.opendatasoft.jobs import begin, job_of, pace, step_of
from towpath.testing.platforms.opendatasoft.kinds import DATASETS, FIELDS, PROCESSORS, RESOURCES
from towpath.testing.platforms.opendatasoft.moments import text
from towpath.testing.platforms.opendatasoft.refusals import invalid
from towpath.testing.refusals import Refusal

from .dataset import keep_dataset, value_of, with_value
from .sources import open_resource

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Mapping

    from towpath.testing.behaviour import Exchange, Handler
    from towpath.testing.clock import Clock
    from towpath.testing.core import StandIn
    from towpath.testing.platforms.opendatasoft.jobs import Job
    from towpath.testing.platforms.opendatasoft.kinds import Record
    from towpath.testing.platforms.opendatasoft.records import Pipeline, Steps
    from towpath.testing.store import Store

RECORD_LIMIT: Final = 100_000
"""Records that the licence of the portal allows a dataset."""
KIND: Final = "dataset"
"""What jobs on datasets are called."""
_LIMIT: Final = "record limit"
_AT_REST: Final = ("idle", "error", "limit_reached")
_PAGE: Final = 1000  # records
_ERRORS_SHOWN: Final = 1000


def publish_dataset(exchange: Exchange) -> Answer:
    """Start publishing a dataset with its records."""
    return _begin_publishing(exchange, "publish")


def publish_dataset_metadata(exchange: Exchange) -> Answer:
    """Start publishing the metadata of a dataset; its records stay as they are."""
    return _begin_publishing(exchange, "publish_metadata")


def unpublish_dataset(exchange: Exchange) -> Answer:
    """Start taking a dataset off the portal."""
    return _begin(exchange, "unpublish", _AT_REST, ("queued", "deleting"))


def abort_dataset_publishing(exchange: Exchange) -> Answer:
    """Stop the publishing that runs."""
    running = job_of(exchange.store, KIND, DATASETS.find(exchange)["uid"])
    facts = (
        {} if running is None else {"aborted": running["action"], "share": _share(running, exchange.clock)}
    )
    return _begin(exchange, "abort", ("processing",), ("aborting_processing",), **facts)


def publish_scheduled(stand_in: StandIn, uid: str, moment: int) -> None:
    """Start publishing a dataset whose schedule has come; one that is busy, a draft or gone is left alone."""
    dataset = DATASETS.get(stand_in.store, uid)
    if dataset is not None and job_of(stand_in.store, KIND, uid) is None and not _is_draft(dataset):
        before = status_of(stand_in, dataset)["status"]
        _enter(stand_in, uid, ("queued", "processing"), at=moment, action="publish", before=before)


def retrieve_dataset_status(exchange: Exchange) -> Answer:
    """Answer with the state of a dataset."""
    return Answer(200, status_of(exchange.stand_in, DATASETS.find(exchange)))


def require_published(exchange: Exchange, dataset: Record) -> None:
    """Refuse a dataset that is not published."""
    if not dataset["document"].get("is_published"):
        raise Refusal(400, "invalid_dataset_status", "The dataset is not published; it would have to be.")


def finish(stand_in: StandIn, job: Job) -> None:
    """Do what comes of a job that has ended."""
    dataset = DATASETS.get(stand_in.store, job["uid"])
    if dataset is not None:
        state = {"status": "idle", "previous": job["steps"][-1]["state"], "since": text(job["ends"])}
        keep_dataset(stand_in, _ENDS[job["action"]](stand_in, {**dataset, "state": state}, job))


def publish_now(stand_in: StandIn, dataset: Record, moment: str) -> Record:
    """Publish a dataset at once, as part of a larger job; return its record."""
    state = {"status": "idle", "previous": "processing", "since": moment}
    return keep_dataset(stand_in, _published(stand_in, {**dataset, "state": state}))


def unpublish_now(stand_in: StandIn, dataset: Record, moment: str) -> Record:
    """Take a dataset off the portal at once, as part of a larger job; return its record."""
    state = {"status": "idle", "previous": "deleting", "since": moment}
    return keep_dataset(stand_in, _unpublished(stand_in, {**dataset, "state": state}))


def status_of(stand_in: StandIn, dataset: Record) -> dict[str, Any]:
    """Return the state of a dataset as clients see it."""
    state = {**_RESTING, "since": dataset["document"]["created_at"], **dataset.get("state", {})}
    job = job_of(stand_in.store, KIND, dataset["uid"])
    step = None if job is None else step_of(job, stand_in.clock)
    if job is not None and step is not None:
        passed = [each["state"] for each in job["steps"] if each["since"] < step.since]
        state = {
            **_RESTING,
            "status": step.state,
            "previous": passed[-1] if passed else job["before"],
            "next": step.following,
            "since": step.since_text,
        }
    return {**state, "is_published": bool(dataset["document"].get("is_published"))}


def published_records(store: Store, dataset: Record) -> Iterator[list[dict[str, Any]]]:
    """Yield what is published of a dataset, page by page."""
    return store.pages(dataset.get("published") or "")


def forget_published(store: Store, dataset: Record) -> None:
    """Remove the records that are published of a dataset."""
    if dataset.get("published"):
        store.delete_pages(dataset["published"])


def set_record_limit(store: Store, limit: int) -> None:
    """Set how many records a dataset may have."""
    store.remember(_LIMIT, str(limit))


def steps_of(store: Store, dataset_uid: str) -> Steps:
    """Return what a dataset does to its records."""
    from towpath.testing.platforms.opendatasoft.records import Steps

    return Steps(
        [record["document"] for record in PROCESSORS.records(store, dataset_uid)],
        [record["document"] for record in FIELDS.records(store, dataset_uid)],
    )


_RESTING: Final[Mapping[str, Any]] = {
    "status": "idle",
    "previous": None,
    "next": None,
    "message": None,
    "records_errors": [],
    "params": {},
}


def _begin_publishing(exchange: Exchange, action: str) -> Answer:
    if _is_draft(DATASETS.find(exchange)):
        raise invalid("", "The dataset is a draft and cannot be published.")
    return _begin(exchange, action, _AT_REST, ("queued", "processing"))


def _begin(
    exchange: Exchange, action: str, allowed: tuple[str, ...], steps: tuple[str, ...], **facts: Any
) -> Answer:
    dataset = DATASETS.find(exchange)
    status = status_of(exchange.stand_in, dataset)["status"]
    if status not in allowed:
        sentence = f"The dataset is {status}; it would have to be {' or '.join(allowed)}."
        raise Refusal(400, "invalid_dataset_status", sentence)
    _enter(exchange.stand_in, dataset["uid"], steps, action=action, before=status, **facts)
    return Answer(200, {"detail": "ok"})


def _enter(
    stand_in: StandIn, uid: str, steps: tuple[str, ...], *, at: int | None = None, **facts: Any
) -> None:
    queued, working = pace(stand_in.store)
    lasting = [(step, working if step in ("processing", "deleting") else queued) for step in steps]
    begin(stand_in, KIND, uid, lasting, at=at, **facts)


def _is_draft(dataset: Record) -> bool:
    return value_of(dataset["document"], "internal", "draft") is True


# What is so when a job has ended


def _published(stand_in: StandIn, dataset: Record, _: Job | None = None) -> Record:
    from towpath.testing.platforms.opendatasoft.records import SourceUnreadable

    owner = _new_owner(stand_in, dataset)
    try:
        outcome = _store_records(stand_in, dataset, owner)
    except SourceUnreadable as error:
        stand_in.store.delete_pages(owner)
        return {**dataset, "state": {**dataset["state"], "status": "error", "message": str(error)}}
    forget_published(stand_in.store, dataset)
    document = {**dataset["document"], "is_published": True}
    if value_of(document, "default", "modified_updates_on_data_change") is True:
        document = with_value(document, "default", "modified", dataset["state"]["since"])
    return {
        **dataset,
        "document": document,
        "published": owner,
        "state": {**dataset["state"], **outcome},
    }


def _store_records(stand_in: StandIn, dataset: Record, owner: str) -> dict[str, Any]:
    """Keep the records of a dataset's resources; return what the state says of it."""
    from towpath.testing.platforms.opendatasoft.records import RecordError

    store = stand_in.store
    limit = _limit(store)
    errors: list[dict[str, Any]] = []
    page: list[Any] = []
    count = refused = 0
    with _pipeline(stand_in, dataset) as pipeline:
        for record in pipeline.records():
            if isinstance(record, RecordError):
                refused += 1
                if refused <= _ERRORS_SHOWN:
                    errors.append(record.document())
                continue
            count += 1
            if count <= limit:
                page.append(record)
            if len(page) == _PAGE:
                store.add_page(owner, page)
                page = []
    if page:
        store.add_page(owner, page)
    if count > limit:
        error = {"limit_type": "records", "limit": limit, "value": count}
        return {
            "status": "limit_reached",
            "message": f"The licence allows {limit} records.",
            "params": {"error": error},
        }
    if refused:
        sentence = f"{refused} records could not be processed."
        return {"status": "error", "message": sentence, "records_errors": errors}
    return {"status": "idle"}


def _unpublished(stand_in: StandIn, dataset: Record, _: Job | None = None) -> Record:
    forget_published(stand_in.store, dataset)
    return {**dataset, "published": None, "document": {**dataset["document"], "is_published": False}}


def _as_it_was(_: StandIn, dataset: Record, __: Job) -> Record:
    return dataset


def _share(job: Job, clock: Clock) -> float:
    """Return how much of its work a job has done."""
    work = job["steps"][-1]
    return (clock.milliseconds - int(work["since"])) / (int(work["until"]) - int(work["since"]))


def _aborted(stand_in: StandIn, dataset: Record, job: Job) -> Record:
    """Return a dataset with the records that were processed before the abort; the others are as they were."""
    if job["aborted"] != "publish":
        return dataset
    from towpath.testing.platforms.opendatasoft.records import SourceUnreadable

    store, owner = stand_in.store, _new_owner(stand_in, dataset)
    try:
        count = sum(1 for _ in _records(stand_in, dataset))
        processed = int(count * job["share"])
        if not processed:
            return dataset
        before = chain.from_iterable(published_records(store, dataset))
        whole = chain(islice(_records(stand_in, dataset), processed), islice(before, processed, None))
        for page in _paged(whole):
            store.add_page(owner, page)
    except SourceUnreadable:
        store.delete_pages(owner)
        return dataset
    forget_published(store, dataset)
    return {**dataset, "published": owner, "document": {**dataset["document"], "is_published": True}}


def _records(stand_in: StandIn, dataset: Record) -> Iterator[dict[str, Any]]:
    """Yield the records of a dataset that can be stored, as many as the licence allows."""
    from towpath.testing.platforms.opendatasoft.records import RecordError

    with _pipeline(stand_in, dataset) as pipeline:
        fitting = (record for record in pipeline.records() if not isinstance(record, RecordError))
        yield from islice(fitting, _limit(stand_in.store))


def _paged(records: Iterator[dict[str, Any]]) -> Iterator[list[Any]]:
    while page := list(islice(records, _PAGE)):
        yield page


def _new_owner(stand_in: StandIn, dataset: Record) -> str:
    return f"published {dataset['uid']} {stand_in.ids.hexadecimal(8)}"


def _limit(store: Store) -> int:
    return int(store.recall(_LIMIT) or RECORD_LIMIT)


@contextmanager
def _pipeline(stand_in: StandIn, dataset: Record) -> Generator[Pipeline, None, None]:
    """Open what makes records of a dataset's resources; raise SourceUnreadable where one cannot be read."""
    from towpath.testing.platforms.opendatasoft.records import Pipeline

    store, uid = stand_in.store, dataset["uid"]
    with ExitStack() as resources:
        sources = [
            open_resource(stand_in, uid, record, resources)
            for record in RESOURCES.records(store, uid)
            if record.get("is_enabled", True)
        ]
        yield Pipeline(sources, steps_of(store, uid))


_ENDS: Final[Mapping[str, Callable[[StandIn, Record, Job], Record]]] = {
    "publish": _published,
    "publish_metadata": _as_it_was,
    "unpublish": _unpublished,
    "abort": _aborted,
}
HANDLERS: Final[Mapping[str, Handler]] = {
    "publish_dataset": publish_dataset,
    "publish_dataset_metadata": publish_dataset_metadata,
    "unpublish_dataset": unpublish_dataset,
    "abort_dataset_publishing": abort_dataset_publishing,
    "retrieve_dataset_status": retrieve_dataset_status,
}
