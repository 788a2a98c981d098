# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from ..._seam.enums import Members as _Members, OpenStrEnum as _OpenStrEnum


class Permission(_OpenStrEnum):
    """What somebody may do on the whole portal. The first fourteen are in the reference; `edit_form` and
    `submit_private_form` came with the edition of July 2025; the last five are a later correction by the
    vendor.
    """

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
    EDIT_FORM = "edit_form"
    SUBMIT_PRIVATE_FORM = "submit_private_form"
    CREATE_EXTERNAL_ASSET = "create_external_asset"
    EDIT_EXTERNAL_ASSET = "edit_external_asset"
    EXPLORE_RESTRICTED_EXTERNAL_ASSET = "explore_restricted_external_asset"
    MANAGE_GLOSSARY = "manage_glossary"
    MANAGE_SHOWCASE_REQUESTS = "manage_showcase_requests"


permission_members: _Members[Permission] = _Members(Permission)
