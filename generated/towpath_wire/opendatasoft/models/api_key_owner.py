# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TypeAlias

from ..._seam.shapes import ByKeys as _ByKeys, Shape as _Shape

api_key_owner_shape: _Shape = _ByKeys(
    lambda: (
        ("email", User),
        (None, RelatedUser),
    )
)

from .related_user import RelatedUser  # noqa: E402
from .user import User  # noqa: E402

ApiKeyOwner: TypeAlias = User | RelatedUser
"""The key's owner, in full when it is expanded, else the user name."""
