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
from ..._seam.shapes import TEXT as _TEXT, UNREADABLE as _UNREADABLE, Nullable as _Nullable, plain as _plain

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SharedKeyAuth(_Model):
    """The shared key of a storage account. The reference's sample calls the key `access_key`.

    Attributes:
        type: Always `shared_key`.
        account_name: Name of the storage account.
        shared_key: Key; answered as null.
    """

    type: Literal["shared_key"] = "shared_key"
    account_name: str
    shared_key: str | None
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("type", "type", _plain('"shared_key"'), required=True),
            _Field("account_name", "account_name", _TEXT, required=True),
            _Field("shared_key", "shared_key", _Nullable(_TEXT), required=True, secret=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = shared_key_auth_read(d, cls)
        return self


def shared_key_auth_read(d: Mapping[str, Any], model: type[SharedKeyAuth] = SharedKeyAuth) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.type = d["type"]
        self.account_name = d["account_name"]
        self.shared_key = d["shared_key"]
        if left == 3:
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
        "type",
        "account_name",
        "shared_key",
    )
)
