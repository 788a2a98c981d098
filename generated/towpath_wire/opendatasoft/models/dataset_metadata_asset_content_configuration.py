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
        self: Self = dataset_metadata_asset_content_configuration_read(d, cls)
        return self


def dataset_metadata_asset_content_configuration_read(
    d: Mapping[str, Any],
    model: type[DatasetMetadataAssetContentConfiguration] = DatasetMetadataAssetContentConfiguration,
) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        if left == 0:
            if d != {}:
                raise TypeError("an array or a text has no keys, and an empty one would pass")
            return self
        if "facets" in d:
            self.facets = metadata_facets_read(d["facets"])
            left -= 1
            if left == 0:
                return self
        if "fields_displayed_in_specific_languages" in d:
            self.fields_displayed_in_specific_languages = metadata_field_languages_read(
                d["fields_displayed_in_specific_languages"]
            )
            left -= 1
            if left == 0:
                return self
        if "records_search_boosts" in d:
            self.records_search_boosts = metadata_search_boosts_read(d["records_search_boosts"])
            left -= 1
            if left == 0:
                return self
        self.additional_properties = extra = {}
        for key in d:
            if key not in _KNOWN:
                extra[key] = dataset_metadata_value_read(d[key])
    except _UNREADABLE:
        return _salvage(model, d)  # once more, slowly: to say what is missing or where it does not fit
    return self


_KNOWN: frozenset[str] = frozenset(
    (
        "facets",
        "fields_displayed_in_specific_languages",
        "records_search_boosts",
    )
)

# After the class, since models may name each other in a circle.
from .dataset_metadata_value import DatasetMetadataValue, dataset_metadata_value_read  # noqa: E402
from .metadata_facets import MetadataFacets, metadata_facets_read  # noqa: E402
from .metadata_field_languages import MetadataFieldLanguages, metadata_field_languages_read  # noqa: E402
from .metadata_search_boosts import MetadataSearchBoosts, metadata_search_boosts_read  # noqa: E402
