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
from ..._seam.shapes import UNREADABLE as _UNREADABLE, ModelOf as _ModelOf, plain as _plain
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class BulkUserSuccess(_Model):
    """The item was carried out.

    Attributes:
        status_code: Always `success`.
        data: A person with an account that is linked to the portal.
    """

    status_code: Literal["success"] = "success"
    data: User | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("status_code", "status_code", _plain('"success"'), required=True),
            _Field("data", "data", _ModelOf(User)),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = bulk_user_success_read(d, cls)
        return self


def bulk_user_success_read(d: Mapping[str, Any], model: type[BulkUserSuccess] = BulkUserSuccess) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.status_code = d["status_code"]
        if left == 1:
            return self
        if "data" in d:
            self.data = user_read(d["data"])
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
        "data",
    )
)

# After the class, since models may name each other in a circle.
from .user import User, user_read  # noqa: E402
