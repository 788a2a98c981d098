# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TypeAlias

from ..._seam.shapes import Shape as _Shape, Tagged as _Tagged

http_auth_shape: _Shape = _Tagged(
    "type", lambda: {"basic_auth": BasicAuth, "oauth2": HttpOAuth2Auth, "oidc": HttpOidcAuth}
)

from .basic_auth import BasicAuth  # noqa: E402
from .http_o_auth_2_auth import HttpOAuth2Auth  # noqa: E402
from .http_oidc_auth import HttpOidcAuth  # noqa: E402

HttpAuth: TypeAlias = BasicAuth | HttpOAuth2Auth | HttpOidcAuth
"""How to log in to a web server."""
