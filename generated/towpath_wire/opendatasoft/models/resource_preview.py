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
    UNREADABLE as _UNREADABLE,
    ListOf as _ListOf,
    MapOf as _MapOf,
    ModelOf as _ModelOf,
    array as _array,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ResourcePreview(_Model):
    """The fields of a source and its first records.

    Attributes:
        fields: The fields in order.
        records: The first records, 20 at most. At most 20 items.
    """

    fields: list[PreviewField] | Unset = UNSET
    records: list[dict[str, Any]] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("fields", "fields", _ListOf(_ModelOf(PreviewField))),
            _Field("records", "records", _ListOf(_MapOf(_ANYTHING))),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = resource_preview_read(d, cls)
        return self


def resource_preview_read(d: Mapping[str, Any], model: type[ResourcePreview] = ResourcePreview) -> Any:
    found: list[Any]
    try:
        self: Any = _new(model)
        left = len(d)
        if left == 0:
            if d != {}:
                raise TypeError("an array or a text has no keys, and an empty one would pass")
            return self
        if "fields" in d:
            self.fields = found = []
            for item in v if (v := d["fields"]).__class__ is list else _array(v):
                found.append(preview_field_read(item))
            left -= 1
            if left == 0:
                return self
        if "records" in d:
            self.records = d["records"]
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
        "fields",
        "records",
    )
)

# After the class, since models may name each other in a circle.
from .preview_field import PreviewField, preview_field_read  # noqa: E402
