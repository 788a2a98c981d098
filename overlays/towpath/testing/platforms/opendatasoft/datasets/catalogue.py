"""The datasets of the portal: listed, created, read, changed, copied, deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from towpath.testing.behaviour import Answer
from towpath.testing.platforms.opendatasoft.accounts import calling
from towpath.testing.platforms.opendatasoft.crud import Crud
from towpath.testing.platforms.opendatasoft.jobs import drop
from towpath.testing.platforms.opendatasoft.kinds import (
    ATTACHMENTS,
    DATASET_SCHEDULES,
    DATASETS,
    EXPORTS,
    FEEDBACKS,
    FIELDS,
    FILES,
    PROCESSORS,
    RESOURCES,
)
from towpath.testing.platforms.opendatasoft.paging import page_of, paged, window
from towpath.testing.platforms.opendatasoft.permissions import may_edit
from towpath.testing.platforms.opendatasoft.refusals import invalid
from towpath.testing.platforms.opendatasoft.rulesets import forget_thing

from .conditions import check_security
from .dataset import holder_of, keep_dataset, value_of
from .metadata import checked_metadata, with_metadata
from .publishing import KIND, forget_published
from .uploads import forget_blob
from .versions import EVERY_PART, add_version, forget_versions, states_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from towpath.testing.behaviour import Exchange, Handler
    from towpath.testing.core import StandIn
    from towpath.testing.platforms.opendatasoft.kinds import Document, Record
    from towpath.testing.store import Store

EVERYTHING: Final[Mapping[str, Any]] = {
    "is_data_visible": True,
    "visible_fields": None,
    "filter_query": "",
    "api_calls_quota": None,
}
"""The ruleset that hides nothing."""
_COPIED: Final = (FILES, RESOURCES, PROCESSORS, FIELDS)
_OWNED: Final = (*_COPIED, DATASET_SCHEDULES, FEEDBACKS, ATTACHMENTS, EXPORTS)
_SECTIONS: Final = {
    "dataset_id": "general",
    "metadata": "metadata",
    "is_restricted": "security",
    "default_security": "security",
}


class Datasets(Crud):
    """The datasets."""

    def list(self, exchange: Exchange) -> Answer:
        """Answer with a page of the datasets that the caller may edit, oldest first."""
        store, account = exchange.store, calling(exchange)
        wanted = exchange.query.get("dataset_id")
        if wanted is None and account.permissions & {"edit_dataset", "publish_dataset"}:
            records = list(DATASETS.records(store, "", window(exchange).offset, window(exchange).sql_limit))
            return paged(exchange, DATASETS.count(store), [self.shown(exchange, each) for each in records])
        found = DATASETS.records(store) if wanted is None else filter(None, [holder_of(store, wanted)])
        page = page_of(exchange, [each for each in found if may_edit(store, each, account)])
        page.document["results"] = [self.shown(exchange, each) for each in page.document["results"]]
        return page

    def prepared(self, exchange: Exchange, document: Document, before: Record | None) -> Document:
        """Return a dataset's properties; what a change leaves out stays."""
        if "default_security" in document:
            check_security(document["default_security"], "default_security")
        if "metadata" in document:
            metadata = checked_metadata(exchange, before, document["metadata"])
            whole = with_metadata(exchange, before or {"document": document}, metadata)
            document = {**document, "metadata": whole["metadata"]}
        if before is not None:
            _check_dataset_id(exchange, document, before)
            return {**before["document"], **document}
        dataset_id = document.get("dataset_id") or _new_dataset_id(exchange, document)
        if holder_of(exchange.store, dataset_id) is not None:
            raise invalid("dataset_id", "Another dataset has this identifier.")
        return {
            "is_restricted": False,
            "default_security": dict(EVERYTHING),
            **document,
            "dataset_id": dataset_id,
            "is_published": False,
        }

    def create(self, exchange: Exchange) -> Answer:
        """Keep a new dataset, idle and unpublished; answer with it."""
        document = self.prepared(exchange, exchange.body, None)
        return self.answer(exchange, add_dataset(exchange.stand_in, document, exchange.me.name))

    def changed(self, exchange: Exchange, record: Record) -> None:
        """Add a version that names the sections which were sent."""
        sections = dict.fromkeys(_SECTIONS[name] for name in exchange.body if name in _SECTIONS)
        if sections:
            add_version(exchange.stand_in, record, exchange.me.name, *sections)

    def delete(self, exchange: Exchange) -> Answer:
        """Forget a dataset."""
        remove_dataset(exchange.stand_in, self.found(exchange))
        return Answer(204)

    def copy(self, exchange: Exchange) -> Answer:
        """Keep a copy of a dataset under an identifier of its own, unpublished; answer with it."""
        original = self.found(exchange)
        source: Document = original["document"]
        taken = source.get("dataset_id") or original["uid"]
        dataset_id = DATASETS.new_slug(
            exchange.store, f"{taken}-copy", is_taken=lambda each: holder_of(exchange.store, each)
        )
        document = {**source, "dataset_id": dataset_id, "is_published": False}
        copy = add_dataset(exchange.stand_in, document, exchange.me.name, remote=original.get("remote"))
        for kind in _COPIED:
            for record in list(kind.records(exchange.store, original["uid"])):
                uid = record["uid"] if kind is FILES else None
                internals = {
                    key: each for key, each in record.items() if key not in {"uid", "parent", "document"}
                }
                kind.add(
                    exchange.stand_in,
                    record["document"],
                    exchange.me.name,
                    uid=uid,
                    parent=copy["uid"],
                    **internals,
                )
        return self.answer(exchange, copy)


