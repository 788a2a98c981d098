# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TypeAlias

from ..._seam.shapes import ByKeys as _ByKeys, Shape as _Shape

user_group_membership_shape: _Shape = _ByKeys(
    lambda: (
        ("title", UserGroup),
        (None, GroupReference),
    )
)

from .group_reference import GroupReference  # noqa: E402
from .user_group import UserGroup  # noqa: E402

UserGroupMembership: TypeAlias = UserGroup | GroupReference
"""A group that a user belongs to, in full when it is expanded, else its identifier."""
