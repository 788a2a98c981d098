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
from ..._seam.shapes import TEXT as _TEXT, UNREADABLE as _UNREADABLE, plain as _plain

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class RenameFieldConfiguration(_Model):
    """Gives a field another technical name and another label.

    Attributes:
        uid: Identifier, `pr_` and six characters. Read-only.
        type: Always `rename`.
        label: Title of this step for people.
        from_name: Technical name so far.
        to_name: New technical name.
        field_label: New label.
    """

    uid: str = _ABSENT
    type: Literal["rename"] = "rename"
    label: str
    from_name: str
    to_name: str
    field_label: str
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("uid", "uid", _TEXT, required=True, read_only=True),
            _Field("type", "type", _plain('"rename"'), required=True),
            _Field("label", "label", _TEXT, required=True),
            _Field("from_name", "from_name", _TEXT, required=True),
            _Field("to_name", "to_name", _TEXT, required=True),
            _Field("field_label", "field_label", _TEXT, required=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = rename_field_configuration_read(d, cls)
        return self


def rename_field_configuration_read(
    d: Mapping[str, Any], model: type[RenameFieldConfiguration] = RenameFieldConfiguration
) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.uid = d["uid"]
        self.type = d["type"]
        self.label = d["label"]
        self.from_name = d["from_name"]
        self.to_name = d["to_name"]
        self.field_label = d["field_label"]
        if left == 6:
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
        "from_name",
        "to_name",
        "field_label",
    )
)
