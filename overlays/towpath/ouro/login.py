"""Ouro's login: an API key is exchanged for a token, which goes into `Authorization` raw, without a scheme word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from towpath._engine.schemes import Login
from towpath.credentials import Secret
from towpath.errors import ContractError

if TYPE_CHECKING:
    from towpath_wire._seam import Call, Reply


class OuroLogin(Login):
    """Exchange an API key (`pat` on the wire) for a token."""

    header = "Authorization"

    def __init__(self, key: Secret) -> None:
        self.key = key

    def call(self) -> Call[Any]:
        """Describe the exchange."""
        from towpath_wire._seam import Call, JsonBody
        from towpath_wire.ouro.operations.users import GET_TOKEN

        return Call(GET_TOKEN, GET_TOKEN.path, body=JsonBody({"pat": self.key.reveal()}))

    def read(self, reply: Reply[Any]) -> Secret | str:
        """Return the token, or in words what the answer holds instead: Ouro may refuse a key under status 200."""
        try:
            answer = reply.document()
        except ContractError:  # its cause would quote the body, and a token with it
            return "the answer to the login is not JSON"
        if not isinstance(answer, dict):
            return "the answer to the login is not an object"
        token, error = (cast("dict[str, object]", answer).get(key) for key in ("token", "error"))
        if isinstance(token, str) and token and error is None:
            return Secret(token)
        if isinstance(error, dict):
            error = cast("dict[str, object]", error).get("message")
        if isinstance(error, str) and error:
            return " ".join(error.split())[:300]
        return "Ouro handed out no token for this API key"
