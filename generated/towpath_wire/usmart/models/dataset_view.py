# Generated from specs/usmart by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import define, field as _field

from ..._seam.model import (
    Field as _Field,
    Fields as _Fields,
    Model as _Model,
    new as _new,
    salvage as _salvage,
)
from ..._seam.moments import IDENTIFIER as _IDENTIFIER, uuid as _uuid
from ..._seam.shapes import UNREADABLE as _UNREADABLE, plain as _plain
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self
    from uuid import UUID


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DatasetView(_Model):
    """Which dataset to look at.

    Attributes:
        dataset_guid: The dataset.
        action: The action's name once more; not needed.
    """

    dataset_guid: UUID
    action: Literal["dataset:view"] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("datasetGUID", "dataset_guid", _IDENTIFIER, required=True),
            _Field("action", "action", _plain('"dataset:view"')),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = dataset_view_read(d, cls)
        return self


def dataset_view_read(d: Mapping[str, Any], model: type[DatasetView] = DatasetView) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.dataset_guid = _uuid(d["datasetGUID"])
        if left == 1:
            return self
        if "action" in d:
            self.action = d["action"]
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
        "datasetGUID",
        "action",
    )
)
