# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from ..._seam.enums import Members as _Members, OpenStrEnum as _OpenStrEnum


class Role(_OpenStrEnum):
    """What somebody may do with a dataset."""

    READ = "read"
    WRITE = "write"
    ADMIN = "admin"
    NONE = "none"


role_members: _Members[Role] = _Members(Role)
