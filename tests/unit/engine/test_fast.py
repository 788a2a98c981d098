"""What `towpath.fast` says for itself; what it has in common with httpx's transport is in `test_transports`."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import threading
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest
from towpath import AsyncOuro
from towpath._engine.async_sender import AsyncHttpSender
from towpath.errors import ConfigurationError, TimedOut
from towpath.fast import AiohttpTransport
from towpath.testing import serve, stand_in
from towpath_wire._seam import Options

from tests.unit.engine.calls import read, settings
from tests.unit.engine.line_server import Line, answer, conducted
from tests.unit.engine.raw_server import response, serving

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"http2": True}, r"HTTP/1\.1 only; leave http2= out"),
        ({"proxy": "socks5://127.0.0.1:1"}, "http and https proxies, not socks5"),
        ({"proxy": "ftp://user:pa55word@127.0.0.1"}, r"no http:// or https:// address"),
        ({"proxy": "http://user:pa55word@proxy:port"}, r"no http:// or https:// address"),
    ],
)
def test_what_aiohttp_cannot_do_is_refused_at_once_and_without_passwords(
    arguments: dict[str, Any], words: str
) -> None:
    with pytest.raises(ConfigurationError, match=words) as caught:
        AiohttpTransport(**arguments)
    assert "pa55word" not in str(caught.value)


def test_trio_is_refused_in_words() -> None:
    async def main() -> None:
        async with httpx.AsyncClient(transport=AiohttpTransport()) as client:
            with pytest.raises(ConfigurationError, match="aiohttp works on asyncio only; on trio leave"):
                await client.get("http://127.0.0.1:9/")

    anyio.run(main, backend="trio")


def test_without_aiohttp_the_error_names_the_extra() -> None:
    program = (
        "import sys; sys.modules['aiohttp'] = None\n"
        "import towpath\n"
        "try: import towpath.fast\n"
        "except towpath.ConfigurationError as error: print(error)"
    )
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    said = subprocess.run(
        [sys.executable, "-c", program], env=env, capture_output=True, text=True, check=True
    )
    assert said.stdout == 'towpath.fast needs aiohttp: pip install "towpath[fast]"\n'


def test_one_transport_serves_one_loop_after_the_other_and_leaves_no_socket_behind() -> None:
    def reply(head: bytes, body: bytes) -> bytes:
        return response(body=b'{"token": "t0ken"}') if b"/login" in head else response()

    with serving(reply) as server:
        sender = AsyncHttpSender(settings(AiohttpTransport(), base_url=server.url))

        async def call() -> int:
            return (await sender.asend(read())).status

        # A socket that outlives its loop is a ResourceWarning, which is an error in these tests.
        assert [asyncio.run(call()) for _ in range(3)] == [200] * 3
        found: list[int] = []
        threads = [threading.Thread(target=lambda: found.append(asyncio.run(call()))) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(10)
        assert found == [200] * 4


def test_a_transport_that_was_closed_can_be_used_again() -> None:
    async def main() -> list[int]:
        transport = AiohttpTransport()
        found = []
        async with conducted(_always) as server:
            for _ in range(2):
                request = httpx.Request("GET", server.url)
                got = await transport.handle_async_request(request)
                found.append(got.status_code)
                await got.aclose()
                await transport.aclose()
        return found

    assert asyncio.run(main()) == [200, 200]


async def _always(line: Line) -> None:
    while await line.request():
        await line.send(answer())


def test_a_refusal_ends_a_body_that_nobody_takes() -> None:
    """httpx's transport waits here until it may not write any longer."""
    there = asyncio.Event()

    async def conduct(line: Line) -> None:
        await line.head()
        await line.send(answer("413 Too Large", b"at most 1 MiB"))
        await there.wait()

    async def endless() -> AsyncIterator[bytes]:
        while True:
            yield bytes(1 << 20)

    async def main() -> tuple[int, bytes]:
        async with conducted(conduct) as server, httpx.AsyncClient(transport=AiohttpTransport()) as client:
            got = await client.post(server.url, content=endless(), timeout=httpx.Timeout(30))
            there.set()
            return got.status_code, got.content

    assert asyncio.run(main()) == (413, b"at most 1 MiB")


def test_a_connection_that_ends_while_a_stream_has_nothing_to_send_is_noticed() -> None:
    """httpx's transport looks at the connection again when there is something to send."""

    async def conduct(line: Line) -> None:
        await line.head()

    async def waiting() -> AsyncIterator[bytes]:
        yield b"x"
        await asyncio.Event().wait()

    async def main() -> None:
        async with conducted(conduct) as server, httpx.AsyncClient(transport=AiohttpTransport()) as client:
            with pytest.raises(httpx.TransportError):
                await client.post(server.url, content=waiting(), timeout=httpx.Timeout(30))

    asyncio.run(main())


def test_a_proxy_that_does_not_open_the_tunnel_is_a_connect_timeout() -> None:
    """Nothing was sent to the platform, so that it may be tried again; httpx has a ReadTimeout here."""

    async def main() -> None:
        async with conducted(Line.hung_up) as proxy:
            transport = AiohttpTransport(proxy=f"http://127.0.0.1:{proxy.port}")
            async with httpx.AsyncClient(transport=transport) as client:
                with pytest.raises(httpx.ConnectTimeout):
                    await client.get("https://platform.test/", timeout=httpx.Timeout(5.0, connect=0.1))

    asyncio.run(main())


def test_the_engine_says_which_time_ran_out() -> None:
    def reply(head: bytes, body: bytes) -> bytes:
        return response(body=b'{"token": "t0ken"}') if b"/login" in head else b""

    with serving(reply) as server:

        async def main() -> None:
            sender = AsyncHttpSender(settings(AiohttpTransport(), base_url=server.url))
            with pytest.raises(
                TimedOut, match=r"readThing: 0\.05 s ran out while waiting for the answer"
            ) as caught:
                await sender.asend(read(options=Options(timeout=0.05)))
            assert isinstance(caught.value.__cause__, httpx.ReadTimeout)
            await sender.aclose()

        asyncio.run(main())


def test_the_whole_way_of_a_platform_goes_over_it(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("name,moons\n" + "".join(f"P{n},{n}\n" for n in range(1000)))

    async def main(url: str, credentials: dict[str, Any]) -> list[Any]:
        async with AsyncOuro(base_url=url, transport=AiohttpTransport(), **credentials) as ouro:
            table = await ouro.datasets.publish(tmp_path / "t.csv", expect="table")
            loaded = await ouro.datasets.load(table.id, tmp_path / "t.csv", mode="replace", batch_rows=300)
            rows = await ouro.datasets.rows(table.id)
            names = await asyncio.gather(*(ouro.datasets.read(table.id) for _ in range(20)))
            return [loaded.rows, rows[999], {found.name for found in names}]

    with stand_in("ouro") as standing, serve(standing) as url:
        found = asyncio.run(main(url, dict(standing.credentials["owner"])))
    assert found == [1000, {"name": "P999", "moons": 999}, {"t"}]
