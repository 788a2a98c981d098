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
from ..._seam.shapes import UNREADABLE as _UNREADABLE, MapOf as _MapOf, ModelOf as _ModelOf
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DatasetMetadata(_Model):
    """Metadata by template, then by field. A field without a value is absent. Portals add templates of their own
    beside the ones named here.

    Attributes:
        default: The standard metadata of every dataset. The reference marks title, modified and language as
            required; the vendor took that back in a later correction and clients leave `modified` out, so
            nothing is required here.
        visualization: How the portal shows a dataset as table, map, chart, image gallery, calendar or custom
            view.
        internal: Settings of a dataset that the portal does not show.
        asset_content_configuration: How the content of a dataset is filtered, shown and searched.
    """

    default: DatasetMetadataDefault
    visualization: DatasetMetadataVisualization | Unset = UNSET
    internal: DatasetMetadataInternal | Unset = UNSET
    asset_content_configuration: DatasetMetadataAssetContentConfiguration | Unset = UNSET
    additional_properties: dict[str, dict[str, DatasetMetadataValue]] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("default", "default", _ModelOf(DatasetMetadataDefault), required=True),
            _Field("visualization", "visualization", _ModelOf(DatasetMetadataVisualization)),
            _Field("internal", "internal", _ModelOf(DatasetMetadataInternal)),
            _Field(
                "asset_content_configuration",
                "asset_content_configuration",
                _ModelOf(DatasetMetadataAssetContentConfiguration),
            ),
        ),
        lambda: _MapOf(_ModelOf(DatasetMetadataValue)),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = dataset_metadata_read(d, cls)
        return self


def dataset_metadata_read(d: Mapping[str, Any], model: type[DatasetMetadata] = DatasetMetadata) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.default = dataset_metadata_default_read(d["default"])
        if left == 1:
            return self
        if "visualization" in d:
            self.visualization = dataset_metadata_visualization_read(d["visualization"])
            left -= 1
            if left == 1:
                return self
        if "internal" in d:
            self.internal = dataset_metadata_internal_read(d["internal"])
            left -= 1
            if left == 1:
                return self
        if "asset_content_configuration" in d:
            self.asset_content_configuration = dataset_metadata_asset_content_configuration_read(
                d["asset_content_configuration"]
            )
            left -= 1
            if left == 1:
                return self
        self.additional_properties = extra = {}
        for key in d:
            if key not in _KNOWN:
                extra[key] = {key: dataset_metadata_value_read(item) for key, item in d[key].items()}
    except _UNREADABLE:
        return _salvage(model, d)  # once more, slowly: to say what is missing or where it does not fit
    return self


_KNOWN: frozenset[str] = frozenset(
    (
        "default",
        "visualization",
        "internal",
        "asset_content_configuration",
    )
)

# After the class, since models may name each other in a circle.
from .dataset_metadata_asset_content_configuration import (  # noqa: E402
    DatasetMetadataAssetContentConfiguration,
    dataset_metadata_asset_content_configuration_read,
)
from .dataset_metadata_default import DatasetMetadataDefault, dataset_metadata_default_read  # noqa: E402
from .dataset_metadata_internal import DatasetMetadataInternal, dataset_metadata_internal_read  # noqa: E402
from .dataset_metadata_value import DatasetMetadataValue, dataset_metadata_value_read  # noqa: E402
from .dataset_metadata_visualization import DatasetMetadataVisualization, dataset_metadata_visualization_read  # noqa: E402
