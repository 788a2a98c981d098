"""Every operation of Ouro's spec times every status that it names, over a real connection.

`STORY` says how each is brought about; what it covers is held against the bundled spec and the stand-in's journal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest
from towpath.testing import serve, stand_in

from tests.contract.ouro_people import FLOWERS, NOBODY, People

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from towpath.testing import StandIn

Case = tuple[str, int]


class Wire:
    """Requests over a socket, as any role."""

    def __init__(self, made: StandIn, url: str) -> None:
        self.stand_in = made
        self.world = made.world
        self.url = url
        self._client = httpx.Client(base_url=url, trust_env=False)
        self._people = People(made)

    def __call__(self, method: str, path: str, role: str | None = "owner", **request: Any) -> httpx.Response:
        headers = dict(request.pop("headers", {}))
        if role is not None:
            headers["Authorization"] = getattr(self._people, role).headers["Authorization"]
        return self._client.request(method, path.format(**self.world), headers=headers, **request)

    def link(self, name: str) -> str:
        url: str = self("GET", f"/datasets/{{{name}}}/data").json()["data"]["signedUrl"]
        return url

    def close(self) -> None:
        self._client.close()
        self._people.close()


@pytest.fixture(scope="module")
def served() -> Iterator[Wire]:
    with stand_in("ouro") as made, serve(made) as url:
        opened = Wire(made, url)
        yield opened
        opened.close()


@pytest.fixture
def wire(served: Wire) -> Iterator[Wire]:
    """Begin each time with the starting world: the same seed has the same keys, so tokens stay good."""
    served.stand_in.reset()
    yield served
    assert served.stand_in.defects == []


def documented() -> list[Case]:
    with stand_in("ouro") as made:
        return [
            (each.id, int(status)) for each in made.operations.values() for status in each.node["responses"]
        ]


def pat(wire: Wire) -> str:
    return str(wire.stand_in.credentials["owner"]["api_key"])


def share(role: str, user: str = "{loki}") -> Callable[[Wire], dict[str, Any]]:
    return lambda wire: {"permission": {"user": {"user_id": user.format(**wire.world)}, "role": role}}


def buy(name: str) -> Callable[[Wire], dict[str, Any]]:
    return lambda wire: {"assetType": "dataset", "assetId": wire.world.get(name, NOBODY)}


def file(name: str) -> Callable[[Wire], dict[str, Any]]:
    return lambda wire: {
        "name": "made",
        "metadata": {"id": wire.world.get(name, NOBODY), "type": "text/csv", "path": "x"},
    }


def service(name: str, route: str) -> Callable[[Wire], dict[str, Any]]:
    return lambda wire: {
        "dataset": {"name": "made", "location": "data.values"},
        "service": {"id": wire.world.get(name, NOBODY)},
        "route": {"id": wire.world[route]},
    }


SETTINGS = {"dataset": {"description": "changed"}}
ROWS = {"rows": [{"destination": "Troy"}]}
LARGE = {"rows": [{"destination": "x" * 1000}] * 9000}
UPLOAD = "/storage/v1/object/files/{hermes}/"

# operation → (method, path, body) of a success, then what each refusal changes: (role, path, body); None: the same.
Body = Any
SUCCESS: dict[str, tuple[str, str, Body]] = {
    "getToken": ("POST", "/users/get-token", lambda wire: {"pat": pat(wire)}),
    "readUser": ("GET", "/users/athena", None),
    "toggleFollow": ("PUT", "/users/athena/follow", None),
    "listFollows": ("GET", "/users/athena/follows", None),
    "purchaseAsset": ("POST", "/elements/common/purchase-asset", buy("prophecies")),
    "listDatasets": ("GET", "/datasets", None),
    "readDataset": ("GET", "/datasets/{voyages}", None),
    "updateDataset": ("PUT", "/datasets/{voyages}", SETTINGS),
    "deleteDataset": ("DELETE", "/datasets/{voyages}", None),
    "listDatasetPermissions": ("GET", "/datasets/{voyages}/permissions", None),
    "shareDataset": ("PUT", "/datasets/{voyages}/share", share("read")),
    "createDatasetFromFile": ("POST", "/datasets/create/from-file", file("penguins.csv")),
    "createDatasetFromSchema": ("POST", "/datasets/create/from-schema", {"queryString": FLOWERS}),
    "createDatasetFromService": ("POST", "/datasets/create/from-service", service("weather", "stations")),
    "readDatasetData": ("GET", "/datasets/{voyages}/data", None),
    "loadDatasetRows": ("POST", "/datasets/{voyages}/data", ROWS),
    "readDatasetSchema": ("GET", "/datasets/{voyages}/schema", None),
    "readDatasetStats": ("GET", "/datasets/{voyages}/stats", None),
    "readFileMetadata": ("GET", "/files/{penguins}/metadata", None),
    "uploadFile": ("POST", UPLOAD + "herons.csv", b"a,b\n1,2\n"),
    "downloadFile": ("GET", "link", None),
}
REFUSALS: dict[Case, tuple[str, str | None, Body]] = {
    ("getToken", 400): ("owner", None, {}),
    ("getToken", 401): ("owner", None, {"pat": "nobody's"}),
    ("readUser", 400): ("owner", "/users/" + "x" * 201, None),
    ("readUser", 404): ("owner", "/users/nobody", None),
    ("toggleFollow", 400): ("owner", "/users/hermes/follow", None),
    ("toggleFollow", 404): ("owner", "/users/nobody/follow", None),
    ("listFollows", 400): ("owner", "/users/" + "x" * 201 + "/follows", None),
    ("listFollows", 404): ("owner", "/users/nobody/follows", None),
    ("purchaseAsset", 400): ("buyer", None, buy("planets")),
    ("purchaseAsset", 402): ("pauper", None, None),
    ("purchaseAsset", 404): ("owner", None, buy("nothing")),
    ("purchaseAsset", 409): ("reader", None, None),
    ("updateDataset", 403): ("reader", None, None),
    ("deleteDataset", 403): ("writer", None, None),
    ("shareDataset", 403): ("writer", None, None),
    ("createDatasetFromFile", 400): ("owner", None, {"name": "made"}),
    ("createDatasetFromFile", 404): ("owner", None, file("nothing")),
    ("createDatasetFromSchema", 400): ("owner", None, {"queryString": "DROP TABLE flowers"}),
    ("createDatasetFromService", 400): ("owner", None, service("treasury", "coins")),
    ("createDatasetFromService", 404): ("owner", None, service("nothing", "stations")),
    ("readDatasetData", 403): ("buyer", "/datasets/{prophecies}/data", None),
    ("loadDatasetRows", 400): ("owner", "/datasets/{report}/data", None),
    ("loadDatasetRows", 403): ("reader", None, None),
    ("loadDatasetRows", 413): ("owner", None, LARGE),
    ("readFileMetadata", 400): ("owner", "/files/x/metadata", None),
    ("readFileMetadata", 404): ("other", None, None),
    ("uploadFile", 400): ("owner", UPLOAD + ".hidden", None),
    ("uploadFile", 403): ("other", None, None),
    ("uploadFile", 409): ("owner", UPLOAD + "penguins.csv", None),
}


def bring_about(wire: Wire, operation: str, status: int) -> httpx.Response:
    method, path, body = SUCCESS[operation]
    role: str | None = None if operation in ("getToken", "downloadFile") else "owner"
    if (operation, status) in SPECIAL:
        return SPECIAL[operation, status](wire)
    if (operation, status) in REFUSALS:
        other_role, other_path, other_body = REFUSALS[operation, status]
        role = None if role is None else other_role
        path, body = other_path or path, body if other_body is None else other_body
    elif status == 401:
        role = None
    elif status in (400, 404) and "{voyages}" in path:  # so it is with every path to a dataset
        path = path.replace("{voyages}", "x" if status == 400 else NOBODY)
    path = path.replace("{penguins}", wire.world["penguins.csv"]) if path != "link" else wire.link("report")
    if callable(body):
        body = body(wire)
    if status == 429:
        wire("GET", "/datasets")  # whoever asks has a token by then
        wire.stand_in.allow(0)
    if isinstance(body, bytes):
        return wire(method, path, role, files={"file": ("herons.csv", body, "text/csv")})
    return wire(method, path, role, **({} if body is None else {"json": body}))


def too_large(wire: Wire) -> httpx.Response:
    """Announce six billion bytes, and send until the answer comes; it comes before a hundredth of them is sent."""
    sent = 0

    def pieces() -> Iterator[bytes]:
        nonlocal sent
        while sent < 6 * 10**9:
            sent += 1 << 20
            yield bytes(1 << 20)

    head = {"Content-Type": "multipart/form-data; boundary=b", "Content-Length": "6000000000"}
    answer = wire("POST", UPLOAD + "large.bin", content=pieces(), headers=head)
    assert sent < 200 << 20
    return answer


def pointed_at(wire: Wire) -> httpx.Response:
    def made(sql: str) -> str:
        answer = wire("POST", "/datasets/create/from-schema", json={"queryString": sql})
        identifier: str = answer.json()["data"]["id"]
        return identifier

    parent = made("CREATE TABLE parent (id int PRIMARY KEY)")
    made("CREATE TABLE child (id int REFERENCES parent (id))")
    return wire("DELETE", f"/datasets/{parent}")


def forged(wire: Wire) -> httpx.Response:
    return wire("GET", wire.link("report")[:-2] + "AA", None)


def gone(wire: Wire) -> httpx.Response:
    link = wire.link("report")
    wire("DELETE", "/datasets/{report}")
    return wire("GET", link, None)


SPECIAL: dict[Case, Callable[[Wire], httpx.Response]] = {
    ("uploadFile", 413): too_large,
    ("deleteDataset", 409): pointed_at,
    ("downloadFile", 400): forged,
    ("downloadFile", 404): gone,
}


@pytest.mark.parametrize(("operation", "status"), documented())
def test_every_documented_status_is_brought_about(wire: Wire, operation: str, status: int) -> None:
    answer = bring_about(wire, operation, status)
    assert answer.status_code == status, answer.text
    entry = wire.stand_in.journal[-1]
    assert (entry.operation, entry.status) == (operation, status)
