# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field as _field

from ..._seam.model import (
    Field as _Field,
    Fields as _Fields,
    Model as _Model,
    new as _new,
    salvage as _salvage,
)
from ..._seam.moments import IDENTIFIER as _IDENTIFIER, uuid as _uuid
from ..._seam.shapes import UNREADABLE as _UNREADABLE, EnumOf as _EnumOf
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self
    from uuid import UUID

    from .asset_type import AssetType
    from .purchase_method import PurchaseMethod


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PurchaseRequest(_Model):
    """What to buy.

    Attributes:
        asset_type: What kind of thing an asset is.
        asset_id: The identifier of the asset.
        method: How a purchase is made.
    """

    asset_type: AssetType
    asset_id: UUID
    method: PurchaseMethod | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("assetType", "asset_type", _EnumOf(asset_type_members), required=True),
            _Field("assetId", "asset_id", _IDENTIFIER, required=True),
            _Field("method", "method", _EnumOf(purchase_method_members)),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = purchase_request_read(d, cls)
        return self


def purchase_request_read(d: Mapping[str, Any], model: type[PurchaseRequest] = PurchaseRequest) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.asset_type = asset_type_members[d["assetType"]]
        self.asset_id = _uuid(d["assetId"])
        if left == 2:
            return self
        if "method" in d:
            self.method = purchase_method_members[d["method"]]
            left -= 1
            if left == 2:
                return self
        self.additional_properties = extra = {}
        for key in d:
            if key not in _KNOWN:
                extra[key] = d[key]
    except _UNREADABLE:
        return _salvage(model, d)  # once more, slowly: to say what is missing or where it does not fit
    return self


_KNOWN: frozenset[str] = frozenset(
    (
        "assetType",
        "assetId",
        "method",
    )
)

# After the class, since models may name each other in a circle.
from .asset_type import asset_type_members  # noqa: E402
from .purchase_method import purchase_method_members  # noqa: E402
