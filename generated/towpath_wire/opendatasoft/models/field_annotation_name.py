# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from ..._seam.enums import Members as _Members, OpenStrEnum as _OpenStrEnum


class FieldAnnotationName(_OpenStrEnum):
    """Special behaviour of a field. Some need the field to be a `facet` first, some fit certain types only. The
    edition of July 2025 moves `facet`, `facetsort`, `disjunctive` and `timerangeFilter` into the metadata.
    """

    ID = "id"
    FACET = "facet"
    FACETSORT = "facetsort"
    DISJUNCTIVE = "disjunctive"
    TIMESERIE_PRECISION = "timeserie_precision"
    TIMERANGE_FILTER = "timerangeFilter"
    UNIT = "unit"
    DECIMALS = "decimals"
    SORTABLE = "sortable"
    MULTIVALUED = "multivalued"
    HIERARCHICAL = "hierarchical"


field_annotation_name_members: _Members[FieldAnnotationName] = _Members(FieldAnnotationName)
