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
    INTEGER as _INTEGER,
    UNREADABLE as _UNREADABLE,
    ListOf as _ListOf,
    ModelOf as _ModelOf,
    array as _array,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class HarvesterPreview(_Model):
    """What a run would copy.

    Attributes:
        total_count: Datasets that would be copied. At least 0.
        results: The first of them.
    """

    total_count: int
    results: list[HarvesterPreviewDataset]
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("total_count", "total_count", _INTEGER, required=True),
            _Field("results", "results", _ListOf(_ModelOf(HarvesterPreviewDataset)), required=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = harvester_preview_read(d, cls)
        return self


def harvester_preview_read(d: Mapping[str, Any], model: type[HarvesterPreview] = HarvesterPreview) -> Any:
    found: list[Any]
    try:
        self: Any = _new(model)
        left = len(d)
        self.total_count = d["total_count"]
        self.results = found = []
        for item in v if (v := d["results"]).__class__ is list else _array(v):
            found.append(harvester_preview_dataset_read(item))
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
        "total_count",
        "results",
    )
)

# After the class, since models may name each other in a circle.
from .harvester_preview_dataset import HarvesterPreviewDataset, harvester_preview_dataset_read  # noqa: E402
