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
from ..._seam.shapes import (
    NUMBER as _NUMBER,
    TEXT as _TEXT,
    UNREADABLE as _UNREADABLE,
    EnumOf as _EnumOf,
    Nullable as _Nullable,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .monetization import Monetization
    from .visibility import Visibility


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DatasetWithSchema(_Model):
    """The settings of a new table.

    Attributes:
        name: What it is called. 1 to 200 characters.
        description: What it holds.
        visibility: Who can see an asset.
        monetization: How an asset is paid for.
        price: What unlocking it costs.
        schema: One CREATE TABLE statement. Format sql-create-table.
    """

    name: str
    description: str | None | Unset = UNSET
    visibility: Visibility | Unset = UNSET
    monetization: Monetization | Unset = UNSET
    price: float | None | Unset = UNSET
    schema: str
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("name", "name", _TEXT, required=True),
            _Field("description", "description", _Nullable(_TEXT)),
            _Field("visibility", "visibility", _EnumOf(visibility_members)),
            _Field("monetization", "monetization", _EnumOf(monetization_members)),
            _Field("price", "price", _Nullable(_NUMBER)),
            _Field("schema", "schema", _TEXT, required=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = dataset_with_schema_read(d, cls)
        return self


def dataset_with_schema_read(d: Mapping[str, Any], model: type[DatasetWithSchema] = DatasetWithSchema) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.name = d["name"]
        self.schema = d["schema"]
        if left == 2:
            return self
        if "description" in d:
            self.description = d["description"]
            left -= 1
            if left == 2:
                return self
        if "visibility" in d:
            self.visibility = visibility_members[d["visibility"]]
            left -= 1
            if left == 2:
                return self
        if "monetization" in d:
            self.monetization = monetization_members[d["monetization"]]
            left -= 1
            if left == 2:
                return self
        if "price" in d:
            self.price = d["price"]
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
        "name",
        "description",
        "visibility",
        "monetization",
        "price",
        "schema",
    )
)

# After the class, since models may name each other in a circle.
from .monetization import monetization_members  # noqa: E402
from .visibility import visibility_members  # noqa: E402
