# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import Literal, TypeAlias

StudioPagePermission: TypeAlias = Literal["edit_page"]
"""What may be done with one studio page, beyond looking at it."""
