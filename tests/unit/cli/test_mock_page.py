"""The page of `towpath mock serve`: what it shows, and that everything else goes to the stand-ins."""

from __future__ import annotations

import asyncio
import json
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from towpath import Ouro
from towpath.cli._main import run
from towpath.cli.mock_page import PLACE, Page
from towpath.testing import serving, stand_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from towpath.testing import StandIn


@pytest.fixture
def ouro() -> Iterator[StandIn]:
    with stand_in("ouro") as made:
        yield made


def asked(made: StandIn, path: str, method: str = "GET") -> httpx.Response:
    async def ask() -> httpx.Response:
        transport = httpx.ASGITransport(app=Page(made.app, [made]))
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
            return await client.request(method, path)

    return asyncio.run(ask())


def test_it_shows_where_who_what_and_what_was_asked(ouro: StandIn) -> None:
    key = ouro.credentials["owner"]["api_key"]
    with Ouro(key, base_url=ouro.base_url, transport=ouro.transport) as client:
        client.users.read("hermes")

    answer = asked(ouro, PLACE)

    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.headers["content-security-policy"].startswith("default-src 'none'")
    shown = answer.text
    for text in (
        ouro.base_url,
        key,
        ouro.world["planets"],
        "Newest requests (2)",
        "GET /users/hermes",
        "readUser",
    ):
        assert text in shown, text
    assert "DELETE /datasets/{id}" in shown
    assert "<script" not in shown
    assert ouro.journal.total == 2  # to look is not to ask


def test_what_was_asked_is_no_markup(ouro: StandIn) -> None:
    asked(ouro, "/users/<script>alert(1)</script>")

    shown = asked(ouro, PLACE.rstrip("/")).text

    assert "<script" not in shown
    assert "Newest requests (1)" in shown


def test_the_spec_is_beside_it(ouro: StandIn) -> None:
    document = json.loads(files("towpath_wire.specs").joinpath("ouro.json").read_bytes())
    assert asked(ouro, f"{PLACE}ouro.json").json() == document
    assert asked(ouro, f"{PLACE}ouro.json", "HEAD").content == b""


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/"),
        ("GET", "/_towpathes"),
        ("POST", PLACE),
        ("GET", f"{PLACE}usmart.json"),
        ("GET", f"{PLACE}../x"),
    ],
)
def test_all_else_is_answered_by_the_stand_in(ouro: StandIn, method: str, path: str) -> None:
    answer = asked(ouro, path, method)

    assert answer.status_code in (404, 405)
    assert answer.json()["error"]["status"] == answer.status_code


def test_no_platform_has_a_path_that_the_page_takes() -> None:
    for each in files("towpath_wire.specs").iterdir():
        if each.name.endswith(".json"):
            assert not any(path.startswith(PLACE[:-1]) for path in json.loads(each.read_bytes())["paths"])


@pytest.mark.parametrize(("host", "is_shown"), [("127.0.0.1", True), ("localhost", True), ("0.0.0.0", False)])
def test_beyond_this_machine_nobody_sees_it(
    host: str, is_shown: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen: dict[str, Any] = {}
    monkeypatch.setattr(serving, "run", lambda *_, **options: chosen.update(options))

    assert run(["mock", "serve", "ouro", "--host", host]) == 0

    assert (chosen["around"] is Page) is is_shown
