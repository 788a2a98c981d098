# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from ..._seam.enums import Members as _Members, OpenStrEnum as _OpenStrEnum


class FacetConfigurationFacetsort(_OpenStrEnum):
    """Order of the filter's values; a leading minus reverses it."""

    COUNT = "count"
    NUM = "num"
    ALPHANUM = "alphanum"
    COUNT_2 = "-count"
    NUM_2 = "-num"
    ALPHANUM_2 = "-alphanum"


facet_configuration_facetsort_members: _Members[FacetConfigurationFacetsort] = _Members(
    FacetConfigurationFacetsort
)
