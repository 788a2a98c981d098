"""Files that are uploaded to a dataset for its resources, its attachments and its alternative exports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from towpath.testing.behaviour import Answer
from towpath.testing.platforms.opendatasoft.crud import Crud
from towpath.testing.platforms.opendatasoft.kinds import ATTACHMENTS, DATASETS, EXPORTS, FILES
from towpath.testing.platforms.opendatasoft.refusals import invalid

from .parts import Part
from .uploads import download, kept_upload, unique_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from towpath.testing.behaviour import Exchange, Handler
    from towpath.testing.platforms.opendatasoft.kinds import Document, Kind, Record
    from towpath.testing.store import Store

    from .uploads import Content


_UPLOAD_STATUS: Final = "upload status"


class Files(Crud):
    """The files for resources; their identifiers resemble their names."""

    def create(self, exchange: Exchange) -> Answer:
        """Keep a file; answer with it."""
        parent = self.parent(exchange)
        known, content = kept_upload(exchange)
        uid = unique_name(known["filename"], lambda each: FILES.get(exchange.store, each, parent))
        record = _added(exchange, FILES, known, content, parent=parent, uid=uid)
        return Answer(upload_status(exchange.store), self.shown(exchange, record))

    def download(self, exchange: Exchange) -> Answer:
        """Answer with the bytes of a file."""
        return download(exchange, self.found(exchange))


def upload_status(store: Store) -> int:
    """Return what an upload answers: the reference said 200 first, the vendor corrected it to what the service says."""
    return int(store.recall(_UPLOAD_STATUS) or 201)


def set_upload_status(store: Store, status: int) -> None:
    """Set what an upload answers."""
    store.remember(_UPLOAD_STATUS, str(status))


class Attachments(Part):
    """The files that are shown beside a dataset."""

    def create(self, exchange: Exchange) -> Answer:
        """Keep an attachment; answer with it."""
        parent = self.parent(exchange)
        known, content = kept_upload(exchange)
        record = _added(exchange, ATTACHMENTS, known, content, parent=parent)
        self.changed(exchange, record)
        return self.answer(exchange, record)

    def download(self, exchange: Exchange) -> Answer:
        """Answer with the bytes of an attachment."""
        return download(exchange, self.found(exchange))


class Exports(Part):
    """The exports that were made elsewhere: a file that the platform keeps, or an address."""

    def create(self, exchange: Exchange) -> Answer:
        """Keep an export; answer with it."""
        parent, body = self.parent(exchange), exchange.body
        known, content = kept_upload(exchange)
        described = {name: body[name] for name in ("title", "type", "description") if name in body}
        mimetype = known["mimetype"] or "application/octet-stream"
        record = _added(
            exchange, EXPORTS, {**described, **known, "mimetype": mimetype}, content, parent=parent
        )
        self.changed(exchange, record)
        return self.answer(exchange, record)

    def prepared(self, exchange: Exchange, document: Document, before: Record | None) -> Document:
        """Return a new title and description; refuse those of an export that lies elsewhere."""
        if before is not None and before["document"]["type"] != "uploaded_file":
            raise invalid("type", "The file of this export lies on another server.")
        return document

    def update(self, exchange: Exchange) -> Answer:
        """Change title and description; the file stays."""
        before = self.found(exchange)
        document = self.prepared(exchange, exchange.body, before)
        whole = {name: value for name, value in before["document"].items() if name != "description"}
        whole |= {name: document[name] for name in ("title", "description") if name in document}
        record = EXPORTS.touched(exchange.stand_in, {**before, "document": whole}, exchange.me.name)
        EXPORTS.keep(exchange.stand_in, record)
        self.changed(exchange, record)
        return self.answer(exchange, record)

    def download(self, exchange: Exchange) -> Answer:
        """Answer with the bytes of an export, or with where they are."""
        record = self.found(exchange)
        if record["document"]["type"] == "url":
            return Answer(303, headers=[("Location", record["document"]["url"])])
        return download(exchange, record)


def _added(
    exchange: Exchange, kind: Kind, known: Document, content: Content, *, parent: str, uid: str | None = None
) -> Record:
    return kind.add(
        exchange.stand_in,
        known,
        exchange.me.name,
        uid=uid,
        parent=parent,
        blob=content.blob,
        size=content.size,
    )


FILES_CRUD: Final = Files(FILES, DATASETS)
ATTACHMENTS_CRUD: Final = Attachments(ATTACHMENTS, "attachments")
EXPORTS_CRUD: Final = Exports(EXPORTS, "alternative_exports")
HANDLERS: Final[Mapping[str, Handler]] = {
    **FILES_CRUD.handlers(create="upload_resource_file", read="retrieve_resource_file"),
    "download_resource_file": FILES_CRUD.download,
    **ATTACHMENTS_CRUD.handlers(
        list="list_dataset_attachments",
        create="create_dataset_attachment",
        read="retrieve_dataset_attachment",
        delete="delete_dataset_attachment",
    ),
    "download_dataset_attachment": ATTACHMENTS_CRUD.download,
    **EXPORTS_CRUD.handlers(
        list="list_dataset_alternative_exports",
        create="create_dataset_alternative_export",
        read="retrieve_dataset_alternative_export",
        update="update_dataset_alternative_export",
        delete="delete_dataset_alternative_export",
    ),
    "download_dataset_alternative_export": EXPORTS_CRUD.download,
}
