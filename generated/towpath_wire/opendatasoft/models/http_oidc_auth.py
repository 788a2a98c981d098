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
class HttpOidcAuth(_Model):
    """OpenID Connect. Secrets are write-only; the live service leaves them out or answers null.

    Attributes:
        type: Always `oidc`.
        client_id: Identifier of the client.
        client_secret: Secret of the client.
        scope: Scopes asked for.
        token_endpoint: Address that hands out tokens.
        grant_type: Always `authorization_code`.
        code: Authorisation code.
        claims: What the identity provider says about the account.
    """

    type: Literal["oidc"] = "oidc"
    client_id: str
    client_secret: str | None | Unset = UNSET
    scope: str
    token_endpoint: str
    grant_type: Literal["authorization_code"] = "authorization_code"
    code: str | None | Unset = UNSET
    claims: dict[str, Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("type", "type", _plain('"oidc"'), required=True),
            _Field("client_id", "client_id", _TEXT, required=True),
            _Field("client_secret", "client_secret", _Nullable(_TEXT), write_only=True, secret=True),
            _Field("scope", "scope", _TEXT, required=True),
            _Field("token_endpoint", "token_endpoint", _TEXT, required=True),
            _Field("grant_type", "grant_type", _plain('"authorization_code"'), required=True),
            _Field("code", "code", _Nullable(_TEXT), write_only=True, secret=True),
            _Field("claims", "claims", _MapOf(_ANYTHING)),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = http_oidc_auth_read(d, cls)
        return self


def http_oidc_auth_read(d: Mapping[str, Any], model: type[HttpOidcAuth] = HttpOidcAuth) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.type = d["type"]
        self.client_id = d["client_id"]
        self.scope = d["scope"]
        self.token_endpoint = d["token_endpoint"]
        self.grant_type = d["grant_type"]
        if left == 5:
            return self
        if "client_secret" in d:
            self.client_secret = d["client_secret"]
            left -= 1
            if left == 5:
                return self
        if "code" in d:
            self.code = d["code"]
            left -= 1
            if left == 5:
                return self
        if "claims" in d:
            self.claims = d["claims"]
            left -= 1
            if left == 5:
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
        "client_id",
        "client_secret",
        "scope",
        "token_endpoint",
        "grant_type",
        "code",
        "claims",
    )
)
