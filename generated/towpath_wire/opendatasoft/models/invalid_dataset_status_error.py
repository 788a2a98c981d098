# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import define, field as _field

from ..._seam.model import (
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
class InvalidDatasetStatusError(_Model):
    """The dataset is not in a state that allows the action.

    Attributes:
        error_code: Always `invalid_dataset_status`.
        message: Names the current state and the states that would be allowed.
    """

    error_code: Literal["invalid_dataset_status"] = "invalid_dataset_status"
    message: str
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("error_code", "error_code", _plain('"invalid_dataset_status"'), required=True),
            _Field("message", "message", _TEXT, required=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = invalid_dataset_status_error_read(d, cls)
        return self


def invalid_dataset_status_error_read(
    d: Mapping[str, Any], model: type[InvalidDatasetStatusError] = InvalidDatasetStatusError
) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.error_code = d["error_code"]
        self.message = d["message"]
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
        "error_code",
        "message",
    )
)
