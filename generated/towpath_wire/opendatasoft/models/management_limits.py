# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import Any, TypeAlias

ManagementLimits: TypeAlias = dict[str, Any]
"""Former limits on what somebody may manage; always empty."""
