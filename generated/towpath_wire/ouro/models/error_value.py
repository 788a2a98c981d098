# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TypeAlias

from ..._seam.shapes import NULL, TEXT, ByKind, ModelOf, Shape

ERROR_VALUE: Shape = ByKind(
    "a string or an object or null", lambda: {str: TEXT, dict: ModelOf(ErrorObject), type(None): NULL}
)

from .error_object import ErrorObject  # noqa: E402

ErrorValue: TypeAlias = str | ErrorObject | None
"""What went wrong, as a sentence or as an object; null when nothing did."""
