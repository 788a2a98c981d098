"""Every operation of Opendatasoft times every status, asked for by our own clients over a real connection, sync and async.

`test_opendatasoft_statuses` tells how each status is brought about; here the generated methods do the asking. What no
typed method can say (a malformed query, a media type that nobody documented) is said by the generated call, changed.
The one 303 is left out: it leads to a file on another host, where no test goes (`test_other_places` follows such ones).
"""

from __future__ import annotations

import asyncio
import inspect
import re
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote

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


def answered(url: str, key: str, what: Ask, *, awaits: bool) -> int:
    """Have a client do it; return the status."""
    try:
        return (asyncio.run(_awaiting(url, key, what)) if awaits else _blocking(url, key, what)).status
    except PlatformError as error:
        return error.status


def _blocking(url: str, key: str, what: Ask) -> Reply[Any]:
    with Opendatasoft(base_url=url, api_key=key, retries=0) as client:
        if what.call is not None:
            return client._carrier.send(what.call)
        got: Reply[Any] = _method(client, what)(*what.arguments, **what.named)
        got.value()
        return got


async def _awaiting(url: str, key: str, what: Ask) -> Reply[Any]:
    async with AsyncOpendatasoft(base_url=url, api_key=key, retries=0) as client:
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
    [pytest.param(*case, id=f"{case[0].id}-{case[1]}") for case in CASES if case[1] != 303],
)
def test_a_client_meets_each_status_of_each_operation(
    served: Served, operation: Operation, status: int, awaits: bool
) -> None:
    portal = served.portal
    portal.stand_in.reset()
    asked = bring_about(portal, operation, status)
    what = ask(operation, status, asked.path.partition("?")[0], asked.query, asked.content)
    got = answered(served.url, asked.key, what, awaits=awaits)
    assert got == status
    assert portal.stand_in.journal[-1].operation == operation.id
