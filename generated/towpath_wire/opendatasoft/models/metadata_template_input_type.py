# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from ..._seam.enums import Members as _Members, OpenStrEnum as _OpenStrEnum


class MetadataTemplateInputType(_OpenStrEnum):
    """Kind of template."""

    BASIC = "basic"
    ADMIN = "admin"


metadata_template_input_type_members: _Members[MetadataTemplateInputType] = _Members(
    MetadataTemplateInputType
)
