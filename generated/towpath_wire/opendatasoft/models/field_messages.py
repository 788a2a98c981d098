# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TypeAlias

FieldMessages: TypeAlias = list[str]
"""What is wrong with one field, one sentence an entry."""
