"""Versions: the states that changes of a dataset left behind, newest first; the newest 20 are kept.

A version holds the whole dataset as it was after a change, so that restoring one puts every part back. Files that
an old version speaks of are kept as long as their dataset is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from towpath.testing.behaviour import Answer
from towpath.testing.platforms.opendatasoft.crud import Crud
from towpath.testing.platforms.opendatasoft.kinds import (
    ATTACHMENTS,
    CONNECTIONS,
    DATASET_SCHEDULES,
    DATASETS,
    EXPORTS,
    FIELDS,
    PROCESSORS,
    RESOURCES,
    VERSIONS,
)
from towpath.testing.platforms.opendatasoft.paging import page_of
from towpath.testing.platforms.opendatasoft.refusals import invalid
from towpath.testing.platforms.opendatasoft.rulesets import replace_rulesets, rulesets_of

from .dataset import keep_dataset
from .sources import connection_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from towpath.testing.behaviour import Exchange, Handler
    from towpath.testing.core import StandIn
    from towpath.testing.platforms.opendatasoft.kinds import Document, Kind, Record
    from towpath.testing.store import Store

KEPT: Final = 20
_PARTS: Final[Mapping[str, tuple[Kind, ...]]] = {
    "data": (RESOURCES, PROCESSORS, FIELDS),
    "schedules": (DATASET_SCHEDULES,),
    "attachments": (ATTACHMENTS,),
    "alternative_exports": (EXPORTS,),
}
"""The sections that are lists of things."""
_OF_THE_DATASET: Final[Mapping[str, tuple[str, ...]]] = {
    "general": ("dataset_id",),
    "metadata": ("metadata",),
    "security": ("is_restricted", "default_security"),
}
"""The sections that are properties of the dataset."""


def add_version(
    stand_in: StandIn, dataset: Record, by: str, sections: list[str], *, uid: str | None = None
) -> Record:
    """Keep the state that a dataset is in now; forget the oldest state beyond twenty."""
    document: Document = {"sections": sections, "can_restore": True}
    version = VERSIONS.add(
        stand_in,
        document,
        by,
        uid=uid,
        parent=dataset["uid"],
        state=state_of(stand_in.store, dataset),
    )
    surplus = VERSIONS.count(stand_in.store, dataset["uid"]) - KEPT
    for old in list(VERSIONS.records(stand_in.store, dataset["uid"], 0, max(0, surplus))):
        VERSIONS.remove(stand_in.store, old)
    return version


def touch(stand_in: StandIn, dataset_uid: str, by: str, *sections: str) -> None:
    """Take note that sections of a dataset changed: its time of change, and a version."""
    dataset = DATASETS.named(stand_in.store, dataset_uid)
    dataset = keep_dataset(stand_in, DATASETS.touched(stand_in, dataset, by))
    add_version(stand_in, dataset, by, list(sections))


def state_of(store: Store, dataset: Record) -> dict[str, Any]:
    """Return everything of a dataset that a version holds, by section."""
    document = dataset["document"]
    state: dict[str, Any] = {
        section: {name: document[name] for name in names if name in document}
        for section, names in _OF_THE_DATASET.items()
    }
    state["security"]["rulesets"] = rulesets_of(store, DATASETS, dataset["uid"])
    for section, kinds in _PARTS.items():
        state[section] = {kind.collection: list(kind.records(store, dataset["uid"])) for kind in kinds}
    return state


class Versions(Crud):
    """The versions of a dataset."""

    def list(self, exchange: Exchange) -> Answer:
        """Answer with a page of the versions, newest first."""
        dataset = DATASETS.find(exchange)
        records = list(VERSIONS.records(exchange.store, dataset["uid"]))[::-1]
        page = page_of(exchange, records)
        page.document["results"] = [self.shown(exchange, record) for record in page.document["results"]]
        return page

    def shown(self, exchange: Exchange, record: Record) -> Document:
        """Return a version; one that names what is no longer there cannot be restored."""
        can_restore = _obstacle(exchange.store, record["parent"], record["state"]) is None
        return {**super().shown(exchange, record), "can_restore": can_restore}

    def restore(self, exchange: Exchange) -> Answer:
        """Put the dataset back into the state of a version, as one more version; answer with the dataset."""
        version, dataset = self.found(exchange), DATASETS.find(exchange)
        state = version["state"]
        obstacle = _obstacle(exchange.store, dataset["uid"], state)
        if obstacle is not None:
            raise invalid("", obstacle)
        before = state_of(exchange.store, dataset)
        changed = [section for section in state if state[section] != before[section]]
        dataset = _put_back(exchange.stand_in, dataset, state)
        dataset = keep_dataset(
            exchange.stand_in, DATASETS.touched(exchange.stand_in, dataset, exchange.me.name)
        )
        add_version(
            exchange.stand_in, dataset, exchange.me.name, changed or list(version["document"]["sections"])
        )
        return Answer(200, DATASETS.shown(exchange.stand_in, dataset))


def _obstacle(store: Store, dataset_uid: str, state: Mapping[str, Any]) -> str | None:
    """Return why a state cannot be restored, or None."""
    dataset_id = state["general"].get("dataset_id")
    dataset = DATASETS.named(store, dataset_uid)
    if dataset_id is not None and dataset_id != dataset["document"].get("dataset_id"):
        if dataset["document"].get("is_published"):
            return "The dataset is published: its dataset_id cannot change back."
        if store.first(DATASETS.collection, dataset_id=dataset_id) is not None:
            return "Another dataset has the dataset_id of the version."
    for resource in state["data"][RESOURCES.collection]:
        connection = connection_of(resource["document"])
        if connection is not None and CONNECTIONS.get(store, connection) is None:
            return f"The connection {connection} is not there any more."
    return None


def _put_back(stand_in: StandIn, dataset: Record, state: Mapping[str, Any]) -> Record:
    document = {
        name: value
        for name, value in dataset["document"].items()
        if all(name not in names for names in _OF_THE_DATASET.values())
    }
    for section, names in _OF_THE_DATASET.items():
        document |= {name: state[section][name] for name in names if name in state[section]}
    replace_rulesets(stand_in.store, DATASETS, dataset["uid"], state["security"]["rulesets"])
    for section, kinds in _PARTS.items():
        for kind in kinds:
            kind.remove_all(stand_in.store, dataset["uid"])
            for record in state[section][kind.collection]:
                kind.keep(stand_in, record)
    return {**dataset, "document": document}


_VERSIONS: Final = Versions(VERSIONS, DATASETS)
HANDLERS: Final[Mapping[str, Handler]] = {
    **_VERSIONS.handlers(list="list_dataset_versions", read="retrieve_dataset_version"),
    "restore_dataset_version": _VERSIONS.restore,
}
