"""Every operation of uSmart's spec times every status that it names, over a real connection.

`ACTIONS`, `FEEDS` and `PUTS` say how each is brought about; what they cover is held against the bundled spec and the stand-in's journal.
"""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpx
import pytest
from towpath.testing import serve, stand_in

from tests.contract.usmart_people import HERONS, NOBODY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from towpath.testing import StandIn

Case = tuple[str, int]
Body = Any


class Wire:
    """Requests over a socket, as any role."""

    def __init__(self, made: StandIn, url: str) -> None:
        self.stand_in = made
        self.world = made.world
        self.url = url
        self._client = httpx.Client(base_url=url, trust_env=False)

    def __call__(self, method: str, path: str, role: str | None = "owner", **request: Any) -> httpx.Response:
        headers: dict[str, str] = dict(request.pop("headers", {}))
        if role is not None:
            known = self.stand_in.credentials[role]
            headers |= {"api-key-id": known["key_id"], "api-key-secret": known["key_secret"]}
        return self._client.request(method, path, headers=headers, **request)

    def act(self, action: str, body: Body, role: str | None = "owner", org: str = "") -> httpx.Response:
        org = org or self.world["harbourside"]
        return self("POST", f"/org/{org}/{action}", role, json=body)

    def wish(self) -> dict[str, str]:
        wanted: dict[str, str] = self.act("s3:generatePutRequest", {"fileName": "a.csv"}).json()["result"]
        return wanted

    def put(self, url: str, content_type: str = "text/csv", content: Any = HERONS) -> httpx.Response:
        return self("PUT", url, None, content=content, headers={"Content-Type": content_type})

    def raw(self, url: str) -> httpx.Response:
        """PUT without saying how long the body is, which no HTTP library does."""
        parts = urlsplit(url)
        with socket.create_connection((parts.hostname or "", parts.port or 0), timeout=10) as line:
            line.sendall(
                f"PUT {parts.path}?{parts.query} HTTP/1.1\r\nHost: {parts.netloc}\r\n"
                "Content-Type: text/csv\r\nConnection: close\r\n\r\n".encode()
            )
            answer = b"".join(iter(lambda: line.recv(65536), b""))
        return httpx.Response(int(answer.split()[1]), content=answer)

    def close(self) -> None:
        self._client.close()


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


def documented() -> list[Case]:
    with stand_in("usmart") as made:
        return [
            (each.id, int(status)) for each in made.operations.values() for status in each.node["responses"]
        ]


ACTIONS: dict[str, tuple[str, dict[str, Any]]] = {
    "viewDataset": ("dataset:view", {"datasetGUID": "bird counts"}),
    "generatePutRequest": ("s3:generatePutRequest", {"fileName": "a.csv"}),
    "createFile": (
        "file:create",
        {"reference": "herons.csv", "fileName": "a.csv", "fileSize": 27, "datasetGUID": "bird counts"},
    ),
    "updateFileRevision": (
        "file:updateRevision",
        {"reference": "recount.csv", "fileName": "a.csv", "fileSize": 27, "fileGUID": "counts.csv"},
    ),
    "createResourceContainer": (
        "resourceContainer:create",
        {"datasetGUID": "tides", "pipelineId": "file-download"},
    ),
    "processResourceContainer": ("resourceContainer:process", {"resourceContainerGUID": "bird api"}),
}
FEEDS = {"readPublicCatalogue": "public", "readPrivateCatalogue": "private"}


def act(wire: Wire, operation: str, status: int) -> httpx.Response:
    action, named = ACTIONS[operation]
    body = {
        key: wire.world[value] if key.endswith("GUID") or key == "reference" else value
        for key, value in named.items()
    }
    if status == 400:
        body = {}
    if status == 404:
        body = {key: NOBODY if key.endswith("GUID") else value for key, value in body.items()}
    if status == 409 and operation == "processResourceContainer":
        body = {"resourceContainerGUID": wire.world["mooring api"]}
    elif status == 409:
        wire.act(action, body)  # the reference has served then
    role = {401: None, 403: "viewer"}.get(status, "owner")
    org = wire.world["moorland"] if (operation, status) == ("viewDataset", 403) else ""
    return wire.act(action, body, role, org)


def read_feed(wire: Wire, operation: str, status: int) -> httpx.Response:
    org = {400: "x", 404: NOBODY, 403: wire.world["moorland"]}.get(status, wire.world["harbourside"])
    role = None if operation == "readPublicCatalogue" or status == 401 else "owner"
    return wire("GET", f"/org/{org}/dcat/{FEEDS[operation]}", role)


def put_beyond_the_budget(wire: Wire, url: str) -> httpx.Response:
    wire.stand_in.allow(0)
    return wire.put(url)


PUTS: dict[int, Callable[[Wire, str], httpx.Response]] = {
    200: lambda wire, url: wire.put(url),
    400: lambda wire, url: wire.put(url.replace("X-Amz-Expires=900", "X-Amz-Expires=never")),
    403: lambda wire, url: wire.put(url, "text/plain"),
    411: lambda wire, url: wire.raw(url),
    501: lambda wire, url: wire.put(url, content=iter([HERONS])),
    503: put_beyond_the_budget,
}


@pytest.mark.parametrize(("operation", "status"), documented())
def test_every_documented_status_is_brought_about(wire: Wire, operation: str, status: int) -> None:
    url = wire.wish()["signedRequest"] if operation == "putObject" else ""
    if status == 429:
        wire.stand_in.allow(0)
    if url:
        answer = PUTS[status](wire, url)
    else:
        answer = (act if operation in ACTIONS else read_feed)(wire, operation, status)
    assert answer.status_code == status, answer.text
    entry = wire.stand_in.journal[-1]
    assert (entry.operation, entry.status) == (operation, status)


def test_the_examples_of_the_spec_are_answered_by_the_starting_world(wire: Wire) -> None:
    for operation in wire.stand_in.operations.values():
        if operation.id == "putObject":
            continue  # nobody can write down a signature that holds for a port that is not known yet
        path = operation.path.replace("{org_guid}", wire.world["harbourside"])
        content = operation.node.get("requestBody", {}).get("content", {}).get("application/json", {})
        body = {"json": content["example"]} if content else {}
        answer = wire(operation.method, path, **body)
        assert answer.status_code == 200, (operation.id, answer.text)
        if operation.id == "viewDataset":
            documented = operation.node["responses"]["200"]["content"]["application/json"]["example"]
            assert answer.json() == documented
