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
from ..._seam.shapes import (
    ANYTHING as _ANYTHING,
    TEXT as _TEXT,
    UNREADABLE as _UNREADABLE,
    ListOf as _ListOf,
    MapOf as _MapOf,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class FederatedDataset(_Model):
    """The remote dataset; metadata and fields come only when it is expanded.

    Attributes:
        dataset_id: Readable identifier on the remote portal.
        metas: Metadata of the remote dataset. Read-only.
        fields: Fields of the remote dataset. Read-only.
    """

    dataset_id: str
    metas: dict[str, Any] | Unset = UNSET
    fields: list[dict[str, Any]] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("dataset_id", "dataset_id", _TEXT, required=True),
            _Field("metas", "metas", _MapOf(_ANYTHING), read_only=True),
            _Field("fields", "fields", _ListOf(_MapOf(_ANYTHING)), read_only=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = federated_dataset_read(d, cls)
        return self


def federated_dataset_read(d: Mapping[str, Any], model: type[FederatedDataset] = FederatedDataset) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.dataset_id = d["dataset_id"]
        if left == 1:
            return self
        if "metas" in d:
            self.metas = d["metas"]
            left -= 1
            if left == 1:
                return self
        if "fields" in d:
            self.fields = d["fields"]
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
        "dataset_id",
        "metas",
        "fields",
    )
)
