"""Pages: which requests an iteration makes, where it ends, and what it refuses."""

from __future__ import annotations

import asyncio
import gc
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

import httpx
import pytest
from towpath_wire._seam import ApiError, ConfigurationError, ContractError
from towpath_wire._seam.paging import next_link
from towpath_wire._seam.plain import AsyncPlainSender, PlainSender

from .conftest import emitted, imported, specification

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .conftest import Wire

ORIGIN = "https://ledger.example/v1"


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wire]:
    tree = emitted(specification("paging"), tmp_path_factory.mktemp("paging"), "ledger")
    with imported(tree, "ledger") as wire:
        yield wire


class Ledger:
    """A service of `count` entries that pages in every way; keeps what it was asked."""

    def __init__(self, count: int, *, size: int = 20, links: bool = True) -> None:
        self.ids = list(range(count))
        self.size = size
        self.links = links
        self.asked: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request.url.raw_path.decode().removeprefix("/v1"))
        query = {name: values[0] for name, values in parse_qs(request.url.query.decode()).items()}
        way = request.url.path.rpartition("/")[2]
        answer: httpx.Response = getattr(self, way)(query, request)
        return answer

    def _page(self, begin: int, size: int) -> list[dict[str, int]]:
        return [{"id": number} for number in self.ids[begin : begin + size]]

    def linked(self, query: dict[str, str], request: httpx.Request) -> httpx.Response:
        begin, size = int(query.get("at", 0)), int(query.get("limit", self.size))
        more = size and begin + size < len(self.ids)
        following = f"{ORIGIN}/linked?at={begin + size}&limit={size}" if more else None
        page = self._page(begin, size)
        return httpx.Response(200, json={"results": page, "next": following, "total": len(self.ids)})

    def loosely(self, query: dict[str, str], request: httpx.Request) -> httpx.Response:
        begin = int(query.get("at", 0))
        following = {"next": f"/v1/loosely?at={begin + 2}"} if begin + 2 < len(self.ids) else {}
        return httpx.Response(200, json={"data": {"class": self._page(begin, 2)}, **following})

    def headed(self, query: dict[str, str], request: httpx.Request) -> httpx.Response:
        page, size = int(query.get("page", 1)), min(int(query.get("per_page", self.size)), 3)
        headers = {"X-Total": str(len(self.ids))}
        if self.links:
            url = f"{ORIGIN}/headed?per_page={size}&page="
            headers["Link"] = f'<{url}1>; rel="first"'
            if page * size < len(self.ids):
                headers["Link"] = f'<{url}{page + 1}>; rel="next", {headers["Link"]}'
        return httpx.Response(200, json=self._page((page - 1) * size, size), headers=headers)

    def numbered(self, query: dict[str, str], request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=self._page((int(query.get("page", 1)) - 1) * 2, 2))

    def skipping(self, query: dict[str, str], request: httpx.Request) -> httpx.Response:
        page = self._page(int(query.get("skip", 0)), int(query.get("take", 20)))
        return httpx.Response(200, json={"data": {"rows": page, "count": len(self.ids)}, "error": None})


@pytest.fixture(params=["sync", "async"])
def run(request: pytest.FixtureRequest, ledger: Wire) -> Callable[[Any, Callable[[Any], Any]], Any]:
    """Do something with an Api: `run(answer, lambda api: …)`; lists are collected, coroutines awaited."""

    def synchronously(answer: Any, use: Callable[[Any], Any]) -> Any:
        with PlainSender(ORIGIN, transport=httpx.MockTransport(answer)) as sender:
            made = use(ledger.api(sender))
            return list(made) if hasattr(made, "__iter__") and not isinstance(made, list) else made

    async def asynchronously(answer: Any, use: Callable[[Any], Any]) -> Any:
        async with AsyncPlainSender(ORIGIN, transport=httpx.MockTransport(answer)) as sender:
            made = use(ledger.async_api(sender))
            return [each async for each in made] if hasattr(made, "__aiter__") else await made

    if request.param == "sync":
        return synchronously
    return lambda answer, use: asyncio.run(asynchronously(answer, use))


