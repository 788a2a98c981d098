# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Literal

from attrs import define, field as _field

from ..._seam.model import (
    ABSENT as _ABSENT,
    Field as _Field,
    Fields as _Fields,
    Model as _Model,
    new as _new,
    salvage as _salvage,
)
from ..._seam.moments import IDENTIFIER as _IDENTIFIER, MOMENT as _MOMENT, moment as _moment, uuid as _uuid
from ..._seam.shapes import (
    ANYTHING as _ANYTHING,
    NUMBER as _NUMBER,
    TEXT as _TEXT,
    UNREADABLE as _UNREADABLE,
    EnumOf as _EnumOf,
    ListOf as _ListOf,
    MapOf as _MapOf,
    ModelOf as _ModelOf,
    Nullable as _Nullable,
    plain as _plain,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self
    from uuid import UUID

    from .asset_stage import AssetStage
    from .cost_accounting import CostAccounting
    from .monetization import Monetization
    from .visibility import Visibility


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Dataset(_Model):
    """A dataset, either a file or a table.

    Attributes:
        id: The identifier of the dataset. Read-only.
        user_id: Who owns it. Read-only.
        org_id: The organisation it belongs to. Read-only.
        name: What it is called.
        description: What it holds.
        visibility: Who can see an asset.
        asset_type: Always `dataset`. Read-only.
        asset_stage: Whether the dataset is a file (base) or a table (structured).
        metadata: Where a table or a file is kept.
        monetization: How it is paid for.
        price: What unlocking it costs, in the service's credit.
        product_id: The payment provider's product. Read-only.
        price_id: The payment provider's price. Read-only.
        created_at: When it was made. Read-only.
        last_updated: When it last changed. Read-only.
        preview: A few rows to show.
        cost_accounting: How its use is billed.
        cost_unit: What a unit of use is.
        unit_cost: What a unit of use costs.
    """

    id: UUID = _ABSENT
    user_id: UUID = _ABSENT
    org_id: UUID | None | Unset = UNSET
    name: str
    description: str | None | Unset = UNSET
    visibility: Visibility
    asset_type: Literal["dataset"] = "dataset"
    asset_stage: AssetStage | Unset = UNSET
    metadata: DatasetMetadata
    monetization: Monetization | None | Unset = UNSET
    price: float | None | Unset = UNSET
    product_id: str | None | Unset = UNSET
    price_id: str | None | Unset = UNSET
    created_at: datetime.datetime = _ABSENT
    last_updated: datetime.datetime = _ABSENT
    preview: list[dict[str, Any]] | None | Unset = UNSET
    cost_accounting: CostAccounting | None | Unset = UNSET
    cost_unit: str | None | Unset = UNSET
    unit_cost: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("id", "id", _IDENTIFIER, required=True, read_only=True),
            _Field("user_id", "user_id", _IDENTIFIER, required=True, read_only=True),
            _Field("org_id", "org_id", _Nullable(_IDENTIFIER), read_only=True),
            _Field("name", "name", _TEXT, required=True),
            _Field("description", "description", _Nullable(_TEXT)),
            _Field("visibility", "visibility", _EnumOf(visibility_members), required=True),
            _Field("asset_type", "asset_type", _plain('"dataset"'), required=True, read_only=True),
            _Field("asset_stage", "asset_stage", _EnumOf(asset_stage_members)),
            _Field("metadata", "metadata", _ModelOf(DatasetMetadata), required=True),
            _Field("monetization", "monetization", _Nullable(_EnumOf(monetization_members))),
            _Field("price", "price", _Nullable(_NUMBER)),
            _Field("product_id", "product_id", _Nullable(_TEXT), read_only=True),
            _Field("price_id", "price_id", _Nullable(_TEXT), read_only=True),
            _Field("created_at", "created_at", _MOMENT, required=True, read_only=True),
            _Field("last_updated", "last_updated", _MOMENT, required=True, read_only=True),
            _Field("preview", "preview", _Nullable(_ListOf(_MapOf(_ANYTHING)))),
            _Field("cost_accounting", "cost_accounting", _Nullable(_EnumOf(cost_accounting_members))),
            _Field("cost_unit", "cost_unit", _Nullable(_TEXT)),
            _Field("unit_cost", "unit_cost", _Nullable(_NUMBER)),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = dataset_read(d, cls)
        return self


def dataset_read(d: Mapping[str, Any], model: type[Dataset] = Dataset) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.id = _uuid(d["id"])
        self.user_id = _uuid(d["user_id"])
        self.name = d["name"]
        self.visibility = visibility_members[d["visibility"]]
        self.asset_type = d["asset_type"]
        self.metadata = dataset_metadata_read(d["metadata"])
        self.created_at = _moment(d["created_at"])
        self.last_updated = _moment(d["last_updated"])
        if left == 8:
            return self
        if "org_id" in d:
            self.org_id = None if (v := d["org_id"]) is None else _uuid(v)
            left -= 1
            if left == 8:
                return self
        if "description" in d:
            self.description = d["description"]
            left -= 1
            if left == 8:
                return self
        if "asset_stage" in d:
            self.asset_stage = asset_stage_members[d["asset_stage"]]
            left -= 1
            if left == 8:
                return self
        if "monetization" in d:
            self.monetization = None if (v := d["monetization"]) is None else monetization_members[v]
            left -= 1
            if left == 8:
                return self
        if "price" in d:
            self.price = d["price"]
            left -= 1
            if left == 8:
                return self
        if "product_id" in d:
            self.product_id = d["product_id"]
            left -= 1
            if left == 8:
                return self
        if "price_id" in d:
            self.price_id = d["price_id"]
            left -= 1
            if left == 8:
                return self
        if "preview" in d:
            self.preview = d["preview"]
            left -= 1
            if left == 8:
                return self
        if "cost_accounting" in d:
            self.cost_accounting = None if (v := d["cost_accounting"]) is None else cost_accounting_members[v]
            left -= 1
            if left == 8:
                return self
        if "cost_unit" in d:
            self.cost_unit = d["cost_unit"]
            left -= 1
            if left == 8:
                return self
        if "unit_cost" in d:
            self.unit_cost = d["unit_cost"]
            left -= 1
            if left == 8:
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
        "id",
        "user_id",
        "org_id",
        "name",
        "description",
        "visibility",
        "asset_type",
        "asset_stage",
        "metadata",
        "monetization",
        "price",
        "product_id",
        "price_id",
        "created_at",
        "last_updated",
        "preview",
        "cost_accounting",
        "cost_unit",
        "unit_cost",
    )
)

# After the class, since models may name each other in a circle.
from .asset_stage import asset_stage_members  # noqa: E402
from .cost_accounting import cost_accounting_members  # noqa: E402
from .dataset_metadata import DatasetMetadata, dataset_metadata_read  # noqa: E402
from .monetization import monetization_members  # noqa: E402
from .visibility import visibility_members  # noqa: E402
