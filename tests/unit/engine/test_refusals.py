"""Answers that say no become typed errors, whatever their body is."""

from __future__ import annotations

import copy
import pickle
from typing import TYPE_CHECKING

import httpx
import pytest
from towpath import errors
from towpath._engine.async_sender import AsyncHttpSender
from towpath._engine.sender import HttpSender

from tests.unit.engine.calls import KEY, Platform, read, settings, write
from tests.unit.engine.raw_server import response, serving

if TYPE_CHECKING:
    from collections.abc import Iterator


def refused(answer: httpx.Response) -> errors.PlatformError:
    sender = HttpSender(settings(httpx.MockTransport(Platform(lambda _: answer))))
    with pytest.raises(errors.PlatformError) as caught:
        sender.send(read())
    return caught.value


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, errors.BadRequest),
        (402, errors.PaymentRequired),
        (403, errors.PermissionDenied),
        (404, errors.NotFound),
        (409, errors.Conflict),
        (410, errors.NotFound),
        (413, errors.TooLarge),
        (418, errors.PlatformError),
        (422, errors.BadRequest),
        (429, errors.RateLimited),
        (499, errors.PlatformError),
        (500, errors.ServerFailed),
        (503, errors.ServerFailed),
        (520, errors.ServerFailed),
        (799, errors.ServerFailed),
    ],
)
def test_each_status_has_its_error(status: int, kind: type[errors.PlatformError]) -> None:
    error = refused(httpx.Response(status, json={"data": None, "error": {"message": "No.", "code": "nope"}}))
    assert type(error) is kind
    assert (error.status, error.code, error.message, error.operation) == (status, "nope", "No.", "readThing")


@pytest.mark.parametrize(
    ("content", "problem", "message"),
    [
        (b"", None, "Bad Gateway"),
        (b"  ", None, "Bad Gateway"),
        (b"upstream\r\n\x1b[31mfell", "upstream\r\n\x1b[31mfell", "upstream [31mfell"),
        (
            b"<html><title>502\nBad Gateway</title><h1>x</h1>",
            None,
            "the answer is a web page: 502 Bad Gateway",
        ),
        (b"<h1>Sorry</h1><p>later</p>", None, "Sorry later"),
        (b'{"error": "cut o', '{"error": "cut o', '{"error": "cut o'),
        (b"\xff\xfe\x00", None, "��"),
        (b'{"error": "a < b > c is no title"}', {"error": "a < b > c is no title"}, "a < b > c is no title"),
        (b"[1, 2]", [1, 2], "Bad Gateway"),
        (b'"a string"', "a string", "a string"),
        (b'{"message": {"base": ["is taken"]}}', {"message": {"base": ["is taken"]}}, "is taken"),
        (
            b'{"message": {"name": ["is taken", "is long"], "path": ["is taken"], "n": 1, "m": [2]}}',
            {"message": {"name": ["is taken", "is long"], "path": ["is taken"], "n": 1, "m": [2]}},
            "name is taken; name is long; path is taken",
        ),
        (b'{"message": {}}', {"message": {}}, "Bad Gateway"),
        (
            b'{"message": "Some values were refused.", "detail": {"group": ["There is no such group."], "n": 1}}',
            {
                "message": "Some values were refused.",
                "detail": {"group": ["There is no such group."], "n": 1},
            },
            "Some values were refused (group: There is no such group)",
        ),
        (b'{"message": "No.", "detail": {"n": {}}}', {"message": "No.", "detail": {"n": {}}}, "No."),
        (b'{"message": "No.", "detail": "At all."}', {"message": "No.", "detail": "At all."}, "No."),
        (b'{"mood": "foul"}', {"mood": "foul"}, "Bad Gateway"),
        (
            b'{"error": "invalid_token", "error_description": "Token is expired."}',
            {"error": "invalid_token", "error_description": "Token is expired."},
            "Token is expired.",
        ),
        (
            b'{"message": "Refused.", "detail": {"title": ["Too long."], "non_field_errors": ["No.", 7]}}',
            None,
            "Refused (title: Too long; No)",
        ),
        (
            b'{"message": "Refused.", "detail": {"metadata": {"title": ["A\\nB"]}, "n": {"m": 1}}}',
            None,
            "Refused (metadata.title: A B)",
        ),
        (b'{"message": "Refused.", "detail": {}}', None, "Refused."),
        (b'{"message": "Refused.", "detail": "by whom"}', None, "Refused."),
        (b'{"message": ["first", "second"]}', {"message": ["first", "second"]}, "first"),
        (b'{"error": 7}', {"error": 7}, "Bad Gateway"),
        (b"[" * 100_000, None, "[" * 500 + "…"),
    ],
)
def test_any_body_makes_a_message_on_one_line(content: bytes, problem: object, message: str) -> None:
    error = refused(httpx.Response(502, content=content))
    assert error.message == message
    assert "\n" not in str(error)
    if problem is not None:
        assert error.problem == problem


