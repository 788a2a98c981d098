"""Connections: addresses and credentials that resources share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from towpath.testing.json_values import is_object

from .accounts import calling
from .crud import Crud
from .kinds import CONNECTIONS, RESOURCES
from .paging import page_of
from .permissions import held_on
from .refusals import invalid
from .rulesets import count_of, forget_thing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from towpath.testing.behaviour import Answer, Exchange, Handler

    from .kinds import Document, Record

_APPLICATION: Final = "towpath-stand-in"
_AWS_ACCOUNT: Final = "123456789012"


class Connections(Crud):
    """The connections themselves; whoever makes one manages it."""

    def prepared(self, exchange: Exchange, document: Document, before: Record | None) -> Document:
        """Return a body with what the platform adds; refuse another type than the saved one."""
        known: Document = {} if before is None else before["document"]
        if before is not None and known["type"] != document["type"]:
            raise invalid("type", "The type of a connection cannot change.")
        whole = {"is_reusable": False, **document}
        if is_object(document.get("auth")):
            whole["auth"] = _completed(exchange, document, known.get("auth"))
        return whole

    def internals(self, exchange: Exchange) -> dict[str, Any]:
        """Return who made the connection."""
        return {"owner": exchange.me.name}

    def shown(self, exchange: Exchange, record: Record) -> Document:
        """Return a connection with what the caller may do with it and how much it is used."""
        store, uid = exchange.store, record["uid"]
        account = calling(exchange)
        manages = "manage_connection" in held_on(store, CONNECTIONS, record, account)
        shown = super().shown(exchange, record)
        users = store.documents(RESOURCES.collection, connection=uid)
        return shown | {
            "can_reuse": manages or shown["is_reusable"],
            "can_manage": manages,
            "dataset_count": len({resource["parent"] for resource in users}),
            "user_count": count_of(store, CONNECTIONS, uid, "user"),
            "group_count": count_of(store, CONNECTIONS, uid, "group"),
        }

    def list(self, exchange: Exchange) -> Answer:
        """Answer with a page of the connections in the order asked for."""
        sort: str = exchange.query["sort"]
        if sort == "created_at":
            return super().list(exchange)  # the order in which they are kept
        found = [self.shown(exchange, record) for record in CONNECTIONS.records(exchange.store)]
        found.sort(key=lambda each: each[sort.removeprefix("-")], reverse=sort.startswith("-"))
        return page_of(exchange, found)

    def removed(self, exchange: Exchange, record: Record) -> None:
        """Take its rulesets with a connection."""
        forget_thing(exchange.store, CONNECTIONS, record["uid"])


def created_inline(exchange: Exchange, document: Document) -> str:
    """Keep the connection that stands within a datasource; return its identifier."""
    whole = CRUD.prepared(exchange, document, None)
    record = CONNECTIONS.add(exchange.stand_in, whole, exchange.me.name, **CRUD.internals(exchange))
    return str(record["uid"])


def _completed(exchange: Exchange, document: Document, before: Any) -> Document:
    """Return credentials with what the platform alone writes of them."""
    auth: Document = document["auth"]
    if auth["type"] == "iam_role":
        same = is_object(before) and before.get("type") == "iam_role"
        external = before["external_id"] if same else exchange.ids.hexadecimal()
        return {
            "role_arn": "",
            **auth,
            "ods_aws_account_id": _AWS_ACCOUNT,
            "external_id": external,
            "is_valid": bool(auth.get("role_arn")),
        }
    if document["type"] in ("sharepoint", "google_drive"):
        application = {"application_id": _APPLICATION} if document["type"] == "google_drive" else {}
        return {**auth, **application, "claims": {"sub": exchange.me.name}}
    return auth


CRUD: Final = Connections(CONNECTIONS)
HANDLERS: Final[Mapping[str, Handler]] = CRUD.handlers(
    list="list_connections",
    create="create_connection",
    read="retrieve_connection",
    update="update_connection",
    delete="delete_connection",
)
