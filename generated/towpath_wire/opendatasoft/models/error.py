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
from ..._seam.shapes import ANYTHING as _ANYTHING, TEXT as _TEXT, UNREADABLE as _UNREADABLE, MapOf as _MapOf
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Error(_Model):
    """The general shape of a refusal, of which the other errors are special cases.

    Attributes:
        error_code: Stable identifier of the reason, such as `bad_request` or `internal_error`.
        message: Explanation for a person, in the language of the portal.
        trace_id: Identifier to quote to the support team.
        detail: Further facts about a refusal; the keys depend on the error code.
    """

    error_code: str
    message: str
    trace_id: str | Unset = UNSET
    detail: dict[str, Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("error_code", "error_code", _TEXT, required=True),
            _Field("message", "message", _TEXT, required=True),
            _Field("trace_id", "trace_id", _TEXT),
            _Field("detail", "detail", _MapOf(_ANYTHING)),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = error_read(d, cls)
        return self


def error_read(d: Mapping[str, Any], model: type[Error] = Error) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.error_code = d["error_code"]
        self.message = d["message"]
        if left == 2:
            return self
        if "trace_id" in d:
            self.trace_id = d["trace_id"]
            left -= 1
            if left == 2:
                return self
        if "detail" in d:
            self.detail = d["detail"]
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
        "error_code",
        "message",
        "trace_id",
        "detail",
    )
)
