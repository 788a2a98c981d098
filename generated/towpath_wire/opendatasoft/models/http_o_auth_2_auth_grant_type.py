# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from ..._seam.enums import Members as _Members, OpenStrEnum as _OpenStrEnum


class HttpOAuth2AuthGrantType(_OpenStrEnum):
    """Way to get a token."""

    PASSWORD = "password"
    AUTHORIZATION_CODE = "authorization_code"
    CLIENT_CREDENTIALS = "client_credentials"


http_o_auth_2_auth_grant_type_members: _Members[HttpOAuth2AuthGrantType] = _Members(HttpOAuth2AuthGrantType)
