# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from ..._seam.enums import Members as _Members, OpenStrEnum as _OpenStrEnum


class DatasetLanguage(_OpenStrEnum):
    """Language of the data, as two letters."""

    EN = "en"
    FR = "fr"
    NL = "nl"
    PT = "pt"
    IT = "it"
    AR = "ar"
    DE = "de"
    ES = "es"
    CA = "ca"
    EU = "eu"
    SV = "sv"


dataset_language_members: _Members[DatasetLanguage] = _Members(DatasetLanguage)
