"""Ouro's storage: files that were uploaded, before and behind the datasets made of them.

A user writes to a folder of their own in either bucket. The limit of 5 GB is read as 5 000 000 000 bytes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, BinaryIO, Final, cast

from towpath.testing.behaviour import Answer
from towpath.testing.blobs import as_file
from towpath.testing.media_types import parse_media_type
from towpath.testing.multipart import Upload
from towpath.testing.refusals import Refusal

if TYPE_CHECKING:
    from towpath.testing.behaviour import Exchange
    from towpath.testing.core import StandIn
    from towpath.testing.store import Store
    from towpath.testing.tabular import CsvTable, Row

FILE_LIMIT: Final = 5 * 10**9
"""Bytes of a file."""
BODY_LIMIT: Final = FILE_LIMIT + (64 << 10)
"""Bytes of an upload: the file, and the multipart around it."""
TABLE_LIMIT: Final = 64 << 20
"""Bytes of a file up to which it may become a table; the rows of the stand-in's tables are in memory."""
_PREVIEWED: Final = 5  # rows
_ENDINGS: Final = (".csv", ".tsv", ".tab")
_TABULAR: Final = frozenset({"text/csv", "application/csv", "text/tab-separated-values"})
_ANYTHING: Final = "application/octet-stream"
_SHOWN: Final = ("id", "type", "size", "path", "fullPath", "name", "bucket")


def upload(exchange: Exchange) -> Answer:
    """Keep a file; answer with its identifier and key."""
    if exchange.path["user"].lower() != exchange.me.id:
        raise Refusal(403, "Unauthorized", "This folder belongs to somebody else", where="path.user")
    sent = _sent(exchange.body["file"])
    if sent.size > FILE_LIMIT:
        raise Refusal(413, "file_too_large", f"A file has at most {FILE_LIMIT} bytes", where="body.file")
    bucket, name, path = (
        exchange.path["bucket"],
        exchange.path["name"],
        f"{exchange.me.id}/{exchange.path['name']}",
    )
    before = exchange.store.first("files", fullPath=f"{bucket}/{path}")
    if before is not None and not exchange.headers["x-upsert"]:
        raise Refusal(409, "Duplicate", "There is a file of this name already", where="path.name")
    if before is not None:
        exchange.stand_in.blobs.remove(before["blob"])
    file = keep_file(
        exchange.stand_in,
        id=exchange.ids.uuid7(exchange.clock) if before is None else before["id"],
        user_id=exchange.me.id,
        bucket=bucket,
        name=name,
        type=_type_of(sent, name),
        size=sent.size,
        blob=exchange.stand_in.blobs.keep(sent),
    )
    return Answer(200, {"Id": file["id"], "Key": file["fullPath"]})


def read_metadata(exchange: Exchange) -> Answer:
    """Answer with what a dataset can be made of, and the first rows where the file is tabular."""
    file = own_file(exchange, exchange.path["id"], "path.id")
    preview: list[Row] = []
    if (table := open_table(exchange.stand_in, file, "preview")) is not None:
        with table:
            preview = next(table.pages(_PREVIEWED), preview)
    return Answer(200, {"data": {"metadata": shown(file), "preview": preview}, "error": None})


def keep_file(stand_in: StandIn, *, bucket: str, user_id: str, name: str, **known: Any) -> dict[str, Any]:
    """Write down what is known of a file."""
    path = f"{user_id}/{name}"
    file = {
        **known,
        "user_id": user_id,
        "bucket": bucket,
        "name": name,
        "path": path,
        "fullPath": f"{bucket}/{path}",
    }
    stand_in.store.put("files", file["id"], file)
    return file


def own_file(exchange: Exchange, id: str, where: str) -> dict[str, Any]:
    """Return a file of the caller's; refuse one that is not there for them (404)."""
    file = exchange.store.get("files", id.lower())
    if file is None or file["user_id"] != exchange.me.id:
        raise Refusal(404, "file_not_found", "File not found", where=where)
    return file


def file_of(store: Store, dataset: dict[str, Any]) -> dict[str, Any]:
    """Return the file behind a base dataset."""
    file = store.get("files", dataset["metadata"]["id"])
    assert file is not None, f"the dataset {dataset['id']} has lost its file"
    return file


def forget_file(stand_in: StandIn, id: str | None, owner: str) -> None:
    """Remove the file of a dataset that is gone, unless another one is made of it too."""
    file = None if id is None else stand_in.store.get("files", id)
    if file is None:
        return
    others = stand_in.store.documents("datasets", user_id=owner)
    if all(other["metadata"].get("id") != id for other in others):
        stand_in.blobs.remove(file["blob"])
        stand_in.store.delete("files", file["id"])


def shown(file: dict[str, Any]) -> dict[str, Any]:
    """Return what the service tells of a file."""
    return {name: file[name] for name in _SHOWN}


def open_table(stand_in: StandIn, file: dict[str, Any], name: str) -> CsvTable | None:
    """Open a file as the table `name`, or return None where it is none: by name and type, size, or content."""
    tabular = file["name"].lower().endswith(_ENDINGS) or file["type"] in _TABULAR
    if not tabular or file["size"] > TABLE_LIMIT:
        return None
    from towpath.testing.tabular import open_csv

    return open_csv(cast("BinaryIO", as_file(stand_in.blobs.chunks(file["blob"]))), name=name)


def _sent(value: Upload | str) -> Upload:
    """Return the part as a file, also where its sender gave it no file name."""
    if isinstance(value, Upload):
        return value
    made = Upload(None, _ANYTHING)
    made.write(value.encode("utf-8"))
    made.end()
    return made


def _type_of(sent: Upload, name: str) -> str:
    """Return the media type that was stated, else the one that the name speaks of."""
    stated = parse_media_type(sent.content_type)
    if stated is not None and stated.name not in (_ANYTHING, "*/*"):
        return stated.name
    from mimetypes import MimeTypes

    # The types that Python brings, not those that this machine knows.
    return MimeTypes().guess_type(name)[0] or _ANYTHING
