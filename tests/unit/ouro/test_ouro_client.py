"""The Ouro clients: how they are made, what they send, how they show, pickle and close."""

from __future__ import annotations

import json
import pickle
from decimal import Decimal
from typing import Any

import anyio
import httpx
import pytest
import towpath
from towpath import (
    AsyncOuro,
    AuthenticationFailed,
    ConfigurationError,
    ContractError,
    NotFound,
    Options,
    Ouro,
    ServerFailed,
)

KEY = "example-key-0123456789"
DATASET = "018f8b70-11aa-7d3c-8b1e-6d0c5f3e2a44"
USER = {"id": DATASET, "user_id": DATASET, "username": "hermes", "mood": "unknown to the spec"}


class Service:
    """A few answers of Ouro, in memory."""

    def __init__(self, token: object = "header.claims.signature", status: int = 200) -> None:
        self.requests: list[httpx.Request] = []
        self.token, self.status = token, status

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        path = request.url.path
        if path == "/users/get-token":
            error = None if self.token else "No user found for this API key"
            return httpx.Response(self.status, json={"token": self.token, "error": error})
        if request.headers.get("authorization") != self.token:
            return httpx.Response(401, json={"data": None, "error": "No user found"})
        if path == "/users/hermes":
            return httpx.Response(200, json={"data": USER, "error": None})
        if path == f"/datasets/{DATASET}/data":
            return self.data(request)
        problem = {
            "name": "NotFoundError",
            "message": "Asset not found",
            "status": 404,
            "code": "asset_not_found",
        }
        return httpx.Response(404, json={"data": None, "error": problem}, headers={"X-Request-Id": "r-7"})

    def data(self, request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            return httpx.Response(200, json={"data": [{"a": 1}, {"a": 2}], "error": None})
        count = len(json.loads(request.content)["rows"])
        ingest = {"inserted": count, "updated": 0, "skipped": 0, "mode": "append"}
        return httpx.Response(200, json={"data": None, "error": None, "row_ingest": ingest, "warning": None})


def connected(service: Service, **more: Any) -> Ouro:
    return Ouro(KEY, transport=httpx.MockTransport(service), **more)


def test_the_key_is_exchanged_and_the_raw_token_sent() -> None:
    service = Service()
    with connected(service) as ouro:
        user = ouro.users.read("hermes")
        assert (user.username, user.additional_properties) == ("hermes", {"mood": "unknown to the spec"})
    exchange, call = service.requests
    assert (exchange.method, str(exchange.url)) == ("POST", "https://api.ouro.foundation/users/get-token")
    assert json.loads(exchange.content) == {"pat": KEY}
    assert "authorization" not in exchange.headers
    assert call.headers["authorization"] == "header.claims.signature"


@pytest.mark.parametrize("name", ["", ".", ".."])
def test_an_identifier_that_would_not_arrive_is_refused_before_anything_is_sent(name: str) -> None:
    service = Service()
    with connected(service) as ouro, pytest.raises(ConfigurationError, match="cannot stand in a path"):
        ouro.users.read(name)
    assert service.requests == []


def test_the_asynchronous_client_does_the_same() -> None:
    service = Service()

    async def main() -> None:
        async with AsyncOuro(KEY, transport=httpx.MockTransport(service)) as ouro:
            assert (await ouro.users.read("hermes")).username == "hermes"
            assert (await ouro.datasets.load_rows(DATASET, {"rows": [{"a": 1}]})).inserted == 1
            assert await ouro.datasets.read_data(DATASET) == [{"a": 1}, {"a": 2}]

    anyio.run(main)
    anyio.run(main, backend="trio")
    assert [r.url.path for r in service.requests].count("/users/get-token") == 2


def test_getting_a_token_by_hand_goes_out_without_one() -> None:
    service = Service()
    with connected(service) as ouro:
        assert ouro.users.get_token({"pat": "another"}).token == "header.claims.signature"
    assert len(service.requests) == 1
    assert "authorization" not in service.requests[0].headers


def test_rows_go_in_and_come_out() -> None:
    with connected(Service()) as ouro:
        assert (
            ouro.datasets.load_rows(DATASET, {"rows": [{"a": 1}, {"a": 2}], "mode": "append"}).inserted == 2
        )
        assert ouro.datasets.read_data(DATASET) == [{"a": 1}, {"a": 2}]


def test_a_value_is_taken_out_of_a_raw_answer_by_its_path() -> None:
    with connected(Service()) as ouro:
        reply = ouro.datasets.raw.read_data(DATASET)
        assert ouro.extract(reply, "data") == [{"a": 1}, {"a": 2}]
        assert ouro.extract(reply, "data[1].a") == 2
        assert ouro.extract({"data": {"values": [1]}}, "data.values", into=list[int]) == [1]
        exact = ouro.extract(b'{"pi": 3.14159265358979323846}', "pi", decimals=True)
        assert exact == Decimal("3.14159265358979323846")


def test_what_is_not_there_says_what_and_where() -> None:
    with connected(Service()) as ouro, pytest.raises(NotFound) as caught:
        ouro.users.read("nobody")
    assert str(caught.value) == (
        "readUser: 404 [asset_not_found] Asset not found (request r-7); "
        "check the identifier, and that this key may see what it names"
    )
    problem = caught.value.problem
    assert isinstance(problem, dict)
    assert problem["error"]["name"] == "NotFoundError"


@pytest.mark.parametrize("status", [200, 401])
def test_a_wrong_key_says_what_to_do(status: int) -> None:
    service = Service(token=None, status=status)
    with connected(service) as ouro, pytest.raises(AuthenticationFailed) as caught:
        ouro.users.read("hermes")
    assert "No user found for this API key" in str(caught.value)
    assert "check the API key (api_key=), or make a new one in Ouro's account settings" in str(caught.value)
    assert len(service.requests) == 1


@pytest.mark.parametrize(
    "answer", ["<html>login</html>", "[]", '{"token": 7}', "{}", '{"token": "t", "error": "expired"}']
)
def test_a_login_that_answers_nonsense_is_a_failed_login(answer: str) -> None:
    ouro = Ouro(KEY, transport=httpx.MockTransport(lambda _: httpx.Response(200, text=answer)))
    with ouro, pytest.raises(AuthenticationFailed, match=r"getToken: 200 .*make a new one"):
        ouro.users.read("hermes")


class OffTheSpec(Service):
    """Forgets the data."""

    def data(self, request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"error": None})


