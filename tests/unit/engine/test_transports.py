"""What a transport has to do, over real sockets: httpx's own and `towpath.fast` answer each line alike."""

from __future__ import annotations

import asyncio
import gzip
import ssl
import tracemalloc
from functools import partial
from typing import TYPE_CHECKING, Any

import h11
import httpx
import pytest
from towpath._engine.async_sender import AsyncHttpSender
from towpath.fast import AiohttpTransport
from towpath_wire._seam import File, RawBody

from tests.unit.engine.calls import read, settings, write
from tests.unit.engine.certificates import Authority
from tests.unit.engine.line_server import Line, Lines, answer, conducted
from tests.unit.engine.raw_server import response, serving
from tests.unit.engine.test_transport_errors import closed_port

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable
    from pathlib import Path

MIB = 1 << 20
Make = type[httpx.AsyncHTTPTransport | AiohttpTransport]


@pytest.fixture(params=[httpx.AsyncHTTPTransport, AiohttpTransport], ids=["httpx", "fast"])
def transport(request: pytest.FixtureRequest) -> Any:
    return request.param


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("certificates"))


def run(
    conduct: Callable[[Line], Awaitable[object]],
    ask: Callable[[httpx.AsyncClient, Lines], Awaitable[Any]],
    transport: httpx.AsyncBaseTransport,
    *,
    tls: ssl.SSLContext | None = None,
    **more: Any,
) -> Any:
    """What `ask` returns, told by a client on this transport about a server so conducted."""

    async def main() -> Any:
        async with (
            conducted(conduct, tls=tls) as server,
            httpx.AsyncClient(transport=transport, **{"timeout": 5.0, **more}) as client,
        ):
            return await ask(client, server)

    return asyncio.run(main())


async def get(client: httpx.AsyncClient, server: Lines) -> httpx.Response:
    return await client.get(server.url)


async def always(line: Line, reply: bytes = b"") -> None:
    while await line.request():
        await line.send(reply or answer())


# What goes out.


def wire(transport: Make, request: Callable[[str], httpx.Request]) -> bytes:
    """What a server gets of a request, its own port called PORT."""
    got: list[bytes] = []

    async def conduct(line: Line) -> None:
        got.append(await line.request())
        await line.send(answer())

    async def ask(client: httpx.AsyncClient, server: Lines) -> bytes:
        await client.send(request(server.url))
        return got[0].replace(str(server.port).encode(), b"PORT")

    sent: bytes = run(conduct, ask, transport())
    return sent


@pytest.mark.parametrize(
    "target",
    [
        "/",
        "/a%2Cb%2Fc+d;x=1/%7Etilde/~tilde/(x)?sig=%2Babc%2F%3D&a=1,2+3%2C4&e=%2e%2E&empty=&flag",
        "/bucket/key%20with%20space?X-Amz-Signature=0f%2F%2B%3D&X-Amz-Date=20240518T160650Z&response-content-disposition=attachment%3B%20filename%3D%22a%2Cb.csv%22",
        "//double//slashes/./and/../dots",
        "/caf%C3%A9%e9?q=%F0%9F%90%A7",
        "/p?",
        "/p?a=b#fragment",
        "/%",
    ],
)
def test_an_address_goes_out_as_it_is(transport: Make, target: str) -> None:
    sent = wire(transport, lambda url: httpx.Request("GET", f"{url}{target}", headers=[]))
    # What httpx itself escapes or leaves out when it reads an address is not the transports' doing.
    expected = httpx.URL(f"http://h{target}").raw_path
    assert sent == b"GET %b HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n" % expected


def test_headers_go_out_in_their_order_and_case_with_repetitions_and_raw_bytes(transport: Make) -> None:
    headers = [
        (b"Host", b"other.test"),
        (b"x-LOWER-Upper", b"1"),
        (b"Accept", b"a"),
        (b"X-Twice", b"first"),
        (b"Cookie", b"a=1; b=\xe9"),
        (b"X-Twice", b"second"),
        (b"X-Empty", b""),
        (b"X-Utf8", "ü€".encode()),
    ]
    sent = wire(transport, lambda url: httpx.Request("DELETE", url, headers=headers))
    assert sent == (
        b"DELETE / HTTP/1.1\r\nHost: other.test\r\nx-LOWER-Upper: 1\r\nAccept: a\r\nX-Twice: first\r\n"
        b"Cookie: a=1; b=\xe9\r\nX-Twice: second\r\nX-Empty: \r\nX-Utf8: \xc3\xbc\xe2\x82\xac\r\n\r\n"
    )


