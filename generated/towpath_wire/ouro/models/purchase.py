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
from ..._seam.shapes import ANYTHING as _ANYTHING, UNREADABLE as _UNREADABLE, MapOf as _MapOf

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Purchase(_Model):
    """What the payment provider made of a purchase.

    Attributes:
        charge: The charge.
        transfer: The transfer to the seller.
    """

    charge: dict[str, Any]
    transfer: dict[str, Any]
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("charge", "charge", _MapOf(_ANYTHING), required=True),
            _Field("transfer", "transfer", _MapOf(_ANYTHING), required=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = purchase_read(d, cls)
        return self


def purchase_read(d: Mapping[str, Any], model: type[Purchase] = Purchase) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.charge = d["charge"]
        self.transfer = d["transfer"]
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
        "charge",
        "transfer",
    )
)
