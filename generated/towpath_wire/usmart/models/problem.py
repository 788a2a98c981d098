# Generated from specs/usmart by `make regenerate`. Do not edit: change the spec, or scripts/templates.
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
from ..._seam.shapes import UNREADABLE as _UNREADABLE, ModelOf as _ModelOf

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Problem(_Model):
    """Why a request was refused.

    Attributes:
        error: The refusal's status, code and sentence.
    """

    error: ProblemDetails
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (_Field("error", "error", _ModelOf(ProblemDetails), required=True),),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = problem_read(d, cls)
        return self


def problem_read(d: Mapping[str, Any], model: type[Problem] = Problem) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.error = problem_details_read(d["error"])
        if left == 1:
            return self
        self.additional_properties = extra = {}
        for key in d:
            if key not in _KNOWN:
                extra[key] = d[key]
    except _UNREADABLE:
        return _salvage(model, d)  # once more, slowly: to say what is missing or where it does not fit
    return self


_KNOWN: frozenset[str] = frozenset(("error",))

# After the class, since models may name each other in a circle.
from .problem_details import ProblemDetails, problem_details_read  # noqa: E402
