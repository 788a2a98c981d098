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
    TEXT as _TEXT,
    UNREADABLE as _UNREADABLE,
    EnumOf as _EnumOf,
    Nullable as _Nullable,
    plain as _plain,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .http_o_auth_2_auth_grant_type import HttpOAuth2AuthGrantType


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class HttpOAuth2Auth(_Model):
    """OAuth 2. Secrets are write-only; the live service leaves them out or answers null.

    Attributes:
        type: Always `oauth2`.
        client_id: Identifier of the client.
        client_secret: Secret of the client.
        scope: Scopes asked for.
        token_endpoint: Address that hands out tokens.
        grant_type: Way to get a token.
        username: User name for the grant `password`.
        password: Password for it; answered as null.
        code: Code for `authorization_code`.
    """

    type: Literal["oauth2"] = "oauth2"
    client_id: str
    client_secret: str | None | Unset = UNSET
    scope: str
    token_endpoint: str
    grant_type: HttpOAuth2AuthGrantType
    username: str | Unset = UNSET
    password: str | None | Unset = UNSET
    code: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("type", "type", _plain('"oauth2"'), required=True),
            _Field("client_id", "client_id", _TEXT, required=True),
            _Field("client_secret", "client_secret", _Nullable(_TEXT), write_only=True, secret=True),
            _Field("scope", "scope", _TEXT, required=True),
            _Field("token_endpoint", "token_endpoint", _TEXT, required=True),
            _Field("grant_type", "grant_type", _EnumOf(http_o_auth_2_auth_grant_type_members), required=True),
            _Field("username", "username", _TEXT),
            _Field("password", "password", _Nullable(_TEXT), secret=True),
            _Field("code", "code", _Nullable(_TEXT), write_only=True, secret=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = http_o_auth_2_auth_read(d, cls)
        return self


def http_o_auth_2_auth_read(d: Mapping[str, Any], model: type[HttpOAuth2Auth] = HttpOAuth2Auth) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.type = d["type"]
        self.client_id = d["client_id"]
        self.scope = d["scope"]
        self.token_endpoint = d["token_endpoint"]
        self.grant_type = http_o_auth_2_auth_grant_type_members[d["grant_type"]]
        if left == 5:
            return self
        if "client_secret" in d:
            self.client_secret = d["client_secret"]
            left -= 1
            if left == 5:
                return self
        if "username" in d:
            self.username = d["username"]
            left -= 1
            if left == 5:
                return self
        if "password" in d:
            self.password = d["password"]
            left -= 1
            if left == 5:
                return self
        if "code" in d:
            self.code = d["code"]
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
        "username",
        "password",
        "code",
    )
)

# After the class, since models may name each other in a circle.
from .http_o_auth_2_auth_grant_type import http_o_auth_2_auth_grant_type_members  # noqa: E402
