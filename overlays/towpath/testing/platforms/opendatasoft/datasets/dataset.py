"""One dataset as the store keeps it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from towpath.testing.platforms.opendatasoft.kinds import DATASETS

if TYPE_CHECKING:
    from towpath.testing.core import StandIn
    from towpath.testing.platforms.opendatasoft.kinds import Record
    from towpath.testing.store import Store


def keep_dataset(stand_in: StandIn, record: Record) -> Record:
    """Write a dataset; it can be found by its readable identifier afterwards. Return its record."""
    return DATASETS.keep(stand_in, {**record, "dataset_id": record["document"].get("dataset_id")})


def holder_of(store: Store, dataset_id: str) -> Record | None:
    """Return the dataset that has a readable identifier, or None."""
    return store.first(DATASETS.collection, dataset_id=dataset_id)


def value_of(document: dict[str, Any], template: str, field: str) -> Any:
    """Return a metadata value of a dataset, or None."""
    return document.get("metadata", {}).get(template, {}).get(field, {}).get("value")


def with_value(document: dict[str, Any], template: str, field: str, value: Any) -> dict[str, Any]:
    """Return a dataset's document with another metadata value."""
    metadata = document.get("metadata", {})
    fields = metadata.get(template, {})
    changed = {**fields, field: {**fields.get(field, {}), "value": value}}
    return {**document, "metadata": {**metadata, template: changed}}
