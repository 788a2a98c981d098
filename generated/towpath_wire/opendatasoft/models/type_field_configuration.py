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
from ..._seam.shapes import TEXT as _TEXT, UNREADABLE as _UNREADABLE, EnumOf as _EnumOf, plain as _plain

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .field_type import FieldType


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TypeFieldConfiguration(_Model):
    """Sets the type of a field.

    Attributes:
        uid: Identifier, `pr_` and six characters. Read-only.
        type: Always `type`.
        label: Title of this step for people.
        field: Technical name of the field.
        type_param: What the values of a field are.
    """

    uid: str = _ABSENT
    type: Literal["type"] = "type"
    label: str
    field: str
    type_param: FieldType
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("uid", "uid", _TEXT, required=True, read_only=True),
            _Field("type", "type", _plain('"type"'), required=True),
            _Field("label", "label", _TEXT, required=True),
            _Field("field", "field", _TEXT, required=True),
            _Field("type_param", "type_param", _EnumOf(field_type_members), required=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = type_field_configuration_read(d, cls)
        return self


def type_field_configuration_read(
    d: Mapping[str, Any], model: type[TypeFieldConfiguration] = TypeFieldConfiguration
) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.uid = d["uid"]
        self.type = d["type"]
        self.label = d["label"]
        self.field = d["field"]
        self.type_param = field_type_members[d["type_param"]]
        if left == 5:
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
        "field",
        "type_param",
    )
)

# After the class, since models may name each other in a circle.
from .field_type import field_type_members  # noqa: E402
