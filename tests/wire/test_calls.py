"""Calls: what goes onto the wire, and what is made of the answer."""

from __future__ import annotations

import asyncio
import datetime
import io
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import httpx
import pytest
from towpath_wire._seam import (
    ApiError,
    ConfigurationError,
    ContractError,
    File,
    MultipartBody,
    Options,
    RawBody,
    Reply,
)
from towpath_wire._seam.plain import AsyncPlainSender, PlainSender

if TYPE_CHECKING:
    from collections.abc import Callable

    from .conftest import Wire

THING = {"id": "018f8b70-11aa-7d3c-8b1e-6d0c5f3e2a44", "when": "2024-05-18T16:06:50Z", "big": 1, "shape": {}}
ORIGIN = "https://torture.example/v1"


class Exchange:
    """Answers every request alike and keeps the last one."""

    def __init__(self, response: httpx.Response | None = None) -> None:
        self.response = response or httpx.Response(200, json=[])
        self.request = httpx.Request("GET", ORIGIN)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.request = request
        return self.response


def _sent(wire: Wire, call: Callable[[Any], object], response: httpx.Response | None = None) -> httpx.Request:
    exchange = Exchange(response)
    with PlainSender(ORIGIN, transport=httpx.MockTransport(exchange)) as sender:
        call(wire.api(sender))
    return exchange.request


def _query(request: httpx.Request) -> list[tuple[str, str]]:
    return parse_qsl(request.url.query.decode(), keep_blank_values=True)


def test_query_parameters_follow_their_style(wire: Wire) -> None:
    request = _sent(
        wire,
        lambda api: api.things.list(
            archived=False,
            ids=[1, 2],
            pipes=["a", "b|c"],
            spaces=["d", "e"],
            tags=["red", "green"],
            filter={"a": 1, "b": ["x", "y"], "c": True},
        ),
    )
    assert _query(request) == [
        ("ids", "1,2"),
        ("pipes", "a|b|c"),
        ("spaces", "d e"),
        ("tags", "red"),
        ("tags", "green"),
        ("filter[a]", "1"),
        ("filter[b]", "x"),
        ("filter[b]", "y"),
        ("filter[c]", "true"),
        ("archived", "false"),
    ]


def test_a_parameter_described_by_content_goes_out_as_json(wire: Wire) -> None:
    where = wire.models.Filter(a=1, b=["ü"])
    request = _sent(wire, lambda api: api.things.list(archived=True, where=where))
    assert json.loads(dict(_query(request))["where"]) == {"a": 1, "b": ["ü"]}


def test_headers_and_cookies_are_sent_whole(wire: Wire) -> None:
    request = _sent(
        wire, lambda api: api.things.list(archived=True, x_tags=["a", "b"], x_flag=True, session="s;x=1")
    )
    assert request.headers["x-tags"] == "a,b"
    assert request.headers["x-flag"] == "true"
    assert request.headers["cookie"] == "session=s%3Bx%3D1"


def test_a_header_cannot_be_split(wire: Wire) -> None:
    with pytest.raises(ConfigurationError, match="line break"):
        _sent(wire, lambda api: api.things.list(archived=True, x_tags=["a\r\nX-Evil: 1"]))


def test_names_of_parameters_that_generated_code_uses_itself_are_free(wire: Wire) -> None:
    request = _sent(
        wire,
        lambda api: api.things.list(
            archived=True,
            body_="b",
            options_="o",
            url="u",
            client="c",
            type="t",
            from_="f",
            colour="light blue",
            since=datetime.datetime(2024, 1, 1, tzinfo=datetime.UTC),
        ),
    )
    names = {"body": "b", "options": "o", "url": "u", "client": "c", "type": "t", "from": "f"}
    assert dict(_query(request)) == {
        **names,
        "archived": "true",
        "colour": "light blue",
        "since": "2024-01-01T00:00:00Z",
    }


