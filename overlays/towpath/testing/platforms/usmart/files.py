"""uSmart's files: uploads that became part of a dataset, in revisions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from towpath.testing.behaviour import Answer
from towpath.testing.refusals import Refusal

from . import datasets, uploads

if TYPE_CHECKING:
    from towpath.testing.behaviour import Exchange
    from towpath.testing.store import Store

_SHOWN: Final = ("fileGUID", "fileName", "fileSize", "contentType", "revision")


def create(exchange: Exchange) -> Answer:
    """Make a file of an upload that has arrived."""
    dataset = datasets.found(exchange, exchange.body["datasetGUID"])
    upload = uploads.take(exchange)
    file = file_document(
        exchange.ids.uuid7(exchange.clock), dataset["id"], exchange.body["fileName"], upload, revision=1
    )
    exchange.store.put("files", file["id"], file)
    return Answer(200, {"result": shown(file)})


def update_revision(exchange: Exchange) -> Answer:
    """Put an upload that has arrived in the place of a file; its outputs are behind from now on."""
    before = _found(exchange, exchange.body["fileGUID"])
    upload = uploads.take(exchange)
    file = file_document(
        before["id"],
        before["dataset_id"],
        exchange.body["fileName"],
        upload,
        revision=before["revision"] + 1,
    )
    exchange.store.put("files", file["id"], file)
    exchange.stand_in.blobs.remove(before["blob"])
    return Answer(200, {"result": shown(file)})


def file_document(
    id: str, dataset_id: str, name: str, upload: dict[str, Any], *, revision: int
) -> dict[str, Any]:
    """Return what is known of a file."""
    return {
        "id": id,
        "dataset_id": dataset_id,
        "fileGUID": id,
        "fileName": name,
        "fileSize": upload["size"],
        "contentType": upload["content_type"],
        "revision": revision,
        "blob": upload["blob"],
    }


def shown(file: dict[str, Any]) -> dict[str, Any]:
    """Return what the service tells of a file."""
    return {name: file[name] for name in _SHOWN}


def revisions(store: Store, dataset_id: str) -> dict[str, int]:
    """Return the revision of each file of a dataset."""
    return {each["id"]: each["revision"] for each in store.documents("files", dataset_id=dataset_id)}


def _found(exchange: Exchange, id: str) -> dict[str, Any]:
    file = exchange.store.get("files", id.lower())
    if file is not None:
        try:
            datasets.found(exchange, file["dataset_id"])
        except Refusal:
            file = None
    if file is None:
        raise Refusal(404, "file_not_found", "There is no such file", where="body.fileGUID")
    return file
