"""uSmart's output pipelines (resource containers): each shows the files as they were when it was last processed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from towpath.testing.behaviour import Answer
from towpath.testing.refusals import Refusal, bad_request

from . import datasets, files

if TYPE_CHECKING:
    from towpath.testing.behaviour import Exchange
    from towpath.testing.store import Store

KINDS: Final = ("data-api", "file-download", "map-api", "aggregation-api")
"""The kinds of pipeline that can be made; made up, since nothing tells the real ones."""
UNSUPPORTED: Final = {
    "realtime-data-api": "the real-time Data API",
    "redshift": "access by Redshift",
    "sql": "access by SQL",
}
"""Kinds that are listed or spoken of, and need more than the action."""


def create(exchange: Exchange) -> Answer:
    """Give a dataset an output pipeline, which shows nothing yet."""
    dataset = datasets.found(exchange, exchange.body["datasetGUID"])
    kind = exchange.body["pipelineId"]
    if kind in UNSUPPORTED:
        raise bad_request(
            f"{UNSUPPORTED[kind]} needs more than this action and is not supported",
            where="body.pipelineId",
            code="unsupported_pipeline",
        )
    if kind not in KINDS:
        raise bad_request(
            f"There is no such pipeline; there is {', '.join(KINDS)}",
            where="body.pipelineId",
            code="unknown_pipeline",
        )
    container = container_document(exchange.ids.uuid7(exchange.clock), dataset["id"], kind)
    exchange.store.put("containers", container["id"], container)
    return Answer(200, {"result": shown(exchange.store, container)})


def process(exchange: Exchange) -> Answer:
    """Let an output pipeline show the files as they are now."""
    store = exchange.store
    container = _found(exchange, exchange.body["resourceContainerGUID"])
    showing = files.revisions(store, container["dataset_id"])
    if not showing:
        raise Refusal(
            409, "no_file", "The dataset has no file yet; add one first", where="body.resourceContainerGUID"
        )
    container |= {"showing": showing, "lastProcessed": exchange.clock.text()}
    store.put("containers", container["id"], container)
    return Answer(200, {"result": shown(store, container)})


def container_document(
    id: str,
    dataset_id: str,
    kind: str,
    *,
    showing: dict[str, int] | None = None,
    processed: str | None = None,
) -> dict[str, Any]:
    """Return what is known of an output pipeline; `showing` is the revision of each file that it was made of."""
    return {
        "id": id,
        "dataset_id": dataset_id,
        "pipelineId": kind,
        "showing": showing or {},
        "lastProcessed": processed,
    }


def shown(store: Store, container: dict[str, Any]) -> dict[str, Any]:
    """Return what the service tells of an output pipeline."""
    return {
        "resourceContainerGUID": container["id"],
        "pipelineId": container["pipelineId"],
        "status": _status(store, container),
        "lastProcessed": container["lastProcessed"],
    }


def _status(store: Store, container: dict[str, Any]) -> str:
    if container["lastProcessed"] is None:
        return "new"
    now = files.revisions(store, container["dataset_id"])
    return "processed" if container["showing"] == now else "stale"


def _found(exchange: Exchange, id: str) -> dict[str, Any]:
    container = exchange.store.get("containers", id.lower())
    if container is not None:
        try:
            datasets.found(exchange, container["dataset_id"])
        except Refusal:
            container = None
    if container is None:
        raise Refusal(
            404,
            "resource_container_not_found",
            "There is no such resource container",
            where="body.resourceContainerGUID",
        )
    return container
