"""Signed links to files: whoever has one may fetch the file, for a while."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from towpath.testing.behaviour import Answer
from towpath.testing.refusals import Refusal, bad_request

from .signing import signed, verified

if TYPE_CHECKING:
    from towpath.testing.behaviour import Exchange
    from towpath.testing.core import StandIn

LIFETIME: Final = 3600
"""Seconds that a link works."""
_PURPOSE: Final = "link"


def signed_link(stand_in: StandIn, file: dict[str, Any]) -> str:
    """Return a URL from which a file can be fetched without a token."""
    now = stand_in.clock.seconds
    token = signed(stand_in, _PURPOSE, {"url": file["fullPath"], "iat": now, "exp": now + LIFETIME})
    return f"{stand_in.base_url}/storage/v1/object/sign/{quote(file['fullPath'])}?token={token}"


def download(exchange: Exchange) -> Answer:
    """Answer with the bytes of the file that a link was signed for."""
    path = f"{exchange.path['bucket']}/{exchange.path['user'].lower()}/{exchange.path['name']}"
    claims = verified(exchange.stand_in, _PURPOSE, exchange.query["token"])
    if claims is None or claims["url"] != path or exchange.clock.seconds >= claims["exp"]:
        raise bad_request(
            "This link was not signed for this file, or has expired",
            where="query.token",
            code="InvalidSignature",
        )
    file = exchange.store.first("files", fullPath=path)
    if file is None:
        raise Refusal(404, "not_found", "Object not found", where="path.name")
    headers = [
        ("Content-Disposition", f'attachment; filename="{file["name"]}"'),
        ("Content-Length", str(file["size"])),
    ]
    return Answer(200, stream=exchange.stand_in.blobs.chunks(file["blob"]), headers=headers)
