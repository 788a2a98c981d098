"""How long a token lives, as a difference: what our clock says and what the server's says never meet."""

from __future__ import annotations

import math
from base64 import urlsafe_b64decode
from typing import TYPE_CHECKING, Any, cast

from towpath_wire._seam.text import loads

from .problems import http_date

if TYPE_CHECKING:
    from towpath.credentials import Secret


def lifetime(token: Secret, date: str) -> float | None:
    """Return the seconds that a token lives from its receipt, or None when it does not say so in a usable way.

    `exp - iat` of a JWT; without `iat`, `exp` minus the `Date` of the answer that brought the token.
    """
    claimed = claims(token)
    expires, issued = _moment(claimed.get("exp")), _moment(claimed.get("iat"))
    if issued is None:
        issued = http_date(date)
    if expires is None or issued is None or expires <= issued:
        return None
    return expires - issued


def margin(seconds: float) -> float:
    """Return how long before its end a token is renewed: five minutes, or a tenth of a short life."""
    return min(300.0, seconds / 10)


def claims(token: Secret) -> dict[str, Any]:
    """Return what a JWT says of itself, unverified; nothing for a token of another form."""
    try:
        claimed = loads(urlsafe_b64decode(token.reveal().split(".")[1] + "=="))
    except (ValueError, IndexError, RecursionError):
        return {}
    return cast("dict[str, Any]", claimed) if isinstance(claimed, dict) else {}


def _moment(claim: object) -> float | None:
    if not isinstance(claim, (int, float)) or isinstance(claim, bool):
        return None
    try:
        moment = float(claim)
    except OverflowError:
        return None
    return moment if math.isfinite(moment) else None
