"""The doors of a stand-in: httpx transports, ASGI, a real port, pytest fixtures."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
import yaml
from towpath.testing import StandIn, StandInError, serve, stand_in
from towpath.testing.asgi import Joined
from towpath.testing.serving import run

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

DEPOT = Path(__file__).parents[2] / "contract" / "depot.yaml"


def _key(ouro: StandIn) -> dict[str, str]:
    return {"pat": ouro.credentials["owner"]["api_key"]}


def test_the_three_doors_lead_to_the_same_state() -> None:
    async def through_asgi(ouro: StandIn, token: str) -> httpx.Response:
        transport = httpx.ASGITransport(ouro.app)
        async with httpx.AsyncClient(transport=transport, base_url=ouro.base_url) as client:
            return await client.get("/users/hermes", headers={"authorization": token})

    async def through_transport(ouro: StandIn, token: str) -> httpx.Response:
        async with httpx.AsyncClient(transport=ouro.transport, base_url=ouro.base_url) as client:
            return await client.get("/users/hermes", headers={"authorization": token})

    with stand_in("ouro") as ouro:
        with httpx.Client(transport=ouro.transport, base_url=ouro.base_url) as client:
            token = client.post("/users/get-token", json=_key(ouro)).json()["token"]
            answers = [client.get("/users/hermes", headers={"authorization": token})]
        answers.append(asyncio.run(through_transport(ouro, token)))
        answers.append(asyncio.run(through_asgi(ouro, token)))
        with serve(ouro) as url:
            answers.append(httpx.get(f"{url}/users/hermes", headers={"authorization": token}))
        assert {answer.status_code for answer in answers} == {200}
        assert len({answer.text for answer in answers}) == 1
        assert len(ouro.journal.of("readUser")) == 4


def test_a_body_in_pieces_goes_in_and_out_both_ways() -> None:
    def pieces() -> Iterator[bytes]:
        yield b'{"rows":['
        yield b",".join(b'{"n":%d,"t":"%s"}' % (n, b"x" * 60) for n in range(5000))
        yield b"]}"

    async def apieces() -> AsyncIterator[bytes]:
        for piece in pieces():
            yield piece

    async def again(ouro: StandIn, path: str, headers: dict[str, str]) -> int:
        async with httpx.AsyncClient(
            transport=ouro.transport, base_url=ouro.base_url, headers=headers
        ) as client:
            (await client.post(path, content=apieces())).raise_for_status()
            return len((await client.get(path)).json()["data"])

    with stand_in("ouro") as ouro, httpx.Client(transport=ouro.transport, base_url=ouro.base_url) as client:
        client.headers["authorization"] = client.post("/users/get-token", json=_key(ouro)).json()["token"]
        sql = {"queryString": "CREATE TABLE t (n int, t text)"}
        path = f"/datasets/{client.post('/datasets/create/from-schema', json=sql).json()['data']['id']}/data"
        client.headers["content-type"] = "application/json"
        assert client.post(path, content=pieces()).status_code == 200
        with client.stream("GET", path) as answer:
            assert len(list(answer.iter_raw())) > 1
        assert asyncio.run(again(ouro, path, dict(client.headers))) == 10_000
        assert ouro.defects == []


def test_the_asgi_door_lives_and_dies_with_its_server() -> None:
    sent: list[str] = []
    received = iter([{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}])

    async def receive() -> Any:
        return next(received)

    async def send(message: Any) -> None:
        sent.append(message["type"])

    with stand_in("ouro") as ouro:
        asyncio.run(ouro.app({"type": "lifespan"}, receive, send))
        with pytest.raises(RuntimeError, match="does not speak websocket"):
            asyncio.run(ouro.app({"type": "websocket"}, receive, send))
    assert sent == ["lifespan.startup.complete", "lifespan.shutdown.complete"]


def test_serving_ends_cleanly_and_gives_the_port_back() -> None:
    with stand_in("ouro") as ouro:
        before = ouro.base_url
        with serve(ouro) as url:
            assert ouro.base_url == url
            assert httpx.get(f"{url}/users/hermes").status_code == 401
        assert ouro.base_url == before
        port = int(url.rsplit(":", 1)[1])
        with socket.socket() as free:
            free.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            free.bind(("127.0.0.1", port))


def test_several_platforms_share_a_port_each_under_its_name() -> None:
    async def ask(app: Joined, path: str) -> httpx.Response:
        async with httpx.AsyncClient(
            transport=httpx.ASGITransport(app), base_url="https://both.test"
        ) as client:
            return await client.get(path)

    spec = yaml.safe_load(DEPOT.read_text("utf-8"))
    with stand_in("ouro") as ouro, StandIn("depot", spec=spec) as depot:
        both = Joined([ouro, depot])
        assert asyncio.run(ask(both, "/ouro/users/hermes")).json()["error"]["code"] == "unauthorized"
        assert asyncio.run(ask(both, "/depot/api/items")).headers["www-authenticate"] == "Key"
        assert asyncio.run(ask(both, "/depot/items")).status_code == 404
        lost = asyncio.run(ask(both, "/users/hermes"))
        assert (lost.status_code, lost.json()["detail"]) == (
            404,
            "The platforms here are under /ouro, /depot, and at ouro.localhost, depot.localhost",
        )


@pytest.mark.parametrize(
    ("host", "path", "reached"),
    [
        ("ouro.localhost:8000", "/users/hermes", "ouro"),
        ("OURO.test", "/users/hermes", "ouro"),
        ("ouro.localhost", "/ouro/users/hermes", "ouro"),  # as in links that answers give
        ("depot.localhost", "/api/items", "depot"),
        ("depot.localhost", "/ouro/users/hermes", "ouro"),
        ("ouro", "/users/hermes", None),
        ("elsewhere.localhost", "/users/hermes", None),
        ("xouro.localhost", "/users/hermes", None),
    ],
)
def test_several_platforms_share_a_port_each_by_its_host(host: str, path: str, reached: str | None) -> None:
    async def ask(app: Joined) -> httpx.Response:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app)) as client:
            return await client.get(f"http://{host}{path}")

    spec = yaml.safe_load(DEPOT.read_text("utf-8"))
    with stand_in("ouro") as ouro, StandIn("depot", spec=spec) as depot:
        answer = asyncio.run(ask(Joined([ouro, depot])))
        asked = {each.platform: len(list(each.journal)) for each in (ouro, depot)}
    assert answer.status_code == (404 if reached is None else 401)
    assert asked == {"ouro": int(reached == "ouro"), "depot": int(reached == "depot")}


@pytest.mark.parametrize(
    ("platforms", "port", "reason"),
    [
        ([], 0, "at least one"),
        (["uoro"], 0, "no platform 'uoro'"),
        (["ouro", "ouro"], 0, "twice"),
        (["ouro"], 70000, "between 0 and 65535"),
    ],
)
def test_what_cannot_be_served_is_refused_before_a_port_is_taken(
    platforms: list[str], port: int, reason: str
) -> None:
    with pytest.raises(StandInError, match=reason):
        run(platforms, port=port)


def test_a_port_that_is_taken_is_an_os_error() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(OSError, match="in use"):
        run(["ouro"], port=taken.getsockname()[1])


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_a_server_tells_when_it_is_ready_and_ends_on_a_signal_with_its_file_closed(
    tmp_path: Path, how: signal.Signals
) -> None:
    script = (
        "import json, sys; from towpath.testing.serving import run\n"
        "tell = lambda made: print(json.dumps([made[0].base_url, made[0].credentials]), flush=True)\n"
        "run(['ouro'], data=sys.argv[1], on_ready=tell); print('closed')\n"
    )
    file = tmp_path / "state.db"
    with subprocess.Popen(
        [sys.executable, "-c", script, str(file)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout is not None
        url, credentials = json.loads(server.stdout.readline())
        answer = httpx.post(f"{url}/users/get-token", json={"pat": credentials["owner"]["api_key"]})
        server.send_signal(how)
        rest, errors = server.communicate(timeout=10)
    assert answer.status_code == 200
    assert (rest.strip(), errors, server.returncode) == ("closed", "", 0)
    assert not (tmp_path / "state.db-wal").exists()


def test_the_fixtures_join_a_client_and_a_stand_in(tmp_path: Path) -> None:
    (tmp_path / "test_mine.py").write_text(
        "import asyncio\n"
        "def test_sync(ouro, ouro_stand_in):\n"
        "    assert ouro.users.read('hermes').username == 'hermes'\n"
        "    assert len(ouro_stand_in.journal.of('readUser')) == 1\n"
        "def test_async(async_ouro, ouro_stand_in):\n"
        "    assert asyncio.run(async_ouro.users.read('athena')).username == 'athena'\n"
        "    assert len(ouro_stand_in.journal.of('getToken')) == 1\n"
    )
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "towpath.pytest_plugin",
        "-W",
        "error",
        str(tmp_path),
    ]
    environment = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False, cwd=tmp_path)
    assert "2 passed" in done.stdout, done.stdout + done.stderr


def test_files_that_lie_on_another_host_are_given_to_whoever_asks_for_that_host() -> None:
    with stand_in("opendatasoft") as portal, serve(portal) as url:
        portal.admin.put_source("https://files.example.org/a.csv?part=1", b"a;b\n1;2\n", "text/csv")
        with httpx.Client(base_url=httpx.URL(url).copy_with(path="/")) as client:
            there = {"Host": "files.example.org"}
            got = client.get("/a.csv?part=1", headers=there)
            assert (got.status_code, got.headers["content-type"], got.content) == (
                200,
                "text/csv",
                b"a;b\n1;2\n",
            )
            assert client.head("/a.csv?part=1", headers=there).status_code == 200
            for refused in (
                client.get("/a.csv?part=2", headers=there),
                client.get("/a.csv?part=1"),
                client.get("/a.csv?part=1", headers={"Host": "files.example.net"}),
                client.post("/a.csv?part=1", headers=there),
            ):
                assert refused.status_code == 404
        with httpx.Client(transport=portal.transport) as client:
            assert client.get("https://files.example.org/a.csv?part=1").content == b"a;b\n1;2\n"
