"""Signed texts in the form of a JSON Web Token: three parts, HMAC-SHA256 over a secret that the seed gives.

Each purpose has a key of its own, so that what was signed for one opens nothing else.
"""

from __future__ import annotations

import hmac
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as Base64Error
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from towpath.testing.core import StandIn


def signed(stand_in: StandIn, purpose: str, claims: dict[str, Any]) -> str:
    """Return claims with their signature."""
    text = f"{_part({'alg': 'HS256', 'typ': 'JWT'})}.{_part(claims)}"
    return f"{text}.{_signature(stand_in, purpose, text)}"


def verified(stand_in: StandIn, purpose: str, token: str) -> dict[str, Any] | None:
    """Return what a text claims that was signed here for the same purpose, or None."""
    text, _, signature = token.rpartition(".")
    if not hmac.compare_digest(
        signature.encode("utf-8", "replace"), _signature(stand_in, purpose, text).encode()
    ):
        return None
    try:
        claims: dict[str, Any] = json.loads(urlsafe_b64decode(text.partition(".")[2] + "=="))
    except (ValueError, Base64Error):
        return None
    return claims


def _signature(stand_in: StandIn, purpose: str, text: str) -> str:
    secret = f"{purpose}:{stand_in.store.recall('token secret')}"
    return _text(hmac.digest(secret.encode(), text.encode("utf-8", "replace"), "sha256"))


def _part(document: dict[str, Any]) -> str:
    return _text(json.dumps(document, separators=(",", ":")).encode())


def _text(raw: bytes) -> str:
    return urlsafe_b64encode(raw).rstrip(b"=").decode()
