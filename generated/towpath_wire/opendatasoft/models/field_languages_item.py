# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from ..._seam.enums import Members as _Members, OpenStrEnum as _OpenStrEnum


class FieldLanguagesItem(_OpenStrEnum):
    """FieldLanguagesItem, of which the spec says no more"""

    EN = "en"
    FR = "fr"
    NL = "nl"


field_languages_item_members: _Members[FieldLanguagesItem] = _Members(FieldLanguagesItem)
