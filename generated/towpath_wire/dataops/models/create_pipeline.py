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
class CreatePipeline(_Model):
    """Which branch or tag to run, and with which variables.

    Attributes:
        ref: The branch or tag.
        variables: Variables for its jobs.
    """

    ref: str
    variables: list[Variable] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("ref", "ref", _TEXT, required=True),
            _Field("variables", "variables", _ListOf(_ModelOf(Variable))),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = create_pipeline_read(d, cls)
        return self


def create_pipeline_read(d: Mapping[str, Any], model: type[CreatePipeline] = CreatePipeline) -> Any:
    found: list[Any]
    try:
        self: Any = _new(model)
        left = len(d)
        self.ref = d["ref"]
        if left == 1:
            return self
        if "variables" in d:
            self.variables = found = []
            for item in v if (v := d["variables"]).__class__ is list else _array(v):
                found.append(variable_read(item))
            left -= 1
            if left == 1:
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
        "ref",
        "variables",
    )
)

# After the class, since models may name each other in a circle.
from .variable import Variable, variable_read  # noqa: E402
