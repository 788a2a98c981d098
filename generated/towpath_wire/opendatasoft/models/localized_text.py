# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TypeAlias

LocalizedText: TypeAlias = dict[str, str]
"""A text in several languages, by language code."""
