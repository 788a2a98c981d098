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
from ..._seam.shapes import NUMBER as _NUMBER, TEXT as _TEXT, UNREADABLE as _UNREADABLE, EnumOf as _EnumOf
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .monetization import Monetization
    from .visibility import Visibility


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateFromQueryString(_Model):
    """The statement beside the dataset's settings; its name and description come from the SQL.

    Attributes:
        query_string: One CREATE TABLE statement. Format sql-create-table.
        visibility: Who can see an asset.
        monetization: How an asset is paid for.
        price: What unlocking it costs. 0 to 1000000.
    """

    query_string: str
    visibility: Visibility | Unset = UNSET
    monetization: Monetization | Unset = UNSET
    price: float | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("queryString", "query_string", _TEXT, required=True),
            _Field("visibility", "visibility", _EnumOf(visibility_members)),
            _Field("monetization", "monetization", _EnumOf(monetization_members)),
            _Field("price", "price", _NUMBER),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = create_from_query_string_read(d, cls)
        return self


def create_from_query_string_read(
    d: Mapping[str, Any], model: type[CreateFromQueryString] = CreateFromQueryString
) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.query_string = d["queryString"]
        if left == 1:
            return self
        if "visibility" in d:
            self.visibility = visibility_members[d["visibility"]]
            left -= 1
            if left == 1:
                return self
        if "monetization" in d:
            self.monetization = monetization_members[d["monetization"]]
            left -= 1
            if left == 1:
                return self
        if "price" in d:
            self.price = d["price"]
            left -= 1
            if left == 1:
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
        "queryString",
        "visibility",
        "monetization",
        "price",
    )
)

# After the class, since models may name each other in a circle.
from .monetization import monetization_members  # noqa: E402
from .visibility import visibility_members  # noqa: E402
