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
from ..._seam.shapes import ANYTHING as _ANYTHING, UNREADABLE as _UNREADABLE, EnumOf as _EnumOf
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .feedback_value_type import FeedbackValueType


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class FeedbackValue(_Model):
    """A value that a reader proposed for one field.

    Attributes:
        value: The value.
        type: Type of the value; `string` is in the reference's sample but not in its list.
    """

    value: Any = UNSET
    type: FeedbackValueType | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("value", "value", _ANYTHING),
            _Field("type", "type", _EnumOf(feedback_value_type_members)),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = feedback_value_read(d, cls)
        return self


def feedback_value_read(d: Mapping[str, Any], model: type[FeedbackValue] = FeedbackValue) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        if left == 0:
            if d != {}:
                raise TypeError("an array or a text has no keys, and an empty one would pass")
            return self
        if "value" in d:
            self.value = d["value"]
            left -= 1
            if left == 0:
                return self
        if "type" in d:
            self.type = feedback_value_type_members[d["type"]]
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
        "value",
        "type",
    )
)

# After the class, since models may name each other in a circle.
from .feedback_value_type import feedback_value_type_members  # noqa: E402
