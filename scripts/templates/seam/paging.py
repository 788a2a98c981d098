"""Lists that come in pages: what a generated list method returns, and how the next page is found (`x-paging`).

Nothing is sent until something is asked for, and one page at a time is held. Each iteration begins anew, with the first
page; a page that `first_page` or `total` fetched begins the next, so that asking for the total costs no second request.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .calls import Call, Link
from .errors import ConfigurationError, ContractError
from .shapes import is_object, kind

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence

    from .calls import AsyncSender, Reply, Sender

T_co = TypeVar("T_co", covariant=True)

_ADDRESS = "the address of the next page, or null after the last"
_ABSENT = object()
_PARAMETER = r"""\s*;\s*([^\s=;,]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s";,]*)))?"""
_PARAMETERS = re.compile(_PARAMETER)
_LINKS = re.compile(rf"\s*<([^>]*)>((?:{_PARAMETER})*)\s*(?:,|$)")


class Paging:
    """How the pages of one operation follow each other.

    `items` are the attributes that lead from a decoded page to its items. `total` are the keys that lead from the
    document to how many there are in all, or the name of a header. The next page is where the document (`link`, keys;
    `always` there, null on the last page) or the Link header (`header`) says, or what one more of the query parameter
    `page`, or as many more of `offset` as there were items, brings. `size` is the parameter for the length of a page, `at_a_time` what it is set to where the
    caller has not set it.
    """

    __slots__ = ("always", "at_a_time", "header", "items", "link", "offset", "page", "size", "total")

    def __init__(
        self,
        *,
        items: tuple[str, ...],
        total: tuple[str, ...] | str | None = None,
        link: tuple[str, ...] | None = None,
        always: bool = False,
        header: bool = False,
        page: str | None = None,
        offset: str | None = None,
        size: str | None = None,
        at_a_time: int | None = None,
    ) -> None:
        self.items = items
        self.total = total
        self.link = link
        self.always = always
        self.header = header
        self.page = page
        self.offset = offset
        self.size = size
        self.at_a_time = at_a_time

    def sized(self, call: Call[Any], most: int | None = None) -> Call[Any]:
        """Return the call with a length of page, where the caller has chosen none; `most` are wanted in all."""
        if self.size is None or self.at_a_time is None or _given(call, self.size) is not None:
            return call
        size = self.at_a_time if most is None else max(1, min(most, self.at_a_time))
        return _with(call, self.size, size)

    def read(self, reply: Reply[Any]) -> Page[Any]:
        """Return a page; raise ContractError where the answer holds no items."""
        found: Any = reply.value()
        try:
            for name in self.items:
                found = found[name] if is_object(found) else getattr(found, name)
        except ContractError as error:  # a required field that the answer lacks
            raise error.at(reply.operation.id, reply.operation.spec) from None
        if kind(found) != "an array":
            raise _contract(reply, "$" + "".join(f".{name}" for name in self.items), "an array", kind(found))
        return Page(found, self._total(reply), reply)

    def _total(self, reply: Reply[Any]) -> int | None:
        if isinstance(self.total, str):
            text = reply.headers.get(self.total, "")
            return int(text) if text.isascii() and text.isdigit() else None
        found = None if self.total is None else reply.at(self.total)
        return found if isinstance(found, int) and not isinstance(found, bool) else None

    def after(self, call: Call[Any], page: Page[Any], seen: int) -> Call[Any] | None:
        """Return the call for the page after `page`, or None after the last; `seen` are the items so far.

        Raises ContractError for a link that leads to where it stood, or is none.
        """
        reply = page.reply
        if self.link is not None:
            where = "$" + "".join(f".{key}" for key in self.link)
            address = reply.at(self.link, _ABSENT)
            if address is _ABSENT and self.always:
                raise _contract(reply, where, _ADDRESS, "nothing")
            return self._linked(call, None if address is _ABSENT else address, where, reply)
        if self.header and (text := reply.headers.get("link")) is not None:
            return self._linked(call, next_link(text), "the Link header", reply)
        if not page.items or (page.total is not None and seen >= page.total):
            return None
        if self.page is not None:
            return _with(call, self.page, int(_given(call, self.page) or 1) + 1)
        if self.offset is not None:
            return _with(call, self.offset, int(_given(call, self.offset) or 0) + len(page.items))
        return None

    @staticmethod
    def _linked(call: Call[Any], address: object, where: str, reply: Reply[Any]) -> Call[Any] | None:
        if address is None or address == "":
            return None
        if not isinstance(address, str):
            raise _contract(reply, where, _ADDRESS, kind(address))
        if call.link is not None and call.link.address == address:
            raise _contract(reply, where, "the address of another page", "the address of the same page again")
        return call.leading_to(Link(address, where))


class Page(Generic[T_co]):
    """One page of a list: its items, how many there are in all (None where the platform does not say), its reply."""

    __slots__ = ("items", "reply", "total")

    def __init__(self, items: Sequence[T_co], total: int | None, reply: Reply[Any]) -> None:
        self.items = items
        self.total = total
        self.reply = reply

    def __iter__(self) -> Iterator[T_co]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __repr__(self) -> str:
        of = "" if self.total is None else f" of {self.total}"
        return f"<Page of {self.reply.operation.id}: {len(self.items)}{of} items>"


class _Listing(Generic[T_co]):
    """What both kinds of lists hold: the first call, and the page that was fetched before anybody iterated."""

    def __init__(self, call: Call[Any], paging: Paging) -> None:
        self._call = call
        self._paging = paging
        self._held: tuple[Call[Any], Page[T_co]] | None = None
        self._known: tuple[int | None] | None = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._call.operation.id}>"

    def _begin(self, most: int | None = None) -> tuple[Call[Any], Page[T_co] | None]:
        """Return the first call with its page, where that is held. It is let go: two iterations share nothing."""
        held, self._held = self._held, None
        return held if held is not None else (self._paging.sized(self._call, most), None)

    def _read(self, reply: Reply[Any]) -> Page[T_co]:
        page = self._paging.read(reply)
        self._known = (page.total,)
        return page


