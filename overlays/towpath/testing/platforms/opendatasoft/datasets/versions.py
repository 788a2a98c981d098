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
from towpath.testing.platforms.opendatasoft.schedules import plan

from .dataset import holder_of, keep_dataset
from .described import described
from .sources import connection_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from towpath.testing.behaviour import Exchange, Handler
    from towpath.testing.core import StandIn
    from towpath.testing.platforms.opendatasoft.kinds import Document, Kind, Record
    from towpath.testing.store import Store

KEPT: Final = 20
_STATES: Final = "version_states"
_NOTHING: Final = ""
_LISTS: Final[Mapping[str, tuple[Kind, str]]] = {
    "resources": (RESOURCES, "data"),
    "processors": (PROCESSORS, "data"),
    "fields": (FIELDS, "data"),
    "schedules": (DATASET_SCHEDULES, "schedules"),
    "attachments": (ATTACHMENTS, "attachments"),
    "alternative_exports": (EXPORTS, "alternative_exports"),
}
"""The parts that are lists of things, with the section that versions name."""
_PROPERTIES: Final[Mapping[str, tuple[str, ...]]] = {
    "general": ("dataset_id",),
    "metadata": ("metadata",),
    "security": ("is_restricted", "default_security"),
}
"""The parts that are properties of the dataset, each a section of its own; the rulesets are with `security`."""
EVERY_PART: Final = (*_PROPERTIES, *_LISTS)


def add_version(
    stand_in: StandIn,
    dataset: Record,
    by: str,
    *parts: str,
    sections: Sequence[str] = (),
    uid: str | None = None,
) -> Record:
    """Keep the state that a dataset is in now, of which `parts` changed; forget the oldest beyond twenty.

    Parts that did not change are kept once for all versions that have them. Return the dataset's record.
    """
    states: dict[str, str] = dict(dataset.get("states", {}))
    for part in parts:
        states[part] = _kept_state(stand_in, dataset["uid"], _read(stand_in.store, dataset, part))
    dataset = keep_dataset(stand_in, {**dataset, "states": states})
    named = sections or list(dict.fromkeys(_LISTS[part][1] if part in _LISTS else part for part in parts))
    document: Document = {"sections": list(named), "can_restore": True}
    VERSIONS.add(stand_in, document, by, uid=uid, parent=dataset["uid"], states=states)
    if VERSIONS.count(stand_in.store, dataset["uid"]) > KEPT:
        _forget_oldest(stand_in.store, dataset["uid"])
    return dataset


def touch(stand_in: StandIn, dataset: Record, by: str, part: str) -> Record:
    """Take note that a part of a dataset changed: its time of change, and a version. Return its record."""
    return add_version(stand_in, DATASETS.touched(stand_in, dataset, by), by, part)


def forget_versions(store: Store, dataset_uid: str) -> None:
    """Remove every version of a dataset."""
    VERSIONS.remove_all(store, dataset_uid)
    for state in list(store.documents(_STATES, parent=dataset_uid)):
        store.delete(_STATES, state["key"])


def states_of(store: Store, dataset_uid: str, part: str) -> list[Any]:
    """Return every state of a part that a version of a dataset has."""
    keys = {version["states"][part] for version in VERSIONS.records(store, dataset_uid)}
    return [_state(store, key) for key in keys]


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
        can_restore = _obstacle(exchange.store, record) is None
        return {**super().shown(exchange, record), "can_restore": can_restore}

    def restore(self, exchange: Exchange) -> Answer:
        """Put the dataset back into the state of a version, as one more version; answer with the dataset."""
        version, dataset, store = self.found(exchange), DATASETS.find(exchange), exchange.store
        obstacle = _obstacle(store, version)
        if obstacle is not None:
            raise invalid("", obstacle)
        states = {part: _state(store, key) for part, key in version["states"].items()}
        changed = [part for part, state in states.items() if state != _read(store, dataset, part)]
        for part in changed:
            dataset = _write(exchange.stand_in, dataset, part, states[part])
        by = exchange.me.name
        dataset = add_version(
            exchange.stand_in,
            DATASETS.touched(exchange.stand_in, dataset, by),
            by,
            *changed,
            sections=() if changed else version["document"]["sections"],
        )
        return Answer(200, DATASETS.shown(exchange.stand_in, dataset))


def _read(store: Store, dataset: Record, part: str) -> Any:
    """Return the state that a part of a dataset is in."""
    if part in _LISTS:
        return list(_LISTS[part][0].records(store, dataset["uid"]))
    document = dataset["document"]
    state = {name: document[name] for name in _PROPERTIES[part] if name in document}
    return (
        {**state, "rulesets": rulesets_of(store, DATASETS, dataset["uid"])} if part == "security" else state
    )


def _write(stand_in: StandIn, dataset: Record, part: str, state: Any) -> Record:
    """Put a part of a dataset into a state; return the dataset's record, which is not kept yet."""
    if part in _LISTS:
        kind = _LISTS[part][0]
        kind.remove_all(stand_in.store, dataset["uid"])
        for record in state:
            kind.keep(stand_in, record)
        if kind is DATASET_SCHEDULES:
            plan(stand_in, *(record["document"] for record in state))
        return dataset
    if part == "security":
        replace_rulesets(stand_in.store, DATASETS, dataset["uid"], state["rulesets"])
    others = {name: value for name, value in dataset["document"].items() if name not in _PROPERTIES[part]}
    own = {name: state[name] for name in _PROPERTIES[part] if name in state}
    if part == "metadata":
        own = {"metadata": described(stand_in.store, own["metadata"])}
    return {**dataset, "document": {**others, **own}}


def _forget_oldest(store: Store, dataset_uid: str) -> None:
    oldest, following = VERSIONS.records(store, dataset_uid, 0, 2)
    VERSIONS.remove(store, oldest)
    # A state that two versions share, all between them share too.
    for part, key in oldest["states"].items():
        if following["states"][part] != key:
            store.delete(_STATES, key)


def _kept_state(stand_in: StandIn, dataset_uid: str, state: Any) -> str:
    """Keep the state of a part, unless it is an empty list; return its key."""
    if state == []:
        return _NOTHING
    key = stand_in.ids.hexadecimal(8)
    stand_in.store.put(_STATES, key, {"key": key, "parent": dataset_uid, "state": state})
    return key


def _state(store: Store, key: str) -> Any:
    if key == _NOTHING:
        return []
    kept = store.get(_STATES, key)
    assert kept is not None, f"the state {key} of a version is lost"
    return kept["state"]


def _obstacle(store: Store, version: Record) -> str | None:
    """Return why a version cannot be restored, or None."""
    dataset = DATASETS.named(store, version["parent"])
    dataset_id = _state(store, version["states"]["general"]).get("dataset_id")
    if dataset_id is not None and dataset_id != dataset["document"].get("dataset_id"):
        if dataset["document"].get("is_published"):
            return "The dataset is published: its dataset_id cannot change back."
        if holder_of(store, dataset_id) is not None:
            return "Another dataset has the dataset_id of the version."
    for resource in _state(store, version["states"]["resources"]):
        connection = connection_of(resource["document"])
        if connection is not None and not CONNECTIONS.has(store, connection):
            return f"The connection {connection} is not there any more."
    return None


_VERSIONS: Final = Versions(VERSIONS, DATASETS)
HANDLERS: Final[Mapping[str, Handler]] = {
    **_VERSIONS.handlers(list="list_dataset_versions", read="retrieve_dataset_version"),
    "restore_dataset_version": _VERSIONS.restore,
}
