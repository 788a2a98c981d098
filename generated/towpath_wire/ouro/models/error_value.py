# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TypeAlias

from ..._seam.shapes import (
    NULL as _NULL,
    TEXT as _TEXT,
    ByKind as _ByKind,
    ModelOf as _ModelOf,
    Shape as _Shape,
)

error_value_shape: _Shape = _ByKind(
    "a string or an object or null", lambda: {str: _TEXT, dict: _ModelOf(ErrorObject), type(None): _NULL}
)

from .error_object import ErrorObject  # noqa: E402

ErrorValue: TypeAlias = str | ErrorObject | None
"""What went wrong, as a sentence or as an object; null when nothing did."""
