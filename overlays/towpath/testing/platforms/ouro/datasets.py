"""Ouro's datasets as the service describes them: listed, read, changed, deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from towpath.testing.behaviour import Answer
from towpath.testing.refusals import Refusal

from .files import forget_file
from .permissions import find, grant, require
from .tables import tables_of

if TYPE_CHECKING:
    from towpath.testing.behaviour import Exchange
    from towpath.testing.core import StandIn
    from towpath.testing.tabular import TableDefinition

SCHEMA: Final = "datasets"
"""The database schema that all tables are in."""
_SETTINGS: Final = ("name", "description", "visibility", "monetization", "price", "preview")


def list_datasets(exchange: Exchange) -> Answer:
    """Answer with the caller's own datasets, those shared with them and those bought, oldest first.

    With an organisation context: with those of the organisation that the caller may see.
    """
    user = exchange.store.get("users", exchange.me.id)
    context = None if user is None else user["context"]
    store, me = exchange.store, exchange.me.id
    given = {row["asset_id"] for row in store.documents("permissions", user_id=me)}
    given |= {purchase["asset_id"] for purchase in store.documents("purchases", user_id=me)}
    if context is None:
        datasets = [each for each in store.documents("datasets") if each["id"] in given]
    else:
        datasets = [
            each
            for each in store.documents("datasets", org_id=context)
            if each["id"] in given or each["visibility"] != "private"
        ]
    return Answer(200, {"data": datasets, "error": None})


def read_dataset(exchange: Exchange) -> Answer:
    """Answer with a dataset's description and settings."""
    return answer_with(find(exchange))


def update_dataset(exchange: Exchange) -> Answer:
    """Change the settings that were sent, and no others."""
    dataset = find(exchange)
    require(exchange, dataset, "write")
    changes: dict[str, Any] = exchange.body["dataset"]
    return answer_with(write(exchange, dataset | _settings(changes)))


def delete_dataset(exchange: Exchange) -> Answer:
    """Delete a dataset with its rows, its file, and who might do what with it."""
    from towpath.testing.tabular import StillReferenced

    dataset = find(exchange)
    require(exchange, dataset, "admin")
    if dataset["asset_stage"] == "structured":
        try:
            tables_of(exchange).drop(dataset["id"])
        except StillReferenced as refused:
            raise Refusal(409, "still_referenced", str(refused)) from None
    for collection in ("permissions", "purchases"):
        for row in list(exchange.store.documents(collection, asset_id=dataset["id"])):
            exchange.store.delete(collection, f"{dataset['id']} {row['user_id']}")
    exchange.store.delete("datasets", dataset["id"])
    forget_file(exchange.stand_in, dataset["metadata"].get("id"), dataset["user_id"])
    return Answer(200, {"data": None, "error": None})


def answer_with(dataset: dict[str, Any]) -> Answer:
    """Answer with a dataset."""
    return Answer(200, {"data": dataset, "error": None})


def write(exchange: Exchange, dataset: dict[str, Any]) -> dict[str, Any]:
    """Keep a dataset that has changed just now; return it."""
    dataset = {**dataset, "last_updated": exchange.clock.text()}
    exchange.store.put("datasets", dataset["id"], dataset)
    return dataset


def add_dataset(
    exchange: Exchange, given: dict[str, Any], *, stage: str, metadata: dict[str, Any], id: str, name: str
) -> dict[str, Any]:
    """Keep a new dataset with the settings that were sent; its creator is its admin.

    It belongs to the organisation whose context the creator has set.
    """
    user = exchange.store.get("users", exchange.me.id)
    dataset = dataset_document(
        id=id,
        user_id=exchange.me.id,
        org_id=None if user is None else user["context"],
        now=exchange.clock.text(),
        asset_stage=stage,
        metadata=metadata,
        **({"name": name} | _settings(given)),
    )
    keep_dataset(exchange.stand_in, dataset)
    return dataset


def _settings(given: dict[str, Any]) -> dict[str, Any]:
    return {name: given[name] for name in _SETTINGS if name in given}


def keep_dataset(stand_in: StandIn, dataset: dict[str, Any]) -> None:
    """Keep a new dataset, whose owner is its admin."""
    stand_in.store.put("datasets", dataset["id"], dataset)
    grant(stand_in, dataset["id"], dataset["user_id"], "admin", None)


def table_metadata(definition: TableDefinition) -> dict[str, Any]:
    """Return where a table is kept, as a dataset shows it."""
    return {"schema": SCHEMA, "table_name": definition.name}


def dataset_document(*, id: str, user_id: str, now: str, name: str, **given: Any) -> dict[str, Any]:
    """Return a dataset as the service shows it, with the defaults that it was seen to fill in."""
    return {
        "id": id,
        "user_id": user_id,
        "org_id": None,
        "name": name,
        "description": None,
        "visibility": "private",
        "asset_type": "dataset",
        "asset_stage": "structured",
        "metadata": {},
        "monetization": "none",
        "price": 0,
        "product_id": None,
        "price_id": None,
        "created_at": now,
        "last_updated": now,
        "preview": None,
        "cost_accounting": None,
        "cost_unit": None,
        "unit_cost": 0,
        **given,
    }
