"""DataOps.live's stand-in: pages, their headers and their links, as GitLab makes them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.contract.dataops_members import NAVIGATION

if TYPE_CHECKING:
    import httpx

    from tests.contract.dataops_members import Members

PIPELINES = f"{NAVIGATION}/pipelines"
LISTS = ["/projects", "/namespaces", PIPELINES, f"{NAVIGATION}/pipeline_schedules", f"{NAVIGATION}/triggers"]


def links(answer: httpx.Response) -> dict[str, str]:
    return {name: url for url, name in re.findall(r'<([^>]+)>; rel="(\w+)"', answer.headers["link"])}


def page(answer: httpx.Response) -> tuple[str, ...]:
    names = ("x-page", "x-per-page", "x-prev-page", "x-next-page", "x-total", "x-total-pages")
    return tuple(answer.headers.get(name, "left out") for name in names)


@pytest.mark.parametrize("path", LISTS)
def test_every_list_comes_in_pages_of_twenty(members: Members, path: str) -> None:
    answer = members.owner.get(path)
    assert answer.headers["x-per-page"] == "20"
    assert answer.headers["x-total"] == str(len(answer.json()))
    assert links(answer).keys() == {"first", "last"}


def test_the_headers_say_where_a_page_stands(members: Members) -> None:
    members.admin.add_pipelines("waterways/navigation", 5)
    first, middle, last = (
        members.owner.get(PIPELINES, params={"per_page": 3, "page": number}) for number in (1, 2, 3)
    )
    assert page(first) == ("1", "3", "", "2", "7", "3")
    assert page(middle) == ("2", "3", "1", "3", "7", "3")
    assert page(last) == ("3", "3", "2", "", "7", "3")
    assert links(first).keys() == {"next", "first", "last"}
    assert links(middle).keys() == {"prev", "next", "first", "last"}
    assert links(last).keys() == {"prev", "first", "last"}
    seen = [each["id"] for answer in (first, middle, last) for each in answer.json()]
    assert seen == sorted(seen, reverse=True)
    assert len(set(seen)) == 7


def test_links_keep_the_rest_of_the_query_and_lead_to_the_same_server(members: Members) -> None:
    answer = members.owner.get(PIPELINES, params={"ref": "main", "per_page": 1, "page": 1, "sort": "asc"})
    members.admin.add_pipelines("waterways/navigation", 1)
    answer = members.owner.get(PIPELINES, params={"ref": "main", "per_page": 1, "sort": "asc"})
    url = urlsplit(links(answer)["next"])
    assert f"{url.scheme}://{url.netloc}" == "https://dataops.test"
    assert url.path == "/api/v4/projects/waterways%2Fnavigation/pipelines"
    assert parse_qs(url.query) == {"ref": ["main"], "sort": ["asc"], "page": ["2"], "per_page": ["1"]}
    assert members.owner.get(links(answer)["next"]).json()[0]["id"] == 708101


def test_following_the_links_brings_every_item_once(members: Members) -> None:
    members.admin.add_pipelines("waterways/navigation", 9)
    address: str | None = f"{PIPELINES}?per_page=2"
    seen: list[int] = []
    while address is not None:
        answer = members.owner.get(address)
        seen += [each["id"] for each in answer.json()]
        address = links(answer).get("next")
    assert len(seen) == len(set(seen)) == 11


def test_more_than_a_hundred_are_taken_for_a_hundred(members: Members) -> None:
    members.admin.add_pipelines("waterways/navigation", 120)
    for size in (101, 1000, 10**12):
        answer = members.owner.get(PIPELINES, params={"per_page": size})
        assert (len(answer.json()), answer.headers["x-per-page"]) == (100, "100")
        assert parse_qs(urlsplit(links(answer)["next"]).query)["per_page"] == ["100"]


def test_beyond_the_end_the_page_is_empty(members: Members) -> None:
    answer = members.owner.get(PIPELINES, params={"page": 10**15})
    assert (answer.status_code, answer.json()) == (200, [])
    assert (answer.headers["x-next-page"], answer.headers["x-total"]) == ("", "2")


def test_an_empty_list_has_one_page(members: Members) -> None:
    answer = members.owner.get("/projects/21819/pipelines")
    assert page(answer) == ("1", "20", "", "", "0", "1")


@pytest.mark.parametrize(
    ("query", "error"),
    [
        ({"page": "x"}, "page is invalid"),
        ({"per_page": "1.5"}, "per_page is invalid"),
        ({"page": "0"}, "page does not have a valid value"),
        ({"per_page": "0"}, "per_page does not have a valid value"),
        ({"per_page": "-1"}, "per_page does not have a valid value"),
    ],
)
def test_what_is_no_page_is_refused_in_the_readers_words(
    members: Members, query: dict[str, str], error: str
) -> None:
    assert members.owner.refused("GET", "/namespaces", params=query) == (400, {"error": error})


def test_beyond_ten_thousand_nobody_counts(members: Members) -> None:
    members.admin.add_pipelines("waterways/navigation", 9_998)
    counted = members.owner.get(PIPELINES, params={"per_page": 100})
    assert (counted.headers["x-total"], counted.headers["x-total-pages"]) == ("10000", "100")
    assert "last" in links(counted)
    members.admin.add_pipelines("waterways/navigation", 1)
    answer = members.owner.get(PIPELINES, params={"per_page": 100})
    assert page(answer) == ("1", "100", "", "2", "left out", "left out")
    assert links(answer).keys() == {"next", "first"}
    end = members.owner.get(PIPELINES, params={"per_page": 100, "page": 101})
    assert len(end.json()) == 1
    assert (end.headers["x-next-page"], "next" in links(end)) == ("", False)


def test_pages_of_any_order_are_cut_alike(members: Members) -> None:
    def ids(**query: Any) -> list[int]:
        return [each["id"] for each in members.owner.got("GET", PIPELINES, params=query)]

    members.admin.add_pipelines("waterways/navigation", 3)
    assert ids(sort="asc") == ids()[::-1]
    assert ids(sort="asc", per_page=2, page=2) == ids(sort="asc")[2:4]
    assert ids(order_by="updated_at") == ids()