@pytest.mark.parametrize(
    ("method", "content"), [("POST", b""), ("PUT", b"{}"), ("PATCH", b"x" * 70_000), ("BREW", b"y")]
)
def test_a_body_goes_out_under_its_length_and_no_content_type_is_made_up(
    transport: Make, method: str, content: bytes
) -> None:
    sent = wire(transport, lambda url: httpx.Request(method, url, content=content))
    head = f"{method} / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Length: {len(content)}\r\n\r\n"
    assert sent == head.encode() + content


async def pieces_of(*pieces: bytes) -> AsyncIterator[bytes]:
    for piece in pieces:
        yield piece


def test_a_stream_goes_out_in_chunks_or_under_the_length_that_it_was_given(transport: Make) -> None:
    stream = partial(pieces_of, b"one", b"", b"three")
    chunked = wire(transport, lambda url: httpx.Request("POST", url, content=stream()))
    assert chunked == (
        b"POST / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nTransfer-Encoding: chunked\r\n\r\n"
        b"3\r\none\r\n5\r\nthree\r\n0\r\n\r\n"
    )
    framing = {"Transfer-Encoding": "chunked"}
    in_memory = wire(transport, lambda url: httpx.Request("POST", url, content=b"all", headers=framing))
    assert in_memory.endswith(b"\r\n\r\n3\r\nall\r\n0\r\n\r\n")
    length = {"Content-Length": "8"}
    sized = wire(transport, lambda url: httpx.Request("POST", url, content=stream(), headers=length))
    assert sized.endswith(b"Content-Length: 8\r\n\r\nonethree")


@pytest.mark.parametrize(("length", "words"), [("7", "Too much data"), ("9", "Too little data")])
def test_a_stream_that_is_not_as_long_as_announced_is_refused(
    transport: Make, length: str, words: str
) -> None:
    # httpx lets the error of the library below it through.
    with pytest.raises((httpx.LocalProtocolError, h11.LocalProtocolError), match=words):
        wire(
            transport,
            lambda url: httpx.Request(
                "POST", url, content=pieces_of(b"1234", b"5678"), headers={"Content-Length": length}
            ),
        )


@pytest.mark.parametrize(
    ("method", "headers"),
    [
        ("GET", [(b"X", b"a\r\nY: b")]),
        ("POST", [(b"Content-Length", b"x")]),
        ("GET", [(b"X", b"a\nb")]),
        ("GET", [(b"X", b"a\0b")]),
        ("GET", [(b"X Y", b"a")]),
        ("GE T", []),
    ],
)
def test_what_would_split_a_head_is_never_sent(
    transport: Make, method: str, headers: list[tuple[bytes, bytes]]
) -> None:
    with pytest.raises(httpx.LocalProtocolError):
        wire(transport, lambda url: httpx.Request(method, url, headers=headers))


@pytest.mark.parametrize("address", ["ftp://127.0.0.1/", "/no-host"])
def test_an_address_of_another_kind_is_refused(transport: Make, address: str) -> None:
    with pytest.raises(httpx.UnsupportedProtocol):
        run(always, lambda client, _: client.get(address), transport())


# What comes back.


@pytest.mark.parametrize("status", [200, 201, 299, 300, 301, 302, 303, 307, 308, 400, 418, 499, 500, 599])
def test_each_status_comes_back_as_it_is_and_nothing_is_followed(transport: Make, status: int) -> None:
    count = 0

    async def conduct(line: Line) -> None:
        nonlocal count
        while await line.request():
            count += 1
            await line.send(answer(f"{status} A Reason", b"x", "Location: /elsewhere"))

    got = run(conduct, get, transport())
    assert (got.status_code, got.reason_phrase, got.content, count) == (status, "A Reason", b"x", 1)


def test_headers_come_back_in_their_order_and_case_with_repetitions_and_raw_bytes(transport: Make) -> None:
    reply = (
        b"HTTP/1.1 200 \r\nSet-Cookie: a=1; Path=/\r\nx-LOWER-Upper:  padded \r\nset-cookie: b=2\r\n"
        b"X-Raw: \xe9\r\nX-Empty:\r\nContent-Length: 0\r\n\r\n"
    )
    cookies: list[bytes] = []

    async def conduct(line: Line) -> None:
        while request := await line.request():
            cookies.append(request)
            await line.send(reply)

    async def ask(client: httpx.AsyncClient, server: Lines) -> httpx.Response:
        first = await client.get(server.url)
        client.cookies.clear()  # httpx's own; a transport remembers nothing
        await client.get(server.url)
        return first

    got = run(conduct, ask, transport())
    assert got.headers.raw == [
        (b"Set-Cookie", b"a=1; Path=/"),
        (b"x-LOWER-Upper", b"padded"),
        (b"set-cookie", b"b=2"),
        (b"X-Raw", b"\xe9"),
        (b"X-Empty", b""),
        (b"Content-Length", b"0"),
    ]
    assert (got.reason_phrase, got.http_version) == ("", "HTTP/1.1")
    assert b"Cookie" not in cookies[1]


