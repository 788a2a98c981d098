# Generated from specs/dataops by `make regenerate`. Do not edit: change the spec, or scripts/templates.
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
from ..._seam.shapes import TEXT as _TEXT, UNREADABLE as _UNREADABLE, EnumOf as _EnumOf
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .variable_kind import VariableKind


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Variable(_Model):
    """A variable for the jobs of one pipeline.

    Attributes:
        key: Its name. 1 to 255 characters.
        value: Its value.
        variable_type: Whether jobs find a variable's value in the environment or in a file.
    """

    key: str
    value: str
    variable_type: VariableKind | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("key", "key", _TEXT, required=True),
            _Field("value", "value", _TEXT, required=True),
            _Field("variable_type", "variable_type", _EnumOf(variable_kind_members)),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = variable_read(d, cls)
        return self


def variable_read(d: Mapping[str, Any], model: type[Variable] = Variable) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.key = d["key"]
        self.value = d["value"]
        if left == 2:
            return self
        if "variable_type" in d:
            self.variable_type = variable_kind_members[d["variable_type"]]
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
        "key",
        "value",
        "variable_type",
    )
)

# After the class, since models may name each other in a circle.
from .variable_kind import variable_kind_members  # noqa: E402
