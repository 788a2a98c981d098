"""A credential goes to the configured origin only: real servers, two ports, every kind of redirect."""

from __future__ import annotations

from typing import TYPE_CHECKING

import anyio
import httpx
import pytest
from towpath._engine.async_sender import AsyncHttpSender
from towpath._engine.origins import is_loopback, read_base_url
from towpath._engine.sender import HttpSender
from towpath.errors import ConfigurationError, PlatformError, TowpathError, TransportError
from towpath_wire._seam import Call, Options, RawBody

from tests.unit.engine.calls import FETCH, KEY, LOGIN, Platform, read, settings, write
from tests.unit.engine.raw_server import RawServer, response, serving

if TYPE_CHECKING:
    from collections.abc import Callable

TOKEN = "t0ken-of-the-test"
STATUSES = [301, 302, 303, 307, 308]


def redirecting(status: int, location: Callable[[], str]) -> Callable[[bytes, bytes], bytes]:
    """A platform that logs in, and sends everything else somewhere."""

    def answer(head: bytes, body: bytes) -> bytes:
        if head.startswith(b"POST /login"):
            return response(body=b'{"token": "%s"}' % TOKEN.encode())
        if head.split(b" ")[1].startswith(b"/there"):
            return response(body=b'{"data": "arrived", "error": null}')
        return response(f"{status} Elsewhere", b"", f"Location: {location()}")

    return answer


def everything(server: RawServer) -> bytes:
    return b"\n".join(server.received)


def must_not_know(server: RawServer, *more: bytes) -> None:
    seen = everything(server).lower()
    for secret in (TOKEN.encode(), KEY.encode(), b"authorization", b"x-private", b"cookie", *more):
        assert secret.lower() not in seen


@pytest.mark.parametrize("status", STATUSES)
def test_another_origin_gets_a_bare_request(status: int) -> None:
    with (
        serving(lambda *_: response(body=b'{"data": "abroad", "error": null}')) as abroad,
        serving(redirecting(status, lambda: f"{abroad.url}/there?x=1")) as home,
    ):
        sender = HttpSender(settings(base_url=home.url, headers={"X-Private": "p"}))
        assert sender.send(read(options=Options(headers={"X-Private-Too": "q"}))).value() == "abroad"
        sender.close()

        async def main() -> object:
            async_sender = AsyncHttpSender(settings(base_url=home.url, headers={"X-Private": "p"}))
            value = (await async_sender.asend(read())).value()
            await async_sender.aclose()
            return value

        assert anyio.run(main) == "abroad"
        assert len(abroad.received) == 2
        assert abroad.received[0].startswith(b"GET /there?x=1 HTTP/1.1\r\n")
        must_not_know(abroad)
        assert TOKEN.encode() in everything(home)


@pytest.mark.parametrize("status", STATUSES)
def test_the_way_back_home_stays_bare(status: int) -> None:
    with serving(lambda *_: b"") as home:
        with serving(lambda *_: response("302 Back", b"", f"Location: {home.url}/there")) as abroad:
            home.answer = redirecting(status, lambda: f"{abroad.url}/")
            sender = HttpSender(settings(base_url=home.url))
            assert sender.send(read()).value() == "arrived"
            sender.close()
            must_not_know(abroad)
        assert b"authorization" not in home.received[-1].lower()


@pytest.mark.parametrize("status", STATUSES)
def test_within_the_origin_the_token_goes_along(status: int) -> None:
    with serving(redirecting(status, lambda: "/there?a=%2Fb")) as home:
        sender = HttpSender(settings(base_url=home.url))
        assert sender.send(read()).value() == "arrived"
        sender.close()
        assert home.received[-1].startswith(b"GET /there?a=%2Fb HTTP/1.1\r\n")
        assert TOKEN.encode() in home.received[-1]


@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("target", ["abroad", "home"])
def test_a_body_is_never_sent_to_a_second_place(status: int, target: str) -> None:
    with serving(lambda *_: response()) as abroad, serving(lambda *_: b"") as home:
        home.answer = redirecting(status, lambda: f"{abroad.url}/there" if target == "abroad" else "/there")
        sender = HttpSender(settings(base_url=home.url))
        with pytest.raises(
            PlatformError,
            match=f"{status} the redirect answers a POST, which is never sent to a second place",
        ):
            sender.send(write(RawBody("private rows", "text/csv")))
        sender.close()
        assert abroad.received == []
        assert sum(b"private rows" in message for message in home.received) == 1


