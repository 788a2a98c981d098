# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TypeAlias

ChoiceLabels: TypeAlias = dict[str, dict[str, str]]
"""Labels by choice, then by language."""
