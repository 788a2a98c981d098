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

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrderFieldConfiguration(_Model):
    """Puts the fields in order.

    Attributes:
        uid: Identifier, `pr_` and six characters. Read-only.
        type: Always `order`.
        label: Title of this step for people.
        args: Technical names of the fields in their order.
    """

    uid: str = _ABSENT
    type: Literal["order"] = "order"
    label: str
    args: list[str]
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("uid", "uid", _TEXT, required=True, read_only=True),
            _Field("type", "type", _plain('"order"'), required=True),
            _Field("label", "label", _TEXT, required=True),
            _Field("args", "args", _ListOf(_TEXT), required=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = order_field_configuration_read(d, cls)
        return self


def order_field_configuration_read(
    d: Mapping[str, Any], model: type[OrderFieldConfiguration] = OrderFieldConfiguration
) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.uid = d["uid"]
        self.type = d["type"]
        self.label = d["label"]
        self.args = d["args"]
        if left == 4:
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
        "args",
    )
)
