# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from ..._seam.enums import Members as _Members, OpenStrEnum as _OpenStrEnum


class MetadataTemplateType(_OpenStrEnum):
    """Kind of template; only `basic` and `admin` ones can be created."""

    INTEROP = "interop"
    BASIC = "basic"
    EXTRA = "extra"
    ADMIN = "admin"


metadata_template_type_members: _Members[MetadataTemplateType] = _Members(MetadataTemplateType)
