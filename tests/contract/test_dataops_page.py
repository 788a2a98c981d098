"""Every command that the documentation's page shows, sent as curl would send it, answered as the page says.

Placeholders are filled in, and a token is added where the page leaves it out of a sample that needs one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest
from towpath import DataOps
from towpath.testing import serve, stand_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from towpath.testing import StandIn

CURL = {"User-Agent": "curl/8.5.0", "Accept": "*/*"}


@pytest.fixture(scope="module")
def served() -> Iterator[StandIn]:
    with stand_in("dataops") as made, serve(made):
        yield made


@pytest.fixture
def curl(served: StandIn) -> Iterator[httpx.Client]:
    served.reset()
    with httpx.Client(base_url=served.base_url, trust_env=False) as client:
        client.headers.clear()
        client.headers.update(CURL)
        yield client
    assert served.defects == []


def token(served: StandIn) -> dict[str, str]:
    return {"private-token": served.credentials["owner"]["token"]}


def test_the_base_url_is_that_of_the_page(served: StandIn) -> None:
    assert served.spec.document["servers"][0]["url"] == "https://app.dataops.live/api/v4"
    assert repr(DataOps("example")) == "DataOps(base_url='https://app.dataops.live/api/v4')"
    assert served.prefix == "/api/v4"


def test_projects_without_a_token_are_an_empty_list(curl: httpx.Client) -> None:
    answer = curl.get("/projects")
    assert (answer.status_code, answer.text) == (200, "[]")


@pytest.mark.parametrize("shown", [{"private-token": "not valid"}, {}])
def test_a_token_that_is_missing_or_not_valid_is_told_with_401(
    curl: httpx.Client, shown: dict[str, str]
) -> None:
    path = "/projects" if shown else "/namespaces"
    answer = curl.get(path, headers=shown)
    assert (answer.status_code, answer.json()) == (401, {"message": "401 Unauthorized"})


@pytest.mark.parametrize("kind", ["owner", "project", "group"])
def test_each_kind_of_access_token_lists_projects(curl: httpx.Client, served: StandIn, kind: str) -> None:
    answer = curl.get("/projects", headers={"private-token": served.credentials[kind]["token"]})
    assert answer.status_code == 200
    project = next(each for each in answer.json() if each["id"] == 21816)
    assert {"id", "description", "name"} <= project.keys()


def test_namespaces_come_in_pages_of_the_size_that_is_asked_for(curl: httpx.Client, served: StandIn) -> None:
    answer = curl.get("/namespaces?per_page=30&page=1", headers=token(served))
    assert answer.status_code == 200
    group = next(each for each in answer.json() if each["id"] == 320941)
    assert group.items() >= {"name": "Waterways", "path": "waterways", "kind": "group"}.items()
    assert (answer.headers["x-per-page"], answer.headers["x-page"]) == ("30", "1")


def test_a_project_is_created_from_json(curl: httpx.Client, served: StandIn) -> None:
    body = b'{"name":"Example name", "description":"Example description"}'
    headers = {"Content-Type": "application/json", **token(served)}
    answer = curl.post("/projects", content=body, headers=headers)
    assert answer.status_code == 201
    assert answer.headers["content-type"] == "application/json"
    assert (answer.json()["name"], answer.json()["description"]) == ("Example name", "Example description")


def test_a_project_is_created_from_a_form_with_a_field_that_is_ignored(
    curl: httpx.Client, served: StandIn
) -> None:
    fields = {
        "name": "Example name",
        "description": "Example description",
        "permissions[project_access]": "null",
    }
    answer = curl.post(
        "/projects", files={name: (None, text) for name, text in fields.items()}, headers=token(served)
    )
    assert answer.status_code == 201
    assert answer.json()["name"] == "Example name"


@pytest.mark.parametrize("how", ["json", "form"])
def test_both_samples_that_create_want_a_token(curl: httpx.Client, how: str) -> None:
    if how == "json":
        answer = curl.post("/projects", json={"name": "x"})
    else:
        answer = curl.post("/projects", files={"name": (None, "x")})
    assert (answer.status_code, answer.json()) == (401, {"message": "401 Unauthorized"})


def test_a_stray_letter_behind_the_address_leads_nowhere(curl: httpx.Client, served: StandIn) -> None:
    answer = curl.post("/projectsa", files={"name": (None, "x")}, headers=token(served))
    assert (answer.status_code, answer.json()) == (404, {"error": "404 Not Found"})