WAYS: dict[str, tuple[Any, int, list[str]]] = {
    "a link in the body": (
        lambda api: api.entries.linked(limit=2),
        5,
        ["/linked?limit=2", "/linked?at=2&limit=2", "/linked?at=4&limit=2"],
    ),
    "a link that is left out at the end, relative to the page": (
        lambda api: api.entries.loosely(),
        4,
        ["/loosely", "/loosely?at=2"],
    ),
    "a Link header": (
        lambda api: api.entries.headed(per_page=2),
        3,
        ["/headed?per_page=2", "/headed?per_page=2&page=2"],
    ),
    "a page number, until a page is empty": (
        lambda api: api.entries.numbered(),
        4,
        ["/numbered", "/numbered?page=2", "/numbered?page=3"],
    ),
    "an offset, until the total is reached": (
        lambda api: api.entries.skipping(take=2),
        4,
        ["/skipping?take=2", "/skipping?take=2&skip=2"],
    ),
}


@pytest.mark.parametrize("way", WAYS)
def test_an_iteration_asks_for_each_page_once_and_ends(run: Callable[..., Any], way: str) -> None:
    use, count, asked = WAYS[way]
    service = Ledger(count)
    assert [entry.id for entry in run(service, use)] == list(range(count))
    assert service.asked == asked


def test_a_page_is_let_go_before_the_next_one_is_fetched(run: Callable[..., Any], ledger: Wire) -> None:
    held: list[int] = []

    def answer(request: httpx.Request) -> httpx.Response:
        held.append(sum(type(each) is ledger.models.Entry for each in gc.get_objects()))
        return service(request)

    def walk(api: Any) -> Any:
        entries = api.entries.linked(limit=4)
        if hasattr(entries, "__iter__"):
            return sum(1 for _ in entries)

        async def walked() -> int:
            return len([None async for _ in entries])

        return walked()

    service = Ledger(12)
    gc.collect()
    assert run(answer, walk) == 12
    assert held[0] == 0
    assert len(held) == 3
    assert max(held) <= 1  # the one that was handed out last


@pytest.mark.parametrize("way", WAYS)
def test_an_empty_list_is_one_request(run: Callable[..., Any], way: str) -> None:
    service = Ledger(0)
    assert run(service, WAYS[way][0]) == []
    assert service.asked == WAYS[way][2][:1]


def test_pages_are_counted_where_an_answer_has_no_link_header(run: Callable[..., Any]) -> None:
    service = Ledger(4, links=False)
    assert len(run(service, lambda api: api.entries.headed(page=1, per_page=2))) == 4
    assert service.asked == ["/headed?page=1&per_page=2", "/headed?per_page=2&page=2"]


def test_a_list_may_begin_in_the_middle(run: Callable[..., Any]) -> None:
    assert [entry.id for entry in run(Ledger(7), lambda api: api.entries.numbered(page=3))] == [4, 5, 6]
    assert [entry.id for entry in run(Ledger(5), lambda api: api.entries.skipping(skip=3))] == [3, 4]


def test_the_length_of_a_page_is_the_callers_else_a_hundred_or_what_is_allowed(
    run: Callable[..., Any],
) -> None:
    service = Ledger(1)
    run(service, lambda api: api.entries.linked(word="a b"))
    run(service, lambda api: api.entries.linked(limit=7))
    run(service, lambda api: api.entries.headed())
    run(service, lambda api: api.entries.skipping())
    assert service.asked == [
        "/linked?word=a+b&limit=100",
        "/linked?limit=7",
        "/headed?per_page=3",
        "/skipping?take=2",
    ]


def test_nothing_is_sent_before_something_is_asked_for(run: Callable[..., Any], ledger: Wire) -> None:
    service = Ledger(3)
    with PlainSender(ORIGIN, transport=httpx.MockTransport(service)) as sender:
        listing = ledger.api(sender).entries.linked()
        assert repr(listing) == "<Pages of listLinked>"
        assert service.asked == []
        first = iter(listing.pages())
        next(first)
    assert len(service.asked) == 1


def test_pages_come_one_after_another_with_total_and_reply(run: Callable[..., Any]) -> None:
    pages = run(Ledger(3), lambda api: api.entries.linked(limit=2).pages())
    assert [([entry.id for entry in page], len(page), page.total) for page in pages] == [
        ([0, 1], 2, 3),
        ([2], 1, 3),
    ]
    assert pages[0].reply.status == 200
    assert repr(pages[1]) == "<Page of listLinked: 1 of 3 items>"


