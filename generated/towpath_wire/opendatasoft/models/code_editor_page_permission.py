# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from ..._seam.enums import Members as _Members, OpenStrEnum as _OpenStrEnum


class CodeEditorPagePermission(_OpenStrEnum):
    """What may be done with one code editor page, beyond looking at it."""

    EDIT_PAGE = "edit_page"
    MANAGE_PAGE = "manage_page"


code_editor_page_permission_members: _Members[CodeEditorPagePermission] = _Members(CodeEditorPagePermission)
