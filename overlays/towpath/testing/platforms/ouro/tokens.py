"""Access tokens in the form of Ouro's: signed, with the moments of their beginning and end.

A token ends with its lifetime by the stand-in's clock, with its key, or on its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .signing import signed, verified

if TYPE_CHECKING:
    from towpath.testing.core import StandIn

LIFETIME: Final = 3600
"""Seconds that a token lives."""
_PURPOSE: Final = "access"
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
        return signed(stand_in, _PURPOSE, claims)

    def claims(self, stand_in: StandIn, token: str) -> dict[str, Any] | None:
        """Return what a token claims, if it is ours and has not ended."""
        claims = self._verified.get(token)
        if claims is None:
            claims = verified(stand_in, _PURPOSE, token)
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
