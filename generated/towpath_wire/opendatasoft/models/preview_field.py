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
    TEXT as _TEXT,
    UNREADABLE as _UNREADABLE,
    ListOf as _ListOf,
    ModelOf as _ModelOf,
    array as _array,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PreviewField(_Model):
    """A field as the extractor found it.

    Attributes:
        name: Technical name.
        label: Name for people.
        type: Type of the values, such as `text` or `int`.
        description: What the field holds.
        original_name: Name in the source.
        annotations: Special behaviour of the field.
    """

    name: str
    label: str
    type: str | Unset = UNSET
    description: str | Unset = UNSET
    original_name: str | Unset = UNSET
    annotations: list[FieldAnnotation] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("name", "name", _TEXT, required=True),
            _Field("label", "label", _TEXT, required=True),
            _Field("type", "type", _TEXT),
            _Field("description", "description", _TEXT),
            _Field("original_name", "original_name", _TEXT),
            _Field("annotations", "annotations", _ListOf(_ModelOf(FieldAnnotation))),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = preview_field_read(d, cls)
        return self


def preview_field_read(d: Mapping[str, Any], model: type[PreviewField] = PreviewField) -> Any:
    found: list[Any]
    try:
        self: Any = _new(model)
        left = len(d)
        self.name = d["name"]
        self.label = d["label"]
        if left == 2:
            return self
        if "type" in d:
            self.type = d["type"]
            left -= 1
            if left == 2:
                return self
        if "description" in d:
            self.description = d["description"]
            left -= 1
            if left == 2:
                return self
        if "original_name" in d:
            self.original_name = d["original_name"]
            left -= 1
            if left == 2:
                return self
        if "annotations" in d:
            self.annotations = found = []
            for item in v if (v := d["annotations"]).__class__ is list else _array(v):
                found.append(field_annotation_read(item))
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
        "name",
        "label",
        "type",
        "description",
        "original_name",
        "annotations",
    )
)

# After the class, since models may name each other in a circle.
from .field_annotation import FieldAnnotation, field_annotation_read  # noqa: E402
