# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from ..._seam.enums import Members as _Members, OpenStrEnum as _OpenStrEnum


class PermissionFilter(_OpenStrEnum):
    """Permissions that lists can be filtered by."""

    EDIT_DOMAIN = "edit_domain"
    CREATE_PAGE = "create_page"
    EDIT_PAGE = "edit_page"
    MANAGE_PAGE = "manage_page"
    EXPLORE_RESTRICTED_PAGE = "explore_restricted_page"
    CREATE_DATASET = "create_dataset"
    EDIT_DATASET = "edit_dataset"
    PUBLISH_DATASET = "publish_dataset"
    MANAGE_DATASET = "manage_dataset"
    EXPLORE_RESTRICTED_DATASET = "explore_restricted_dataset"
    EDIT_REUSE = "edit_reuse"
    MANAGE_SUBDOMAINS = "manage_subdomains"
    EXPLORE_MONITORING = "explore_monitoring"
    EDIT_THEME = "edit_theme"


permission_filter_members: _Members[PermissionFilter] = _Members(PermissionFilter)
