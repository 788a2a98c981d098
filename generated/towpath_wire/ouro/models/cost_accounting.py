# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from ..._seam.enums import Members as _Members, OpenStrEnum as _OpenStrEnum


class CostAccounting(_OpenStrEnum):
    """How the use of an asset is billed."""

    FIXED = "fixed"
    VARIABLE = "variable"


cost_accounting_members: _Members[CostAccounting] = _Members(CostAccounting)