class Pages(_Listing[T_co]):
    """All items of a list, page after page; iterate over it as often as you like.

        for dataset in portal.datasets.list():
            print(dataset.dataset_id)

    Raises where it is iterated: ApiError for a refusal, ContractError for a next link that leads to another origin.
    """

    def __init__(self, sender: Sender, call: Call[Any], paging: Paging) -> None:
        super().__init__(call, paging)
        self._sender = sender

    def __iter__(self) -> Iterator[T_co]:
        for page in self.pages():
            items = iter(page)
            del page  # else it would be held while the next one is read
            yield from items

    def pages(self) -> Iterator[Page[T_co]]:
        """Yield the pages, each fetched when it is asked for."""
        return self._pages(None)

    def first_page(self) -> Page[T_co]:
        """Fetch the first page; the next iteration begins with it instead of asking again."""
        call, page = self._begin()
        page = page or self._read(self._sender.send(call))
        self._held = call, page
        return page

    def total(self) -> int | None:
        """Return how many items there are in all, as the latest page says; None where the platform does not say."""
        return self.first_page().total if self._known is None else self._known[0]

    def to_list(self, *, limit: int | None = None) -> list[T_co]:
        """Return all items, or the first `limit` of them; no page is fetched that is not needed."""
        limit = _limit(limit)
        found: list[T_co] = []
        for page in self._pages(limit) if limit != 0 else ():
            found += page.items
            if limit is not None and len(found) >= limit:
                return found[:limit]
        return found

    def _pages(self, most: int | None) -> Iterator[Page[T_co]]:
        seen = 0
        call, page = self._begin(most)
        while True:
            page = page or self._read(self._sender.send(call))
            seen += len(page.items)
            yield page
            following = self._paging.after(call, page, seen)
            if following is None:
                return
            call, page = following, None


class AsyncPages(_Listing[T_co]):
    """All items of a list, page after page; iterate over it as often as you like.

        async for dataset in portal.datasets.list():
            print(dataset.dataset_id)

    Raises where it is iterated: ApiError for a refusal, ContractError for a next link that leads to another origin.
    """

    def __init__(self, sender: AsyncSender, call: Call[Any], paging: Paging) -> None:
        super().__init__(call, paging)
        self._sender = sender

    async def __aiter__(self) -> AsyncIterator[T_co]:
        async for page in self.pages():
            items = iter(page)
            del page  # else it would be held while the next one is read
            for item in items:
                yield item

    def pages(self) -> AsyncIterator[Page[T_co]]:
        """Yield the pages, each fetched when it is asked for."""
        return self._pages(None)

    async def first_page(self) -> Page[T_co]:
        """Fetch the first page; the next iteration begins with it instead of asking again."""
        call, page = self._begin()
        page = page or self._read(await self._sender.asend(call))
        self._held = call, page
        return page

    async def total(self) -> int | None:
        """Return how many items there are in all, as the latest page says; None where the platform does not say."""
        return (await self.first_page()).total if self._known is None else self._known[0]

    async def to_list(self, *, limit: int | None = None) -> list[T_co]:
        """Return all items, or the first `limit` of them; no page is fetched that is not needed."""
        limit = _limit(limit)
        found: list[T_co] = []
        if limit == 0:
            return found
        async for page in self._pages(limit):
            found += page.items
            if limit is not None and len(found) >= limit:
                return found[:limit]
        return found

    async def _pages(self, most: int | None) -> AsyncIterator[Page[T_co]]:
        seen = 0
        call, page = self._begin(most)
        while True:
            page = page or self._read(await self._sender.asend(call))
            seen += len(page.items)
            yield page
            following = self._paging.after(call, page, seen)
            if following is None:
                return
            call, page = following, None


def next_link(text: str) -> str | None:
    """Return where a Link header (RFC 8288) says that the next page is, or None."""
    position = 0
    while match := _LINKS.match(text, position):
        for name, quoted, plain in _PARAMETERS.findall(match[2]):
            if name.lower() == "rel" and "next" in (quoted or plain).lower().split():
                return match[1]
        position = match.end()
    return None


def _limit(limit: object) -> int | None:
    if limit is None or (isinstance(limit, int) and not isinstance(limit, bool) and limit >= 0):
        return limit
    raise ConfigurationError(f"limit= takes a whole number from 0, or None for all, not {limit!r}")


def _given(call: Call[Any], name: str) -> str | None:
    return next((value for each, value in call.query if each == name), None)


def _with(call: Call[Any], name: str, value: int) -> Call[Any]:
    kept = [pair for pair in call.query if pair[0] != name]
    return call.asking([*kept, (name, str(value))])


def _contract(reply: Reply[Any], path: str, expected: str, got: str) -> ContractError:
    operation = reply.operation
    return ContractError(path=path, expected=expected, got=got, operation=operation.id, spec=operation.spec)
