"""What goes over the wire for a call."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from towpath._engine.requests import RequestBuilder
from towpath._engine.sender import HttpSender
from towpath.errors import ConfigurationError
from towpath_wire._seam import Call, ContractError, FormBody, JsonBody, Link, Options, RawBody

from tests.unit.engine.calls import WRITE, Platform, read, settings, write


def built(call: Call[object], **more: Any) -> httpx.Request:
    return RequestBuilder(settings(**more)).build(call)


@pytest.mark.parametrize(
    ("path", "sent"),
    [
        ("/things/a%2Fb", b"/things/a%2Fb"),
        ("/things/a:b", b"/things/a:b"),
        ("/things/a%20b%3F", b"/things/a%20b%3F"),
        ("/things/%2e%2e%2Fetc", b"/things/%2e%2e%2Fetc"),
        ("/things/%E2%82%AC", b"/things/%E2%82%AC"),
    ],
)
def test_an_encoded_path_is_sent_as_it_is(path: str, sent: bytes) -> None:
    assert built(Call(WRITE, path)).url.raw_path == sent


def test_a_base_url_keeps_its_own_path() -> None:
    assert (
        str(built(read("x"), base_url="https://platform.test/api/v1").url)
        == "https://platform.test/api/v1/things/x"
    )


def test_query_values_are_encoded_once() -> None:
    request = built(read(query=[("q", "a&b=c d,é"), ("q", "2"), ("empty", "")]))
    assert request.url.query == b"q=a%26b%3Dc%20d%2C%C3%A9&q=2&empty="


def test_a_json_body_has_its_type_and_length() -> None:
    request = built(write({"a": "é"}))
    assert request.content == '{"a":"é"}'.encode()
    assert request.headers["content-type"] == "application/json"
    assert request.headers["content-length"] == str(len(request.content))
    assert request.headers["host"] == "platform.test"


def test_a_call_without_a_body_still_says_how_long_it_is() -> None:
    assert built(Call(WRITE, "/things")).headers["content-length"] == "0"
    assert "content-length" not in built(read()).headers


def test_a_form_and_a_text_go_out_in_their_media_types() -> None:
    form = built(write(FormBody([("a b", "1&2"), ("é", "")])))
    assert form.content == b"a+b=1%262&%C3%A9="
    assert form.headers["content-type"] == "application/x-www-form-urlencoded"
    text = built(write(RawBody("a;b\n", "text/csv")))
    assert (text.content, text.headers["content-type"]) == (b"a;b\n", "text/csv")


def test_options_win_over_the_client_and_the_client_over_the_defaults() -> None:
    request = built(
        read(options=Options(headers={"X-One": "option"}, timeout=2)),
        headers={"x-one": "client", "User-Agent": "mine"},
    )
    assert request.headers.get_list("x-one") == ["option"]
    assert request.headers["user-agent"] == "mine"
    assert request.extensions["timeout"] == {"connect": 2.0, "read": 2.0, "write": 2.0, "pool": 2.0}


def test_every_request_has_a_finite_timeout() -> None:
    assert set(built(read()).extensions["timeout"].values()) == {5.0}


@pytest.mark.parametrize("seconds", [0, -1, float("inf"), float("nan"), True, "3"])
def test_a_timeout_that_is_none_is_refused(seconds: float) -> None:
    with pytest.raises(ConfigurationError, match=r"options\.timeout takes seconds above 0"):
        built(read(options=Options(timeout=seconds)))
    with pytest.raises(ConfigurationError, match="timeout= takes seconds above 0"):
        settings(timeout=seconds)


@pytest.mark.parametrize("value", ["hidden\r\nX-Evil: 1", "hidden\0", "hidden€", " hidden", "hidden\n"])
def test_a_header_value_that_would_not_arrive_is_refused_without_being_shown(value: str) -> None:
    with pytest.raises(ConfigurationError, match="'X-Mine' cannot stand in a header") as caught:
        built(read(options=Options(headers={"X-Mine": value})))
    assert "hidden" not in str(caught.value)


@pytest.mark.parametrize(
    "name", ["Authorization", "host", "Content-Length", "transfer-encoding", "bad name", "", "é"]
)
def test_a_header_that_is_not_the_callers_to_set_is_refused(name: str) -> None:
    with pytest.raises(ConfigurationError, match=r"header|by itself"):
        settings(headers={name: "x"})


def test_an_idempotency_key_becomes_a_header() -> None:
    assert built(write({}, options=Options(idempotency_key="once"))).headers["idempotency-key"] == "once"


def test_a_body_without_json_form_names_its_key() -> None:
    platform = Platform()
    sender = HttpSender(settings(httpx.MockTransport(platform)))
    with pytest.raises(ConfigurationError, match=r"body\.a\.b is object"):
        sender.send(Call(WRITE, "/things", body=JsonBody({"a": {"b": object()}})))
    assert platform.requests == []


@pytest.mark.parametrize(
    ("address", "sent"),
    [
        ("https://platform.test/api/things?at=2&q=a%2Cb", "https://platform.test/api/things?at=2&q=a%2Cb"),
        ("https://PLATFORM.test:443/api/things?at=2", "https://platform.test/api/things?at=2"),
        ("/other?at=2", "https://platform.test/other?at=2"),
        ("?at=2", "https://platform.test/api/things/1?at=2"),
    ],
)
def test_a_link_on_the_clients_own_origin_takes_the_place_of_path_and_query(address: str, sent: str) -> None:
    call = read(query=[("q", "left out")]).leading_to(Link(address, "$.next"))
    assert str(built(call, base_url="https://platform.test/api").url) == sent


@pytest.mark.parametrize(
    "address",
    [
        "https://elsewhere.test/things",
        "http://platform.test/things",
        "https://platform.test:8443/things",
        "https://platform.test.elsewhere.test/things",
        "https://user@platform.test/things",
        "https://platform.test@elsewhere.test/things",
        "//elsewhere.test/things",
        "file:///etc/passwd",
        "https://[broken",
        "https://platform.test\\@elsewhere.test/",
    ],
)
def test_a_link_to_any_other_origin_is_refused_and_its_query_not_shown(address: str) -> None:
    call = read().leading_to(Link(f"{address}?secret", "the Link header"))
    with pytest.raises(
        ContractError, match=r"readThing: at the Link header: expected an address on https://plat"
    ) as raised:
        built(call)
    assert "secret" not in str(raised.value)


def test_nothing_is_sent_for_a_link_that_is_refused() -> None:
    platform = Platform()
    sender = HttpSender(settings(httpx.MockTransport(platform)))
    with pytest.raises(ContractError):
        sender.send(read().leading_to(Link("https://elsewhere.test/", "$.next")))
    assert platform.requests == []


def test_what_a_platform_sets_as_cookies_is_neither_kept_nor_sent() -> None:
    platform = Platform(
        lambda _: httpx.Response(200, json={"data": 1}, headers={"Set-Cookie": "a=1; Path=/"})
    )
    sender = HttpSender(settings(httpx.MockTransport(platform)))
    for _ in range(2):
        sender.send(read())
    assert not any("cookie" in request.headers for request in platform.requests)
    assert list(sender._client.cookies) == []
    sender.close()
