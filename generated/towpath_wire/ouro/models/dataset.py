# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Literal

from attrs import define
from attrs import field as _field

from ..._seam.model import Field, Fields, Model, salvage
from ..._seam.moments import moment, uuid
from ..._seam.shapes import (
    ANYTHING,
    NUMBER,
    TEXT,
    UNREADABLE,
    ListOf,
    MapOf,
    ModelOf,
    Nullable,
    Shape,
    plain,
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
class Dataset(Model):
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

    id: UUID
    user_id: UUID
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
    created_at: datetime.datetime
    last_updated: datetime.datetime
    preview: list[dict[str, Any]] | None | Unset = UNSET
    cost_accounting: CostAccounting | None | Unset = UNSET
    cost_unit: str | None | Unset = UNSET
    unit_cost: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = Fields(
        lambda: (
            Field("id", "id", Shape("a UUID", uuid), required=True, read_only=True),
            Field("user_id", "user_id", Shape("a UUID", uuid), required=True, read_only=True),
            Field("org_id", "org_id", Nullable(Shape("a UUID", uuid)), read_only=True),
            Field("name", "name", TEXT, required=True),
            Field("description", "description", Nullable(TEXT)),
            Field(
                "visibility",
                "visibility",
                Shape("one of public, private, organization, monetized, inherit", VISIBILITY.__getitem__),
                required=True,
            ),
            Field("asset_type", "asset_type", plain('"dataset"'), required=True, read_only=True),
            Field("asset_stage", "asset_stage", Shape("one of base, structured", ASSET_STAGE.__getitem__)),
            Field("metadata", "metadata", ModelOf(DatasetMetadata), required=True),
            Field(
                "monetization",
                "monetization",
                Nullable(Shape("one of none, pay-to-unlock, pay-per-use", MONETIZATION.__getitem__)),
            ),
            Field("price", "price", Nullable(NUMBER)),
            Field("product_id", "product_id", Nullable(TEXT), read_only=True),
            Field("price_id", "price_id", Nullable(TEXT), read_only=True),
            Field(
                "created_at",
                "created_at",
                Shape("an RFC 3339 date-time", moment),
                required=True,
                read_only=True,
            ),
            Field(
                "last_updated",
                "last_updated",
                Shape("an RFC 3339 date-time", moment),
                required=True,
                read_only=True,
            ),
            Field("preview", "preview", Nullable(ListOf(MapOf(ANYTHING)))),
            Field(
                "cost_accounting",
                "cost_accounting",
                Nullable(Shape("one of fixed, variable", COST_ACCOUNTING.__getitem__)),
            ),
            Field("cost_unit", "cost_unit", Nullable(TEXT)),
            Field("unit_cost", "unit_cost", Nullable(NUMBER)),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        try:
            self = cls.__new__(cls)
            self.id = uuid(d["id"])
            self.user_id = uuid(d["user_id"])
            self.org_id = v if (v := d.get("org_id", UNSET)) is UNSET or v is None else uuid(v)
            self.name = d["name"]
            self.description = d.get("description", UNSET)
            self.visibility = VISIBILITY[d["visibility"]]
            self.asset_type = d["asset_type"]
            self.asset_stage = v if (v := d.get("asset_stage", UNSET)) is UNSET else ASSET_STAGE[v]
            self.metadata = DatasetMetadata.from_dict(d["metadata"])
            self.monetization = (
                v if (v := d.get("monetization", UNSET)) is UNSET or v is None else MONETIZATION[v]
            )
            self.price = d.get("price", UNSET)
            self.product_id = d.get("product_id", UNSET)
            self.price_id = d.get("price_id", UNSET)
            self.created_at = moment(d["created_at"])
            self.last_updated = moment(d["last_updated"])
            self.preview = d.get("preview", UNSET)
            self.cost_accounting = (
                v if (v := d.get("cost_accounting", UNSET)) is UNSET or v is None else COST_ACCOUNTING[v]
            )
            self.cost_unit = d.get("cost_unit", UNSET)
            self.unit_cost = d.get("unit_cost", UNSET)
            self.additional_properties = (
                {} if _KNOWN.issuperset(d) else {key: d[key] for key in d if key not in _KNOWN}
            )
        except UNREADABLE:
            return salvage(cls, d)  # once more, slowly: to say what is missing or where it does not fit
        return self


_KNOWN = frozenset(
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
from .asset_stage import ASSET_STAGE  # noqa: E402
from .cost_accounting import COST_ACCOUNTING  # noqa: E402
from .dataset_metadata import DatasetMetadata  # noqa: E402
from .monetization import MONETIZATION  # noqa: E402
from .visibility import VISIBILITY  # noqa: E402
