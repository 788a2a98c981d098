"""The front door that platforms share, on a platform made up of what a new one has to state."""

from __future__ import annotations

import inspect
import pickle
import sys
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest
from towpath._engine.client import AsyncClient, AsyncTransport, Client, PlatformClient, Transport, TransportT
from towpath._engine.origins import find_base_url
from towpath._engine.schemes import HeaderKey, HeaderKeys
from towpath.credentials import Secret, conceal, find_secret
from towpath.errors import ConfigurationError
from towpath_wire.ouro.api import Api, AsyncApi

if TYPE_CHECKING:
    from typing import Unpack

    from towpath._engine.client import ClientArguments


class _Depot(PlatformClient[TransportT]):
    """Two keys, and the organisation that they belong to."""

    def __init__(
        self,
        organisation: str,
        key_id: str | Secret | None = None,
        key_secret: str | Secret | None = None,
        *,
        base_url: str | None = None,
        **chosen: Unpack[ClientArguments[TransportT]],
    ) -> None:
        key_id, key_secret = conceal(key_id), conceal(key_secret)
        identifier = find_secret(key_id, variable="DEPOT_KEY_ID", what="key id", argument="key_id")
        secret = find_secret(
            key_secret, variable="DEPOT_KEY_SECRET", what="key secret", argument="key_secret"
        )
        self._set_up(
            find_base_url(base_url, variable="DEPOT_URL", default="https://depot.test"),
            HeaderKeys(HeaderKey("api-key-id", identifier), HeaderKey("api-key-secret", secret)),
            own={"organisation": organisation, "key_id": identifier, "key_secret": secret},
            hint="make a new key",
            chosen=chosen,
        )
        self.organisation = organisation


class Depot(_Depot[Transport], Client, Api):
    """Blocks."""


class AsyncDepot(_Depot[AsyncTransport], AsyncClient, AsyncApi):
    """Awaits."""


class Service:
    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(200, json={"data": [], "error": None})


@pytest.mark.parametrize(
    ("kind", "transport", "words"),
    [
        (Depot, httpx.AsyncHTTPTransport(), r"an httpx\.BaseTransport for Depot, not AsyncHTTPTransport"),
        (Depot, httpx.Client, r"an httpx\.BaseTransport for Depot, not type"),
        (
            AsyncDepot,
            httpx.HTTPTransport(),
            r"an httpx\.AsyncBaseTransport for AsyncDepot, not HTTPTransport",
        ),
        (AsyncDepot, "http://proxy.test", r"an httpx\.AsyncBaseTransport for AsyncDepot, not str"),
    ],
)
def test_a_transport_that_cannot_carry_is_refused_at_once(kind: Any, transport: Any, words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        kind("org", "an-id", "a-secret", transport=transport)


def test_generated_groups_are_called_with_the_keys_of_the_client() -> None:
    service = Service()
    with Depot("org", "an-id", "a-secret", transport=httpx.MockTransport(service)) as depot:
        assert depot.datasets.list() == []
        assert depot.datasets is depot.datasets

    async def main() -> None:
        async with AsyncDepot("org", "an-id", "a-secret", transport=httpx.MockTransport(service)) as depot:
            assert await depot.datasets.list() == []

    anyio.run(main)
    sent = [
        (each.url.host, each.headers["api-key-id"], each.headers["api-key-secret"])
        for each in service.requests
    ]
    assert sent == [("depot.test", "an-id", "a-secret")] * 2


@pytest.mark.parametrize("kind", [Depot, AsyncDepot])
def test_the_signature_shows_every_argument(kind: type[_Depot[object]]) -> None:
    shown = inspect.signature(kind)
    assert [*shown.parameters] == [
        "organisation", "key_id", "key_secret", "base_url", "timeout", "retries", "transport", "headers", "on_event", "strict"
    ]  # fmt: skip
    assert {name: shown.parameters[name].default for name in ("timeout", "retries", "headers")} == {
        "timeout": 30.0,
        "retries": 2,
        "headers": None,
    }
    assert shown.parameters["timeout"].kind is inspect.Parameter.KEYWORD_ONLY
    assert shown.return_annotation is kind


@pytest.mark.parametrize("kind", [Depot, AsyncDepot])
def test_a_misspelt_argument_is_refused_under_the_clients_name(kind: type[_Depot[object]]) -> None:
    misspelt: Any = {"timeuot": 3}  # checkers refuse it written out: tests/typing/wrong/clients.py
    with pytest.raises(
        TypeError, match=rf"^{kind.__name__}\(\) got an unexpected keyword argument 'timeuot'$"
    ):
        kind("org", "an-id", "a-secret", **misspelt)


def test_where_nothing_is_given_the_environment_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEPOT_KEY_ID", "an-id")
    with pytest.raises(
        ConfigurationError, match=r"no key secret: pass key_secret=… or set .* DEPOT_KEY_SECRET"
    ):
        Depot("org")
    monkeypatch.setenv("DEPOT_KEY_SECRET", "a-secret")
    assert repr(Depot("org")) == "Depot(base_url='https://depot.test')"
    monkeypatch.setenv("DEPOT_URL", "http://127.0.0.1:9000/api/")
    assert repr(Depot("org")) == "Depot(base_url='http://127.0.0.1:9000/api')"
    assert repr(Depot("org", base_url="https://x.test")) == "Depot(base_url='https://x.test')"
    monkeypatch.setenv("DEPOT_URL", "depot")
    with pytest.raises(ConfigurationError, match=r"DEPOT_URL 'depot' is not a base URL"):
        Depot("org")


def test_a_client_pickles_with_all_that_made_it_and_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, __name__, sys.modules[Depot.__module__])
    monkeypatch.setenv("DEPOT_KEY_ID", "an-id")
    monkeypatch.setenv("DEPOT_KEY_SECRET", "a-secret")
    frozen = pickle.dumps(Depot("org", timeout=7, retries=5, base_url="https://x.test"))
    assert b"an-id" not in frozen
    assert b"a-secret" not in frozen
    monkeypatch.setenv("DEPOT_KEY_SECRET", "another")
    twin = pickle.loads(frozen)
    assert (twin.organisation, repr(twin)) == ("org", "Depot(base_url='https://x.test')")
    assert (twin._settings.timeout, twin._settings.retries) == (7.0, 5)
    assert [key.value() for key in twin._settings.scheme.keys] == ["an-id", "another"]
    with pytest.raises(ConfigurationError, match="given in code does not pickle"):
        pickle.dumps(Depot("org", "an-id", "a-secret"))


def test_a_closed_client_makes_no_sender_any_more() -> None:
    depot = Depot("org", "an-id", "a-secret", transport=httpx.MockTransport(Service()))
    depot.close()
    depot.close()
    with pytest.raises(ConfigurationError, match="this client is closed"):
        depot.datasets.list()
