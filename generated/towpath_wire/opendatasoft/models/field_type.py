# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from ..._seam.enums import Members as _Members, OpenStrEnum as _OpenStrEnum


class FieldType(_OpenStrEnum):
    """What the values of a field are."""

    TEXT = "text"
    INT = "int"
    DOUBLE = "double"
    GEO_POINT_2D = "geo_point_2d"
    GEO_SHAPE = "geo_shape"
    DATE = "date"
    DATETIME = "datetime"
    FILE = "file"


field_type_members: _Members[FieldType] = _Members(FieldType)
