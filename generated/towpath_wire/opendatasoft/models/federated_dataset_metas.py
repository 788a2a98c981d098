# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import Any, TypeAlias

FederatedDatasetMetas: TypeAlias = dict[str, Any]
"""Metadata of the remote dataset."""