def test_an_answer_off_the_spec_names_operation_and_place() -> None:
    with (
        connected(OffTheSpec()) as ouro,
        pytest.raises(ContractError, match=r"readDatasetData: at \$: expected an object with 'data'"),
    ):
        ouro.datasets.read_data(DATASET)


def test_options_of_one_call_reach_the_wire() -> None:
    service = Service()
    with connected(service, headers={"X-App": "mine"}) as ouro:
        ouro.users.read("hermes", options=Options(timeout=2, headers={"X-Once": "1"}))
    request = service.requests[-1]
    assert (request.headers["x-app"], request.headers["x-once"]) == ("mine", "1")
    assert request.extensions["timeout"]["read"] == 2.0
    assert service.requests[0].extensions["timeout"]["read"] == 30.0, (
        "the login is bound by the client's own timeout"
    )


def test_key_and_address_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OURO_API_KEY", KEY)
    monkeypatch.setenv("OURO_URL", "http://127.0.0.1:9000/")
    assert repr(Ouro()) == "Ouro(base_url='http://127.0.0.1:9000')"
    assert repr(AsyncOuro(base_url="https://x.test")) == "AsyncOuro(base_url='https://x.test')"


def test_a_missing_key_names_both_ways_to_give_one() -> None:
    with pytest.raises(ConfigurationError, match=r"no Ouro API key: pass api_key=… or set .* OURO_API_KEY"):
        Ouro()


def test_a_wrong_address_in_the_environment_is_named_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OURO_URL", "ouro")
    with pytest.raises(
        ConfigurationError, match=r"OURO_URL 'ouro' is not a base URL.*'https://api\.ouro\.foundation'"
    ):
        Ouro(KEY)
    with pytest.raises(ConfigurationError, match=r"base_url 'http://ouro\.example' is not encrypted"):
        Ouro(KEY, base_url="http://ouro.example")


