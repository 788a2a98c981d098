"""Every operation of uSmart times every status, asked for by our own clients over a real connection, sync and async.

`test_usmart_statuses` tells how each status is brought about on the wire; here the generated methods do the asking. A
body of no stated length is nothing that they can send: 411 is left to the raw socket there.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from towpath import AsyncUSmart, USmart
from towpath.errors import PlatformError
from towpath.testing import serve, stand_in
from towpath_wire._seam import File, Reply

from tests.contract.test_usmart_statuses import ACTIONS, FEEDS, Wire, documented
from tests.contract.usmart_people import HERONS, NOBODY

if TYPE_CHECKING:
    from collections.abc import Iterator

CASES = [case for case in documented() if case != ("putObject", 411)]


class Ask(NamedTuple):
    """One method to call: as whom, of which group, with what."""

    role: str
    group: str
    verb: str
    arguments: tuple[Any, ...]
    named: dict[str, Any]


@pytest.fixture(scope="module")
def served() -> Iterator[Wire]:
    with stand_in("usmart") as made, serve(made) as url:
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
    node = wire.stand_in.operations[operation].node
    group, verb = node["x-group"], node["x-verb"]
    if operation == "putObject":
        return Ask("owner", group, verb, *_put(wire, status))
    if operation in FEEDS:
        org = {400: "x", 404: NOBODY, 403: wire.world["moorland"]}.get(status, wire.world["harbourside"])
        return Ask("owner", group, verb, (org,), {})
    action, named = ACTIONS[operation]
    body: dict[str, Any] = {
        key: wire.world[value] if key.endswith("GUID") or key == "reference" else value
        for key, value in named.items()
    }
    if status == 404:
        body = {key: NOBODY if key.endswith("GUID") else value for key, value in body.items()}
    if (operation, status) == ("processResourceContainer", 409):
        body = {"resourceContainerGUID": wire.world["mooring api"]}
    elif status == 409:
        wire.act(action, body)
    org = wire.world["moorland"] if (operation, status) == ("viewDataset", 403) else wire.world["harbourside"]
    return Ask("viewer" if status == 403 else "owner", group, verb, (org, {} if status == 400 else body), {})


def _put(wire: Wire, status: int) -> tuple[tuple[Any, ...], dict[str, Any]]:
    parts = urlsplit(wire.wish()["signedRequest"])
    _, _, bucket, key = parts.path.split("/", 3)
    query = dict(parse_qsl(parts.query))
    named = {
        "x_amz_algorithm": query["X-Amz-Algorithm"],
        "x_amz_credential": query["X-Amz-Credential"],
        "x_amz_date": query["X-Amz-Date"],
        "x_amz_expires": 700_000 if status == 400 else int(query["X-Amz-Expires"]),
        "x_amz_signed_headers": query["X-Amz-SignedHeaders"],
        "x_amz_signature": query["X-Amz-Signature"],
    }
    content: Any = iter([HERONS]) if status == 501 else HERONS
    file = File(content, content_type="text/plain" if status == 403 else "text/csv")
    return (bucket, unquote(key), file), named


def arm(wire: Wire, operation: str, status: int, secret: str) -> None:
    """Do what has to happen after the call was thought of: its key ends, or the budget is spent."""
    if status == 401:
        wire.stand_in.revoke(secret)
    elif status == 429 or (operation, status) == ("putObject", 503):
        wire.stand_in.allow(0)


def outcome(wire: Wire, operation: str, status: int, got: Reply[Any] | PlatformError) -> None:
    entry = wire.stand_in.journal[-1]
    assert (entry.operation, entry.status) == (operation, status), got
    if status < 400:
        assert isinstance(got, Reply)
        got.value()
    else:
        assert isinstance(got, PlatformError)
        assert (got.status, bool(got.code), bool(got.message)) == (status, True, True)


@pytest.mark.parametrize(("operation", "status"), CASES)
def test_the_client_brings_every_status_about(wire: Wire, operation: str, status: int) -> None:
    ask = asked(wire, operation, status)
    credentials: Any = wire.stand_in.credentials[ask.role]
    arm(wire, operation, status, credentials["key_secret"])
    with USmart(base_url=wire.url, retries=0, **credentials) as usmart:
        try:
            got = getattr(getattr(usmart, ask.group).raw, ask.verb)(*ask.arguments, **ask.named)
        except PlatformError as error:
            got = error
    outcome(wire, operation, status, got)


@pytest.mark.parametrize(("operation", "status"), CASES)
def test_the_asynchronous_client_brings_every_status_about(wire: Wire, operation: str, status: int) -> None:
    ask = asked(wire, operation, status)
    credentials: Any = wire.stand_in.credentials[ask.role]
    arm(wire, operation, status, credentials["key_secret"])

    async def call() -> Any:
        async with AsyncUSmart(base_url=wire.url, retries=0, **credentials) as usmart:
            try:
                return await getattr(getattr(usmart, ask.group).raw, ask.verb)(*ask.arguments, **ask.named)
            except PlatformError as error:
                return error

    outcome(wire, operation, status, asyncio.run(call()))
