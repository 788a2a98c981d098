# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from ..._seam.enums import Members as _Members, OpenStrEnum as _OpenStrEnum


class PurchaseMethod(_OpenStrEnum):
    """How a purchase is made."""

    CHECKOUT = "checkout"
    API = "api"


purchase_method_members: _Members[PurchaseMethod] = _Members(PurchaseMethod)
