# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from ..._seam.enums import Members as _Members, OpenStrEnum as _OpenStrEnum


class MetadataTemplateFieldRequirementLevel(_OpenStrEnum):
    """How much the field is asked for."""

    OPTIONAL = "optional"
    RECOMMENDED = "recommended"
    MANDATORY = "mandatory"


metadata_template_field_requirement_level_members: _Members[MetadataTemplateFieldRequirementLevel] = _Members(
    MetadataTemplateFieldRequirementLevel
)
