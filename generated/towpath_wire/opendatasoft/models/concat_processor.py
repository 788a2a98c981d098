# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import define, field as _field

from ..._seam.model import (
    ABSENT as _ABSENT,
    Field as _Field,
    Fields as _Fields,
    Model as _Model,
    new as _new,
    salvage as _salvage,
)
from ..._seam.shapes import TEXT as _TEXT, UNREADABLE as _UNREADABLE, ListOf as _ListOf, plain as _plain
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ConcatProcessor(_Model):
    """Joins fields into a new one.

    Attributes:
        uid: Identifier, `pr_` and six characters. Read-only.
        type: Always `concat`.
        label: Title for people.
        fields: Fields to join, in their order; those without a value are left out.
        separator: Text between two values; none without it.
        output_field: Field that holds the result.
    """

    uid: str = _ABSENT
    type: Literal["concat"] = "concat"
    label: str
    fields: list[str] | Unset = UNSET
    separator: str | Unset = UNSET
    output_field: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("uid", "uid", _TEXT, required=True, read_only=True),
            _Field("type", "type", _plain('"concat"'), required=True),
            _Field("label", "label", _TEXT, required=True),
            _Field("fields", "fields", _ListOf(_TEXT)),
            _Field("separator", "separator", _TEXT),
            _Field("output_field", "output_field", _TEXT),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = concat_processor_read(d, cls)
        return self


def concat_processor_read(d: Mapping[str, Any], model: type[ConcatProcessor] = ConcatProcessor) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.uid = d["uid"]
        self.type = d["type"]
        self.label = d["label"]
        if left == 3:
            return self
        if "fields" in d:
            self.fields = d["fields"]
            left -= 1
            if left == 3:
                return self
        if "separator" in d:
            self.separator = d["separator"]
            left -= 1
            if left == 3:
                return self
        if "output_field" in d:
            self.output_field = d["output_field"]
            left -= 1
            if left == 3:
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
        "type",
        "label",
        "fields",
        "separator",
        "output_field",
    )
)