@pytest.mark.parametrize(
    ("use", "total"),
    [
        (lambda api: api.entries.linked(limit=0), 12),
        (lambda api: api.entries.headed(), 12),
        (lambda api: api.entries.skipping(), 12),
        (lambda api: api.entries.numbered(), None),
    ],
)
def test_the_total_comes_from_wherever_the_platform_says_it(
    ledger: Wire, use: Callable[[Any], Any], total: int | None
) -> None:
    service = Ledger(12)
    with PlainSender(ORIGIN, transport=httpx.MockTransport(service)) as sender:
        assert use(ledger.api(sender)).total() == total
    assert len(service.asked) == 1


def test_a_total_that_is_left_out_is_not_made_up(run: Callable[..., Any]) -> None:
    pages = run(
        lambda request: httpx.Response(200, json=[], headers={"X-Total": "many"}),
        lambda api: api.entries.headed().pages(),
    )
    assert [page.total for page in pages] == [None]


def test_the_total_costs_no_second_request(ledger: Wire) -> None:
    service = Ledger(5)
    with PlainSender(ORIGIN, transport=httpx.MockTransport(service)) as sender:
        listing = ledger.api(sender).entries.linked(limit=3)
        assert listing.total() == 5
        assert [entry.id for entry in listing] == [0, 1, 2, 3, 4]
        assert listing.total() == 5
        assert len(service.asked) == 2
        assert len(listing.to_list()) == 5  # and anew
        assert len(service.asked) == 4


def test_the_total_costs_no_second_request_of_asynchronous_code_either(ledger: Wire) -> None:
    async def ask(service: Ledger) -> None:
        async with AsyncPlainSender(ORIGIN, transport=httpx.MockTransport(service)) as sender:
            listing = ledger.async_api(sender).entries.linked(limit=3)
            assert await listing.total() == 5
            assert [entry.id async for entry in listing] == [0, 1, 2, 3, 4]
            assert await listing.total() == 5
            assert len(service.asked) == 2
            assert (await listing.first_page()).total == 5

    service = Ledger(5)
    asyncio.run(ask(service))
    assert len(service.asked) == 3


@pytest.mark.parametrize(
    ("limit", "asked"),
    [
        (0, []),
        (2, ["/skipping?take=2"]),
        (1, ["/skipping?take=1"]),
        (3, ["/skipping?take=2", "/skipping?take=2&skip=2"]),
        (None, ["/skipping?take=2", "/skipping?take=2&skip=2", "/skipping?take=2&skip=4"]),
    ],
)
def test_a_list_of_a_few_fetches_no_page_too_many(
    run: Callable[..., Any], limit: int | None, asked: list[str]
) -> None:
    service = Ledger(6)
    made = run(service, lambda api: api.entries.skipping().to_list(limit=limit))
    assert [entry.id for entry in made] == list(range(6))[:limit]
    assert service.asked == asked


@pytest.mark.parametrize("limit", [-1, True, "5", 2.0])
def test_a_limit_that_is_no_number_of_items_is_refused(run: Callable[..., Any], limit: Any) -> None:
    with pytest.raises(ConfigurationError, match="limit= takes a whole number from 0"):
        run(Ledger(1), lambda api: api.entries.linked().to_list(limit=limit))


@pytest.mark.parametrize(
    "address",
    [
        "https://elsewhere.example/v1/linked?at=2",
        "http://ledger.example/v1/linked?at=2",
        "https://ledger.example:8443/v1/linked",
        "//elsewhere.example/linked",
        "https://key@ledger.example/v1/linked",
        "ftp://ledger.example/linked",
        "https://[broken",
    ],
)
def test_a_next_link_to_another_origin_is_refused_and_nothing_is_sent(
    run: Callable[..., Any], address: str
) -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return httpx.Response(200, json={"results": [{"id": 0}], "next": address, "total": 9})

    with pytest.raises(
        ContractError, match=r"listLinked: at \$\.next: expected an address on https://ledger"
    ):
        run(answer, lambda api: api.entries.linked())
    assert len(asked) == 1


def test_a_link_header_to_another_origin_is_refused(run: Callable[..., Any]) -> None:
    headers = {"Link": "<https://elsewhere.example/headed?page=2>; rel=next"}
    with pytest.raises(ContractError, match="at the Link header: expected an address on"):
        run(lambda request: httpx.Response(200, json=[], headers=headers), lambda api: api.entries.headed())