def test_path_parameters_are_escaped(wire: Wire) -> None:
    request = _sent(
        wire,
        lambda api: api.things.parts.del_("018f8b70-11aa-7d3c-8b1e-6d0c5f3e2a44", "a/b?c#d%2F é"),
        httpx.Response(204),
    )
    assert request.url.raw_path.endswith(b"/parts/a%2Fb%3Fc%23d%252F%20%C3%A9")


def test_a_parameter_that_may_hold_slashes_keeps_them(wire: Wire) -> None:
    request = _sent(
        wire, lambda api: api.blobs.put_at("a/b", "2024/09/counts é?.csv", b"x"), httpx.Response(204)
    )
    assert request.url.raw_path.endswith(b"/blobs/a%2Fb/2024/09/counts%20%C3%A9%3F.csv")


@pytest.mark.parametrize(
    ("body", "stated"),
    [(b"x", "application/octet-stream"), (File(b"x", content_type="text/csv"), "text/csv")],
)
def test_where_any_media_type_goes_the_files_own_is_stated(
    wire: Wire, body: File | bytes, stated: str
) -> None:
    request = _sent(wire, lambda api: api.blobs.put_at("b", "k", body), httpx.Response(204))
    assert request.headers["content-type"] == stated


@pytest.mark.parametrize("key", ["", ".", "a/../b", "a/."])
def test_a_path_with_a_part_that_would_not_arrive_is_refused(wire: Wire, key: str) -> None:
    with pytest.raises(ConfigurationError, match="cannot stand in a path"):
        _sent(wire, lambda api: api.blobs.put_at("b", key, b""))


@pytest.mark.parametrize("segment", ["", ".", ".."])
def test_a_path_segment_that_would_not_arrive_is_refused(wire: Wire, segment: str) -> None:
    with pytest.raises(ConfigurationError, match="cannot stand in a path"):
        _sent(wire, lambda api: api.things.parts.del_("x", segment))


def test_text_csv_goes_in_and_comes_out(wire: Wire) -> None:
    exchange = Exchange(
        httpx.Response(200, text="a,b\r\n1,é", headers={"content-type": "text/csv; charset=utf-8"})
    )
    with PlainSender(ORIGIN, transport=httpx.MockTransport(exchange)) as sender:
        answered = wire.api(sender).rows.post("x,y\n1,2")
    assert exchange.request.headers["content-type"] == "text/csv"
    assert exchange.request.content == b"x,y\n1,2"
    assert answered == "a,b\r\n1,é"


def test_lines_of_json_go_in_and_come_out_as_bytes(wire: Wire) -> None:
    ndjson = {"content-type": "application/x-ndjson"}
    exchange = Exchange(httpx.Response(200, content=b'{"b": 2}\n', headers=ndjson))
    with PlainSender(ORIGIN, transport=httpx.MockTransport(exchange)) as sender:
        assert wire.api(sender).rows.post_lines(b'{"a": 1}\n') == b'{"b": 2}\n'
    assert exchange.request.headers["content-type"] == "application/x-ndjson"
    assert exchange.request.content == b'{"a": 1}\n'


def test_a_303_is_an_answer_with_its_location(wire: Wire) -> None:
    exchange = Exchange(httpx.Response(303, headers={"location": "https://torture.example/jobs/1"}))
    with PlainSender(ORIGIN, transport=httpx.MockTransport(exchange)) as sender:
        reply = wire.api(sender).rows.raw.start()
    assert (reply.status, reply.headers["location"], reply.value()) == (
        303,
        "https://torture.example/jobs/1",
        None,
    )


def test_a_binary_body_is_optional_and_streams_from_a_file(wire: Wire) -> None:
    octets = {"content-type": "application/octet-stream"}
    response = httpx.Response(206, content=b"\x00\xff", headers=octets)
    exchange = Exchange(response)
    with PlainSender(ORIGIN, transport=httpx.MockTransport(exchange)) as sender:
        assert wire.api(sender).blobs.put(File(io.BytesIO(b"abc"))) == b"\x00\xff"
        assert exchange.request.content == b"abc"
        wire.api(sender).blobs.put()
        assert exchange.request.content == b""


