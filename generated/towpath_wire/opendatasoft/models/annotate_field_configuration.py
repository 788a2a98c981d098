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
from ..._seam.shapes import (
    INTEGER as _INTEGER,
    TEXT as _TEXT,
    UNREADABLE as _UNREADABLE,
    ByKind as _ByKind,
    EnumOf as _EnumOf,
    ListOf as _ListOf,
    Shape as _Shape,
    plain as _plain,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .field_annotation_name import FieldAnnotationName


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnnotateFieldConfiguration(_Model):
    """Gives a field special behaviour.

    Attributes:
        uid: Identifier, `pr_` and six characters. Read-only.
        type: Always `annotate`.
        label: Title of this step for people.
        field: Technical name of the field.
        annotation: Special behaviour of a field. Some need the field to be a `facet` first, some fit certain
            types only. The edition of July 2025 moves `facet`, `facetsort`, `disjunctive` and
            `timerangeFilter` into the metadata.
        args: Arguments: an order for `facetsort`, a precision for `timeserie_precision`, one text for `unit`,
            one number for `decimals`, a separator for `multivalued` and `hierarchical`.
    """

    uid: str = _ABSENT
    type: Literal["annotate"] = "annotate"
    label: str
    field: str
    annotation: FieldAnnotationName
    args: list[str | int] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("uid", "uid", _TEXT, required=True, read_only=True),
            _Field("type", "type", _plain('"annotate"'), required=True),
            _Field("label", "label", _TEXT, required=True),
            _Field("field", "field", _TEXT, required=True),
            _Field("annotation", "annotation", _EnumOf(field_annotation_name_members), required=True),
            _Field("args", "args", _ListOf(_ARGS)),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = annotate_field_configuration_read(d, cls)
        return self


def annotate_field_configuration_read(
    d: Mapping[str, Any], model: type[AnnotateFieldConfiguration] = AnnotateFieldConfiguration
) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.uid = d["uid"]
        self.type = d["type"]
        self.label = d["label"]
        self.field = d["field"]
        self.annotation = field_annotation_name_members[d["annotation"]]
        if left == 5:
            return self
        if "args" in d:
            self.args = d["args"]
            left -= 1
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
        "annotation",
        "args",
    )
)
_ARGS: _Shape = _ByKind("a string or an integer", lambda: {str: _TEXT, int: _INTEGER})

# After the class, since models may name each other in a circle.
from .field_annotation_name import field_annotation_name_members  # noqa: E402
