"""What is in a dataset: rows loaded and read, or where the file is.

A batch of rows may have `BATCH_LIMIT` bytes; the real service's bound is not known (413 beyond it is).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from towpath.testing.behaviour import Answer
from towpath.testing.long_answers import long_array
from towpath.testing.refusals import Refusal, bad_request

from .datasets import SCHEMA, write
from .files import file_of
from .links import signed_link
from .permissions import find, require, require_content
from .tables import tables_of

if TYPE_CHECKING:
    from towpath.testing.behaviour import Exchange

BATCH_LIMIT: Final = 8 << 20
"""Bytes of a request that loads rows."""
_AT_ONCE: Final = 256 << 10  # bytes of rows that are answered in one piece
_PAGE: Final = 8192  # bytes; a table takes whole pages


def load_rows(exchange: Exchange) -> Answer:
    """Answer with how many rows went in, all of them or none."""
    from towpath.testing.tabular import RowRefused, StillReferenced, StorageFull

    dataset = find(exchange)
    require(exchange, dataset, "write")
    if dataset["asset_stage"] != "structured":
        raise Refusal(400, "not_structured", "This dataset is a file; rows go into a structured one")
    tables, mode = tables_of(exchange), exchange.body["mode"]
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
    write(exchange, dataset)
    counts = {"inserted": ingest.inserted, "updated": 0, "skipped": ingest.skipped, "mode": mode}
    return Answer(200, {"data": None, "error": None, "row_ingest": counts, "warning": None})


def read_data(exchange: Exchange) -> Answer:
    """Answer with the rows of a table, or with a link to the file."""
    dataset = find(exchange)
    require_content(exchange, dataset)
    if dataset["asset_stage"] == "base":
        link = signed_link(exchange.stand_in, file_of(exchange.store, dataset))
        return Answer(200, {"data": {"signedUrl": link}, "error": None})
    tables = tables_of(exchange)
    pages = tables.pages(dataset["id"])
    if tables.size(dataset["id"]) > _AT_ONCE:
        return long_array(exchange, pages, _rows, "data")
    return Answer(200, _rows([row for page in pages for row in page]))


def read_schema(exchange: Exchange) -> Answer:
    """Answer with the columns of a table, by name; a file has none."""
    from towpath.testing.tabular import schema_rows

    dataset = find(exchange)
    if dataset["asset_stage"] == "base":
        return Answer(200, _rows([]))
    return Answer(200, _rows(schema_rows(tables_of(exchange).definition(dataset["id"]))))


def read_stats(exchange: Exchange) -> Answer:
    """Answer with how much is in a table, or how large a file is and of which type."""
    dataset = find(exchange)
    if dataset["asset_stage"] == "base":
        file = file_of(exchange.store, dataset)
        return Answer(200, {"data": {"size": file["size"], "type": file["type"]}, "error": None})
    tables = tables_of(exchange)
    definition = tables.definition(dataset["id"])
    size = -(-tables.size(dataset["id"]) // _PAGE) * _PAGE
    figures = {
        "count": tables.count(dataset["id"]),
        "columnCount": len(definition.columns),
        "columns": [column.name for column in definition.columns],
        "is_estimate": False,
        "table_name": definition.name,
        "schema": SCHEMA,
        "size_bytes": size,
        "table_size": f"{size // 1024} kB",
    }
    return Answer(200, {"data": figures, "error": None})


def _rows(rows: list[Any]) -> dict[str, Any]:
    return {"data": rows, "error": None}