def test_an_asynchronous_client_streams_an_open_file(wire: Wire) -> None:
    exchange = Exchange(
        httpx.Response(200, content=b"ok", headers={"content-type": "application/octet-stream"})
    )

    async def put() -> bytes:
        async def answer(request: httpx.Request) -> httpx.Response:
            await request.aread()
            exchange.request = request
            return exchange.response

        async with AsyncPlainSender(ORIGIN, transport=httpx.MockTransport(answer)) as sender:
            answered: bytes = await wire.async_api(sender).blobs.put(File(io.BytesIO(b"abc")))
            return answered

    assert asyncio.run(put()) == b"ok"
    assert exchange.request.content == b"abc"


def test_one_operation_takes_several_media_types(wire: Wire) -> None:
    create = wire.operations("things").create_thing
    thing = wire.models.Thing.from_dict(THING)
    bodies = [
        create(thing).body,
        create(thing, content_type="application/merge-patch+json").body,
        create("a,b", content_type="text/csv").body,
    ]
    assert [body.content_type for body in bodies] == [
        "application/json",
        "application/merge-patch+json",
        "text/csv",
    ]
    assert (
        json.loads(bodies[0].encode())
        == json.loads(bodies[1].encode())
        == {key: value for key, value in THING.items() if key != "id"}
    )
    assert isinstance(bodies[2], RawBody)


def test_a_form_has_booleans_lists_and_dates_as_the_spec_says(wire: Wire) -> None:
    at = datetime.datetime(2024, 1, 1, tzinfo=datetime.UTC)
    form = wire.models.Form(flag=True, many=["a", "b"], joined=["c", "d"], at=at)
    request = _sent(wire, lambda api: api.blobs.submit(form), httpx.Response(200, json={"ok": True}))
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert parse_qsl(request.content.decode()) == [
        ("flag", "true"),
        ("many", "a"),
        ("many", "b"),
        ("joined", "c,d"),
        ("at", "2024-01-01T00:00:00Z"),
    ]


def _upload() -> dict[str, Any]:
    return {
        "file": File(b"A" * 10 + b"\r\n--+++\r\n", filename="a.bin"),
        "table": b"x,y",
        "files": [b"1", File(io.BytesIO(b"2"), filename="two.txt", content_type="text/plain")],
        "flag": False,
        "meta": {"name": "n"},
        "sizes": [1, 2],
    }


def test_multipart_parts_carry_the_types_that_the_encoding_gives(wire: Wire) -> None:
    body = wire.operations("blobs").upload(_upload()).body
    assert isinstance(body, MultipartBody)
    shown = [
        (part.name, part.content_type, getattr(part.value, "filename", part.value)) for part in body.parts
    ]
    assert shown == [
        ("file", "application/octet-stream", "a.bin"),
        ("table", "text/csv", "table"),
        ("files", "application/octet-stream", "files"),
        ("files", "text/plain", "two.txt"),
        ("flag", None, "false"),
        ("meta", "application/json", '{"name":"n"}'),
        ("sizes", "application/json", "[1,2]"),
    ]
    assert body.replayable


DEEP = {"variables": {"style": "deepObject", "explode": True}}


@pytest.mark.parametrize(
    ("variables", "fields"),
    [
        ({"A": "1", "B": "2"}, [("variables[A]", "1"), ("variables[B]", "2")]),
        (
            [{"key": "A", "value": "1"}, {"key": "B"}],
            [("variables[0][key]", "A"), ("variables[0][value]", "1"), ("variables[1][key]", "B")],
        ),
        (["a", "b"], [("variables", "a"), ("variables", "b")]),
        ({}, []),
    ],
)
def test_what_is_nested_is_named_in_brackets_where_the_encoding_says_so(
    variables: Any, fields: list[tuple[str, str]]
) -> None:
    from towpath_wire._seam.forms import form_fields, multipart_parts

    body = {"ref": "main", "variables": variables}
    assert form_fields(body, DEEP) == [("ref", "main"), *fields]
    assert [(part.name, part.value) for part in multipart_parts(body, DEEP)] == [("ref", "main"), *fields]


