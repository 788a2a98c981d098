# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field as _field

from ..._seam.model import Field as _Field, Fields as _Fields, Model as _Model, salvage as _salvage
from ..._seam.shapes import UNREADABLE as _UNREADABLE, ModelOf as _ModelOf
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DatasetMetadataAssetContentConfiguration(_Model):
    """How the content of a dataset is filtered, shown and searched.

    Attributes:
        facets: The filters of the dataset.
        fields_displayed_in_specific_languages: Languages in which a field is shown, where not in all.
        records_search_boosts: Weights of fields in full-text search.
    """

    facets: MetadataFacets | Unset = UNSET
    fields_displayed_in_specific_languages: MetadataFieldLanguages | Unset = UNSET
    records_search_boosts: MetadataSearchBoosts | Unset = UNSET
    additional_properties: dict[str, DatasetMetadataValue] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("facets", "facets", _ModelOf(MetadataFacets)),
            _Field(
                "fields_displayed_in_specific_languages",
                "fields_displayed_in_specific_languages",
                _ModelOf(MetadataFieldLanguages),
            ),
            _Field("records_search_boosts", "records_search_boosts", _ModelOf(MetadataSearchBoosts)),
        ),
        lambda: _ModelOf(DatasetMetadataValue),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        try:
            self = cls.__new__(cls)
            if "facets" in d:
                self.facets = MetadataFacets.from_dict(d["facets"])
            if "fields_displayed_in_specific_languages" in d:
                self.fields_displayed_in_specific_languages = MetadataFieldLanguages.from_dict(
                    d["fields_displayed_in_specific_languages"]
                )
            if "records_search_boosts" in d:
                self.records_search_boosts = MetadataSearchBoosts.from_dict(d["records_search_boosts"])
            if not _KNOWN.issuperset(d):
                self.additional_properties = {
                    key: DatasetMetadataValue.from_dict(d[key]) for key in d if key not in _KNOWN
                }
        except _UNREADABLE:
            return _salvage(cls, d)  # once more, slowly: to say what is missing or where it does not fit
        return self


_KNOWN: frozenset[str] = frozenset(
    (
        "facets",
        "fields_displayed_in_specific_languages",
        "records_search_boosts",
    )
)

# After the class, since models may name each other in a circle.
from .dataset_metadata_value import DatasetMetadataValue  # noqa: E402
from .metadata_facets import MetadataFacets  # noqa: E402
from .metadata_field_languages import MetadataFieldLanguages  # noqa: E402
from .metadata_search_boosts import MetadataSearchBoosts  # noqa: E402
