# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import Any, TypeAlias

FederationParameters: TypeAlias = dict[str, Any]
"""Query parameters that narrow the remote dataset, such as `refine.year`."""
