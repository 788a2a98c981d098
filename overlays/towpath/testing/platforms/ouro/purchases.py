"""Buying assets: credit moves from the buyer to the seller, and the asset joins the buyer's list.

Credit and prices are in the same unit, of which a payment has hundredths.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from towpath.testing.behaviour import Answer
from towpath.testing.refusals import Refusal, bad_request

from .permissions import found, has_bought, is_sold

if TYPE_CHECKING:
    from towpath.testing.behaviour import Exchange


def purchase(exchange: Exchange) -> Answer:
    """Answer with the charge and the transfer."""
    asset = _asset(exchange)
    if asset["user_id"] == exchange.me.id or has_bought(exchange, asset):
        raise Refusal(409, "already_owned", "You own this asset already")
    if not is_sold(asset):
        raise bad_request("This asset is not for sale", where="body.assetId", code="not_for_sale")
    price = asset["price"] or 0
    buyer = exchange.store.get("users", exchange.me.id)
    seller = exchange.store.get("users", asset["user_id"])
    assert buyer is not None
    assert seller is not None
    if buyer["credit"] < price:
        sentence = f"Your credit of {buyer['credit']} does not cover the price of {price}"
        raise Refusal(402, "insufficient_credit", sentence)
    exchange.store.put("users", buyer["id"], {**buyer, "credit": buyer["credit"] - price})
    exchange.store.put("users", seller["id"], {**seller, "credit": seller["credit"] + price})
    purchase = {"user_id": buyer["id"], "asset_id": asset["id"], "at": exchange.clock.text()}
    exchange.store.put("purchases", f"{asset['id']} {buyer['id']}", purchase)
    payment = {"charge": _payment(exchange, "ch", price), "transfer": _payment(exchange, "tr", price)}
    return Answer(200, {"data": payment, "error": None})


def _asset(exchange: Exchange) -> dict[str, Any]:
    if exchange.body["assetType"] != "dataset":  # nothing else is sold here
        raise Refusal(404, "asset_not_found", "Asset not found", where="body.assetId")
    return found(exchange, exchange.body["assetId"], "body.assetId")


def _payment(exchange: Exchange, kind: str, price: float) -> dict[str, Any]:
    return {
        "id": f"{kind}_{exchange.ids.hexadecimal(12)}",
        "amount": round(price * 100),
        "currency": "usd",
    }
