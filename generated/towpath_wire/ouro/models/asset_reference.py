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
from ..._seam.shapes import UNREADABLE as _UNREADABLE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self
    from uuid import UUID


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AssetReference(_Model):
    """An asset, by identifier.

    Attributes:
        id: The identifier.
    """

    id: UUID
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (_Field("id", "id", _IDENTIFIER, required=True),),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = asset_reference_read(d, cls)
        return self


def asset_reference_read(d: Mapping[str, Any], model: type[AssetReference] = AssetReference) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.id = _uuid(d["id"])
        if left == 1:
            return self
        self.additional_properties = extra = {}
        for key in d:
            if key not in _KNOWN:
                extra[key] = d[key]
    except _UNREADABLE:
        return _salvage(model, d)  # once more, slowly: to say what is missing or where it does not fit
    return self


_KNOWN: frozenset[str] = frozenset(("id",))
