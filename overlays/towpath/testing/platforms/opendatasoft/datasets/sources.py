"""Where the bytes of a resource come from. The stand-in calls nobody: what lies elsewhere is what it was told of.

| datasource | reads |
|---|---|
| `uploaded_file` | a file that was uploaded to the dataset |
| `http`, `ftp`, `amazon_s3`, `azure_blob_storage` | what the owner of the stand-in put at the address |
| `sharepoint`, `google_drive` | what they put at the identifier of the file |
| `federated` | the records of a dataset that they put on another portal |
| none (real-time) | what was pushed, and what was recovered |
"""

from __future__ import annotations

from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from towpath.testing.behaviour import Answer
from towpath.testing.platforms.opendatasoft.kinds import CONNECTIONS, FILES
from towpath.testing.platforms.opendatasoft.refusals import invalid

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from contextlib import ExitStack

    from towpath.testing.behaviour import Exchange
    from towpath.testing.core import StandIn
    from towpath.testing.platforms.opendatasoft.kinds import Document, Record
    from towpath.testing.platforms.opendatasoft.records import Source, SourceFile
    from towpath.testing.store import Store

REMOTE_FILES: Final = "remote_files"
REMOTE_DATASETS: Final = "remote_datasets"


@frozen
class KeptRecords:
    """Records that the store keeps in pages."""

    store: Store
    owners: Sequence[str]

    @property
    def headings(self) -> Sequence[tuple[str, str]]:
        """Return the fields of the first record: all have the same."""
        first = next((record for page in self.pages() for record in page), None)
        return [] if first is None else [(name, name) for name in first]

    def pages(self) -> Iterator[list[dict[str, Any]]]:
        """Yield the records, owner by owner."""
        for owner in self.owners:
            yield from self.store.pages(owner)


def open_resource(stand_in: StandIn, dataset_uid: str, resource: Record, resources: ExitStack) -> Source:
    """Open the records of a resource; raise SourceUnreadable where it cannot be reached or read.

    What is on disk for it lasts as long as `resources`.
    """
    document = resource["document"]
    if "datasource" not in document:
        return KeptRecords(stand_in.store, resource["records"])
    return open_records(stand_in, dataset_uid, document, resources)


def open_records(stand_in: StandIn, dataset_uid: str, document: Document, resources: ExitStack) -> Source:
    """Open the records of a source with its extractor and settings; raise as `open_resource` does."""
    from towpath.testing.platforms.opendatasoft.records import SourceUnreadable, open_source

    datasource = document["datasource"]
    if datasource["type"] == "federated":
        remote = _remote_dataset(stand_in.store, datasource)
        if remote is None:
            raise SourceUnreadable("the dataset is not on the other portal")
        return KeptRecords(stand_in.store, [remote["records"]])
    file = open_file(stand_in, dataset_uid, datasource, resources)
    return open_source(file, document["type"], document.get("params") or {}, resources)


def open_file(
    stand_in: StandIn, dataset_uid: str, datasource: Mapping[str, Any], resources: ExitStack
) -> SourceFile:
    """Open the file that a datasource names; raise SourceUnreadable where there is none to reach."""
    from towpath.testing.platforms.opendatasoft.records import SourceFile, SourceUnreadable
    from towpath.testing.tabular.engine import scratch

    if datasource["type"] == "uploaded_file":
        record = FILES.get(stand_in.store, datasource["file"]["uid"], dataset_uid)
        name = "" if record is None else record["document"]["filename"]
        known = None if record is None else {"blob": record["blob"], **record["document"]}
    else:
        name = address_of(stand_in.store, datasource)
        known = stand_in.store.get(REMOTE_FILES, name)
    if known is None:
        raise SourceUnreadable("the source cannot be reached")
    copy = resources.enter_context(NamedTemporaryFile(dir=scratch()))  # noqa: SIM115  (the stack closes it)
    for chunk in stand_in.blobs.chunks(known["blob"]):
        copy.write(chunk)
    copy.flush()
    return SourceFile(Path(copy.name).resolve(), name.rpartition("/")[2] or name, known.get("mimetype"))


