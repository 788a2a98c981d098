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
from ..._seam.shapes import BOOLEAN as _BOOLEAN, TEXT as _TEXT, UNREADABLE as _UNREADABLE, ModelOf as _ModelOf
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DatasetUpdate(_Model):
    """New values for a dataset. The reference marks `metadata` as required here too; working clients send
    `is_restricted` alone, so a field left out keeps its value.

    Attributes:
        dataset_id: New readable identifier; refused while published.
        is_restricted: Whether only users and groups with a ruleset see the dataset.
        metadata: Metadata by template, then by field. A field without a value is absent. Portals add
            templates of their own beside the ones named here.
        default_security: What those it applies to may see of a dataset, and how often they may ask.
    """

    dataset_id: str | Unset = UNSET
    is_restricted: bool | Unset = UNSET
    metadata: DatasetMetadata | Unset = UNSET
    default_security: DatasetSecurity | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("dataset_id", "dataset_id", _TEXT),
            _Field("is_restricted", "is_restricted", _BOOLEAN),
            _Field("metadata", "metadata", _ModelOf(DatasetMetadata)),
            _Field("default_security", "default_security", _ModelOf(DatasetSecurity)),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = dataset_update_read(d, cls)
        return self


def dataset_update_read(d: Mapping[str, Any], model: type[DatasetUpdate] = DatasetUpdate) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        if left == 0:
            if d != {}:
                raise TypeError("an array or a text has no keys, and an empty one would pass")
            return self
        if "dataset_id" in d:
            self.dataset_id = d["dataset_id"]
            left -= 1
            if left == 0:
                return self
        if "is_restricted" in d:
            self.is_restricted = d["is_restricted"]
            left -= 1
            if left == 0:
                return self
        if "metadata" in d:
            self.metadata = dataset_metadata_read(d["metadata"])
            left -= 1
            if left == 0:
                return self
        if "default_security" in d:
            self.default_security = dataset_security_read(d["default_security"])
            left -= 1
            if left == 0:
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
        "dataset_id",
        "is_restricted",
        "metadata",
        "default_security",
    )
)

# After the class, since models may name each other in a circle.
from .dataset_metadata import DatasetMetadata, dataset_metadata_read  # noqa: E402
from .dataset_security import DatasetSecurity, dataset_security_read  # noqa: E402
