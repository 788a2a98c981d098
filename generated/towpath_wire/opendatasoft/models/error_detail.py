# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import Any, TypeAlias

ErrorDetail: TypeAlias = dict[str, Any]
"""Further facts about a refusal; the keys depend on the error code."""