def connection_of(document: Document) -> str | None:
    """Return the identifier of the connection that a resource reads through, or None."""
    datasource: Document | None = document.get("datasource")
    connection: Document | None = None if datasource is None else datasource.get("connection")
    return None if connection is None else connection.get("uid")


def address_of(store: Store, datasource: Mapping[str, Any]) -> str:
    """Return where a datasource finds its file, as the owner of the stand-in would name it."""
    if "file_id" in datasource:
        return str(datasource["file_id"])
    if datasource.get("url"):
        return str(datasource["url"])
    connection: Mapping[str, Any] = datasource.get("connection") or {"uid": ""}
    if "url" not in connection:
        record = CONNECTIONS.get(store, connection.get("uid", ""))
        connection = {} if record is None else record["document"]
    base, relative = str(connection.get("url") or ""), str(datasource.get("relative_url") or "")
    return f"{base.rstrip('/')}/{relative.lstrip('/')}" if relative else base


def check_datasource(exchange: Exchange, dataset_uid: str, datasource: Mapping[str, Any]) -> None:
    """Refuse a datasource that names what does not exist."""
    connection = datasource.get("connection")
    if connection is not None and "type" not in connection:
        if not CONNECTIONS.has(exchange.store, connection["uid"]):
            raise invalid("datasource", "There is no such connection.")
    elif datasource["type"] == "uploaded_file":
        if not FILES.has(exchange.store, datasource["file"]["uid"], dataset_uid):
            raise invalid("datasource", "There is no such file in this dataset.")
    elif datasource["type"] == "federated" and _remote_dataset(exchange.store, datasource) is None:
        raise invalid("datasource", "There is no such dataset on the other portal.")


def expanded_dataset(store: Store, datasource: Mapping[str, Any]) -> dict[str, Any]:
    """Return a federated dataset with its metadata and fields."""
    remote = _remote_dataset(store, datasource)
    known = {} if remote is None else {"metas": remote["metas"], "fields": remote["fields"]}
    return {"dataset_id": datasource["dataset"]["dataset_id"], **known}


def put_remote_dataset(
    stand_in: StandIn,
    domain_id: str,
    dataset_id: str,
    *,
    metas: Mapping[str, Any],
    fields: Sequence[Mapping[str, Any]],
    records: list[dict[str, Any]],
) -> None:
    """Let another portal have a dataset."""
    key, owner = f"{domain_id} {dataset_id}", f"remote {domain_id} {dataset_id}"
    stand_in.store.delete_pages(owner)
    stand_in.store.add_page(owner, records)
    document = {"metas": dict(metas), "fields": [dict(field) for field in fields], "records": owner}
    stand_in.store.put(REMOTE_DATASETS, key, document)


def put_remote_file(stand_in: StandIn, address: str, content: bytes, mimetype: str | None = None) -> None:
    """Let a file lie at an address."""
    before = stand_in.store.get(REMOTE_FILES, address)
    if before is not None:
        stand_in.blobs.remove(before["blob"])
    blob = stand_in.blobs.add(content)
    stand_in.store.put(REMOTE_FILES, address, {"blob": blob, "mimetype": mimetype})


def remote_file(stand_in: StandIn, place: str) -> Answer | None:
    """Return the file that lies at an address without its scheme, or None."""
    found = (stand_in.store.get(REMOTE_FILES, f"{scheme}://{place}") for scheme in ("https", "http"))
    known = next(filter(None, found), None)
    if known is None:
        return None
    media = known["mimetype"] or "application/octet-stream"
    return Answer(200, stream=stand_in.blobs.chunks(known["blob"]), content_type=media)


def _remote_dataset(store: Store, datasource: Mapping[str, Any]) -> dict[str, Any] | None:
    key = f"{datasource['domain']['domain_id']} {datasource['dataset']['dataset_id']}"
    return store.get(REMOTE_DATASETS, key)
