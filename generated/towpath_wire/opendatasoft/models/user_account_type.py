# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from ..._seam.enums import Members as _Members, OpenStrEnum as _OpenStrEnum


class UserAccountType(_OpenStrEnum):
    """Whether the account spans portals, is linked to an identity provider or is local to the portal."""

    GLOBAL = "global"
    LINKED = "linked"
    LOCAL = "local"


user_account_type_members: _Members[UserAccountType] = _Members(UserAccountType)
