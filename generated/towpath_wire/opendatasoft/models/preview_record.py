# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import Any, TypeAlias

PreviewRecord: TypeAlias = dict[str, Any]
"""One record, values by name of the field."""
