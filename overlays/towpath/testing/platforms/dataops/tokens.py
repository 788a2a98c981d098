"""Access tokens: whose they are, how long they live, and how far their scopes reach.

A personal token is its user's; a project or group token belongs to a bot that is a member there. A trigger token is no
access token: it is nobody's here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from towpath.testing.authentication import Caller

from .refusals import Told

if TYPE_CHECKING:
    from collections.abc import Iterable

    from towpath.testing.core import StandIn
    from towpath.testing.operations import Operation

SCOPES: Final = {
    "api": ("api",),
    "read_api": ("api", "read_api"),
    "read_user": ("api", "read_api", "read_user"),
    "read_repository": ("read_repository",),
}
"""Scopes that a token can have, with those that include them."""
_EXPIRED: Final = "Token is expired. You can either do re-authorization or token refresh."
_REVOKED: Final = "Token was revoked. You have to re-authorize from the user."
_TOO_SMALL: Final = "The request requires higher privileges than provided by the access token."


def identify(stand_in: StandIn, credential: str) -> Caller | None:
    """Return whose token it is, or None for nobody's; refuse one that has ended (401)."""
    token = stand_in.store.first("tokens", token=credential)
    if token is None:
        return None
    if token["revoked"]:
        raise _ended(_REVOKED)
    if token["expires"] is not None and stand_in.clock.milliseconds >= token["expires"]:
        raise _ended(_EXPIRED)
    return Caller(token["user_id"], role=token["role"], credential=token["id"])


def admit(stand_in: StandIn, operation: Operation, caller: Caller) -> None:
    """Refuse a token whose scopes do not reach the operation (403)."""
    token = stand_in.store.get("tokens", caller.credential)
    enough = _enough(operation)
    if token is not None and not enough & set(token["scopes"]):
        scope = " ".join(name for name in SCOPES if name in enough)
        document = {"error": "insufficient_scope", "error_description": _TOO_SMALL, "scope": scope}
        raise Told(403, document)


def add_token(
    stand_in: StandIn,
    user_id: str,
    role: str,
    scopes: Iterable[str] = ("api",),
    *,
    expires: int | None = None,
) -> str:
    """Keep a new token of a user; return it. `expires` is in milliseconds since 1970."""
    token = f"glpat-{stand_in.ids.hexadecimal(10)}"
    key = stand_in.ids.hexadecimal(8)
    document = {
        "id": key,
        "token": token,
        "user_id": user_id,
        "role": role,
        "scopes": list(scopes),
        "expires": expires,
        "revoked": False,
    }
    stand_in.store.put("tokens", key, document)
    return token


def revoke(stand_in: StandIn, credential: str) -> bool:
    """End a token; say whether there was one."""
    token = stand_in.store.first("tokens", token=credential)
    if token is None or token["revoked"]:
        return False
    stand_in.store.put("tokens", token["id"], {**token, "revoked": True})
    return True


def _enough(operation: Operation) -> set[str]:
    """Return the scopes of which the operation takes any, as its security in the spec says."""
    alternatives: Any = operation.required_security
    wanted = {scope for alternative in alternatives for scopes in alternative.values() for scope in scopes}
    return {name for scope in wanted for name in SCOPES[scope]}


def _ended(sentence: str) -> Told:
    return Told(401, {"error": "invalid_token", "error_description": sentence})
