"""Lists in pages: `limit`, `offset`, and the absolute addresses of the pages beside."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote, urlencode, urlsplit

from towpath.testing.behaviour import Answer
from towpath.testing.queries import pairs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from towpath.testing.behaviour import Exchange

_HOST = re.compile(r"[A-Za-z0-9.-]+(:[0-9]{1,5})?|\[[0-9A-Fa-f:]+\](:[0-9]{1,5})?")


class Window(NamedTuple):
    """Which results a request asks for; `limit` is None where the list knows no pages."""

    offset: int
    limit: int | None

    @property
    def sql_limit(self) -> int:
        """Return the limit as the store takes it."""
        return -1 if self.limit is None else self.limit

    def of(self, results: Sequence[Any]) -> Sequence[Any]:
        """Return the part of all results that is asked for."""
        return (
            results[self.offset :] if self.limit is None else results[self.offset : self.offset + self.limit]
        )


def window(exchange: Exchange) -> Window:
    """Return which results the request asks for."""
    # No list is longer than this; SQLite takes no larger integer.
    return Window(min(exchange.query.get("offset") or 0, 2**62), exchange.query.get("limit"))


def page_of(exchange: Exchange, results: Sequence[Any]) -> Answer:
    """Answer with the part of all results that is asked for."""
    return paged(exchange, len(results), window(exchange).of(results))


def paged(exchange: Exchange, total: int, results: Sequence[Any]) -> Answer:
    """Answer with one page, `results`, of a list of `total`."""
    offset, limit = window(exchange)
    after = before = None
    if limit:
        after = _address(exchange, limit, offset + limit) if offset + limit < total else None
        before = _address(exchange, limit, max(0, min(offset, total) - limit)) if offset else None
    return Answer(200, {"total_count": total, "next": after, "previous": before, "results": list(results)})


def _address(exchange: Exchange, limit: int, offset: int) -> str:
    """Return the address of the request with another window; a credential in it stays behind."""
    secret = {scheme.key for schemes in exchange.operation.security for scheme in schemes}
    kept = [pair for pair in pairs(exchange.request.query) if pair[0] not in {"limit", "offset", *secret}]
    query = urlencode([*kept, ("limit", limit), ("offset", offset)])
    path = quote(exchange.request.raw_path, safe="/%:@!$&'()*+,;=~")
    return f"{_origin(exchange)}{path}?{query}"


def _origin(exchange: Exchange) -> str:
    """Return scheme, host and mount of the stand-in as this request reached it."""
    base = urlsplit(exchange.stand_in.base_url)
    host = exchange.request.header(b"host") or ""
    mount = base.path.removesuffix(exchange.stand_in.prefix)
    return f"{base.scheme}://{host if _HOST.fullmatch(host) else base.netloc}{mount}"
