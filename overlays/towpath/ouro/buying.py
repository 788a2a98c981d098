"""Buying: a refusal says what the thing costs and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from towpath_wire._seam import TowpathError
from towpath_wire.ouro.models import AssetType, Dataset, PurchaseRequest
from towpath_wire.ouro.operations import assets as wire
from towpath_wire.ouro.operations import datasets as datasets_wire

from towpath._engine.flows import Flow, answered
from towpath.errors import PaymentRequired

if TYPE_CHECKING:
    from towpath_wire._seam import Options
    from towpath_wire.ouro.models import Purchase
    from towpath_wire.payloads import ouro as payloads

    Buyable = Dataset | UUID | str | PurchaseRequest | payloads.PurchaseRequest


def purchase(wanted: Buyable, options: Options | None) -> Flow[Purchase]:
    """Buy a dataset, or whatever a request names."""
    request = _request(wanted)
    try:
        return (yield from answered(wire.purchase_asset(request, options=options)))
    except PaymentRequired as error:
        price = yield from _price(wanted, request)
        costs = f"it costs {price:g}: " if price else ""
        error.next_step = f"{costs}add credit to the account on Ouro, then call purchase() again; nothing was bought or charged"
        raise


def _request(wanted: Buyable) -> PurchaseRequest | payloads.PurchaseRequest:
    if isinstance(wanted, Dataset):
        return PurchaseRequest(asset_type=AssetType.DATASET, asset_id=wanted.id)
    if isinstance(wanted, (UUID, str)):
        return {"assetType": "dataset", "assetId": str(wanted)}
    return wanted


def _price(wanted: Buyable, request: PurchaseRequest | payloads.PurchaseRequest) -> Flow[float | None]:
    """Return what a dataset costs, where that can be found out; the refusal is told in any case."""
    if isinstance(wanted, Dataset):
        return wanted.price or None
    named: dict[str, Any] = request.to_dict() if isinstance(request, PurchaseRequest) else dict(request)
    if named.get("assetType") != AssetType.DATASET:
        return None
    try:
        dataset = yield from answered(datasets_wire.read_dataset(named["assetId"]))
    except TowpathError:
        return None
    return dataset.price or None
