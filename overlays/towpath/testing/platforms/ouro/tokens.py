"""Access tokens in the form of Ouro's: three parts, signed, with the moments of their beginning and end.

The signature is HMAC-SHA256 over a secret that the seed gives. A token ends with its lifetime by the
stand-in's clock, with its key, or on its own.
"""

from __future__ import annotations

import hmac
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as Base64Error
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from towpath.testing.core import StandIn

LIFETIME: Final = 3600
"""Seconds that a token lives."""
_MOST_KNOWN: Final = 1000


class Tokens:
    """Issue tokens and tell whose they are."""

    def __init__(self) -> None:
        # Tokens whose signature was seen to be right: what they claim cannot change, only end.
        self._verified: dict[str, dict[str, Any]] = {}

    def issue(self, stand_in: StandIn, key: dict[str, Any]) -> str:
        """Return a new token for an API key."""
        now = stand_in.clock.seconds
        claims = {
            "sub": key["user_id"],
            "kid": key["id"],
            "jti": stand_in.ids.hexadecimal(),
            "iat": now,
            "exp": now + LIFETIME,
        }
        signed = f"{_part({'alg': 'HS256', 'typ': 'JWT'})}.{_part(claims)}"
        return f"{signed}.{self._signature(stand_in, signed)}"

    def claims(self, stand_in: StandIn, token: str) -> dict[str, Any] | None:
        """Return what a token claims, if it is ours and has not ended."""
        claims = self._verified.get(token)
        if claims is None:
            claims = self._verify(stand_in, token)
            if claims is None:
                return None
            if len(self._verified) >= _MOST_KNOWN:
                self._verified.clear()
            self._verified[token] = claims
        if (
            stand_in.clock.seconds >= claims["exp"]
            or stand_in.store.get("ended_tokens", claims["jti"]) is not None
        ):
            return None
        return claims

    def forget(self) -> None:
        """Trust nothing that was verified: the secret may be another one."""
        self._verified.clear()

    def _verify(self, stand_in: StandIn, token: str) -> dict[str, Any] | None:
        signed, _, signature = token.rpartition(".")
        if not hmac.compare_digest(signature.encode(), self._signature(stand_in, signed).encode()):
            return None
        try:
            claims: dict[str, Any] = json.loads(urlsafe_b64decode(signed.partition(".")[2] + "=="))
        except (ValueError, Base64Error):
            return None
        return claims

    def _signature(self, stand_in: StandIn, signed: str) -> str:
        secret = stand_in.store.recall("token secret") or ""
        return _text(hmac.digest(secret.encode(), signed.encode(), "sha256"))


def _part(document: dict[str, Any]) -> str:
    return _text(json.dumps(document, separators=(",", ":")).encode())


def _text(raw: bytes) -> str:
    return urlsafe_b64encode(raw).rstrip(b"=").decode()
