# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import Any, TypeAlias

from .bulk_user_outcome import BulkUserOutcome  # noqa: E402

BulkUserResult: TypeAlias = dict[str, BulkUserOutcome | dict[str, Any]]
"""What became of each item, by its position. The reference counts from `0` in its text and shows `01`, `02` in
its samples.
"""
