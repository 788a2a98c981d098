# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TypeAlias

from .field_languages_item import FieldLanguagesItem  # noqa: E402

FieldLanguages: TypeAlias = list[FieldLanguagesItem]
"""Languages in which a field is shown."""
