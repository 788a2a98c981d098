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
class DatasetMetadataDefault(_Model):
    """The standard metadata of every dataset. The reference marks title, modified and language as required; the
    vendor took that back in a later correction and clients leave `modified` out, so nothing is required here.

    Attributes:
        title: Title of the dataset.
        description: What the dataset holds, as HTML.
        keyword: Keywords, which are also a filter of the catalogue.
        modified: When the dataset last changed.
        modified_updates_on_metadata_change: Whether a change of metadata moves `modified`.
        modified_updates_on_data_change: Whether a change of data moves `modified`.
        geographic_reference: Places covered, such as `world_us`.
        geographic_reference_auto: Whether the platform works the places out by itself.
        language: Language of the data.
        timezone: Time zone in which visualisations show dates, such as `US/Pacific`; otherwise the reader's
            own.
        publisher: Person or organisation that publishes the dataset.
        references: Link to where the data comes from.
        attributions: Links to sources that have to be named.
    """

    title: MetadataText | Unset = UNSET
    description: MetadataText | Unset = UNSET
    keyword: MetadataTextList | Unset = UNSET
    modified: MetadataDateTime | Unset = UNSET
    modified_updates_on_metadata_change: MetadataBoolean | Unset = UNSET
    modified_updates_on_data_change: MetadataBoolean | Unset = UNSET
    geographic_reference: MetadataTextList | Unset = UNSET
    geographic_reference_auto: MetadataBoolean | Unset = UNSET
    language: MetadataLanguage | Unset = UNSET
    timezone: MetadataText | Unset = UNSET
    publisher: MetadataText | Unset = UNSET
    references: MetadataText | Unset = UNSET
    attributions: MetadataTextList | Unset = UNSET
    additional_properties: dict[str, DatasetMetadataValue] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("title", "title", _ModelOf(MetadataText)),
            _Field("description", "description", _ModelOf(MetadataText)),
            _Field("keyword", "keyword", _ModelOf(MetadataTextList)),
            _Field("modified", "modified", _ModelOf(MetadataDateTime)),
            _Field(
                "modified_updates_on_metadata_change",
                "modified_updates_on_metadata_change",
                _ModelOf(MetadataBoolean),
            ),
            _Field(
                "modified_updates_on_data_change",
                "modified_updates_on_data_change",
                _ModelOf(MetadataBoolean),
            ),
            _Field("geographic_reference", "geographic_reference", _ModelOf(MetadataTextList)),
            _Field("geographic_reference_auto", "geographic_reference_auto", _ModelOf(MetadataBoolean)),
            _Field("language", "language", _ModelOf(MetadataLanguage)),
            _Field("timezone", "timezone", _ModelOf(MetadataText)),
            _Field("publisher", "publisher", _ModelOf(MetadataText)),
            _Field("references", "references", _ModelOf(MetadataText)),
            _Field("attributions", "attributions", _ModelOf(MetadataTextList)),
        ),
        lambda: _ModelOf(DatasetMetadataValue),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = dataset_metadata_default_read(d, cls)
        return self


def dataset_metadata_default_read(
    d: Mapping[str, Any], model: type[DatasetMetadataDefault] = DatasetMetadataDefault
) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        if left == 0:
            if d != {}:
                raise TypeError("an array or a text has no keys, and an empty one would pass")
            return self
        if "title" in d:
            self.title = metadata_text_read(d["title"])
            left -= 1
            if left == 0:
                return self
        if "description" in d:
            self.description = metadata_text_read(d["description"])
            left -= 1
            if left == 0:
                return self
        if "keyword" in d:
            self.keyword = metadata_text_list_read(d["keyword"])
            left -= 1
            if left == 0:
                return self
        if "modified" in d:
            self.modified = metadata_date_time_read(d["modified"])
            left -= 1
            if left == 0:
                return self
        if "modified_updates_on_metadata_change" in d:
            self.modified_updates_on_metadata_change = metadata_boolean_read(
                d["modified_updates_on_metadata_change"]
            )
            left -= 1
            if left == 0:
                return self
        if "modified_updates_on_data_change" in d:
            self.modified_updates_on_data_change = metadata_boolean_read(d["modified_updates_on_data_change"])
            left -= 1
            if left == 0:
                return self
        if "geographic_reference" in d:
            self.geographic_reference = metadata_text_list_read(d["geographic_reference"])
            left -= 1
            if left == 0:
                return self
        if "geographic_reference_auto" in d:
            self.geographic_reference_auto = metadata_boolean_read(d["geographic_reference_auto"])
            left -= 1
            if left == 0:
                return self
        if "language" in d:
            self.language = metadata_language_read(d["language"])
            left -= 1
            if left == 0:
                return self
        if "timezone" in d:
            self.timezone = metadata_text_read(d["timezone"])
            left -= 1
            if left == 0:
                return self
        if "publisher" in d:
            self.publisher = metadata_text_read(d["publisher"])
            left -= 1
            if left == 0:
                return self
        if "references" in d:
            self.references = metadata_text_read(d["references"])
            left -= 1
            if left == 0:
                return self
        if "attributions" in d:
            self.attributions = metadata_text_list_read(d["attributions"])
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
        "title",
        "description",
        "keyword",
        "modified",
        "modified_updates_on_metadata_change",
        "modified_updates_on_data_change",
        "geographic_reference",
        "geographic_reference_auto",
        "language",
        "timezone",
        "publisher",
        "references",
        "attributions",
    )
)

# After the class, since models may name each other in a circle.
from .dataset_metadata_value import DatasetMetadataValue, dataset_metadata_value_read  # noqa: E402
from .metadata_boolean import MetadataBoolean, metadata_boolean_read  # noqa: E402
from .metadata_date_time import MetadataDateTime, metadata_date_time_read  # noqa: E402
from .metadata_language import MetadataLanguage, metadata_language_read  # noqa: E402
from .metadata_text import MetadataText, metadata_text_read  # noqa: E402
from .metadata_text_list import MetadataTextList, metadata_text_list_read  # noqa: E402
