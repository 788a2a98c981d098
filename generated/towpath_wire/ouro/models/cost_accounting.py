# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from ..._seam.enums import Members, OpenStrEnum


class CostAccounting(OpenStrEnum):
    """How the use of an asset is billed."""

    FIXED = "fixed"
    VARIABLE = "variable"


COST_ACCOUNTING: Members[CostAccounting] = Members(CostAccounting)
