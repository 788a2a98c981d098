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
from ..._seam.shapes import BOOLEAN as _BOOLEAN, TEXT as _TEXT, UNREADABLE as _UNREADABLE, plain as _plain
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class IamRoleAuth(_Model):
    """A role that the platform assumes; it is created without an ARN, which a later update fills in.

    Attributes:
        type: Always `iam_role`.
        region: Region, such as `eu-west-1`.
        role_arn: ARN of the role; empty at creation.
        ods_aws_account_id: Account of the platform to trust. Read-only.
        external_id: External identifier to put into the trust policy. Read-only.
        is_valid: Whether the role could be assumed. Read-only.
    """

    type: Literal["iam_role"] = "iam_role"
    region: str
    role_arn: str | Unset = UNSET
    ods_aws_account_id: str | Unset = UNSET
    external_id: str | Unset = UNSET
    is_valid: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("type", "type", _plain('"iam_role"'), required=True),
            _Field("region", "region", _TEXT, required=True),
            _Field("role_arn", "role_arn", _TEXT),
            _Field("ods_aws_account_id", "ods_aws_account_id", _TEXT, read_only=True),
            _Field("external_id", "external_id", _TEXT, read_only=True),
            _Field("is_valid", "is_valid", _BOOLEAN, read_only=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = iam_role_auth_read(d, cls)
        return self


def iam_role_auth_read(d: Mapping[str, Any], model: type[IamRoleAuth] = IamRoleAuth) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.type = d["type"]
        self.region = d["region"]
        if left == 2:
            return self
        if "role_arn" in d:
            self.role_arn = d["role_arn"]
            left -= 1
            if left == 2:
                return self
        if "ods_aws_account_id" in d:
            self.ods_aws_account_id = d["ods_aws_account_id"]
            left -= 1
            if left == 2:
                return self
        if "external_id" in d:
            self.external_id = d["external_id"]
            left -= 1
            if left == 2:
                return self
        if "is_valid" in d:
            self.is_valid = d["is_valid"]
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
        "type",
        "region",
        "role_arn",
        "ods_aws_account_id",
        "external_id",
        "is_valid",
    )
)
