"""One page of a list, with GitLab's headers about where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlencode

from towpath.testing.behaviour import Answer
from towpath.testing.queries import pairs

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from towpath.testing.behaviour import Exchange

COUNTED: Final = 10_000
"""Items up to which the platform says how many there are."""


def listed(exchange: Exchange, items: Sequence[Any], show: Callable[[Any], dict[str, Any]]) -> Answer:
    """Answer with the page of a list that the query asks for."""
    return paged(
        exchange, len(items), lambda start, size: [show(each) for each in items[start : start + size]]
    )


def paged(exchange: Exchange, total: int, fetch: Callable[[int, int], list[dict[str, Any]]]) -> Answer:
    """Answer with the page that `fetch` makes of a start and a size."""
    page, size = exchange.query["page"], exchange.query["per_page"]
    pages = max(1, -(-total // size))
    start = (page - 1) * size
    items = fetch(start, size) if start < total else []
    before, after = page - 1, page + 1 if page < pages else 0
    headers = [
        ("X-Per-Page", str(size)),
        ("X-Page", str(page)),
        ("X-Next-Page", str(after or "")),
        ("X-Prev-Page", str(before or "")),
    ]
    relations = [("prev", before), ("next", after), ("first", 1)]
    if total <= COUNTED:
        headers += [("X-Total", str(total)), ("X-Total-Pages", str(pages))]
        relations.append(("last", pages))
    links = ", ".join(
        f'<{_address(exchange, number, size)}>; rel="{name}"' for name, number in relations if number
    )
    return Answer(200, items, headers=[*headers, ("Link", links)])


def _address(exchange: Exchange, page: int, size: int) -> str:
    """Return where another page is: the same query but for the page and its size."""
    stand_in, request = exchange.stand_in, exchange.request
    origin = stand_in.base_url.removesuffix(stand_in.prefix)
    kept = [(name, value) for name, value in pairs(request.query) if name not in ("page", "per_page")]
    query = urlencode([*kept, ("page", page), ("per_page", size)])
    return f"{origin}{request.raw_path.decode('ascii', 'backslashreplace')}?{query}"