def test_bytes_may_be_said_by_their_media_type(wire: Wire) -> None:
    body = wire.operations("blobs").upload({"file": b"x", "scan": b"\x89PNG"}).body
    assert [(part.name, part.value.content) for part in body.parts] == [("file", b"x"), ("scan", b"\x89PNG")]


def test_each_multipart_request_has_a_boundary_of_its_own(wire: Wire) -> None:
    def boundary() -> str:
        request = _sent(wire, lambda api: api.blobs.upload(_upload()), httpx.Response(200, json={}))
        kind, _, value = request.headers["content-type"].partition("; boundary=")
        assert kind == "multipart/form-data"
        assert request.content.count(b"--" + value.encode()) == 8  # seven parts and the end
        return value

    first, second = boundary(), boundary()
    assert first != second
    assert "+++" not in (first, second)


def test_options_of_a_call_win_over_the_client(wire: Wire) -> None:
    exchange = Exchange()
    sender = PlainSender(ORIGIN, headers={"X-Key": "k", "X-A": "1"}, transport=httpx.MockTransport(exchange))
    with sender:
        wire.api(sender).things.list(archived=True, options=Options(headers={"X-A": "2"}, timeout=1.5))
    assert exchange.request.headers["x-key"] == "k"
    assert exchange.request.headers["x-a"] == "2"
    assert exchange.request.extensions["timeout"]["read"] == 1.5


