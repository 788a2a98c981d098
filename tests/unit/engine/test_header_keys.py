"""Keys that go into headers as they are: which requests get them, and that they show nowhere."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest
from towpath._engine.async_sender import AsyncHttpSender
from towpath._engine.schemes import HeaderKey, HeaderKeys
from towpath._engine.sender import HttpSender
from towpath.credentials import Secret
from towpath.errors import AuthenticationFailed, ConfigurationError
from towpath_wire._seam import Answer, Call, Link, Operation, Options

from tests.unit.engine.calls import read, settings
from tests.unit.engine.raw_server import response, serving

if TYPE_CHECKING:
    from collections.abc import Callable

ID, SECRET = "example-id-0123", "example-secret-4567"
APIKEY = HeaderKeys(HeaderKey("Authorization", Secret(SECRET), word="Apikey"))
PRIVATE_TOKEN = HeaderKeys(HeaderKey("private-token", Secret(SECRET)))
PAIR = HeaderKeys(HeaderKey("api-key-id", Secret(ID)), HeaderKey("api-key-secret", Secret(SECRET)))
SCHEMES = {"a word and a key": APIKEY, "a key": PRIVATE_TOKEN, "two keys": PAIR}
OPEN_TO_ALL = Operation(
    "listPublic", "GET", "/public", answers=(Answer(200, "application/json", lambda value: value),), idempotent=True
)  # fmt: skip

Send = Any


def send(call: Call[Any], keys: HeaderKeys, **chosen: Any) -> Any:
    sender = HttpSender(settings(scheme=keys, **chosen))
    try:
        return sender.send(call)
    finally:
        sender.close()


def asend(call: Call[Any], keys: HeaderKeys, **chosen: Any) -> Any:
    async def main() -> Any:
        sender = AsyncHttpSender(settings(scheme=keys, **chosen))
        try:
            return await sender.asend(call)
        finally:
            await sender.aclose()

    return anyio.run(main)


both = pytest.mark.parametrize("send", [send, asend])
every = pytest.mark.parametrize("keys", SCHEMES.values(), ids=SCHEMES)


def heads(keys: HeaderKeys, send: Send, call: Call[Any], **chosen: Any) -> list[httpx.Headers]:
    """Return the headers of the requests that a call makes."""
    seen: list[httpx.Headers] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers)
        return httpx.Response(200, json={"data": 1, "error": None})

    send(call, keys, transport=httpx.MockTransport(answer), **chosen)
    return seen


@both
@pytest.mark.parametrize(
    ("keys", "sent"),
    [
        (APIKEY, {"authorization": f"Apikey {SECRET}"}),
        (PRIVATE_TOKEN, {"private-token": SECRET}),
        (PAIR, {"api-key-id": ID, "api-key-secret": SECRET}),
    ],
    ids=SCHEMES,
)
def test_every_secured_call_carries_its_keys_and_nothing_goes_before_it(
    send: Send, keys: HeaderKeys, sent: dict[str, str]
) -> None:
    [headers] = heads(keys, send, read())
    assert {name: headers[name] for name in sent} == sent


@both
@every
def test_a_call_that_is_open_to_all_goes_without(send: Send, keys: HeaderKeys) -> None:
    [headers] = heads(keys, send, Call(OPEN_TO_ALL, "/public"))
    assert not {name.lower() for name in keys.headers} & set(headers)


@both
@every
@pytest.mark.parametrize("leads", ["abroad", "home"])
def test_a_redirect_takes_the_keys_within_the_origin_only(send: Send, keys: HeaderKeys, leads: str) -> None:
    there = response(body=b'{"data": "arrived", "error": null}')
    with serving(lambda *_: there) as abroad, serving(lambda *_: b"") as home:
        target = f"{abroad.url}/there" if leads == "abroad" else "/there"
        home.answer = lambda head, _: (
            there if b" /there " in head else response("302 Elsewhere", b"", f"Location: {target}")
        )
        assert send(read(), keys, base_url=home.url).value() == "arrived"
        last = (abroad if leads == "abroad" else home).received[-1]
        assert (SECRET.encode() in last) is (leads == "home")
        names = [name.encode().lower() + b":" for name in keys.headers]
        assert [name in last.lower() for name in names] == [leads == "home"] * len(names)


@both
@every
def test_a_link_takes_the_keys_within_the_origin_and_a_bare_call_takes_none(
    send: Send, keys: HeaderKeys
) -> None:
    with serving(lambda *_: response()) as home:
        send(read().leading_to(Link(f"{home.url}/next", "$.next")), keys, base_url=home.url)
        assert SECRET.encode() in home.received[-1]
        sender = HttpSender(settings(scheme=keys, base_url=home.url))
        sender.send_bare(read().leading_to(Link(f"{home.url}/file", "$.url")))
        sender.close()
        assert SECRET.encode() not in home.received[-1]


@every
@pytest.mark.parametrize("spell", [str, str.upper, str.title])
def test_a_caller_cannot_set_the_headers_of_the_keys(keys: HeaderKeys, spell: Callable[[str], str]) -> None:
    for name in keys.headers:
        told = rf"headers.*: the client sets '{spell(name)}' by itself"
        with pytest.raises(ConfigurationError, match=told):
            settings(scheme=keys, headers={spell(name): "mine"})
        with pytest.raises(ConfigurationError, match=told):
            heads(keys, send, read(options=Options(headers={spell(name): "mine"})))


@both
@every
def test_keys_that_are_refused_show_nowhere_and_are_not_tried_again(send: Send, keys: HeaderKeys) -> None:
    asked = 0

    def refuse(request: httpx.Request) -> httpx.Response:
        nonlocal asked
        asked += 1
        said = {"error": f"no such key: {SECRET} of {ID}"}
        return httpx.Response(401, json=said, headers={"x-echo": f"{ID} {SECRET}"})

    with pytest.raises(AuthenticationFailed, match=r"no such key.*check EXAMPLE_KEY") as caught:
        send(read(), keys, transport=httpx.MockTransport(refuse))
    error = caught.value
    assert asked == 1
    assert error.request is not None
    assert error.response is not None
    shown = repr(
        (str(error), error.problem, error.request.headers, error.response.headers, error.response.content)
    )
    shown += pickle.dumps(error).decode("latin-1") + repr(vars(keys)) + repr(keys.secrets)
    for key in keys.secrets:
        assert key.reveal() not in shown
