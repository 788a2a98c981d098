"""uSmart's datasets, as `dataset:view` shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from towpath.testing.behaviour import Answer
from towpath.testing.refusals import Refusal

from . import files, pipelines
from .membership import organisation_of

if TYPE_CHECKING:
    from towpath.testing.behaviour import Exchange

_SHOWN: Final = ("datasetGUID", "organisationGUID", "name", "description", "visibility")


def view(exchange: Exchange) -> Answer:
    """Answer with a dataset, its files and its output pipelines as they are now."""
    dataset = found(exchange, exchange.body["datasetGUID"])
    return Answer(200, {"result": shown(exchange, dataset)})


def shown(exchange: Exchange, dataset: dict[str, Any]) -> dict[str, Any]:
    """Return what the service tells of a dataset."""
    store = exchange.store
    parts = store.documents("files", dataset_id=dataset["id"])
    outputs = store.documents("containers", dataset_id=dataset["id"])
    return {
        **{name: dataset[name] for name in _SHOWN},
        "files": [files.shown(each) for each in parts],
        "resourceContainers": [pipelines.shown(store, each) for each in outputs],
    }


def found(exchange: Exchange, id: str, where: str = "body.datasetGUID") -> dict[str, Any]:
    """Return a dataset of the organisation in the path; refuse one that is not there (404)."""
    dataset = exchange.store.get("datasets", id.lower())
    if dataset is None or dataset["organisationGUID"] != organisation_of(exchange):
        raise Refusal(404, "dataset_not_found", "There is no such dataset", where=where)
    return dataset
