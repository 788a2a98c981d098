"""Who may do what with a dataset.

admin   the owner (always), and whom an admin shared it with as such: share, delete, all below
write   change it, load rows
read    see it and what is in it; everybody, where it is public, and an organisation's members where it is theirs

A dataset that is sold (`pay-to-unlock`) is seen by everybody who may see it, but what is in it is for buyers and for
those whom it was shared with. What somebody may not even see is not there for them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal, cast

from towpath.testing.behaviour import Answer
from towpath.testing.refusals import Refusal, bad_request

from .users import user_of

if TYPE_CHECKING:
    from towpath.testing.behaviour import Exchange
    from towpath.testing.core import StandIn

Role = Literal["read", "write", "admin"]
_RANK: Final = {"read": 1, "write": 2, "admin": 3}


def list_permissions(exchange: Exchange) -> Answer:
    """Answer with one row a user."""
    dataset = find(exchange)
    rows = exchange.store.documents("permissions", asset_id=dataset["id"])
    return Answer(200, {"data": [_shown(exchange, row) for row in rows], "error": None})


def share(exchange: Exchange) -> Answer:
    """Give a user a role, in the place of the one they had; `none` takes it away."""
    dataset = find(exchange)
    require(exchange, dataset, "admin")
    given = exchange.body["permission"]
    user = user_of(exchange.store, given["user"]["user_id"])
    if user is None:
        raise Refusal(404, "user_not_found", "User not found", where="body.permission.user.user_id")
    role = given["role"]
    if user["id"] == dataset["user_id"] and role != "admin":
        raise bad_request(
            "The owner of a dataset stays its admin", where="body.permission.role", code="owner_keeps_admin"
        )
    if role == "none":
        exchange.store.delete("permissions", f"{dataset['id']} {user['id']}")
        return Answer(200, {"data": None, "error": None})
    row = grant(exchange.stand_in, dataset["id"], user["id"], role, exchange.me.id)
    return Answer(200, {"data": _shown(exchange, row), "error": None})


def grant(
    stand_in: StandIn, dataset_id: str, user_id: str, role: Role, granter: str | None
) -> dict[str, Any]:
    """Write the one row that a user has on a dataset."""
    key, now = f"{dataset_id} {user_id}", stand_in.clock.text()
    before = stand_in.store.get("permissions", key)
    row = {
        "id": stand_in.ids.uuid7(stand_in.clock) if before is None else before["id"],
        "asset_id": dataset_id,
        "asset_type": "dataset",
        "user_id": user_id,
        "org_id": None,
        "role": role,
        "granter_id": granter,
        "created_at": now if before is None else before["created_at"],
        "last_updated": now,
    }
    stand_in.store.put("permissions", key, row)
    return row


def find(exchange: Exchange) -> dict[str, Any]:
    """Return the dataset of the path; refuse one that is not there for the caller (404)."""
    return found(exchange, exchange.path["id"], "path.id")


def found(exchange: Exchange, id: str, where: str) -> dict[str, Any]:
    """Return a dataset that the caller may see; refuse one that is not there for them (404)."""
    dataset = exchange.store.get("datasets", id.lower())
    if dataset is None or role_of(exchange, dataset) is None:
        raise Refusal(404, "asset_not_found", "Asset not found", where=where)
    return dataset


def require(exchange: Exchange, dataset: dict[str, Any], role: Role) -> None:
    """Refuse a caller whose role on a dataset is a lesser one (403)."""
    if _RANK[role_of(exchange, dataset) or "read"] < _RANK[role]:
        raise Refusal(403, "update_forbidden", f"You need {role} access to this dataset")


def require_content(exchange: Exchange, dataset: dict[str, Any]) -> None:
    """Refuse a caller who sees a dataset that is sold, and has neither bought it nor been given it (403)."""
    if is_sold(dataset) and not (has_bought(exchange, dataset) or _granted(exchange, dataset)):
        raise Refusal(403, "purchase_required", "Purchase this dataset to read what is in it")


def role_of(exchange: Exchange, dataset: dict[str, Any]) -> Role | None:
    """Return what the caller may do with a dataset; None: not even know of it."""
    granted = _granted(exchange, dataset)
    return granted or ("read" if _is_seen(exchange, dataset) else None)


def is_sold(dataset: dict[str, Any]) -> bool:
    """Say whether what is in a dataset has to be bought."""
    return bool(dataset["monetization"] == "pay-to-unlock")


def has_bought(exchange: Exchange, dataset: dict[str, Any]) -> bool:
    """Say whether the caller has bought a dataset."""
    return exchange.store.get("purchases", f"{dataset['id']} {exchange.me.id}") is not None


def _granted(exchange: Exchange, dataset: dict[str, Any]) -> Role | None:
    row = exchange.store.get("permissions", f"{dataset['id']} {exchange.me.id}")
    return None if row is None else cast("Role", row["role"])


def _is_seen(exchange: Exchange, dataset: dict[str, Any]) -> bool:
    visibility, organisation = dataset["visibility"], dataset["org_id"]
    if visibility in ("public", "monetized") or has_bought(exchange, dataset):
        return True
    return (
        visibility == "organization"
        and organisation is not None
        and exchange.store.get("members", f"{organisation} {exchange.me.id}") is not None
    )


def _shown(exchange: Exchange, row: dict[str, Any]) -> dict[str, Any]:
    user = exchange.store.get("users", row["user_id"])
    name = None if user is None else user["username"]
    return {**row, "user": {"user_id": row["user_id"], "username": name}}
