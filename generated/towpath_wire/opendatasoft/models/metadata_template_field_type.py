# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from ..._seam.enums import Members as _Members, OpenStrEnum as _OpenStrEnum


class MetadataTemplateFieldType(_OpenStrEnum):
    """What the values are."""

    TEXT = "text"
    DATE = "date"
    DATETIME = "datetime"
    GEO_SHAPE = "geo_shape"
    GEO_AREA = "geo_area"
    HTML = "html"
    MULTITEXT = "multitext"
    BOOLEAN = "boolean"
    INT = "int"
    DOUBLE = "double"
    LONGSTRING = "longstring"
    ENUM = "enum"
    LIST = "list"
    ENUMLIST = "enumlist"
    URI_ENUM = "uri_enum"
    URI_ENUMLIST = "uri_enumlist"


metadata_template_field_type_members: _Members[MetadataTemplateFieldType] = _Members(
    MetadataTemplateFieldType
)