def test_an_error_says_where_and_what_to_do_next() -> None:
    error = refused(httpx.Response(403, json={"error": "Not yours"}, headers={"X-Request-Id": "r-1"}))
    assert str(error) == "readThing: 403 Not yours (request r-1); ask for the permission things:read"
    assert error.request_id == "r-1"


def test_a_scope_that_is_too_small_is_named() -> None:
    body = {"error": "insufficient_scope", "error_description": "It needs more.", "scope": "api read_api"}
    error = refused(httpx.Response(403, json=body))
    assert (error.code, error.message) == ("insufficient_scope", "It needs more.")
    assert error.next_step == "use a token with the scope api read_api"
    silent = refused(httpx.Response(403, json={key: body[key] for key in ("error", "error_description")}))
    assert silent.next_step == "use a token with more scopes"


def test_a_refusal_under_status_200_raises_like_its_own_status() -> None:
    body = {"data": None, "error": {"message": "Asset not found", "status": 404, "code": "asset_not_found"}}
    error = refused(httpx.Response(200, json=body))
    assert type(error) is errors.NotFound
    assert (error.status, error.code, error.problem) == (404, "asset_not_found", body)
    assert error.response is not None
    assert error.response.status == 200


@pytest.mark.parametrize(
    ("refusal", "status"), [("no", 200), ({"message": "no", "statusCode": "409"}, 409), ({"status": 7}, 200)]
)
def test_a_refusal_under_status_200_in_any_shape_raises(refusal: object, status: int) -> None:
    assert refused(httpx.Response(200, json={"data": 1, "error": refusal})).status == status


def test_an_undocumented_success_is_told_when_its_value_is_asked_for() -> None:
    sender = HttpSender(settings(httpx.MockTransport(Platform(lambda _: httpx.Response(207, text="x")))))
    with pytest.raises(errors.ContractError, match="expected 200 application/json, got 207 text/plain"):
        sender.send(read()).value()


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry-After": "7"}, 7.0),
        ({"Retry-After": "Wed, 21 Oct 2015 07:28:30 GMT", "Date": "Wed, 21 Oct 2015 07:28:00 GMT"}, 30.0),
        ({"Retry-After": "Wed, 21 Oct 2015 07:28:00 GMT"}, 0.0),
        ({"Retry-After": "-3"}, None),
        ({"Retry-After": "soon"}, None),
        ({"Retry-After": "9" * 400}, 365 * 86400.0),
        (
            {"Retry-After": "Wed, 21 Oct 2099 07:28:30 GMT", "Date": "Wed, 21 Oct 2015 07:28:00 GMT"},
            365 * 86400.0,
        ),
        ({"Retry-After": "Wed Oct 21 07:28:30 2015", "Date": "Wed, 21 Oct 2015 07:28:00 GMT"}, 30.0),
        ({"Retry-After": "Wednesday, 21-Oct-15 07:28:30 GMT", "Date": "Wed, 21 Oct 2015 07:28:00 GMT"}, 30.0),
        ({"Retry-After": "٣"}, None),
        ({}, None),
    ],
)
def test_how_long_to_wait_is_read_in_every_form(headers: dict[str, str], seconds: float | None) -> None:
    raw = [(name.encode(), value.encode()) for name, value in headers.items()]
    error = refused(httpx.Response(429, json={"error": "slow down"}, headers=raw))
    assert isinstance(error, errors.RateLimited)
    assert error.retry_after == seconds


