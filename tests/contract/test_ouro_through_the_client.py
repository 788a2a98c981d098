"""Every operation of Ouro times every status, asked for by our own clients over a real connection, sync and async.

`test_ouro_statuses` tells how each status is brought about on the wire; here the generated methods do the asking.
"""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from towpath import AsyncOuro, Ouro
from towpath.errors import PlatformError
from towpath.testing import serve, stand_in
from towpath_wire._seam import File, Reply

from tests.contract.test_ouro_statuses import REFUSALS, SUCCESS, UPLOAD, Wire, documented

if TYPE_CHECKING:
    from collections.abc import Iterator


class Ask(NamedTuple):
    """One method to call: of which group, as whom, with what."""

    role: str
    group: str
    verb: str
    arguments: tuple[Any, ...]
    named: dict[str, Any]


@pytest.fixture(scope="module")
def served() -> Iterator[Wire]:
    with stand_in("ouro") as made, serve(made) as url:
        opened = Wire(made, url)
        yield opened
        opened.close()


@pytest.fixture
def wire(served: Wire) -> Iterator[Wire]:
    served.stand_in.reset()
    yield served
    assert served.stand_in.defects == []


def asked(wire: Wire, operation: str, status: int) -> Ask:
    """Return the call that brings a status about, with all that has to be so before it."""
    _, path, body = SUCCESS[operation]
    role = "owner"
    if (operation, status) in REFUSALS:
        other_role, other_path, other_body = REFUSALS[operation, status]
        role, path = other_role or role, other_path or path
        body = body if other_body is None else other_body
    elif status in (400, 404) and "{voyages}" in path:
        path = path.replace("{voyages}", "x" if status == 400 else "018f8b70-0000-7000-8000-000000000000")
    if operation == "downloadFile":
        path = wire.link("report")
        if status == 400:
            path = path[:-2] + "AA"
        elif status == 404:
            wire("DELETE", "/datasets/{report}")
    path = path.replace("{penguins}", wire.world["penguins.csv"])
    if (operation, status) == ("deleteDataset", 409):
        path = f"/datasets/{pointed_at(wire)}"
    if (operation, status) == ("uploadFile", 413):
        path, body = UPLOAD + "large.bin", LARGE
    node = next(each.node for each in wire.stand_in.operations.values() if each.id == operation)
    template = next(each.path for each in wire.stand_in.operations.values() if each.id == operation)
    arguments = [*path_arguments(template, path.format(**wire.world))]
    if body is not None:
        arguments.append(as_body(body(wire) if callable(body) else body))
    named = {"token": parse_qs(urlsplit(path).query)["token"][0]} if operation == "downloadFile" else {}
    return Ask(role, node["x-group"], node["x-verb"], tuple(arguments), named)


LARGE = object()


def as_body(body: Any) -> Any:
    if body is LARGE:
        return {"file": File((bytes(1 << 20) for _ in range(6000)), filename="large.bin", size=6 * 10**9)}
    return (
        {"file": File(body, filename="herons.csv", content_type="text/csv")}
        if isinstance(body, bytes)
        else body
    )


def path_arguments(template: str, path: str) -> tuple[str, ...]:
    pattern = re.sub(r"\\\{\w+\\\}", "([^/]*)", re.escape(template))
    match = re.fullmatch(pattern, urlsplit(path).path)
    assert match is not None, (template, path)
    return tuple(unquote(group) for group in match.groups())


def pointed_at(wire: Wire) -> str:
    made = [
        wire("POST", "/datasets/create/from-schema", json={"queryString": sql}).json()["data"]["id"]
        for sql in (
            "CREATE TABLE parent (id int PRIMARY KEY)",
            "CREATE TABLE child (id int REFERENCES parent (id))",
        )
    ]
    return str(made[0])


def arm(wire: Wire, operation: str, status: int, key: str) -> None:
    """Do what has to happen after the client has its token: its key is revoked, or the budget is spent."""
    if status == 401 and operation != "getToken":
        wire.stand_in.revoke(key)
    elif status == 429:
        wire.stand_in.allow(0)


def outcome(wire: Wire, operation: str, status: int, got: Reply[Any] | PlatformError) -> None:
    entry = next(each for each in reversed(wire.stand_in.journal) if each.operation == operation)
    assert entry.status == status, got
    if status < 400:
        assert isinstance(got, Reply)
        got.value()
    else:
        assert isinstance(got, PlatformError)
        assert got.status == status


@pytest.mark.parametrize(("operation", "status"), documented())
def test_the_client_brings_every_status_about(wire: Wire, operation: str, status: int) -> None:
    ask = asked(wire, operation, status)
    credentials = wire.stand_in.credentials[ask.role]
    with Ouro(base_url=str(wire.url), retries=0, **credentials) as portal:
        portal.users.read("hermes")
        arm(wire, operation, status, credentials["api_key"])
        try:
            got = getattr(getattr(portal, ask.group).raw, ask.verb)(*ask.arguments, **ask.named)
        except PlatformError as error:
            got = error
    outcome(wire, operation, status, got)


@pytest.mark.parametrize(("operation", "status"), documented())
def test_the_asynchronous_client_brings_every_status_about(wire: Wire, operation: str, status: int) -> None:
    ask = asked(wire, operation, status)
    credentials = wire.stand_in.credentials[ask.role]

    async def call() -> Any:
        async with AsyncOuro(base_url=str(wire.url), retries=0, **credentials) as portal:
            await portal.users.read("hermes")
            arm(wire, operation, status, credentials["api_key"])
            try:
                return await getattr(getattr(portal, ask.group).raw, ask.verb)(*ask.arguments, **ask.named)
            except PlatformError as error:
                return error

    outcome(wire, operation, status, asyncio.run(call()))
