# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field as _field

from ..._seam.model import (
    Field as _Field,
    Fields as _Fields,
    Model as _Model,
    new as _new,
    salvage as _salvage,
)
from ..._seam.shapes import BOOLEAN as _BOOLEAN, TEXT as _TEXT, UNREADABLE as _UNREADABLE, EnumOf as _EnumOf
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .facet_configuration_facetsort import FacetConfigurationFacetsort


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class FacetConfiguration(_Model):
    """One filter of a dataset.

    Attributes:
        field_name: Field that becomes a filter.
        facetsort: Order of the filter's values; a leading minus reverses it.
        disjunctive: Whether several values can be chosen at once.
        timerange_filter: Whether the filter is a range of time.
    """

    field_name: str
    facetsort: FacetConfigurationFacetsort | Unset = UNSET
    disjunctive: bool | Unset = UNSET
    timerange_filter: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("field_name", "field_name", _TEXT, required=True),
            _Field("facetsort", "facetsort", _EnumOf(facet_configuration_facetsort_members)),
            _Field("disjunctive", "disjunctive", _BOOLEAN),
            _Field("timerange_filter", "timerange_filter", _BOOLEAN),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = facet_configuration_read(d, cls)
        return self


def facet_configuration_read(
    d: Mapping[str, Any], model: type[FacetConfiguration] = FacetConfiguration
) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.field_name = d["field_name"]
        if left == 1:
            return self
        if "facetsort" in d:
            self.facetsort = facet_configuration_facetsort_members[d["facetsort"]]
            left -= 1
            if left == 1:
                return self
        if "disjunctive" in d:
            self.disjunctive = d["disjunctive"]
            left -= 1
            if left == 1:
                return self
        if "timerange_filter" in d:
            self.timerange_filter = d["timerange_filter"]
            left -= 1
            if left == 1:
                return self
        self.additional_properties = extra = {}
        for key in d:
            if key not in _KNOWN:
                extra[key] = d[key]
    except _UNREADABLE:
        return _salvage(model, d)  # once more, slowly: to say what is missing or where it does not fit
    return self


_KNOWN: frozenset[str] = frozenset(
    (
        "field_name",
        "facetsort",
        "disjunctive",
        "timerange_filter",
    )
)

# After the class, since models may name each other in a circle.
from .facet_configuration_facetsort import facet_configuration_facetsort_members  # noqa: E402
