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
from ..._seam.shapes import (
    ANYTHING as _ANYTHING,
    TEXT as _TEXT,
    UNREADABLE as _UNREADABLE,
    MapOf as _MapOf,
    Nullable as _Nullable,
    plain as _plain,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SharepointOidcAuth(_Model):
    """OpenID Connect with Microsoft. Nonce and code are write-only; the live service leaves them out.

    Attributes:
        type: Always `oidc`.
        nonce: Nonce of the login.
        grant_type: Always `authorization_code`.
        code: Authorisation code.
        claims: What the identity provider says about the account. Read-only.
    """

    type: Literal["oidc"] = "oidc"
    nonce: str | None | Unset = UNSET
    grant_type: Literal["authorization_code"] = "authorization_code"
    code: str | None | Unset = UNSET
    claims: dict[str, Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("type", "type", _plain('"oidc"'), required=True),
            _Field("nonce", "nonce", _Nullable(_TEXT), write_only=True, secret=True),
            _Field("grant_type", "grant_type", _plain('"authorization_code"'), required=True),
            _Field("code", "code", _Nullable(_TEXT), write_only=True, secret=True),
            _Field("claims", "claims", _MapOf(_ANYTHING), read_only=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = sharepoint_oidc_auth_read(d, cls)
        return self


def sharepoint_oidc_auth_read(
    d: Mapping[str, Any], model: type[SharepointOidcAuth] = SharepointOidcAuth
) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.type = d["type"]
        self.grant_type = d["grant_type"]
        if left == 2:
            return self
        if "nonce" in d:
            self.nonce = d["nonce"]
            left -= 1
            if left == 2:
                return self
        if "code" in d:
            self.code = d["code"]
            left -= 1
            if left == 2:
                return self
        if "claims" in d:
            self.claims = d["claims"]
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
        "nonce",
        "grant_type",
        "code",
        "claims",
    )
)
