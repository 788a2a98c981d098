# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TypeAlias

DeletedCodeEditorPageSlugs: TypeAlias = list[str]
"""Slugs of the pages that were deleted."""
