# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from ..._seam.enums import Members as _Members, OpenStrEnum as _OpenStrEnum


class Monetization(_OpenStrEnum):
    """How an asset is paid for."""

    NONE = "none"
    PAY_TO_UNLOCK = "pay-to-unlock"
    PAY_PER_USE = "pay-per-use"


monetization_members: _Members[Monetization] = _Members(Monetization)
