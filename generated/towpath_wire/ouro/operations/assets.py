# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on assets: what each is, and how its call is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._seam.bodies import JsonBody
from ..._seam.calls import Answer, Call, Operation

if TYPE_CHECKING:
    from ..._seam.calls import Options
    from ...payloads import ouro as payloads
    from .. import models


def _read_purchase_asset(value: Any) -> models.Purchase:
    from ..models.purchase import purchase_read

    result: models.Purchase = purchase_read(value)
    return result


PURCHASE_ASSET: Final[Operation[models.Purchase]] = Operation(
    "purchaseAsset",
    "POST",
    "/elements/common/purchase-asset",
    answers=(Answer(200, "application/json", _read_purchase_asset, unwrap=("data",)),),
    problems=(400, 401, 402, 404, 409, 429),
    security=(("token",),),
    idempotent=False,
    evidence="documented",
    spec="specs/ouro/openapi.yaml:175",
)


def purchase_asset(
    body: models.PurchaseRequest | payloads.PurchaseRequest, *, options: Options | None = None
) -> Call[models.Purchase]:
    return Call(
        PURCHASE_ASSET,
        "/elements/common/purchase-asset",
        body=JsonBody(body),
        options=options,
    )