def test_a_refusal_cut_off_in_its_body_is_still_that_refusal() -> None:
    cut = b"HTTP/1.1 503 Busy\r\nContent-Length: 500\r\n\r\nonly this"

    def answer(head: bytes, body: bytes) -> bytes | None:
        return cut

    with serving(lambda *_: cut) as server:
        server.answer = lambda head, body: response(body=b'{"token": "t0ken"}') if b"/login" in head else cut
        sender = HttpSender(settings(base_url=server.url, timeout=0.3))
        with pytest.raises(errors.ServerFailed, match="503 only this"):
            sender.send(read())
        sender.close()


def test_a_refusal_with_a_broken_compression_is_still_that_refusal() -> None:
    class Broken(httpx.SyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            yield b"not gzip at all"

    error = refused(httpx.Response(500, headers={"Content-Encoding": "gzip"}, stream=Broken()))
    assert type(error) is errors.ServerFailed


def test_an_error_pickles_and_copies_with_all_it_carries() -> None:
    error = refused(
        httpx.Response(429, json={"error": "slow"}, headers={"Retry-After": "3", "X-Request-Id": "r"})
    )
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(twin) is errors.RateLimited
        assert str(twin) == str(error)
        assert (twin.retry_after, twin.problem, twin.request_id) == (3.0, {"error": "slow"}, "r")
        assert (twin.request and twin.request.url) == "https://platform.test/things/1"
        assert (twin.response and twin.response.status) == 429


@pytest.mark.parametrize("name", errors.__all__)
def test_every_error_class_pickles(name: str) -> None:
    kind = getattr(errors, name)
    if not issubclass(kind, Exception):
        return
    arguments = {
        "ContractError": {"path": "$", "expected": "a", "got": "b"},
    }.get(name, {"status": 400} if issubclass(kind, errors.ApiError) else {})
    error = kind(**arguments) if name == "ContractError" else kind("said", **arguments)
    twin = pickle.loads(pickle.dumps(error))
    assert (type(twin), str(twin)) == (kind, str(error))


def test_a_snapshot_shows_no_credential_and_no_echo_of_it() -> None:
    def echo(request: httpx.Request) -> httpx.Response:
        token = request.headers["authorization"]
        return httpx.Response(
            404,
            json={"error": f"{token} may not, nor {KEY}", token: [KEY]},
            headers={"Set-Cookie": "s=1", "X-Echo": token},
        )

    sender = HttpSender(settings(httpx.MockTransport(Platform(echo))))
    with pytest.raises(errors.NotFound) as caught:
        sender.send(write({"a": 1}))
    error = caught.value
    assert error.request is not None
    assert error.response is not None
    assert error.request.headers["authorization"] == "…"
    assert error.response.headers["set-cookie"] == "…"
    seen = f"{error} {error.__dict__} {error.request.headers} {error.response.headers} {error.response.content!r}"
    seen += repr(pickle.dumps(error))
    assert "token-1" not in seen
    assert KEY not in seen


def test_async_refusals_are_the_same() -> None:
    import anyio

    async def main() -> None:
        platform = Platform(lambda _: httpx.Response(404, json={"error": {"message": "gone", "code": "x"}}))
        sender = AsyncHttpSender(settings(httpx.MockTransport(platform)))
        with pytest.raises(errors.NotFound, match=r"readThing: 404 \[x\] gone; check the identifier"):
            await sender.asend(read())
        await sender.aclose()

    anyio.run(main)
