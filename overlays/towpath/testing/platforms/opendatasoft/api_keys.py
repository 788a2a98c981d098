"""API keys: everybody has their own; there is no way to delete one, only to revoke it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from towpath.testing.behaviour import Answer

from .accounts import calling
from .crud import Crud
from .kinds import API_KEYS, USERS
from .moments import now
from .refusals import denied, invalid
from .users import shown as shown_user

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from towpath.testing.behaviour import Exchange, Handler
    from towpath.testing.core import StandIn

    from .kinds import Document, Record


class ApiKeys(Crud):
    """The caller's own keys: their owner is their parent, whom no path names."""

    def parent(self, exchange: Exchange) -> str:
        """Return the caller."""
        return exchange.me.name

    def shown(self, exchange: Exchange, record: Record) -> Document:
        """Return a key, with its owner in full where that is asked for."""
        shown = super().shown(exchange, record)
        if exchange.query.get("expand") == "user":
            shown["user"] = shown_user(exchange, USERS.named(exchange.store, record["parent"]))
        return shown

    def prepared(self, exchange: Exchange, document: Document, before: Record | None) -> Document:
        """Refuse permissions that the owner does not have, or not with the key that is shown."""
        permissions: Sequence[str] = document.get("permissions", ())
        account = calling(exchange)
        for permission in permissions:
            if permission not in account.granted:
                raise invalid("permissions", f"{permission} is not yours to give.")
            if permission not in account.key:
                raise (
                    invalid("permissions", f"{permission} is not for this key to give.")
                    if before
                    else denied(permission)
                )
        return {"label": "", **document, "permissions": list(permissions)}

    def create(self, exchange: Exchange) -> Answer:
        """Make a key; answer with it."""
        document = self.prepared(exchange, exchange.body or {}, None)
        return self.answer(exchange, issue(exchange.stand_in, exchange.me.name, document))


def revoke_api_key(exchange: Exchange) -> Answer:
    """Make a key unusable for good; revoking it once more changes nothing."""
    record = _KEYS.found(exchange)
    given: Document = exchange.body or {}
    if not record["document"]["is_revoked"]:
        record = revoke(exchange.stand_in, record, given.get("reason", ""))
    return Answer(200, _KEYS.shown(exchange, record))


def search_api_key(exchange: Exchange) -> Answer:
    """Answer with the key that has a secret, whoever's it is."""
    record = exchange.store.first(API_KEYS.collection, secret=exchange.body["key"])
    found = None if record is None else API_KEYS.shown(exchange.stand_in, record)
    return Answer(200, {"found": record is not None, "result": found})


def issue(
    stand_in: StandIn,
    owner: str,
    document: Mapping[str, Any],
    *,
    uid: str | None = None,
    role: str = "",
    at: str | None = None,
) -> Record:
    """Make a key for a user; return its record."""
    secret = stand_in.ids.hexadecimal(28)
    record = API_KEYS.add(
        stand_in, dict(document), owner, uid=uid, parent=owner, at=at, secret=secret, role=role
    )
    state = {
        "key": secret,
        "user": {"username": owner},
        "revocation_status": {"revoked_at": None, "revocation_reason": ""},
        "is_revoked": False,
    }
    return API_KEYS.keep(stand_in, {**record, "document": {**record["document"], **state}})


def revoke(stand_in: StandIn, record: Record, reason: str) -> Record:
    """Make a key unusable for good; return its record."""
    status = {"revoked_at": now(stand_in.clock), "revocation_reason": reason}
    document = {**record["document"], "is_revoked": True, "revocation_status": status}
    return API_KEYS.keep(stand_in, {**record, "document": document})


_KEYS: Final = ApiKeys(API_KEYS)
HANDLERS: Final[Mapping[str, Handler]] = {
    **_KEYS.handlers(
        list="list_api_keys",
        create="create_api_key",
        read="retrieve_api_key",
        update="update_api_key",
    ),
    "revoke_api_key": revoke_api_key,
    "search_api_key": search_api_key,
}
