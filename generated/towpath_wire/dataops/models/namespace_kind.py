# Generated from specs/dataops by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from ..._seam.enums import Members as _Members, OpenStrEnum as _OpenStrEnum


class NamespaceKind(_OpenStrEnum):
    """Whose namespace it is."""

    GROUP = "group"
    USER = "user"


namespace_kind_members: _Members[NamespaceKind] = _Members(NamespaceKind)