@pytest.mark.parametrize("status", STATUSES)
def test_the_key_is_never_sent_to_a_second_place(status: int) -> None:
    with (
        serving(lambda *_: response(body=b'{"token": "stolen"}')) as abroad,
        serving(lambda *_: response(f"{status} Elsewhere", b"", f"Location: {abroad.url}/login")) as home,
    ):
        sender = HttpSender(settings(base_url=home.url))
        with pytest.raises(PlatformError, match=r"logIn: .*never sent to a second place.*check base_url"):
            sender.send(read())
        sender.close()
        assert abroad.received == []


@pytest.mark.parametrize(
    "location",
    [
        "//127.0.0.1:{port}/there",
        "///127.0.0.1:{port}/there",
        "http://127.0.0.1:{home}@127.0.0.1:{port}/there",
        "http://user:password@127.0.0.1:{port}/there",
        "http://127.0.0.1:{port}\\@127.0.0.1:{home}/there",
        "http:\\\\127.0.0.1:{port}/there",
        "HTTP://127.0.0.1:{port}/there",
        "http://localhost:{port}/there",
        "http://127.0.0.1:{port}/there\tx",
        "http://127.0.0.1:{port}/%0d%0aX-Other:%20x",
        "\\\\127.0.0.1:{port}/there",
        "http:/127.0.0.1:{port}/there",
        "http:127.0.0.1:{port}/there",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "ftp://127.0.0.1:{port}/",
        "http://",
        "http://[",
        "http://127.0.0.1:99999/",
        "",
    ],
)
def test_no_spelling_of_a_location_leads_the_token_astray(location: str) -> None:
    with serving(lambda *_: response()) as abroad, serving(lambda *_: b"") as home:
        home.answer = redirecting(302, lambda: location.format(port=abroad.port, home=home.port))
        sender = HttpSender(settings(base_url=home.url, timeout=1))
        try:
            sender.send(read())
        except TowpathError:
            pass  # refused is fine, as long as it is one of ours
        sender.close()
        must_not_know(abroad)


def test_a_location_with_a_user_name_is_not_followed_even_at_home() -> None:
    with serving(lambda *_: b"") as home:
        home.answer = redirecting(302, lambda: f"http://user:password@127.0.0.1:{home.port}/there")
        sender = HttpSender(settings(base_url=home.url))
        with pytest.raises(PlatformError, match="an address with a user name in it"):
            sender.send(read())
        sender.close()
        assert len(home.received) == 2


def test_a_location_with_a_line_break_is_an_error_of_ours() -> None:
    platform = Platform(lambda _: httpx.Response(302, headers={"Location": "/x\r\nAuthorization: y"}))
    sender = HttpSender(settings(httpx.MockTransport(platform)))
    with pytest.raises(TowpathError, match="readThing"):
        sender.send(read())
    assert len(platform.requests) == 2


def test_a_step_from_https_to_http_is_not_taken() -> None:
    platform = Platform(lambda _: httpx.Response(302, headers={"Location": "http://platform.test/there"}))
    sender = HttpSender(settings(httpx.MockTransport(platform)))
    with pytest.raises(PlatformError, match="from an encrypted address to one that is not"):
        sender.send(read())
    assert len(platform.requests) == 2


@pytest.mark.parametrize(
    "location",
    [
        "https://other.test/",
        "https://platform.test:444/",
        "https://platform.test.evil.test/",
        "https://sub.platform.test/",
    ],
)
def test_another_host_or_port_is_another_origin(location: str) -> None:
    platform = Platform(lambda r: httpx.Response(302, headers={"Location": location}))
    sender = HttpSender(settings(httpx.MockTransport(platform)))
    with pytest.raises(PlatformError, match="401"):
        sender.send(read())
    assert "authorization" not in platform.requests[-1].headers
    assert platform.exchanges == 1, "a 401 from abroad renews nothing"


def test_a_cookie_of_one_answer_goes_nowhere() -> None:
    platform = Platform(
        lambda r: (
            httpx.Response(302, headers={"Location": "/there", "Set-Cookie": "session=s3cret; Path=/"})
            if r.url.path != "/there"
            else httpx.Response(200, json={"data": 1})
        )
    )
    sender = HttpSender(settings(httpx.MockTransport(platform)))
    sender.send(read())
    sender.send(read())
    assert all("cookie" not in request.headers for request in platform.requests)


