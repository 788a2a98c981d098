"""Every operation of Opendatasoft's spec times every status that it names, told from the spec's own examples.

Each request is made of the examples of its operation: the starting world has what they name. What has to happen
first, and where the examples do not suffice, is in `BEFORE` and `INSTEAD`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from towpath.testing import stand_in
from towpath.testing.spec import bundled

from tests.contract.opendatasoft_portal import Person, Portal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import httpx

METHODS = ("get", "post", "put", "delete")
DOCUMENT = bundled("opendatasoft")


class Operation(NamedTuple):
    id: str
    method: str
    path: str
    node: dict[str, Any]
    parameters: dict[str, dict[str, Any]]

    @property
    def statuses(self) -> list[int]:
        return [int(status) for status in self.node["responses"]]


class Asked(NamedTuple):
    """A request before it is sent."""

    path: str
    query: dict[str, Any]
    content: dict[str, Any]


def at(reference: str) -> Any:
    node: Any = DOCUMENT
    for part in reference.removeprefix("#/").split("/"):
        node = node[part.replace("~1", "/").replace("~0", "~")]
    return node


def resolved(node: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        node = at(node["$ref"])
    return node


def operations() -> Iterator[Operation]:
    for path, item in DOCUMENT["paths"].items():
        for method in METHODS:
            if method in item:
                node = item[method]
                described = [
                    resolved(each) for each in (*item.get("parameters", ()), *node.get("parameters", ()))
                ]
                parameters = {each["name"]: each for each in described}
                yield Operation(node["operationId"], method.upper(), path, node, parameters)


def asked(operation: Operation) -> Asked:
    """Return the request that the examples of an operation make."""
    values = {name: each.get("example") for name, each in operation.parameters.items()}
    path = operation.path.format(**values)
    query = {
        name: str(values[name]).lower() if isinstance(values[name], bool) else values[name]
        for name, each in operation.parameters.items()
        if each["in"] == "query" and each.get("required")
    }
    body = operation.node.get("requestBody")
    if body is None:
        return Asked(path, query, {})
    ((media, content),) = resolved(body)["content"].items()
    example = content.get("example")
    if example is None:
        example = next(iter(content["examples"].values()))["value"]
    if media == "multipart/form-data":
        fields = {name: value for name, value in example.items() if name != "file"}
        file = ("example.svg", example["file"].encode())
        return Asked(path, query, {"files": {"file": file}, "data": fields})
    return Asked(path, query, {"json": example})


CASES = [(operation, status) for operation in operations() for status in operation.statuses]


def member(portal: Portal) -> None:
    portal.owner.make("/groups/content_designers/users/", {"username": "louise.data"})


def running(portal: Portal) -> None:
    portal.owner.make("/harvesters/city-catalogue/start/", status=200)


def publishing(portal: Portal) -> None:
    portal.admin.set_pace(queued=1, working=60)
    portal.owner.make("/datasets/da_qf2hyt/publish/", status=200)
    portal.stand_in.advance(1)


def ruleset(section: str, subjects: str) -> Callable[[Portal], None]:
    somebody = {
        "users": {"user": {"username": "louise.data"}},
        "groups": {"group": {"uid": "content_designers"}},
    }

    def give(portal: Portal) -> None:
        portal.owner.make(f"{section}security/{subjects}/", somebody[subjects], status=200)

    return give


SECTIONS = {
    "connection": "/datasource_connections/co_qf2hyt/",
    "studio_page": "/studio_pages/sp_qf2hyt/",
    "code_editor_page": "/code_editor_pages/hello-world/",
}
BEFORE: dict[str, Callable[[Portal], None]] = {
    "remove_user_from_user_group": member,
    "abort_harvester": running,
    "abort_dataset_publishing": publishing,
    **{
        f"{verb}_{thing}_{subject}_ruleset": ruleset(section, f"{subject}s")
        for thing, section in SECTIONS.items()
        for subject in ("user", "group")
        for verb in ("retrieve", "update")
    },
}
"""What has to happen before an operation succeeds with its examples."""
INSTEAD: dict[str, dict[str, Any]] = {
    "create_code_editor_page": {"slug": "another-page", "content": {}},
    "update_code_editor_page": {"slug": "hello-world", "content": {}},
    "create_studio_page": {"slug": "another-page"},
    "delete_code_editor_pages": {"slug": "spare-page"},
}
"""What is sent instead of the example: the name in it is taken, or one of two values has to be there."""
ELSEWHERE = {
    (
        "download_dataset_alternative_export",
        303,
    ): "/datasets/da_qf2hyt/alternative_exports/ae_mm8lbn/download/"
}
"""Where another thing than the example's brings a status about."""


