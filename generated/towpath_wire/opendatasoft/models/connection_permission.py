# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import Literal, TypeAlias

ConnectionPermission: TypeAlias = Literal["manage_connection"]
"""What may be done with one connection."""
