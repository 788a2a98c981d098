"""Calls that go elsewhere than to the platform: servers of their own, presigned addresses, documented 303s."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest
from towpath._engine.async_sender import AsyncHttpSender
from towpath._engine.flows import acarry, answered_bare, carry
from towpath._engine.sender import HttpSender
from towpath._engine.streams import WatchedFile
from towpath.errors import ConfigurationError, PermissionDenied, PlatformError
from towpath_wire._seam import (
    Answer,
    Call,
    ContractError,
    File,
    JsonBody,
    Link,
    Operation,
    Options,
    RawBody,
)

from tests.unit.engine.calls import KEY, TOKEN_SCHEME, Platform, settings
from tests.unit.engine.raw_server import RawServer, response, serving

if TYPE_CHECKING:
    from collections.abc import Callable

TOKEN = b"t0ken-of-the-test"


def json_answer(status: int = 200) -> Answer[Any]:
    return Answer(status, "application/json", lambda value: value)


def operation(
    method: str,
    *,
    answers: tuple[Answer[Any], ...] = (json_answer(),),
    secured: bool | None = True,
    server: str | None = None,
) -> Operation[Any]:
    """One that needs a credential, does without one, or takes either (None)."""
    security = {True: TOKEN_SCHEME, False: (), None: (*TOKEN_SCHEME, ())}[secured]
    return Operation(
        "moveThing",
        method,
        "/things",
        answers=answers,
        security=security,
        idempotent=method != "POST",
        server=server,
    )


PUT = operation("PUT", answers=(Answer(200, None, lambda _: None),), secured=False)


def home(then: Callable[[bytes], bytes] = lambda head: response()) -> Callable[[bytes, bytes], bytes]:
    """A platform that hands out a token, and answers everything else as it is told."""

    def answer(head: bytes, body: bytes) -> bytes:
        return response(body=b'{"token": "%s"}' % TOKEN) if head.startswith(b"POST /login") else then(head)

    return answer


def send(base_url: str, call: Call[Any], **chosen: Any) -> Any:
    sender = HttpSender(settings(base_url=base_url, **chosen))
    try:
        return sender.send(call)
    finally:
        sender.close()


def asend(base_url: str, call: Call[Any], **chosen: Any) -> Any:
    async def main() -> Any:
        sender = AsyncHttpSender(settings(base_url=base_url, **chosen))
        try:
            return await sender.asend(call)
        finally:
            await sender.aclose()

    return anyio.run(main)


def send_bare(base_url: str, call: Call[Any], **chosen: Any) -> Any:
    sender = HttpSender(settings(base_url=base_url, **chosen))
    try:
        return carry(answered_bare(call), sender)
    finally:
        sender.close()


def asend_bare(base_url: str, call: Call[Any], **chosen: Any) -> Any:
    async def main() -> Any:
        sender = AsyncHttpSender(settings(base_url=base_url, **chosen))
        try:
            return await acarry(answered_bare(call), sender)
        finally:
            await sender.aclose()

    return anyio.run(main)


both = pytest.mark.parametrize("send", [send, asend])
both_bare = pytest.mark.parametrize("send", [send_bare, asend_bare])
Send = Any  # one of the four above


def must_be_bare(server: RawServer) -> None:
    seen = b"\n".join(server.received).lower()
    for secret in (TOKEN, KEY.encode(), b"authorization", b"x-private", b"cookie", b"idempotency"):
        assert secret.lower() not in seen


# A server of its own.


@both
@pytest.mark.parametrize("secured", [False, None])
def test_an_operation_with_a_server_of_another_origin_goes_there_bare(
    send: Send, secured: bool | None
) -> None:
    with serving(home()) as platform, serving(lambda *_: response(body=b'{"from": "there"}')) as store:
        call = Call(
            operation("POST", secured=secured, server=f"{store.url}/store"),
            "/things",
            query=[("a", "1")],
            headers=[("x-kind", "csv")],
            body=JsonBody({"n": 1}),
            options=Options(headers={"X-Private": "p"}, idempotency_key="once"),
        )
        reply = send(platform.url, call, headers={"X-Private-Too": "q"})
        assert reply.value() == {"from": "there"}
        assert platform.received == []
        [request] = store.received
        assert request.startswith(b"POST /store/things?a=1 HTTP/1.1\r\n")
        assert request.endswith(b'\r\n\r\n{"n":1}')
        assert b"x-kind: csv" in request.lower()
        must_be_bare(store)


@both
def test_an_operation_with_a_server_within_the_origin_is_signed(send: Send) -> None:
    with serving(home()) as platform:
        for server in ("/v2", f"{platform.url}/v2/"):
            send(platform.url, Call(operation("GET", server=server), "/things"))
            assert platform.received[-1].startswith(b"GET /v2/things HTTP/1.1\r\n")
            assert TOKEN in platform.received[-1]


@both
def test_a_credential_that_would_be_needed_elsewhere_stays_and_nothing_is_sent(send: Send) -> None:
    with serving(home()) as platform, serving(home()) as store:
        call = Call(operation("GET", server=store.url), "/things")
        with pytest.raises(
            ConfigurationError, match=r"moveThing: its server is .* credential goes to .* only"
        ):
            send(platform.url, call)
        assert platform.received == store.received == []


@pytest.mark.parametrize(
    "server", ["http://store.test", "https://user@store.test/", "https://{region}.store.test"]
)
def test_a_server_that_is_not_safe_or_not_complete_is_refused(server: str) -> None:
    call = Call(operation("GET", secured=False, server=server), "/things")
    with pytest.raises(ConfigurationError, match="moveThing: its own server in the spec"):
        send("https://platform.test", call, transport=httpx.MockTransport(Platform()))


# A presigned address.


@both_bare
def test_a_file_goes_to_a_presigned_address_with_its_exact_type_and_length_and_nothing_else(
    send: Send,
) -> None:
    told: list[int] = []
    with serving(home()) as platform, serving(lambda *_: response(body=b"")) as store:
        file = WatchedFile(io.BytesIO(b"a,b\n1,2\n"), told=told.append)
        call = Call(
            PUT,
            "/ignored",
            body=RawBody(file, "text/csv"),
            options=Options(headers={"X-Private": "p"}, idempotency_key="once", timeout=20),
        ).leading_to(
            Link(f"{store.url}/bucket/a%2Fb.csv?X-Amz-Signature=s%2Fg&x=1", "$.result.signedRequest")
        )
        assert send(platform.url, call, headers={"X-Private-Too": "q"}) is None
        assert platform.received == []
        [request] = store.received
        head, _, body = request.partition(b"\r\n\r\n")
        lines = {line.split(b":")[0].lower(): line for line in head.split(b"\r\n")[1:]}
        assert head.startswith(b"PUT /bucket/a%2Fb.csv?X-Amz-Signature=s%2Fg&x=1 HTTP/1.1\r\n")
        assert body == b"a,b\n1,2\n"
        assert lines[b"content-type"] == b"Content-Type: text/csv"
        assert lines[b"content-length"] == b"Content-Length: 8"
        assert set(lines) <= {
            b"host", b"user-agent", b"accept", b"accept-encoding", b"content-type", b"content-length", b"connection"
        }  # fmt: skip
        assert told == [8]
        must_be_bare(store)


@both_bare
def test_a_body_of_unknown_size_is_not_sent_in_chunks_to_a_presigned_address(send: Send) -> None:
    with serving(lambda *_: response()) as store:
        link = Link(f"{store.url}/x", "$.url")
        body = RawBody(File(iter([b"a", b"b"])), "text/csv")
        with pytest.raises(ConfigurationError, match=r"size of the body has to be known .*size="):
            send("http://127.0.0.1:9", Call(PUT, "/", body=body, link=link))
        known = RawBody(File(iter([b"a", b"b"]), size=2), "text/csv")
        assert send("http://127.0.0.1:9", Call(PUT, "/", body=known, link=link)) is None
        assert len(store.received) == 1
        assert b"chunked" not in store.received[0].lower()


@both_bare
@pytest.mark.parametrize(
    "address",
    ["http://store.test/x", "https://user:password@store.test/x", "ftp://store.test/x", "javascript:alert(1)", "https://[x"],
)  # fmt: skip
def test_an_address_that_is_not_safe_is_refused_by_where_it_stood_and_does_not_show(
    send: Send, address: str
) -> None:
    call = Call(PUT, "/", body=RawBody(b"x", "text/csv")).leading_to(
        Link(address + "?sig=hidden", "$.result.signedRequest")
    )
    with pytest.raises(
        ContractError, match=r"at \$\.result\.signedRequest: expected an https address"
    ) as caught:
        send("https://platform.test", call)
    assert "hidden" not in str(caught.value)
    assert "password" not in str(caught.value)


@both_bare
def test_a_refusal_of_a_store_is_raised_without_the_signature(send: Send) -> None:
    said = (
        b"<Error><Code>SignatureDoesNotMatch</Code><Message>The signature is another one.</Message></Error>"
    )
    with serving(lambda *_: response("403 Forbidden", said, "Content-Type: application/xml")) as store:
        link = Link(f"{store.url}/x?X-Amz-Signature=hidden", "$.url")
        with pytest.raises(PermissionDenied, match="The signature is another one") as caught:
            send("http://127.0.0.1:9", Call(PUT, "/", body=RawBody(b"x", "text/csv"), link=link))
    assert caught.value.request is not None
    assert "hidden" not in repr((caught.value, caught.value.request.url, caught.value.request.headers))


@both_bare
def test_an_upload_to_a_presigned_address_is_tried_again_from_its_start_and_never_redirected(
    send: Send,
) -> None:
    answers = [response("503 Busy", b""), response("307 There", b"", "Location: /elsewhere")]
    with serving(lambda *_: answers[len(store.received) - 1]) as store:
        body = RawBody(File(io.BytesIO(b"whole")), "text/csv")
        with pytest.raises(PlatformError, match="answers a PUT, which is never sent to a second place"):
            send(
                "http://127.0.0.1:9",
                Call(PUT, "/", body=body, link=Link(f"{store.url}/x", "$.url")),
                retries=1,
            )
        assert [each.endswith(b"\r\n\r\nwhole") for each in store.received] == [True, True]


# A documented 303.

ELSEWHERE = Answer(303, None, lambda _: None)


@both
@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
def test_a_documented_303_beside_a_documented_success_is_fetched_with_get_within_the_origin(
    send: Send, method: str
) -> None:
    def answer(head: bytes) -> bytes:
        if b" /there?x=1 " in head:
            return response(body=b'{"was": "there"}')
        return response("303 See Other", b"", "Location: /there?x=1")

    with serving(home(answer)) as platform:
        body = JsonBody({"n": 1}) if method == "POST" else None
        reply = send(
            platform.url, Call(operation(method, answers=(json_answer(), ELSEWHERE)), "/things", body=body)
        )
        assert (reply.status, reply.value()) == (200, {"was": "there"})
        last = platform.received[-1]
        assert last.startswith(b"GET /there?x=1 HTTP/1.1\r\n")
        assert TOKEN in last
        assert b"content-" not in last.lower()
        assert len(platform.received) == 3


@both
def test_a_documented_303_to_another_origin_is_fetched_bare(send: Send) -> None:
    with serving(lambda *_: response(body=b'{"was": "abroad"}')) as store:
        away = home(lambda head: response("303 See Other", b"", f"Location: {store.url}/file"))
        with serving(away) as platform:
            call = Call(operation("GET", answers=(json_answer(), ELSEWHERE)), "/things")
            assert send(platform.url, call, headers={"X-Private": "p"}).value() == {"was": "abroad"}
        assert store.received[0].startswith(b"GET /file HTTP/1.1\r\n")
        must_be_bare(store)


@both
@pytest.mark.parametrize("kind", ["application/geopackage+sqlite3", "text/csv; charset=utf-8"])
def test_the_bytes_of_another_host_may_be_of_any_media_type(send: Send, kind: str) -> None:
    bytes_answer = Answer(200, "application/octet-stream", lambda value: value)
    call = Call(operation("GET", answers=(bytes_answer, ELSEWHERE)), "/things")
    with serving(lambda *_: response("200 OK", b"g\0p", f"Content-Type: {kind}")) as store:
        away = home(lambda head: response("303 See Other", b"", f"Location: {store.url}/file"))
        with serving(away) as platform:
            reply = send(platform.url, call)
            assert (reply.value(), reply.headers["content-type"]) == (b"g\0p", kind)
    page = home(lambda head: response("200 OK", b"<html>", "Content-Type: text/html"))
    with serving(page) as platform, pytest.raises(ContractError, match="text/html"):
        send(platform.url, call).value()


@both
@pytest.mark.parametrize(
    "answers",
    [(ELSEWHERE,), (Answer(204, None, lambda _: None), ELSEWHERE)],
    ids=["303 alone", "303 and a success without a body"],
)
def test_a_documented_303_without_a_success_to_fetch_is_the_answer(
    send: Send, answers: tuple[Answer[Any], ...]
) -> None:
    with serving(home(lambda head: response("303 See Other", b"", "Location: /there"))) as platform:
        reply = send(platform.url, Call(operation("POST", answers=answers), "/things"))
        assert (reply.status, reply.headers["location"], reply.value()) == (303, "/there", None)


@both
def test_a_303_that_leads_round_in_circles_ends(send: Send) -> None:
    with serving(home(lambda head: response("303 See Other", b"", "Location: /again"))) as platform:
        with pytest.raises(PlatformError, match="303 the redirect is one more after 5"):
            send(platform.url, Call(operation("POST", answers=(json_answer(), ELSEWHERE)), "/things"))
        assert sum(each.startswith(b"GET /again") for each in platform.received) == 5
