# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TypeAlias

from .user import User  # noqa: E402

UserInvitationList: TypeAlias = list[User]
"""People to invite; an e-mail address is all that is needed."""