def remove_dataset(stand_in: StandIn, dataset: Record) -> None:
    """Forget a dataset with everything that belongs to it."""
    store, uid = stand_in.store, dataset["uid"]
    DATASETS.remove(store, dataset)
    drop(store, KIND, uid)
    forget_published(store, dataset)
    forget_thing(store, DATASETS, uid)
    blobs = _blobs_of(store, uid)
    for record in RESOURCES.records(store, uid):
        for owner in record.get("records", ()):
            store.delete_pages(owner)
    for kind in _OWNED:
        kind.remove_all(store, uid)
    forget_versions(store, uid)
    for blob in blobs:
        forget_blob(stand_in, blob)


def add_dataset(stand_in: StandIn, document: Document, by: str, **facts: Any) -> Record:
    """Keep a new dataset, idle, with its first version; return its record."""
    record = DATASETS.add(stand_in, document, by, **facts)
    known = {name: document[name] for name in ("is_published", "asset_type") if name in document}
    record = keep_dataset(stand_in, {**record, "document": {**record["document"], **known}})
    return add_version(stand_in, record, by, *EVERY_PART, sections=["metadata", "security"])


def _blobs_of(store: Store, uid: str) -> set[str]:
    """Return the keys of all files of a dataset, those that only an old version speaks of too."""
    records = [record for kind in (FILES, ATTACHMENTS, EXPORTS) for record in kind.records(store, uid)]
    for part in ("attachments", "alternative_exports"):
        for state in states_of(store, uid, part):
            records += state
    return {record["blob"] for record in records if "blob" in record}


def _check_dataset_id(exchange: Exchange, document: Document, before: Record) -> None:
    wanted = document.get("dataset_id")
    if wanted is None or wanted == before["document"].get("dataset_id"):
        return
    if before["document"].get("is_published"):
        raise invalid("dataset_id", "The identifier of a published dataset cannot change.")
    if holder_of(exchange.store, wanted) is not None:
        raise invalid("dataset_id", "Another dataset has this identifier.")


def _new_dataset_id(exchange: Exchange, document: Document) -> str:
    title = value_of(document, "default", "title")
    return DATASETS.new_slug(
        exchange.store, str(title or "dataset"), is_taken=lambda each: holder_of(exchange.store, each)
    )


_DATASETS: Final = Datasets(DATASETS)
HANDLERS: Final[Mapping[str, Handler]] = {
    **_DATASETS.handlers(
        list="list_datasets",
        create="create_dataset",
        read="retrieve_dataset",
        update="update_dataset",
        delete="delete_dataset",
    ),
    "copy_dataset": _DATASETS.copy,
}
