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
from ..._seam.shapes import ANYTHING as _ANYTHING, UNREADABLE as _UNREADABLE, plain as _plain
from ..._seam.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class BulkUserFailure(_Model):
    """The item was refused.

    Attributes:
        status_code: Always `error`.
        error: Why; its shape is not documented, an error object is expected.
    """

    status_code: Literal["error"] = "error"
    error: Any = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("status_code", "status_code", _plain('"error"'), required=True),
            _Field("error", "error", _ANYTHING),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = bulk_user_failure_read(d, cls)
        return self


def bulk_user_failure_read(d: Mapping[str, Any], model: type[BulkUserFailure] = BulkUserFailure) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.status_code = d["status_code"]
        if left == 1:
            return self
        if "error" in d:
            self.error = d["error"]
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
        "status_code",
        "error",
    )
)