class Brought(NamedTuple):
    """A request that brings a status about, once it is sent with this key."""

    path: str
    query: dict[str, Any]
    content: dict[str, Any]
    headers: dict[str, str]
    who: Person

    @property
    def key(self) -> str:
        return self.headers.get("Authorization", f"Apikey {self.who.key}").removeprefix("Apikey ")


def bring_about(portal: Portal, operation: Operation, status: int) -> Brought:
    """Do what has to happen before a status, and return the request that it answers."""
    path, query, content = asked(operation)
    if (instead := INSTEAD.get(operation.id)) is not None:
        query, content = (instead, {}) if operation.method == "DELETE" else (query, {"json": instead})
    path = ELSEWHERE.get((operation.id, status), path)
    who = portal.owner
    headers: dict[str, str] = {}
    if status < 300 and operation.id in BEFORE:
        BEFORE[operation.id](portal)
    if (operation.id, status) == ("upload_resource_file", 200):
        portal.admin.set_upload_status(200)
    match status:
        case 400:
            path, query = f"{path}?q=%FF", {}
        case 401:
            headers["Authorization"] = "Apikey nobody's"
        case 403 if operation.id == "create_api_key":
            who = portal.with_key(portal.owner.make("/apikeys/", {"permissions": []})["key"])
        case 403 if operation.path.startswith(("/datasets/", "/extractors/", "/processors/")):
            who = portal.reader
        case 403:
            who = portal.editor if "edit_domain" not in operation.node["x-permission"] else portal.steward
            open_to_all(portal, path)
        case 404:
            path = operation.path.format(**dict.fromkeys(operation.parameters, "nowhere"))
        case 415:
            headers["Content-Type"], content = "text/x-other", {"content": b"x"}
        case 429:
            portal.stand_in.allow(0)
        case 500:
            portal.stand_in.fail()
        case _:
            pass
    return Brought(path, query, content, headers, who)


def sent(portal: Portal, operation: Operation, status: int) -> httpx.Response:
    """Bring about a status, or fail with what came instead."""
    path, query, content, headers, who = bring_about(portal, operation, status)
    return who.request(operation.method, path, params=query or None, headers=headers, **content)


def open_to_all(portal: Portal, path: str) -> None:
    """Let everybody see the thing that a path names: a refusal is 403 then and not 404."""
    if path.startswith("/studio_pages/sp_"):
        uid = path.split("/")[2]
        page = portal.owner.get_json(f"/studio_pages/{uid}/")
        portal.owner.send_json("PUT", f"/studio_pages/{uid}/", {**page, "public": True})
    if path.startswith("/datasource_connections/co_"):
        uid = path.split("/")[2]
        connection = portal.owner.get_json(f"/datasource_connections/{uid}/")
        body = {**connection, "is_reusable": True}
        portal.owner.send_json("PUT", f"/datasource_connections/{uid}/", body)


@pytest.fixture(scope="module")
def whole() -> Iterator[Portal]:
    """Give one portal for all cases, which goes back to its beginning for each."""
    with stand_in("opendatasoft") as made:
        portal = Portal(made)
        yield portal
        portal.close()
        assert made.defects == []


@pytest.mark.parametrize(
    ("operation", "status"), [pytest.param(*case, id=f"{case[0].id}-{case[1]}") for case in CASES]
)
def test_an_operation_answers_with_each_status_that_it_names(
    whole: Portal, operation: Operation, status: int
) -> None:
    whole.stand_in.reset()
    answer = sent(whole, operation, status)
    assert answer.status_code == status, answer.text
    if status >= 400:
        assert answer.json()["error_code"]
    assert whole.stand_in.journal[-1].operation == operation.id


def test_these_are_all_operations() -> None:
    assert len({operation.id for operation, _ in CASES}) == 181
    assert len(CASES) > 1200
