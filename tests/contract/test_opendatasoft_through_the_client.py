"""Every operation of Opendatasoft times every status, asked for by our own clients over a real connection, sync and async.

`test_opendatasoft_statuses` tells how each status is brought about; here the generated methods do the asking. What no
typed method can say (a malformed query, a media type that nobody documented) is said by the generated call, changed.
The one 303 leads to a file on another host. The stand-in answers for that host too: the transport here resolves its name
to the stand-in's port, and keeps what went there.
"""

from __future__ import annotations

import asyncio
import inspect
import re
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote

import httpx
import pytest
from towpath import AsyncOpendatasoft, Opendatasoft
from towpath.errors import PlatformError
from towpath.testing import serve, stand_in
from towpath_wire._seam import UNSET, Call, File, Link, RawBody, Reply

from tests.contract.opendatasoft_portal import Portal
from tests.contract.test_opendatasoft_statuses import CASES, Operation, bring_about

if TYPE_CHECKING:
    from collections.abc import Iterator


class Ask(NamedTuple):
    """A generated method to call, or where no method can say it, a changed call."""

    group: str
    verb: str
    arguments: tuple[Any, ...]
    named: dict[str, Any]
    call: Call[Any] | None


class Served(NamedTuple):
    """A portal on a real port."""

    portal: Portal
    url: str


@pytest.fixture(scope="module")
def served() -> Iterator[Served]:
    with stand_in("opendatasoft") as made, serve(made) as url:
        portal = Portal(made)
        yield Served(portal, url)
        portal.close()
        assert made.defects == []


def ask(operation: Operation, status: int, path: str, query: dict[str, Any], content: dict[str, Any]) -> Ask:
    """Return what our client is asked for the request that the examples make."""
    group, verb = operation.node["x-group"], operation.node["x-verb"]
    builder = getattr(
        import_module(f"towpath_wire.opendatasoft.operations.{group.replace('.', '_')}"), operation.id
    )
    arguments: list[Any] = [*path_arguments(operation.path, path)]
    if "json" in content:
        arguments.append(content["json"])
    elif "files" in content:
        name, file = content["files"]["file"]
        arguments.append({**content["data"], "file": File(file, filename=name)})
    elif (body := inspect.signature(builder).parameters.get("body")) and body.default is not UNSET:
        arguments.append({})
    if status not in (400, 415):
        return Ask(group, verb, tuple(arguments), query, None)
    required = {
        name: "x"
        for name, each in inspect.signature(builder).parameters.items()
        if each.kind is each.KEYWORD_ONLY and each.default is each.empty
    }
    call: Call[Any] = builder(*arguments, **required)
    if status == 400:
        return Ask(group, verb, (), {}, call.leading_to(Link("?q=%FF", "the test")))
    call.body = RawBody(b"x", "text/x-other")
    return Ask(group, verb, (), {}, call)


def path_arguments(template: str, path: str) -> tuple[str, ...]:
    pattern = re.sub(r"\\\{\w+\\\}", "([^/]*)", re.escape(template))
    match = re.fullmatch(pattern, path)
    assert match is not None, (template, path)
    return tuple(unquote(group) for group in match.groups())


class Resolver:
    """Leads requests for the host of files to a port of this machine, and keeps their heads."""

    HOST = "files.example.org"

    def __init__(self, url: str) -> None:
        self._there = httpx.URL(url)
        self.seen: list[httpx.Headers] = []

    def resolve(self, request: httpx.Request) -> None:
        if request.url.host == self.HOST:
            assert request.url.scheme == "https"
            self.seen.append(request.headers)
            there = self._there
            request.url = request.url.copy_with(scheme=there.scheme, host=there.host, port=there.port)


class Blocking(httpx.HTTPTransport):
    def __init__(self, resolver: Resolver) -> None:
        super().__init__()
        self._resolver = resolver

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self._resolver.resolve(request)
        return super().handle_request(request)


class Awaiting(httpx.AsyncHTTPTransport):
    def __init__(self, resolver: Resolver) -> None:
        super().__init__()
        self._resolver = resolver

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self._resolver.resolve(request)
        return await super().handle_async_request(request)


class Got(NamedTuple):
    """What a client got in the end, and the heads of the requests that went to the other host."""

    status: int
    elsewhere: list[httpx.Headers]


def answered(url: str, key: str, what: Ask, *, awaits: bool) -> Got:
    """Have a client do it."""
    resolver = Resolver(url)
    do = _awaiting(url, key, what, resolver) if awaits else None
    try:
        reply = _blocking(url, key, what, resolver) if do is None else asyncio.run(do)
    except PlatformError as error:
        return Got(error.status, resolver.seen)
    return Got(reply.status, resolver.seen)


def _blocking(url: str, key: str, what: Ask, resolver: Resolver) -> Reply[Any]:
    with Opendatasoft(base_url=url, api_key=key, retries=0, transport=Blocking(resolver)) as client:
        if what.call is not None:
            return client._carrier.send(what.call)
        got: Reply[Any] = _method(client, what)(*what.arguments, **what.named)
        got.value()
        return got


async def _awaiting(url: str, key: str, what: Ask, resolver: Resolver) -> Reply[Any]:
    transport = Awaiting(resolver)
    async with AsyncOpendatasoft(base_url=url, api_key=key, retries=0, transport=transport) as client:
        if what.call is not None:
            return await client._carrier.asend(what.call)
        got: Reply[Any] = await _method(client, what)(*what.arguments, **what.named)
        got.value()
        return got


def _method(client: Any, what: Ask) -> Any:
    for name in what.group.split("."):
        client = getattr(client, name)
    return getattr(client.raw, what.verb)


@pytest.mark.parametrize("awaits", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize(
    ("operation", "status"),
    [pytest.param(*case, id=f"{case[0].id}-{case[1]}") for case in CASES],
)
def test_a_client_meets_each_status_of_each_operation(
    served: Served, operation: Operation, status: int, awaits: bool
) -> None:
    portal = served.portal
    portal.stand_in.reset()
    asked = bring_about(portal, operation, status)
    what = ask(operation, status, asked.path.partition("?")[0], asked.query, asked.content)
    got = answered(served.url, asked.key, what, awaits=awaits)
    entries = portal.stand_in.journal.of(operation.id)
    assert entries[-1].status == status
    if status != 303:
        assert (got.status, got.elsewhere, portal.stand_in.journal[-1]) == (status, [], entries[-1])
        return
    assert got.status == 200, "the file was fetched from where it lies"
    assert portal.stand_in.journal[-1][:4] == ("GET", "/counters.gpkg", None, 200)
    (head,) = got.elsewhere
    assert not {"authorization", "cookie"} & set(head)
    assert asked.key not in str(head.raw)
