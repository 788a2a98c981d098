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
class AwsSignatureV4Auth(_Model):
    """An access key with its secret.

    Attributes:
        type: Always `aws_signature_v4`.
        access_key_id: Identifier of the access key.
        secret_access_key: Secret; answered as null.
        region: Region, such as `eu-west-1`.
    """

    type: Literal["aws_signature_v4"] = "aws_signature_v4"
    access_key_id: str
    secret_access_key: str | None
    region: str
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("type", "type", _plain('"aws_signature_v4"'), required=True),
            _Field("access_key_id", "access_key_id", _TEXT, required=True),
            _Field("secret_access_key", "secret_access_key", _Nullable(_TEXT), required=True, secret=True),
            _Field("region", "region", _TEXT, required=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = aws_signature_v4_auth_read(d, cls)
        return self


def aws_signature_v4_auth_read(
    d: Mapping[str, Any], model: type[AwsSignatureV4Auth] = AwsSignatureV4Auth
) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.type = d["type"]
        self.access_key_id = d["access_key_id"]
        self.secret_access_key = d["secret_access_key"]
        self.region = d["region"]
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
        "type",
        "access_key_id",
        "secret_access_key",
        "region",
    )
)