def test_redirects_end() -> None:
    platform = Platform(lambda r: httpx.Response(302, headers={"Location": f"{r.url.path}x"}))
    sender = HttpSender(settings(httpx.MockTransport(platform)))
    with pytest.raises(PlatformError, match="the redirect is one more after 5"):
        sender.send(read())
    assert len(platform.tokens_seen) == 6


def test_a_status_without_a_location_is_refused_not_followed() -> None:
    platform = Platform(lambda _: httpx.Response(304))
    with pytest.raises(PlatformError, match="304 the answer points elsewhere"):
        HttpSender(settings(httpx.MockTransport(platform))).send(read())


def test_a_stream_follows_by_the_same_rule() -> None:
    with (
        serving(lambda *_: response("200 OK", b"a;b", "Content-Type: text/csv")) as abroad,
        serving(redirecting(307, lambda: f"{abroad.url}/signed?sig=s")) as home,
    ):
        sender = HttpSender(settings(base_url=home.url))
        with sender.stream(Call(FETCH, "/file")) as streamed:
            assert b"".join(streamed.iter_bytes()) == b"a;b"
        sender.close()
        must_not_know(abroad)


def test_an_exchange_never_leaves_with_a_token() -> None:
    with serving(redirecting(302, lambda: "/there")) as home:
        sender = HttpSender(settings(base_url=home.url))
        sender.send(read())
        sender.send(Call(LOGIN, "/login"))
        sender.close()
        logins = [message for message in home.received if b"/login" in message]
        assert len(logins) == 2
        assert all(b"authorization" not in message.lower() for message in logins)


@pytest.mark.parametrize(
    "url",
    [
        "https://api.example.org",
        "https://api.example.org/",
        "https://api.example.org:8443/api/v1/",
        "HTTPS://API.example.org",
        "http://127.0.0.1:8000",
        "http://localhost:1",
        "http://[::1]:8000",
        "http://ouro.localhost",
        "https://bücher.example",
    ],
)
def test_a_usable_base_url_is_taken(url: str) -> None:
    assert read_base_url(url, default="https://x.test", source="base_url") == url.rstrip("/")


@pytest.mark.parametrize(
    "url",
    [
        "",
        "api.example.org",
        "ftp://api.example.org",
        "https://",
        "https:///path",
        "https://user:hunter2@api.example.org",
        "https://api.example.org?token=hunter2",
        "https://api.example.org#x",
        "https://api.example.org\\@evil.test",
        "https://api.example.org\r\nX: 1",
        "https://api example.org",
        "https://api.example.org/a b",
        "https://api.example.org:0",
        "https://api.example.org:65536",
        "https://api.example.org:port",
        None,
        7,
    ],
)
def test_a_malformed_base_url_is_one_line_with_an_example(url: object) -> None:
    with pytest.raises(
        ConfigurationError, match=r"base_url.* is not a base URL: .*'https://x\.test'"
    ) as caught:
        read_base_url(url, default="https://x.test", source="base_url")
    assert "\n" not in str(caught.value)
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize(
    "host", ["example.org", "127.0.0.1.evil.test", "localhost.evil.test", "2130706433", "10.0.0.1", "[::2]"]
)
def test_keys_do_not_travel_in_the_clear(host: str) -> None:
    with pytest.raises(ConfigurationError, match=r"is not encrypted.*use https://"):
        read_base_url(f"http://{host}", default="https://x.test", source="base_url")


def test_loopback_is_what_cannot_leave_this_machine() -> None:
    assert [
        host
        for host in ("localhost", "LOCALHOST.", "127.9.9.9", "[::1]", "0.0.0.0", "example.org")
        if is_loopback(host)
    ] == [
        "localhost",
        "LOCALHOST.",
        "127.9.9.9",
        "[::1]",
    ]


def test_a_transport_error_abroad_is_told_too() -> None:
    with serving(redirecting(302, lambda: "http://127.0.0.1:9/")) as home:
        sender = HttpSender(settings(base_url=home.url, timeout=1))
        with pytest.raises(TransportError, match=r"no connection to http://127\.0\.0\.1:9"):
            sender.send(read())
        sender.close()
