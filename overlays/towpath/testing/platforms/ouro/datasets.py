"""Ouro's datasets: made from SQL, loaded with rows, read back.

A batch of rows may have `BATCH_LIMIT` bytes; the real service's bound is not known (413 beyond it is).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal, cast

from towpath.testing.behaviour import Answer
from towpath.testing.long_answers import long_array
from towpath.testing.refusals import Refusal, bad_request

if TYPE_CHECKING:
    from towpath.testing.behaviour import Exchange
    from towpath.testing.tabular import TableDefinition

    from .behaviour import OuroBehaviour

BATCH_LIMIT: Final = 8 << 20
"""Bytes of a request that loads rows."""
_AT_ONCE: Final = 256 << 10  # bytes of rows that are answered in one piece

Role = Literal["read", "write", "admin"]
_RANK: Final = {"read": 1, "write": 2, "admin": 3}


def create_from_schema(exchange: Exchange) -> Answer:
    """Answer with a new, empty table, made from either form of the body."""
    from towpath.testing.tabular import SqlRefused, parse_create_table

    given: dict[str, Any] = exchange.body.get("dataset") or exchange.body
    place = "body.dataset.schema" if "schema" in given else "body.queryString"
    definition = parse_create_table(given.get("schema") or given["queryString"])
    dataset = new_dataset(exchange, given, definition)
    try:
        _behaviour(exchange).tables(exchange.stand_in).create(
            dataset["id"], definition, _referenced(exchange, definition)
        )
    except SqlRefused as refused:
        raise bad_request(str(refused), where=place, code="sql_refused") from None
    exchange.store.put("datasets", dataset["id"], dataset)
    return Answer(200, {"data": dataset, "error": None})


def load_rows(exchange: Exchange) -> Answer:
    """Answer with how many rows went in, all of them or none."""
    from towpath.testing.tabular import RowRefused, StillReferenced, StorageFull

    dataset = find(exchange, exchange.path["id"])
    require(exchange, dataset, "write")
    if dataset["asset_stage"] != "structured":
        raise Refusal(400, "not_structured", "This dataset is a file; rows go into a structured one")
    tables, mode = _behaviour(exchange).tables(exchange.stand_in), exchange.body["mode"]
    change = tables.overwrite if mode == "overwrite" else tables.append
    try:
        ingest = change(dataset["id"], exchange.body["rows"])
    except RowRefused as refused:
        place = f"body.rows[{refused.row}]" + (f".{refused.column}" if refused.column else "")
        raise bad_request(str(refused), where=place, code="row_refused") from None
    except StillReferenced as refused:
        raise bad_request(str(refused), where="body.mode", code="row_refused") from None
    except StorageFull as refused:
        raise Refusal(413, "batch_too_large", str(refused), where="body.rows") from None
    exchange.store.put("datasets", dataset["id"], {**dataset, "last_updated": exchange.clock.text()})
    counts = {"inserted": ingest.inserted, "updated": 0, "skipped": ingest.skipped, "mode": mode}
    return Answer(200, {"data": None, "error": None, "row_ingest": counts, "warning": None})


def read_data(exchange: Exchange) -> Answer:
    """Answer with the rows of a table."""
    dataset = find(exchange, exchange.path["id"])
    tables = _behaviour(exchange).tables(exchange.stand_in)
    pages = tables.pages(dataset["id"])
    if tables.size(dataset["id"]) > _AT_ONCE:
        return long_array(exchange, pages, _rows, "data")
    return Answer(200, _rows([row for page in pages for row in page]))


def new_dataset(exchange: Exchange, given: dict[str, Any], definition: TableDefinition) -> dict[str, Any]:
    """Return the document of a new table, with the defaults that the service was seen to fill in."""
    now = exchange.clock.text()
    return dataset_document(
        id=exchange.ids.uuid7(exchange.clock),
        user_id=exchange.me.id,
        now=now,
        name=given.get("name") or definition.name,
        table_name=definition.name,
        description=given.get("description", definition.description),
        visibility=given.get("visibility", "private"),
        monetization=given.get("monetization", "none"),
        price=given.get("price", 0),
    )


def dataset_document(
    *, id: str, user_id: str, now: str, name: str, table_name: str, visibility: str, **given: Any
) -> dict[str, Any]:
    """Return a dataset as the service shows it."""
    return {
        "id": id,
        "user_id": user_id,
        "org_id": None,
        "name": name,
        "description": None,
        "visibility": visibility,
        "asset_type": "dataset",
        "asset_stage": "structured",
        "metadata": {"schema": "datasets", "table_name": table_name},
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


def find(exchange: Exchange, id: str) -> dict[str, Any]:
    """Return a dataset that the caller may read; refuse one that is not there for them (404)."""
    dataset = exchange.store.get("datasets", id.lower())
    if dataset is None or not role_of(exchange, dataset):
        raise Refusal(404, "asset_not_found", "Asset not found", where="path.id")
    return dataset


def require(exchange: Exchange, dataset: dict[str, Any], role: Role) -> None:
    """Refuse a caller whose role on a dataset is a lesser one (403)."""
    if _RANK[role_of(exchange, dataset) or "read"] < _RANK[role]:
        raise Refusal(403, "update_forbidden", f"You need {role} access to this dataset")


def role_of(exchange: Exchange, dataset: dict[str, Any]) -> Role | None:
    """Return what the caller may do with a dataset; None: not even know of it."""
    if dataset["user_id"] == exchange.me.id:
        return "admin"
    permission = exchange.store.get("permissions", f"{dataset['id']} {exchange.me.id}")
    if permission is not None:
        return cast("Role", permission["role"])
    return "read" if dataset["visibility"] == "public" else None


def _referenced(exchange: Exchange, definition: TableDefinition) -> dict[str, str]:
    """Return which dataset each foreign key means: the caller's newest table of that name."""
    named = {key.foreign_table for key in definition.foreign_keys} - {definition.name}
    if not named:
        return {}
    own = exchange.store.documents("datasets", user_id=exchange.me.id)
    return {
        table: dataset["id"] for dataset in own if (table := dataset["metadata"].get("table_name")) in named
    }


def _rows(rows: list[Any]) -> dict[str, Any]:
    return {"data": rows, "error": None}


def _behaviour(exchange: Exchange) -> OuroBehaviour:
    return cast("OuroBehaviour", exchange.stand_in.behaviour)
