# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TypeAlias

from ..._seam.shapes import Shape as _Shape, Tagged as _Tagged

bulk_user_outcome_shape: _Shape = _Tagged(
    "status_code", lambda: {"success": BulkUserSuccess, "error": BulkUserFailure}
)

from .bulk_user_failure import BulkUserFailure  # noqa: E402
from .bulk_user_success import BulkUserSuccess  # noqa: E402

BulkUserOutcome: TypeAlias = BulkUserSuccess | BulkUserFailure
"""What became of one item."""
