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
class DatasetMetadataInternal(_Model):
    """Settings of a dataset that the portal does not show.

    Attributes:
        license_id: Identifier of the licence.
        theme_id: Identifiers of the themes.
        draft: True keeps the dataset unlisted, and it cannot be published.
    """

    license_id: MetadataText | Unset = UNSET
    theme_id: MetadataTextList | Unset = UNSET
    draft: MetadataBoolean | Unset = UNSET
    additional_properties: dict[str, DatasetMetadataValue] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("license_id", "license_id", _ModelOf(MetadataText)),
            _Field("theme_id", "theme_id", _ModelOf(MetadataTextList)),
            _Field("draft", "draft", _ModelOf(MetadataBoolean)),
        ),
        lambda: _ModelOf(DatasetMetadataValue),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = dataset_metadata_internal_read(d, cls)
        return self


def dataset_metadata_internal_read(
    d: Mapping[str, Any], model: type[DatasetMetadataInternal] = DatasetMetadataInternal
) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        if left == 0:
            if d != {}:
                raise TypeError("an array or a text has no keys, and an empty one would pass")
            return self
        if "license_id" in d:
            self.license_id = metadata_text_read(d["license_id"])
            left -= 1
            if left == 0:
                return self
        if "theme_id" in d:
            self.theme_id = metadata_text_list_read(d["theme_id"])
            left -= 1
            if left == 0:
                return self
        if "draft" in d:
            self.draft = metadata_boolean_read(d["draft"])
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
        "license_id",
        "theme_id",
        "draft",
    )
)

# After the class, since models may name each other in a circle.
from .dataset_metadata_value import DatasetMetadataValue, dataset_metadata_value_read  # noqa: E402
from .metadata_boolean import MetadataBoolean, metadata_boolean_read  # noqa: E402
from .metadata_text import MetadataText, metadata_text_read  # noqa: E402
from .metadata_text_list import MetadataTextList, metadata_text_list_read  # noqa: E402
