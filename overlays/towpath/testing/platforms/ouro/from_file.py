"""Datasets made of uploaded files: a table where the file is one, else the file itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from towpath.testing.behaviour import Answer

from .datasets import add_dataset, table_metadata
from .files import TABLE_LIMIT, open_table, own_file, shown
from .tables import table_name, tables_of

if TYPE_CHECKING:
    from towpath.testing.behaviour import Exchange


def create_from_file(exchange: Exchange) -> Answer:
    """Answer with the dataset, and with a warning where a file of a table's kind did not become one."""
    given: dict[str, Any] = {key: value for key, value in exchange.body.items() if key != "metadata"}
    file = own_file(exchange, exchange.body["metadata"]["id"], "body.metadata.id")
    key, metadata, warning = exchange.ids.uuid7(exchange.clock), shown(file), {}
    table = open_table(exchange.stand_in, file, table_name(given["name"]))
    if table is not None:
        with table:
            full = _fill(exchange, key, table)
        if full is not None:
            table, warning = None, {"message": full}
    elif file["size"] > TABLE_LIMIT:
        warning = {"message": f"A file of more than {TABLE_LIMIT} bytes stays a file here"}
    if table is not None:
        metadata |= table_metadata(table.definition)
    stage = "base" if table is None else "structured"
    dataset = add_dataset(exchange, given, stage=stage, metadata=metadata, id=key, name=file["name"])
    return Answer(200, {"data": dataset, "error": None, "warning": warning})


def _fill(exchange: Exchange, key: str, table: Any) -> str | None:
    """Make a table of a file's rows; return why it cannot be, or None."""
    from towpath.testing.tabular import RowRefused, StorageFull

    try:
        tables_of(exchange).create(key, table.definition, pages=table.pages())
    except (RowRefused, StorageFull) as refused:
        return str(refused)
    return None