def test_making_and_closing_a_client_sends_nothing_and_loads_no_http_library() -> None:
    import subprocess
    import sys

    code = (
        "import sys\nfrom towpath import Ouro\nwith Ouro('example-key') as ouro: repr(ouro)\n"
        "print([m for m in ('httpx', 'msgspec', 'attrs', 'attr', 'inspect', 'dataclasses', 'logging', 'typing_extensions')"
        " if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_a_closed_client_takes_no_calls() -> None:
    ouro = connected(Service())
    users = ouro.users
    ouro.close()
    ouro.close()
    for call in (lambda: users.read("hermes"), lambda: ouro.datasets.read_data(DATASET)):
        with pytest.raises(ConfigurationError, match="this client is closed"):
            call()


def test_many_threads_share_one_sender() -> None:
    from concurrent.futures import ThreadPoolExecutor

    service = Service()
    with connected(service) as ouro, ThreadPoolExecutor(50) as pool:
        names = {pool.submit(lambda: ouro.users.read("hermes").username) for _ in range(200)}
        assert {name.result(10) for name in names} == {"hermes"}
    assert [r.url.path for r in service.requests].count("/users/get-token") == 1


def test_a_client_with_its_key_in_the_environment_pickles(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OURO_API_KEY", KEY)
    ouro = Ouro(base_url="http://127.0.0.1:9000", timeout=7, headers={"X-App": "mine"}, strict=True)
    frozen = pickle.dumps(ouro)
    assert KEY.encode() not in frozen
    monkeypatch.setenv("OURO_API_KEY", "another-key")
    twin = pickle.loads(frozen)
    assert repr(twin) == repr(ouro)
    assert twin._own["api_key"].reveal() == "another-key"
    assert (twin._settings.timeout, twin._settings.headers) == (7.0, [(b"X-App", b"mine")])
    assert twin._settings.strict
    monkeypatch.delenv("OURO_API_KEY")
    with pytest.raises(ConfigurationError, match="OURO_API_KEY"):
        pickle.loads(frozen)


def test_a_strict_client_meets_at_once_what_another_meets_when_it_is_used() -> None:
    without_id = {key: value for key, value in USER.items() if key != "id"}

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/users/get-token":
            return httpx.Response(200, json={"token": "header.claims.signature"})
        return httpx.Response(200, json={"data": without_id, "error": None})

    async def ask(*, strict: bool) -> object:
        async with AsyncOuro(KEY, strict=strict, transport=httpx.MockTransport(answer)) as ouro:
            return (await ouro.users.read("hermes")).username

    with Ouro(KEY, transport=httpx.MockTransport(answer)) as ouro:
        assert ouro.users.read("hermes").username == anyio.run(lambda: ask(strict=False)) == "hermes"
    says = r"readUser: at \$\.data\.id: expected a UUID in User, got nothing"
    with Ouro(KEY, strict=True, transport=httpx.MockTransport(answer)) as ouro:
        with pytest.raises(ContractError, match=says):
            ouro.users.read("hermes")
        assert ouro.users.raw.read("hermes").status == 200
    with pytest.raises(ContractError, match=says):
        anyio.run(lambda: ask(strict=True))


def test_a_platform_that_fails_raises_its_own_kind_of_error() -> None:
    ouro = Ouro(
        KEY, transport=httpx.MockTransport(lambda _: httpx.Response(502, html="<title>Bad Gateway</title>"))
    )
    with ouro, pytest.raises(ServerFailed, match="getToken: 502 the answer is a web page: Bad Gateway"):
        ouro.users.read("hermes")


def test_the_front_door_shows_what_it_offers() -> None:
    assert len(towpath.__all__) == len(set(towpath.__all__))
    for name in towpath.__all__:
        assert getattr(towpath, name) is not None
    assert set(towpath.__all__) <= set(dir(towpath))
    with pytest.raises(AttributeError, match="has no attribute 'Oruo'; did you mean 'Ouro'"):
        towpath.Oruo  # type: ignore[attr-defined]  # noqa: B018
    with pytest.raises(ImportError, match="cannot import name 'Nothing'"):
        from towpath import Nothing  # type: ignore[attr-defined]  # noqa: F401
