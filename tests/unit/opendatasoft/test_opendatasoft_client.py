"""The front door: where a portal is, whose key goes along, and what making a client costs."""

from __future__ import annotations

import pickle
import subprocess
import sys
from typing import TYPE_CHECKING

import httpx
import pytest
from towpath import AsyncOpendatasoft, BadRequest, ConfigurationError, Opendatasoft, PermissionDenied
from towpath.opendatasoft.domains import base_url_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from towpath.testing import StandIn

    from tests.unit.opendatasoft.either import Either

KEY = "example-key-0123456789"
API = "/api/automation/v1.0"


@pytest.mark.parametrize(
    ("domain", "base_url"),
    [
        ("data.example.org", f"https://data.example.org{API}"),
        ("data.example.org/", f"https://data.example.org{API}"),
        ("data.example.org:8443", f"https://data.example.org:8443{API}"),
        ("documentation-resources", f"https://documentation-resources.opendatasoft.com{API}"),
        ("my-portal.opendatasoft.com", f"https://my-portal.opendatasoft.com{API}"),
        ("https://data.example.org", f"https://data.example.org{API}"),
        ("https://data.example.org/explore/?sort=modified#top", f"https://data.example.org{API}"),
        (f"https://data.example.org{API}/", f"https://data.example.org{API}"),
        (f"http://127.0.0.1:8080/opendatasoft{API}", f"http://127.0.0.1:8080/opendatasoft{API}"),
        ("http://127.0.0.1:8080", f"http://127.0.0.1:8080{API}"),
        ("localhost:8080", f"http://localhost:8080{API}"),
        ("127.0.0.1", f"http://127.0.0.1{API}"),
        ("[::1]:8080", f"http://[::1]:8080{API}"),
    ],
)
def test_a_portal_is_named_by_its_domain_its_short_name_or_any_address_on_it(
    domain: str, base_url: str
) -> None:
    assert base_url_of(domain) == base_url


@pytest.mark.parametrize(
    "domain",
    [
        "",
        " ",
        "data example.org",
        "a/b",
        "data.example.org/explore",
        "name:pass@data.example.org",
        "https://name:pass@data.example.org",
        "https://",
        "ftp://data.example.org",
        "-x",
        "data.example.org?x",
        None,
        3,
    ],
)
def test_what_names_no_portal_is_refused_before_anything_is_sent(domain: str) -> None:
    with pytest.raises(ConfigurationError) as refused:
        base_url_of(domain)
    assert "pass" not in str(refused.value)


def test_keys_do_not_travel_in_the_clear() -> None:
    with pytest.raises(ConfigurationError, match="not encrypted"):
        Opendatasoft("http://data.example.org", KEY)


def test_domain_and_key_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigurationError, match="ODS_API_KEY"):
        Opendatasoft("data.example.org")
    monkeypatch.setenv("ODS_API_KEY", KEY)
    with pytest.raises(ConfigurationError, match="ODS_DOMAIN"):
        Opendatasoft()
    monkeypatch.setenv("ODS_DOMAIN", "my-portal")
    assert repr(Opendatasoft()) == f"Opendatasoft(base_url='https://my-portal.opendatasoft.com{API}')"
    assert repr(AsyncOpendatasoft("data.example.org")).endswith(f"example.org{API}')")
    with pytest.raises(ConfigurationError, match="give one of them"):
        Opendatasoft("data.example.org", base_url="https://data.example.org")


def test_the_key_goes_in_the_header_and_shows_nowhere_else() -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"total_count": 0, "next": None, "previous": None, "results": []})

    with Opendatasoft("data.example.org", KEY, transport=httpx.MockTransport(answer)) as portal:
        assert portal.datasets.list().to_list() == []
        assert KEY not in repr(portal)
    assert seen[0].headers["authorization"] == f"Apikey {KEY}"
    assert KEY not in str(seen[0].url)
    assert seen[0].url.path == f"{API}/datasets/"


def test_a_client_with_its_key_in_the_environment_pickles(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ODS_API_KEY", KEY)
    frozen = pickle.dumps(Opendatasoft("data.example.org", timeout=7))
    assert KEY.encode() not in frozen
    assert repr(pickle.loads(frozen)) == f"Opendatasoft(base_url='https://data.example.org{API}')"
    with pytest.raises(ConfigurationError, match="does not pickle"):
        pickle.dumps(Opendatasoft("data.example.org", KEY))


def test_making_and_closing_a_client_sends_nothing_and_loads_no_http_library() -> None:
    code = (
        "import sys\nfrom towpath import Opendatasoft\n"
        "with Opendatasoft('data.example.org', 'example-key') as portal: repr(portal)\n"
        "print([m for m in ('httpx', 'msgspec', 'attrs', 'attr', 'inspect', 'dataclasses', 'logging', 'typing_extensions',"
        " 'platformdirs', 'filelock', 'importlib.metadata') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_a_denied_call_names_the_permission_that_is_missing(as_role: Callable[[str], Either]) -> None:
    with pytest.raises(PermissionDenied) as denied:
        as_role("reader")(lambda portal: portal.datasets.create({"metadata": {"default": {}}}))
    assert "create_dataset" in str(denied.value)


def test_lists_go_over_all_pages_and_know_their_total(owner: Either, portal: StandIn) -> None:
    uids = owner(lambda client: client.datasets.list(limit=2).to_list())
    assert len({dataset.uid for dataset in uids}) == len(uids) == 7
    assert len(portal.journal.of("list_datasets")) == 4


def test_the_fixtures_join_a_stand_in_and_its_clients(
    opendatasoft_stand_in: StandIn, opendatasoft: Opendatasoft, async_opendatasoft: AsyncOpendatasoft
) -> None:
    import asyncio

    trees = opendatasoft_stand_in.world["trees"]
    assert opendatasoft.datasets.publish(trees, wait=True).ok
    assert asyncio.run(async_opendatasoft.datasets.publish(trees, wait=True)).ok


def test_a_refusal_names_the_field_and_why(owner: Either) -> None:
    with pytest.raises(BadRequest, match=r"\(username: The portal has to keep a domain administrator\)"):
        owner(lambda client: client.users.delete("ines.admin"))
