# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import Any, TypeAlias

FederatedDatasetField: TypeAlias = dict[str, Any]
"""A field of the remote dataset."""
