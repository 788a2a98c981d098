"""Who may do what in an organisation.

Viewer          look at datasets
Provider        everything else too
Administrator   all of it

An organisation that is not the caller's own is answered alike whether it exists or not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from towpath.testing.refusals import Refusal

if TYPE_CHECKING:
    from towpath.testing.behaviour import Answer, Exchange, Handler

_RANK: Final = {"viewer": 1, "provider": 2, "administrator": 3}


def members_only(handle: Handler) -> Handler:
    """Return a handler that refuses who is not of the organisation in the path, or has too small a role in it (403)."""

    def handle_for_members(exchange: Exchange) -> Answer:
        if organisation_of(exchange) != _own(exchange):
            raise Refusal(
                403,
                "organisation_forbidden",
                "This key is for no organisation with this GUID",
                where="path.org_guid",
            )
        for needed in exchange.operation.node.get("x-permission", ()):
            if _RANK[exchange.me.role] < _RANK[needed]:
                raise Refusal(
                    403,
                    f"{needed}_required",
                    f"{exchange.operation.path.rpartition('/')[2]} needs the role {needed.title()} or above",
                )
        return handle(exchange)

    return handle_for_members


def organisation_of(exchange: Exchange) -> str:
    """Return the organisation in the path."""
    organisation: str = exchange.path["org_guid"].lower()
    return organisation


def _own(exchange: Exchange) -> str | None:
    user = exchange.store.get("users", exchange.me.id)
    return None if user is None else str(user["organisation_id"])