def test_what_is_encoded_is_left_to_httpx(transport: Make) -> None:
    packed = gzip.compress(b"data" * 100)
    reply = answer("200 OK", packed, "Content-Encoding: gzip")
    assert run(partial(always, reply=reply), get, transport()).content == b"data" * 100

    async def raw(client: httpx.AsyncClient, server: Lines) -> bytes:
        async with client.stream("GET", server.url) as got:
            return b"".join([piece async for piece in got.aiter_raw()])

    for name in ("gzip", "br", "deflate", "zstd", "x-unknown"):
        reply = answer("200 OK", packed, f"Content-Encoding: {name}")
        assert run(partial(always, reply=reply), raw, transport()) == packed


@pytest.mark.parametrize(
    ("method", "reply"),
    [
        ("HEAD", b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n"),
        ("GET", b"HTTP/1.1 204 No Content\r\n\r\n"),
        ("GET", b"HTTP/1.1 304 Not Modified\r\nContent-Length: 500\r\n\r\n"),
        ("GET", b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"),
        ("GET", b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n"),
    ],
)
def test_an_answer_without_a_body_ends_with_its_head_and_its_connection_is_used_again(
    transport: Make, method: str, reply: bytes
) -> None:
    async def ask(client: httpx.AsyncClient, server: Lines) -> tuple[bytes, int]:
        bodies = [(await client.request(method, server.url)).content for _ in range(3)]
        return b"".join(bodies), server.count

    assert run(partial(always, reply=reply), ask, transport()) == (b"", 1)


def test_what_comes_before_an_answer_is_passed_over(transport: Make) -> None:
    early = (
        b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\nHTTP/1.1 102 P\r\n\r\n"
    )

    async def conduct(line: Line) -> None:
        await line.head()
        for byte in early:
            await line.send(bytes([byte]))
        await line.send(answer("200 OK", b"at last"))

    async def ask(client: httpx.AsyncClient, server: Lines) -> httpx.Response:
        return await client.post(server.url, content=b"body", headers={"Expect": "100-continue"})

    got = run(conduct, ask, transport())
    assert (got.status_code, got.content, "link" in got.headers) == (200, b"at last", False)


@pytest.mark.parametrize(
    "reply",
    [
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: X-Sum\r\n\r\n3;ext=1\r\none\r\n5\r\nthree\r\n0\r\nX-Sum: 8\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\nonethree",
        b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nonethree",
        b"HTTP/1.0 200 OK\r\n\r\nonethree",
    ],
)
def test_a_body_ends_where_its_framing_says(transport: Make, reply: bytes) -> None:
    async def conduct(line: Line) -> None:
        await line.request()
        for byte in reply:
            await line.send(bytes([byte]))

    got = run(conduct, get, transport())
    assert (got.content, got.http_version) == (b"onethree", reply[:8].decode())


def test_long_headers_and_many_headers_come_through(transport: Make) -> None:
    many = [f"X-{number}: {'v' * 80}" for number in range(400)]
    got = run(
        partial(always, reply=answer("200 OK", b"", "X-Long: " + "v" * 60_000, *many)), get, transport()
    )
    assert (len(got.headers["x-long"]), got.headers["x-399"]) == (60_000, "v" * 80)


def test_a_head_without_end_is_refused(transport: Make) -> None:
    async def conduct(line: Line) -> None:
        await line.request()
        await line.send(b"HTTP/1.1 200 OK\r\nX-Long: ")
        while True:
            await line.send(b"v" * 10_000)

    with pytest.raises(httpx.RemoteProtocolError):
        run(conduct, get, transport())


@pytest.mark.parametrize(
    "garbage",
    [
        b"\x00\x01\x02\r\n\r\n",
        b"HTTP/9.9 OK\r\n\r\n",
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
    ],
)
def test_garbage_is_a_protocol_error(transport: Make, garbage: bytes) -> None:
    async def conduct(line: Line) -> None:
        await line.request()
        await line.send(garbage)

    with pytest.raises(httpx.RemoteProtocolError):
        run(conduct, get, transport())


def test_an_answer_tells_of_its_connection(transport: Make, authority: Authority) -> None:
    async def ask(client: httpx.AsyncClient, server: Lines) -> tuple[Any, ...]:
        async with client.stream("GET", server.url) as got:
            tell = got.extensions["network_stream"].get_extra_info
            # In a stream: a connection that is back in the pool is somebody else's.
            facts = (
                tell("server_addr")[1] == server.port,
                tell("client_addr")[0],
                tell("ssl_object").version()[:3],
            )
        return (*facts, got.extensions["http_version"])

    tls = authority.server_context("127.0.0.1")
    made = transport(verify=authority.client_context())
    assert run(always, ask, made, tls=tls) == (True, "127.0.0.1", "TLS", b"HTTP/1.1")


# Time.


def raised(kind: type[Exception], conduct: Callable[[Line], Awaitable[object]], ask: Any, made: Any) -> None:
    with pytest.raises(httpx.HTTPError) as caught:
        run(conduct, ask, made)
    assert type(caught.value) is kind


HASTY = httpx.Timeout(5.0, read=0.1)


def test_silence_is_a_read_timeout(transport: Make) -> None:
    async def silent(line: Line) -> None:
        await line.hung_up()

    async def stalling(line: Line) -> None:
        await line.request()
        await line.send(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc")
        await line.hung_up()

    async def hinting(line: Line) -> None:
        await line.request()
        await line.send(b"HTTP/1.1 103 Early Hints\r\n\r\n")
        await line.hung_up()

    for conduct in (silent, stalling, hinting):
        raised(
            httpx.ReadTimeout,
            conduct,
            lambda client, server: client.get(server.url, timeout=HASTY),
            transport(),
        )
        raised(
            httpx.ReadTimeout,
            conduct,
            lambda client, server: client.post(server.url, content=pieces_of(b"x"), timeout=HASTY),
            transport(),
        )


def test_an_answer_that_keeps_coming_runs_into_no_timeout(transport: Make) -> None:
    async def conduct(line: Line) -> None:
        await line.request()
        for piece in (b"HTTP/1.1 200 OK\r\n", b"Content-Length: 4\r\n", b"\r\n", b"a", b"b", b"c", b"d"):
            await asyncio.sleep(0.2)
            await line.send(piece)

    got = run(
        conduct,
        lambda client, server: client.get(server.url, timeout=httpx.Timeout(5.0, read=1.0)),
        transport(),
    )
    assert got.content == b"abcd"


def test_the_time_of_a_slow_reader_is_not_the_servers(transport: Make) -> None:
    async def conduct(line: Line) -> None:
        await line.request()
        await line.send(b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nabc")
        await asyncio.sleep(0.5)
        await line.send(b"def")

    async def ask(client: httpx.AsyncClient, server: Lines) -> bytes:
        async with client.stream("GET", server.url, timeout=httpx.Timeout(5.0, read=0.2)) as got:
            await asyncio.sleep(0.6)
            return await got.aread()

    assert run(conduct, ask, transport()) == b"abcdef"


def test_the_time_of_a_long_upload_is_not_the_answers(transport: Make) -> None:
    async def conduct(line: Line) -> None:
        await line.head()
        await line.send(b"HTTP/1.1 100 Continue\r\n\r\n")
        await line.reader.readuntil(b"0\r\n\r\n")
        await line.send(answer("201 Created", b"there"))

    async def slow() -> AsyncIterator[bytes]:
        for _ in range(4):
            yield b"piece"
            await asyncio.sleep(0.3)

    async def ask(client: httpx.AsyncClient, server: Lines) -> httpx.Response:
        return await client.post(server.url, content=slow(), timeout=httpx.Timeout(5.0, read=0.5))

    assert run(conduct, ask, transport()).content == b"there"


@pytest.mark.parametrize("streams", [True, False])
def test_a_server_that_takes_nothing_more_is_a_write_timeout(transport: Make, streams: bool) -> None:
    async def deaf(line: Line) -> None:
        await line.head()
        await asyncio.sleep(30)

    content = b"x" * (64 * MIB)

    async def ask(client: httpx.AsyncClient, server: Lines) -> httpx.Response:
        body = pieces_of(*[content[:MIB]] * 64) if streams else content
        return await client.post(server.url, content=body, timeout=httpx.Timeout(5.0, write=0.1))

    raised(httpx.WriteTimeout, deaf, ask, transport())


def test_a_handshake_that_is_not_answered_is_a_connect_timeout(transport: Make) -> None:
    async def ask(client: httpx.AsyncClient, server: Lines) -> httpx.Response:
        url = server.url.replace("http:", "https:")
        return await client.get(url, timeout=httpx.Timeout(5.0, connect=0.1))

    raised(httpx.ConnectTimeout, Line.hung_up, ask, transport())


def test_a_connection_that_none_becomes_free_for_is_a_pool_timeout(transport: Any) -> None:
    async def conduct(line: Line) -> None:
        await line.request()
        await line.send(b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n")
        await line.hung_up()

    async def ask(client: httpx.AsyncClient, server: Lines) -> httpx.Response:
        async with client.stream("GET", server.url):
            return await client.get(server.url, timeout=httpx.Timeout(5.0, pool=0.1))

    raised(httpx.PoolTimeout, conduct, ask, transport(limits=httpx.Limits(max_connections=1)))


def test_no_more_connections_are_open_than_allowed_and_all_calls_have_their_turn(transport: Any) -> None:
    open_now = most = 0

    async def conduct(line: Line) -> None:
        nonlocal open_now, most
        open_now += 1
        most = max(most, open_now)
        await always(line, answer("200 OK", b"x"))
        open_now -= 1

    async def ask(client: httpx.AsyncClient, server: Lines) -> list[bytes]:
        return [got.content for got in await asyncio.gather(*(client.get(server.url) for _ in range(60)))]

    made = transport(limits=httpx.Limits(max_connections=7))
    assert run(conduct, ask, made) == [b"x"] * 60
    assert most == 7


# Failures.


def test_a_refused_connection_is_a_connect_error(transport: Make) -> None:
    address = f"http://127.0.0.1:{closed_port()}/"
    raised(httpx.ConnectError, always, lambda client, _: client.get(address), transport())
    with pytest.raises(httpx.ConnectError, match=r"^[^<>]+$"):  # words for people, without objects' names
        run(always, lambda client, _: client.get(address), transport())


async def _hang_up(line: Line) -> None:
    await line.request()


async def _reset(line: Line) -> None:
    await line.request()
    line.reset()


async def _hang_up_in_a_body(line: Line) -> None:
    await line.request()
    await line.send(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc")


async def _hang_up_in_a_chunk(line: Line) -> None:
    await line.request()
    await line.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nabc")


async def _hang_up_between_chunks(line: Line) -> None:
    await line.request()
    await line.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n")


@pytest.mark.parametrize(
    ("conduct", "kind"),
    [
        (_hang_up, httpx.RemoteProtocolError),
        (_reset, httpx.ReadError),
        (_hang_up_in_a_body, httpx.RemoteProtocolError),
        (_hang_up_in_a_chunk, httpx.RemoteProtocolError),
        (_hang_up_between_chunks, httpx.RemoteProtocolError),
    ],
)
def test_a_server_that_goes_away_is_an_error_of_its_kind(
    transport: Make, conduct: Any, kind: type[Exception]
) -> None:
    raised(kind, conduct, get, transport())


@pytest.mark.parametrize(
    "head", ["Content-Length: 9\r\n\r\nabc", "Transfer-Encoding: chunked\r\n\r\n9\r\nabc", "\r\nabc"]
)
def test_a_reset_in_a_body_is_a_read_error_however_the_body_would_have_ended(
    transport: Make, head: str
) -> None:
    go_on = asyncio.Event()

    async def conduct(line: Line) -> None:
        await line.request()
        await line.send(f"HTTP/1.1 200 OK\r\n{head}".encode())
        await go_on.wait()
        line.reset()

    async def ask(client: httpx.AsyncClient, server: Lines) -> list[bytes]:
        found = []
        async with client.stream("GET", server.url) as got:
            async for piece in got.aiter_raw():
                found.append(piece)
                go_on.set()
        return found

    raised(httpx.ReadError, conduct, ask, transport())


def test_no_request_is_repeated_by_itself(transport: Make) -> None:
    async def ask(client: httpx.AsyncClient, server: Lines) -> int:
        for method in ("GET", "HEAD", "PUT", "DELETE", "POST"):
            with pytest.raises(httpx.RemoteProtocolError):
                await client.request(method, server.url)
        return server.count

    assert run(_hang_up, ask, transport()) == 5


def test_what_a_stream_raises_comes_out_as_it_is(transport: Make) -> None:
    async def failing() -> AsyncIterator[bytes]:
        yield b"x"
        raise OSError(5, "the disk is gone")

    async def conduct(line: Line) -> None:
        await line.hung_up()

    with pytest.raises(OSError, match="the disk is gone") as caught:
        run(conduct, lambda client, server: client.post(server.url, content=failing()), transport())
    assert not isinstance(caught.value, httpx.HTTPError)


def test_a_refusal_that_comes_while_the_body_goes_out_is_the_answer(transport: Make) -> None:
    async def conduct(line: Line) -> None:
        await line.head()
        await line.send(answer("413 Too Large", b"at most 1 MiB", "Connection: close"))
        await line.hung_up()

    async def ask(client: httpx.AsyncClient, server: Lines) -> httpx.Response:
        return await client.post(server.url, content=pieces_of(*[bytes(MIB)] * 24))

    got = run(conduct, ask, transport())
    assert (got.status_code, got.content) == (413, b"at most 1 MiB")


def test_a_success_that_comes_early_does_not_cut_the_body_off(transport: Make) -> None:
    whole = asyncio.Event()

    async def conduct(line: Line) -> None:
        await line.head()
        await line.send(answer("200 OK", b"fine"))
        await line.reader.readexactly(24 * MIB)
        whole.set()

    async def ask(client: httpx.AsyncClient, server: Lines) -> bytes:
        length = {"Content-Length": str(24 * MIB)}
        got = await client.post(server.url, content=pieces_of(*[bytes(MIB)] * 24), headers=length)
        await asyncio.wait_for(whole.wait(), 5)
        return got.content

    assert run(conduct, ask, transport()) == b"fine"


# Connections.


def test_a_connection_is_used_again(transport: Make) -> None:
    async def ask(client: httpx.AsyncClient, server: Lines) -> int:
        for content in (b"", b"body", b"x" * 200_000):
            await client.post(server.url, content=content)
            await client.post(server.url, content=pieces_of(content, content))
        return server.count

    assert run(partial(always, reply=answer("200 OK", b"x" * 100_000)), ask, transport()) == 1


@pytest.mark.parametrize("says", ["server", "client"])
def test_a_connection_that_either_side_calls_the_last_is_not_used_again(transport: Make, says: str) -> None:
    async def ask(client: httpx.AsyncClient, server: Lines) -> int:
        for _ in range(3):
            await client.get(server.url, headers={"Connection": "close"} if says == "client" else {})
        return server.count

    reply = answer("200 OK", b"x", *(["Connection: close"] if says == "server" else []))
    assert run(partial(always, reply=reply), ask, transport()) == 3


def test_a_connection_that_was_closed_unnoticed_is_replaced(transport: Make) -> None:
    with serving(lambda *_: response()) as server:

        async def main() -> list[int]:
            async with httpx.AsyncClient(transport=transport()) as client:
                found = [(await client.post(server.url)).status_code]
                for _ in range(3):
                    server.hang_up()  # and the loop does not run before the next request
                    found.append((await client.post(server.url)).status_code)
                return found

        assert asyncio.run(main()) == [200] * 4


def test_an_answer_that_is_not_read_to_its_end_takes_its_connection_along(transport: Make) -> None:
    gone = asyncio.Event()

    async def conduct(line: Line) -> None:
        await line.request()
        await line.send(b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\nabc")
        await line.hung_up()
        gone.set()

    async def ask(client: httpx.AsyncClient, server: Lines) -> int:
        async with client.stream("GET", server.url) as got:
            async for _ in got.aiter_raw():
                break
        await asyncio.wait_for(gone.wait(), 5)
        async with client.stream("GET", server.url) as got:
            return server.count

    assert run(conduct, ask, transport()) == 2


@pytest.mark.parametrize("where", ["before the answer", "in the body", "while sending"])
def test_a_cancelled_call_closes_its_connection_and_leaves_the_client_usable(
    transport: Make, where: str
) -> None:
    there, gone = asyncio.Event(), asyncio.Event()

    async def conduct(line: Line) -> None:
        if (await line.head()).startswith(b"GET /next"):
            await line.send(answer("200 OK", b"next"))
            return
        if where == "in the body":
            await line.send(b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\nabc")
        there.set()
        await line.hung_up()
        gone.set()

    async def endless() -> AsyncIterator[bytes]:
        while True:
            yield b"x" * 1000
            await asyncio.sleep(0.001)

    async def ask(client: httpx.AsyncClient, server: Lines) -> bytes:
        content = endless() if where == "while sending" else None
        task = asyncio.ensure_future(client.request("POST", server.url, content=content))
        await there.wait()
        await asyncio.sleep(0.05)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await asyncio.wait_for(gone.wait(), 5)
        return (await client.get(f"{server.url}/next")).content

    made = transport(limits=httpx.Limits(max_connections=1))
    assert run(conduct, ask, made) == b"next"


# Memory.


def test_memory_does_not_grow_with_an_answer_and_who_does_not_read_holds_the_server_up(
    transport: Make,
) -> None:
    sent = 0

    async def conduct(line: Line) -> None:
        nonlocal sent
        await line.request()
        await line.send(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % (96 * MIB))
        piece = bytes(1 << 16)
        while sent < 96 * MIB:
            await line.send(piece)
            sent += len(piece)

    async def ask(client: httpx.AsyncClient, server: Lines) -> tuple[int, int, int]:
        tracemalloc.start()
        try:
            async with client.stream("GET", server.url) as got:
                await asyncio.sleep(0.3)
                ahead = sent
                length = 0
                async for piece in got.aiter_raw():
                    length += len(piece)
            return ahead, length, tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    ahead, length, peak = run(conduct, ask, transport())
    assert length == 96 * MIB
    assert ahead < 32 * MIB  # what the system buffers between two sockets
    assert peak < 4 * MIB


def test_memory_does_not_grow_with_a_body_on_its_way_out(transport: Make) -> None:
    async def conduct(line: Line) -> None:
        await line.head()
        got = 0
        while got < 96 * MIB:
            got += len(await line.reader.read(1 << 16))
        await line.send(answer("201 Created"))

    async def content() -> AsyncIterator[bytes]:
        for _ in range(96):
            yield bytes(MIB)

    async def ask(client: httpx.AsyncClient, server: Lines) -> tuple[int, int]:
        tracemalloc.start()
        try:
            got = await client.put(
                server.url, content=content(), headers={"Content-Length": str(96 * MIB)}, timeout=30
            )
            return got.status_code, tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    status, peak = run(conduct, ask, transport())
    assert status == 201
    assert peak < 8 * MIB


# TLS.


def test_a_certificate_of_an_authority_that_is_trusted_is_accepted(
    transport: Any, authority: Authority
) -> None:
    reply = partial(always, reply=answer("200 OK", b"safe"))
    made = transport(verify=authority.client_context())
    assert run(reply, get, made, tls=authority.server_context("127.0.0.1")).content == b"safe"


@pytest.mark.parametrize("flaw", ["an unknown authority", "another name"])
def test_a_certificate_that_proves_nothing_is_refused(
    transport: Any, authority: Authority, flaw: str
) -> None:
    named = "127.0.0.1" if flaw == "an unknown authority" else "platform.test"
    made = transport() if flaw == "an unknown authority" else transport(verify=authority.client_context())
    with pytest.raises(httpx.ConnectError, match="certificate verify failed") as caught:
        run(always, get, made, tls=authority.server_context(named))
    causes: list[BaseException | None] = [caught.value]
    while causes[-1] is not None:
        causes.append(causes[-1].__cause__ or causes[-1].__context__)
    assert any(isinstance(cause, ssl.SSLCertVerificationError) for cause in causes)


def test_a_client_shows_its_certificate_where_it_has_one(transport: Any, authority: Authority) -> None:
    tls = authority.server_context("127.0.0.1", asks_clients=True)
    context = authority.client_context()
    context.load_cert_chain(authority.issue("client.test"))
    assert run(always, get, transport(verify=context), tls=tls).status_code == 200
    # TLS 1.3 tells a client after the handshake that it was not accepted.
    with pytest.raises((httpx.ReadError, httpx.RemoteProtocolError, httpx.ConnectError)):
        run(always, get, transport(verify=authority.client_context()), tls=tls)


def test_the_name_that_a_certificate_is_asked_for_can_be_given(transport: Any, authority: Authority) -> None:
    async def ask(client: httpx.AsyncClient, server: Lines) -> httpx.Response:
        return await client.get(server.url, extensions={"sni_hostname": "platform.test"})

    made = transport(verify=authority.client_context())
    assert run(always, ask, made, tls=authority.server_context("platform.test")).status_code == 200


# Proxies.


def test_a_proxy_is_told_the_whole_address_and_has_its_own_credential(transport: Any) -> None:
    got: list[bytes] = []

    async def conduct(line: Line) -> None:
        while request := await line.request():
            got.append(request)
            await line.send(answer("200 OK", b"forwarded"))

    async def main() -> bytes:
        async with conducted(conduct) as proxy:
            made = transport(proxy=f"http://user:p%40ss@127.0.0.1:{proxy.port}")
            async with httpx.AsyncClient(transport=made) as client:
                headers = [(b"Authorization", b"token")]
                for host in ("platform.test", "other.test:8080"):
                    request = httpx.Request("GET", f"http://{host}/a%2Cb?c=d%2B", headers=headers)
                    content = (await client.send(request)).content
            return content

    assert asyncio.run(main()) == b"forwarded"
    assert got == [
        b"GET http://%b/a%%2Cb?c=d%%2B HTTP/1.1\r\nHost: %b\r\nProxy-Authorization: Basic dXNlcjpwQHNz\r\n"
        b"Authorization: token\r\n\r\n" % (host, host)
        for host in (b"platform.test", b"other.test:8080")
    ]


def test_a_tunnel_carries_tls_that_the_proxy_cannot_read(transport: Any, authority: Authority) -> None:
    asked: list[bytes] = []
    tls = authority.server_context("platform.test")

    async def conduct(line: Line) -> None:
        asked.append(await line.head())
        await line.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
        await line.to_tls(tls)
        while request := await line.request():
            asked.append(request)
            await line.send(answer("200 OK", b"through"))

    async def main() -> tuple[bytes, int]:
        async with conducted(conduct) as proxy:
            made = transport(
                proxy=f"http://user:pass@127.0.0.1:{proxy.port}", verify=authority.client_context()
            )
            async with httpx.AsyncClient(transport=made) as client:
                for _ in range(3):
                    content = (await client.get("https://platform.test/x%2Cy")).content
            return content, proxy.count

    assert asyncio.run(main()) == (b"through", 1)
    assert asked[0].startswith(b"CONNECT platform.test:443 HTTP/1.1\r\nHost: platform.test:443\r\n")
    assert b"Proxy-Authorization: Basic dXNlcjpwYXNz\r\n" in asked[0]
    assert [request.split(b"\r\n")[0] for request in asked[1:]] == [b"GET /x%2Cy HTTP/1.1"] * 3
    assert not any(b"roxy-" in request for request in asked[1:])


@pytest.mark.parametrize(
    ("excepted", "host", "way"),
    [
        ("", "127.0.0.1", "proxy"),
        ("127.0.0.1", "127.0.0.1", "direct"),
        ("localhost, other.test", "localhost", "direct"),
        ("localhost, other.test", "127.0.0.1", "proxy"),
        ("*", "127.0.0.1", "direct"),
    ],
)
def test_the_environment_names_the_proxy_and_who_is_excepted_from_it(
    transport: Make, monkeypatch: pytest.MonkeyPatch, excepted: str, host: str, way: str
) -> None:
    async def main() -> list[int]:
        async with conducted(always) as proxy, conducted(always) as direct:
            monkeypatch.setenv("HTTP_PROXY", f"127.0.0.1:{proxy.port}")
            monkeypatch.setenv("NO_PROXY", excepted)
            # A client that was given a transport leaves the environment to that.
            given = AiohttpTransport() if transport is AiohttpTransport else None
            async with httpx.AsyncClient(transport=given) as client:
                await client.get(f"http://{host}:{direct.port}/")
            return [proxy.count, direct.count]

    assert asyncio.run(main()) == ([1, 0] if way == "proxy" else [0, 1])


def test_a_proxy_that_refuses_is_a_proxy_error(transport: Any) -> None:
    async def conduct(line: Line) -> None:
        await line.head()
        await line.send(answer("407 Who are you", b"", "Proxy-Authenticate: Basic"))

    async def main() -> None:
        async with conducted(conduct) as proxy:
            made = transport(proxy=f"http://127.0.0.1:{proxy.port}")
            async with httpx.AsyncClient(transport=made) as client:
                with pytest.raises(httpx.ProxyError, match="407 Who are you"):
                    await client.get("https://platform.test/")

    asyncio.run(main())


def test_a_proxy_that_is_not_there_is_a_connect_error(transport: Any) -> None:
    for scheme in ("http", "https"):
        made = transport(proxy=f"http://127.0.0.1:{closed_port()}")
        raised(
            httpx.ConnectError,
            always,
            lambda client, _, scheme=scheme: client.get(f"{scheme}://platform.test/"),
            made,
        )


# The engine on top.


def test_a_token_that_is_refused_is_renewed_and_the_request_sent_again_with_its_body(
    transport: Any, tmp_path: Path
) -> None:
    tokens = 0
    bodies: list[bytes] = []
    (tmp_path / "f").write_bytes(b"content" * 50_000)

    async def conduct(line: Line) -> None:
        nonlocal tokens
        while request := await line.request():
            if b"/login" in request:
                tokens += 1
                await line.send(
                    answer("200 OK", b'{"token": "t%d"}' % tokens, "Content-Type: application/json")
                )
            elif b"Authorization: t2\r\n" not in request:
                await line.send(answer("401 No", b"x" * 1000))
            else:
                bodies.append(request.partition(b"\r\n\r\n")[2])
                await line.send(answer("200 OK", b'{"data": 7}', "Content-Type: application/json"))

    async def main() -> list[Any]:
        async with conducted(conduct) as server:
            sender = AsyncHttpSender(settings(transport(), base_url=server.url))
            with (tmp_path / "f").open("rb") as file:
                values = [
                    (await sender.asend(call)).value()
                    for call in (write(RawBody(File(file), "text/csv")), read(), write({"a": 1}))
                ]
            await sender.aclose()
            return [*values, server.count]

    assert asyncio.run(main()) == [7, 7, 7, 1]
    assert (tokens, bodies) == (2, [b"content" * 50_000, b"", b'{"a":1}'])