def test_a_plain_sender_sends_an_idempotency_key_and_sends_once_whatever_the_options_say(wire: Wire) -> None:
    requests: list[httpx.Request] = []

    def refuse(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(503)

    transport = httpx.MockTransport(refuse)
    options = Options(retries=5, idempotency_key="once")
    with PlainSender(ORIGIN, transport=transport) as sender, pytest.raises(ApiError):
        wire.api(sender).things.list(archived=True, options=options)
    assert [request.headers["idempotency-key"] for request in requests] == ["once"]


def test_an_answer_is_read_by_its_status_and_type(wire: Wire) -> None:
    read = wire.operations("things")
    made = Reply(
        read.CREATE_THING,
        201,
        {"content-type": "application/json; charset=utf-8"},
        json.dumps(THING).encode(),
    )
    assert made.value().big == 1
    assert Reply(read.CREATE_THING, 204, {}, b"").value() is None
    listed = Reply(
        read.LIST_THINGS, 200, {"content-type": "application/vnd.x+json"}, json.dumps([THING]).encode()
    )
    assert listed.value()[0].to_dict() == THING
    with pytest.raises(
        ContractError, match=r"expected 201 application/json or 204 without a body, got 202 text/html"
    ):
        Reply(read.CREATE_THING, 202, {"content-type": "text/html"}, b"").value()


def test_a_failing_answer_names_operation_path_and_spec(wire: Wire) -> None:
    READ_PART = wire.operations("things_parts").READ_PART
    json_type = {"content-type": "application/json"}
    answer = json.dumps({"data": {"part": {"d": "d", "cls": "c", "date": "never"}}}).encode()
    with pytest.raises(ContractError) as raised:
        Reply(READ_PART, 200, json_type, answer).value()
    assert str(raised.value) == (
        "readPart: at $.data.part.date: expected a date, got a string (spec: specs/torture/openapi.yaml)"
    )
    with pytest.raises(
        ContractError, match=r"readPart: at \$\.data: expected an object with 'part', got null"
    ):
        Reply(READ_PART, 200, json_type, b'{"data": null}').value()
    with pytest.raises(ContractError, match=r"readPart: .* a JSON document"):
        Reply(READ_PART, 200, json_type, b"<html>").value()
    deep = b"[" * 100_000
    with pytest.raises(
        ContractError, match=r"readPart: .* 100000 bytes that are not \(it is nested too deeply\)"
    ):
        Reply(READ_PART, 200, json_type, deep).value()
    for latin in (b'{"a":"\xe9"}', b'{"a":"\xe9'):
        with pytest.raises(
            ContractError, match=r"readPart: .* bytes that are not \(it is not UTF-8\)"
        ) as raised:
            Reply(READ_PART, 200, json_type, latin).value()
        assert not isinstance(raised.value.__cause__, UnicodeError), "which would hold the answer"
    things = wire.operations("things").LIST_THINGS
    with pytest.raises(ContractError) as raised:
        Reply(things, 200, json_type, json.dumps([THING, {**THING, "day": 1}]).encode()).value()
    assert raised.value.path == "$[1].day"


@pytest.mark.parametrize("status", [400, 404, 499, 520])
def test_a_refusal_is_raised_whatever_its_status_and_body(wire: Wire, status: int) -> None:
    for response in (
        httpx.Response(status, json={"error": {"message": "no such thing"}}, headers={"x-request-id": "r1"}),
        httpx.Response(status, text="<html>no such thing"),
    ):
        with pytest.raises(ApiError) as raised:
            _sent(wire, lambda api: api.things.list(archived=True), response)
        assert raised.value.status == status
        assert raised.value.operation == "listThings"


def test_a_reply_shows_what_came_before_it_was_read(wire: Wire) -> None:
    exchange = Exchange(httpx.Response(200, json=[THING], headers={"x-request-id": "r7"}))
    with PlainSender(ORIGIN, transport=httpx.MockTransport(exchange)) as sender:
        reply = wire.api(sender).things.raw.list(archived=True)
    assert (reply.status, reply.request_id, reply.document()) == (200, "r7", [THING])
    assert reply.value()[0].big == 1


def test_synchronous_and_asynchronous_methods_are_alike(wire: Wire) -> None:
    async def ask() -> tuple[Any, Any]:
        def answer(request: httpx.Request) -> httpx.Response:
            return httpx.Response(200, json=[THING])

        async with AsyncPlainSender(ORIGIN, transport=httpx.MockTransport(answer)) as sender:
            api = wire.async_api(sender)
            return await api.things.list(archived=True), await api.things.raw.list(archived=True)

    listed, reply = asyncio.run(ask())
    assert listed == reply.value()
    for name in ("Things", "ThingsParts", "Rows", "Blobs"):
        module = __import__(f"towpath_wire.torture.resources.{_snake(name)}", fromlist=[name])
        sync, async_ = getattr(module, name), getattr(module, f"Async{name}")
        assert [each for each in vars(sync) if each[0] != "_"] == [
            each for each in vars(async_) if each[0] != "_"
        ]


def _snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("_")


def test_a_credential_stays_out_of_the_senders_repr(wire: Wire) -> None:
    with PlainSender(ORIGIN, headers={"X-Key": "k-4711"}) as sender:
        assert "4711" not in repr(sender)
        assert "4711" not in repr(Options(headers={"X-Key": "k-4711"}))


def test_a_deprecated_operation_and_a_former_name_warn_and_work(wire: Wire) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, text="a", headers={"content-type": "text/csv"})

    exchange = Exchange(answer(httpx.Request("POST", ORIGIN)))

    async def send() -> str:
        async with AsyncPlainSender(ORIGIN, transport=httpx.MockTransport(answer)) as sender:
            sent: str = await wire.async_api(sender).rows.send_rows("x")
            return sent

    with PlainSender(ORIGIN, transport=httpx.MockTransport(exchange)) as sender:
        api = wire.api(sender)
        with pytest.warns(DeprecationWarning, match="`send` is now called `post`") as warned:
            assert api.rows.send("x") == "a"
        assert warned[0].filename == __file__
        exchange.response = httpx.Response(200, json={"data": {"part": {"d": "", "cls": ""}}})
        with pytest.warns(DeprecationWarning, match="`read` is deprecated by the platform"):
            api.things.parts.read("018f8b70-11aa-7d3c-8b1e-6d0c5f3e2a44", "c")
    with pytest.warns(DeprecationWarning, match="`send_rows` is now called `post`"):
        assert asyncio.run(send()) == "a"
