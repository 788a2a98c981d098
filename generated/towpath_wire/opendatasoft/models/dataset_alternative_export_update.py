# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
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
from ..._seam.shapes import TEXT as _TEXT, UNREADABLE as _UNREADABLE, plain as _plain
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DatasetAlternativeExportUpdate(_Model):
    """New title and description of an export whose file the platform keeps.

    Attributes:
        title: Title in the export menu.
        type: Always `uploaded_file`.
        description: What the export is for.
    """

    title: str
    type: Literal["uploaded_file"] = "uploaded_file"
    description: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("title", "title", _TEXT, required=True),
            _Field("type", "type", _plain('"uploaded_file"'), required=True),
            _Field("description", "description", _TEXT),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = dataset_alternative_export_update_read(d, cls)
        return self


def dataset_alternative_export_update_read(
    d: Mapping[str, Any], model: type[DatasetAlternativeExportUpdate] = DatasetAlternativeExportUpdate
) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.title = d["title"]
        self.type = d["type"]
        if left == 2:
            return self
        if "description" in d:
            self.description = d["description"]
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
        "title",
        "type",
        "description",
    )
)
