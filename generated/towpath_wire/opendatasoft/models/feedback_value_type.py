# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from ..._seam.enums import Members as _Members, OpenStrEnum as _OpenStrEnum


class FeedbackValueType(_OpenStrEnum):
    """Type of the value; `string` is in the reference's sample but not in its list."""

    TEXT = "text"
    INT = "int"
    DOUBLE = "double"
    GEO_POINT_2D = "geo_point_2d"
    GEO_SHAPE = "geo_shape"
    DATE = "date"
    DATETIME = "datetime"
    FILE = "file"
    STRING = "string"


feedback_value_type_members: _Members[FeedbackValueType] = _Members(FeedbackValueType)
