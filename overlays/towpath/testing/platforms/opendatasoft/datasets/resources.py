"""Resources: where the data of a dataset comes from, and the extractor that reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from towpath.testing.behaviour import Answer
from towpath.testing.platforms.opendatasoft.connections import CRUD as CONNECTIONS_CRUD
from towpath.testing.platforms.opendatasoft.connections import created_inline
from towpath.testing.platforms.opendatasoft.kinds import CONNECTIONS, RESOURCES
from towpath.testing.platforms.opendatasoft.refusals import invalid

from .parts import Part
from .sources import check_datasource, connection_of, expanded_dataset
from .streams import begun_stream, with_stream, without_stream

if TYPE_CHECKING:
    from collections.abc import Mapping

    from towpath.testing.behaviour import Exchange, Handler
    from towpath.testing.platforms.opendatasoft.kinds import Document, Record

_ORIGINS: Final = {
    "http": "HTTP",
    "ftp": "FTP",
    "sharepoint": "SharePoint",
    "google_drive": "Google Drive",
    "amazon_s3": "Amazon S3",
    "azure_blob_storage": "Azure Blob Storage",
    "uploaded_file": "Uploaded file",
    "federated": "Another portal",
    "ods_form": "Form",
    "snowflake_odbc": "Snowflake",
}


class Resources(Part):
    """The resources of a dataset. A connection that stands within a datasource is created along the way."""

    def prepared(self, exchange: Exchange, document: Document, before: Record | None) -> Document:
        """Return a resource; refuse an unknown extractor and a source that does not exist."""
        check_source(exchange, document)
        if "datasource" not in document:
            return without_stream({"params": {}, **document})
        datasource = document["datasource"]
        inline = datasource.get("connection")
        if inline is not None and "type" in inline:
            uid = _same_connection(exchange, inline, before) or created_inline(exchange, inline)
            datasource = {**datasource, "connection": {"uid": uid}}
        return {"params": {}, **document, "datasource": datasource}

    def shown(self, exchange: Exchange, record: Record) -> Document:
        """Return a resource, with its connection or remote dataset in full where that is asked for."""
        return shown_resource(exchange, record)

    def create(self, exchange: Exchange) -> Answer:
        """Add a resource; one without a datasource takes what is pushed to it."""
        parent, by = self.parent(exchange), exchange.me.name
        document = self.prepared(exchange, exchange.body, None)
        record = RESOURCES.add(exchange.stand_in, document, by, parent=parent)
        return self._finished(exchange, record)

    def update(self, exchange: Exchange) -> Answer:
        """Replace a resource."""
        before = self.found(exchange)
        document = self.prepared(exchange, exchange.body, before)
        return self._finished(
            exchange, RESOURCES.change(exchange.stand_in, before, document, exchange.me.name)
        )

    def _finished(self, exchange: Exchange, record: Record) -> Answer:
        # The connection counts whom it serves.
        record = {**record, "connection": connection_of(record["document"])}
        record = begun_stream(exchange.stand_in, record)
        RESOURCES.keep(exchange.stand_in, record)
        self.changed(exchange, record)
        return self.answer(exchange, record)

    def clean_cache(self, exchange: Exchange) -> Answer:
        """Forget what was kept of the source: nothing is, each run reads all of it."""
        if "datasource" not in self.found(exchange)["document"]:
            raise invalid("", "A real-time resource has no cache.")
        return Answer(204)


def check_source(exchange: Exchange, document: Mapping[str, Any]) -> None:
    """Refuse an extractor that is not there and a datasource that names what does not exist."""
    from towpath.testing.platforms.opendatasoft.records import is_extractor

    datasource = document.get("datasource")
    if datasource is None:
        return
    if "type" in document and not is_extractor(document["type"]):
        raise invalid("type", "There is no such extractor.")
    check_datasource(exchange, exchange.path["dataset_uid"], datasource)


def shown_resource(exchange: Exchange, record: Record) -> Document:
    """Return a resource as clients see it."""
    from towpath.testing.platforms.opendatasoft.records import extractor_document, is_extractor

    shown: Document = RESOURCES.shown(exchange.stand_in, record)
    datasource, extractor = shown.get("datasource"), shown["type"]
    origin = "realtime" if datasource is None else datasource["type"]
    label = extractor_document(extractor)["label"] if is_extractor(extractor) else extractor
    if datasource is None:
        shown = with_stream(shown, record)
    shown = {
        **shown,
        "display_name": shown["title"],
        "extraction_infos": {"label": label, "type": extractor},
        "origin": {"label": _ORIGINS.get(origin, "Real-time push"), "type": origin},
    }
    if datasource is None:
        return shown
    datasource = dict(datasource)
    if datasource["type"] == "federated":
        datasource.setdefault("permissions_user", None)
    expand = exchange.query.get("expand")
    if expand == "datasource.connection" and datasource.get("connection"):
        connection = CONNECTIONS.get(exchange.store, datasource["connection"]["uid"])
        if connection is not None:
            datasource["connection"] = CONNECTIONS_CRUD.shown(exchange, connection)
    elif expand == "datasource.dataset" and datasource["type"] == "federated":
        datasource["dataset"] = expanded_dataset(exchange.store, datasource)
    return {**shown, "datasource": datasource}


def _same_connection(exchange: Exchange, inline: Mapping[str, Any], before: Record | None) -> str | None:
    """Return the connection of a resource that is written back as it was read, expanded; else None."""
    known = None if before is None else CONNECTIONS.get(exchange.store, before.get("connection") or "")
    if known is None or any(known["document"].get(name) != inline.get(name) for name in ("type", "url")):
        return None
    return str(known["uid"])


CRUD: Final = Resources(RESOURCES, "resources")
HANDLERS: Final[Mapping[str, Handler]] = {
    **CRUD.handlers(
        list="list_dataset_resources",
        create="create_dataset_resource",
        read="retrieve_dataset_resource",
        update="update_dataset_resource",
        delete="delete_dataset_resource",
    ),
    "clean_resource_cache": CRUD.clean_cache,
}
