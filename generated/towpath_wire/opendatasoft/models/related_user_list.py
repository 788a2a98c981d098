# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TypeAlias

from .related_user import RelatedUser  # noqa: E402

RelatedUserList: TypeAlias = list[RelatedUser]
"""Users to add at once."""
