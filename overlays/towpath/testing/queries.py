"""Pairs of text out of a raw query or an urlencoded form."""

from __future__ import annotations

import re
from urllib.parse import unquote_to_bytes

from .refusals import bad_request

_BAD_ESCAPE = re.compile(rb"%(?![0-9A-Fa-f]{2})")
MOST_PAIRS = 2000
"""How many keys a query or form may have."""


def pairs(raw: bytes, where: str = "query") -> list[tuple[str, str]]:
    """Return keys and values in their order; refuse broken escapes and what is not UTF-8 (400)."""
    if not raw:
        return []
    if _BAD_ESCAPE.search(raw):
        raise bad_request(f"The {where} holds a % that no two hexadecimal digits follow", where=where)
    pieces = raw.split(b"&")
    if len(pieces) > MOST_PAIRS:
        raise bad_request(f"The {where} has more than {MOST_PAIRS} keys", where=where)
    try:
        return [
            (_text(key), _text(value))
            for key, _, value in (piece.partition(b"=") for piece in pieces if piece)
        ]
    except UnicodeDecodeError:
        raise bad_request(f"The {where} is not UTF-8", where=where) from None


def _text(raw: bytes) -> str:
    return unquote_to_bytes(raw.replace(b"+", b" ")).decode("utf-8")
