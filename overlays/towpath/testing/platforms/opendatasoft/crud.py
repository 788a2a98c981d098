"""Lists of things of one kind: list, create, read, update and delete, each the same for every kind.

A family that adds something to this overrides `prepared` (what is kept of a body), `shown` (what is answered),
`changed` (what follows a write) or `removed` (what goes with it).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from towpath.testing.behaviour import Answer

from .paging import paged, window

if TYPE_CHECKING:
    from collections.abc import Mapping

    from towpath.testing.behaviour import Exchange, Handler

    from .kinds import Document, Kind, Record


class Crud:
    """The operations on things of a kind, below a parent where they have one."""

    def __init__(self, kind: Kind, parent: Kind | None = None) -> None:
        self.kind = kind
        self.parent_kind = parent

    def handlers(self, **operations: str) -> Mapping[str, Handler]:
        """Return the handlers of operations: `list="list_things"`, and so on for every method here."""
        return {operation: getattr(self, method) for method, operation in operations.items()}

    # What a family may add

    def prepared(self, exchange: Exchange, document: Document, before: Record | None) -> Document:
        """Return what is kept of a body; refuse what cannot be. `before` is the record that changes, if any."""
        return document

    def uid(self, exchange: Exchange, document: Document) -> str | None:
        """Return the identifier of a new thing; None: one is drawn."""
        return None

    def internals(self, exchange: Exchange) -> dict[str, Any]:
        """Return what the platform alone knows of a new thing, beside its document."""
        return {}

    def shown(self, exchange: Exchange, record: Record) -> Document:
        """Return what is answered of a record."""
        return self.kind.shown(exchange.stand_in, record)

    def changed(self, exchange: Exchange, record: Record) -> None:
        """Do what follows the creation or change of a record."""

    def removed(self, exchange: Exchange, record: Record) -> None:
        """Do what follows the removal of a record."""

    # The operations

    def list(self, exchange: Exchange) -> Answer:
        """Answer with a page of the things, oldest first."""
        parent, (offset, _), limit = self.parent(exchange), window(exchange), window(exchange).sql_limit
        total = self.kind.count(exchange.store, parent)
        records = self.kind.records(exchange.store, parent, offset, limit)
        return paged(exchange, total, [self.shown(exchange, record) for record in records])

    def create(self, exchange: Exchange) -> Answer:
        """Keep a new thing; answer with it."""
        parent = self.parent(exchange)
        document = self.prepared(exchange, exchange.body or {}, None)
        record = self.kind.add(
            exchange.stand_in,
            document,
            exchange.me.name,
            uid=self.uid(exchange, document),
            parent=parent,
            **self.internals(exchange),
        )
        self.changed(exchange, record)
        return self.answer(exchange, record)

    def read(self, exchange: Exchange) -> Answer:
        """Answer with one thing."""
        return self.answer(exchange, self.found(exchange))

    def update(self, exchange: Exchange) -> Answer:
        """Replace what clients may write of a thing; answer with it."""
        record = self.found(exchange)
        document = self.prepared(exchange, exchange.body or {}, record)
        record = self.kind.change(exchange.stand_in, record, document, exchange.me.name)
        self.changed(exchange, record)
        return self.answer(exchange, record)

    def delete(self, exchange: Exchange) -> Answer:
        """Forget a thing."""
        record = self.found(exchange)
        self.kind.remove(exchange.store, record)
        self.removed(exchange, record)
        return Answer(204)

    # Shared by them

    def parent(self, exchange: Exchange) -> str:
        """Return the identifier of the parent that the path names, "" without one; refuse an unknown one (404)."""
        return "" if self.parent_kind is None else str(self.parent_kind.find(exchange)["uid"])

    def found(self, exchange: Exchange) -> Record:
        """Return the record that the path names; refuse one that is not there (404)."""
        return self.kind.find(exchange, self.parent(exchange))

    def answer(self, exchange: Exchange, record: Record) -> Answer:
        """Answer with a record in the documented status of success."""
        document: Any = self.shown(exchange, record)
        return Answer(exchange.operation.success(), document)
