"""Datasets made from SQL: an empty table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from towpath.testing.refusals import bad_request

from .datasets import add_dataset, answer_with, table_metadata
from .tables import tables_of

if TYPE_CHECKING:
    from towpath.testing.behaviour import Answer, Exchange
    from towpath.testing.tabular import TableDefinition


def create_from_schema(exchange: Exchange) -> Answer:
    """Answer with a new, empty table, made from either form of the body."""
    from towpath.testing.tabular import SqlRefused, parse_create_table

    given: dict[str, Any] = exchange.body.get("dataset") or exchange.body
    place = "body.dataset.schema" if "schema" in given else "body.queryString"
    definition = parse_create_table(given.get("schema") or given["queryString"])
    key = exchange.ids.uuid7(exchange.clock)
    try:
        tables_of(exchange).create(key, definition, _referenced(exchange, definition))
    except SqlRefused as refused:
        raise bad_request(str(refused), where=place, code="sql_refused") from None
    settings = {"description": definition.description, **given}
    metadata = table_metadata(definition)
    return answer_with(
        add_dataset(exchange, settings, stage="structured", metadata=metadata, id=key, name=definition.name)
    )


def _referenced(exchange: Exchange, definition: TableDefinition) -> dict[str, str]:
    """Return which dataset each foreign key means: the caller's newest table of that name."""
    named = {key.foreign_table for key in definition.foreign_keys} - {definition.name}
    if not named:
        return {}
    own = exchange.store.documents("datasets", user_id=exchange.me.id)
    return {
        table: dataset["id"] for dataset in own if (table := dataset["metadata"].get("table_name")) in named
    }
