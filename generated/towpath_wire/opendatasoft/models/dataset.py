# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define, field as _field

from ..._seam.model import (
    ABSENT as _ABSENT,
    Field as _Field,
    Fields as _Fields,
    Model as _Model,
    new as _new,
    salvage as _salvage,
)
from ..._seam.moments import MOMENT as _MOMENT, moment as _moment
from ..._seam.shapes import BOOLEAN as _BOOLEAN, TEXT as _TEXT, UNREADABLE as _UNREADABLE, ModelOf as _ModelOf
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Dataset(_Model):
    """A dataset of the portal with its metadata and general access rules; its records are not part of it.

    Attributes:
        uid: Identifier given by the platform, `da_` and six characters. Read-only.
        dataset_id: Readable identifier, unique on the portal; it can change only while the dataset is
            unpublished.
        created_at: Time of creation (UTC). Read-only.
        updated_at: Time of the last change (UTC). Read-only.
        is_published: Whether the records can be explored on the portal. Default false. Read-only.
        is_restricted: False shows the dataset to everybody with access to the portal, within
            `default_security` for those without a ruleset of their own; true shows it only to users and
            groups with a ruleset.
        asset_type: Kind of catalogue entry, such as `federated_dataset`. Read-only.
        metadata: Metadata by template, then by field. A field without a value is absent. Portals add
            templates of their own beside the ones named here.
        default_security: What those it applies to may see of a dataset, and how often they may ask.
    """

    uid: str = _ABSENT
    dataset_id: str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    is_published: bool = _ABSENT
    is_restricted: bool | Unset = UNSET
    asset_type: str | Unset = UNSET
    metadata: DatasetMetadata
    default_security: DatasetSecurity | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("uid", "uid", _TEXT, required=True, read_only=True),
            _Field("dataset_id", "dataset_id", _TEXT),
            _Field("created_at", "created_at", _MOMENT, read_only=True),
            _Field("updated_at", "updated_at", _MOMENT, read_only=True),
            _Field("is_published", "is_published", _BOOLEAN, default=False, read_only=True),
            _Field("is_restricted", "is_restricted", _BOOLEAN),
            _Field("asset_type", "asset_type", _TEXT, read_only=True),
            _Field("metadata", "metadata", _ModelOf(DatasetMetadata), required=True),
            _Field("default_security", "default_security", _ModelOf(DatasetSecurity)),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = dataset_read(d, cls)
        return self


def dataset_read(d: Mapping[str, Any], model: type[Dataset] = Dataset) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.uid = d["uid"]
        self.metadata = dataset_metadata_read(d["metadata"])
        if left == 2:
            return self
        if "dataset_id" in d:
            self.dataset_id = d["dataset_id"]
            left -= 1
            if left == 2:
                return self
        if "created_at" in d:
            self.created_at = _moment(d["created_at"])
            left -= 1
            if left == 2:
                return self
        if "updated_at" in d:
            self.updated_at = _moment(d["updated_at"])
            left -= 1
            if left == 2:
                return self
        if "is_published" in d:
            self.is_published = d["is_published"]
            left -= 1
            if left == 2:
                return self
        if "is_restricted" in d:
            self.is_restricted = d["is_restricted"]
            left -= 1
            if left == 2:
                return self
        if "asset_type" in d:
            self.asset_type = d["asset_type"]
            left -= 1
            if left == 2:
                return self
        if "default_security" in d:
            self.default_security = dataset_security_read(d["default_security"])
            left -= 1
            if left == 2:
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
        "uid",
        "dataset_id",
        "created_at",
        "updated_at",
        "is_published",
        "is_restricted",
        "asset_type",
        "metadata",
        "default_security",
    )
)

# After the class, since models may name each other in a circle.
from .dataset_metadata import DatasetMetadata, dataset_metadata_read  # noqa: E402
from .dataset_security import DatasetSecurity, dataset_security_read  # noqa: E402