@pytest.mark.parametrize(
    ("document", "said"),
    [
        ({"results": [], "next": 7, "total": 1}, "an integer"),
        ({"results": [], "total": 1}, "nothing"),
        ({"results": None, "next": None, "total": 1}, r"at \$\.results"),
        ({"next": None, "total": 1}, r"at \$\.results"),
    ],
)
def test_a_page_that_is_not_what_the_spec_says_is_refused(
    run: Callable[..., Any], document: Any, said: str
) -> None:
    with pytest.raises(ContractError, match=said) as raised:
        run(lambda request: httpx.Response(200, json=document), lambda api: api.entries.linked())
    assert raised.value.operation == "listLinked"


def test_a_link_that_leads_to_its_own_page_ends_the_iteration_with_an_error(run: Callable[..., Any]) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"results": [{"id": 0}], "next": f"{ORIGIN}/linked?at=1", "total": 9})

    with pytest.raises(ContractError, match="the same page again"):
        run(answer, lambda api: api.entries.linked())


def test_a_refusal_is_raised_where_its_page_is_reached(run: Callable[..., Any]) -> None:
    service = Ledger(4)

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(429, json={}) if "at=2" in str(request.url) else service(request)

    with pytest.raises(ApiError) as raised:
        run(answer, lambda api: api.entries.linked(limit=2))
    assert (raised.value.status, raised.value.operation) == (429, "listLinked")


def test_the_raw_method_answers_with_one_page(run: Callable[..., Any], ledger: Wire) -> None:
    service = Ledger(5)
    with PlainSender(ORIGIN, transport=httpx.MockTransport(service)) as sender:
        reply = ledger.api(sender).entries.raw.linked(limit=2)
    assert (len(reply.value().results), reply.value().total, len(service.asked)) == (2, 5, 1)


def test_a_former_name_still_pages_and_warns(run: Callable[..., Any]) -> None:
    with pytest.warns(DeprecationWarning, match="offset_list"):
        assert len(run(Ledger(3), lambda api: api.entries.offset_list())) == 3


def test_a_streamed_answer_is_read_as_it_arrives(ledger: Wire) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=b"[]", headers={"x-request-id": "r1"})

    seen = []
    with (
        PlainSender(ORIGIN, transport=httpx.MockTransport(answer)) as sender,
        ledger.api(sender).entries.streaming.numbered() as reply,
    ):
        seen.append((reply.status, reply.request_id, b"".join(reply.iter_bytes())))

    async def ask() -> None:
        async with (
            AsyncPlainSender(ORIGIN, transport=httpx.MockTransport(answer)) as sender,
            ledger.async_api(sender).entries.streaming.numbered() as reply,
        ):
            seen.append(
                (reply.status, reply.request_id, b"".join([piece async for piece in reply.aiter_bytes()]))
            )

    asyncio.run(ask())
    assert seen == [(200, "r1", b"[]")] * 2


def test_a_streamed_refusal_is_raised(ledger: Wire) -> None:
    refusing = httpx.MockTransport(lambda request: httpx.Response(404, json={}))
    with (
        PlainSender(ORIGIN, transport=refusing) as sender,
        pytest.raises(ApiError),
        ledger.api(sender).entries.streaming.numbered(),
    ):
        pass


@pytest.mark.parametrize(
    ("header", "target"),
    [
        ('<https://a/b>; rel="next"', "https://a/b"),
        ("<https://a/b>;rel=next", "https://a/b"),
        ('<https://a/1>; rel="prev", <https://a/2>; rel="next"', "https://a/2"),
        ('<https://a/?q=a,b;c>; title="x, <y>; rel=next"; rel="last next"', "https://a/?q=a,b;c"),
        ("<https://a/1>; REL=NEXT", "https://a/1"),
        ('<https://a/1>; rel="prev"; title="rel=next"', None),
        ('<https://a/1>; title="; rel=next"; rel=prev', None),
        ("<https://a/1>; rel=prev,, <https://a/2>; rel=next", None),
        ("<https://a/1>,", None),
        ("<https://a/1>", None),
        ("", None),
        ("no link at all", None),
        ("<" * 5000, None),
        ('<a>; rel="' + "\\" * 5000, None),
    ],
)
def test_a_link_header_is_read_as_rfc_8288_has_it(header: str, target: str | None) -> None:
    assert next_link(header) == target
