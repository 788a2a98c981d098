"""Every operation of DataOps.live's spec times every status that it names, over a real connection.

Three times: as plain requests, and by our own clients, sync and async. `SUCCESS` is one call of each operation; what a
refusal changes follows from its status, or stands in `REFUSALS`.
"""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote

import httpx
import pytest
from towpath import AsyncDataOps, DataOps
from towpath.errors import PlatformError
from towpath.testing import serve, stand_in

from tests.contract.dataops_members import NAVIGATION, TRIGGER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from towpath.testing import StandIn

Case = tuple[str, int]


class Call(NamedTuple):
    """One request: who, what, where."""

    role: str | None
    method: str
    path: str
    body: dict[str, Any] | None = None


NIGHT = f"{NAVIGATION}/pipeline_schedules/5001"
HOURLY = {"description": "Every hour", "ref": "main", "cron": "1 * * * *"}
SUCCESS: dict[str, Call] = {
    "readCurrentUser": Call("owner", "GET", "/user"),
    "listNamespaces": Call("owner", "GET", "/namespaces"),
    "readNamespace": Call("owner", "GET", "/namespaces/waterways%2Flocks"),
    "listProjects": Call("owner", "GET", "/projects"),
    "createProject": Call("owner", "POST", "/projects", {"name": "Tide tables"}),
    "readProject": Call("owner", "GET", NAVIGATION),
    "updateProject": Call("owner", "PUT", NAVIGATION, {"description": "changed"}),
    "deleteProject": Call("owner", "DELETE", NAVIGATION),
    "forkProject": Call("owner", "POST", f"{NAVIGATION}/fork", {"path": "trial"}),
    "listPipelines": Call("owner", "GET", f"{NAVIGATION}/pipelines"),
    "readPipeline": Call("owner", "GET", f"{NAVIGATION}/pipelines/708001"),
    "createPipeline": Call("owner", "POST", f"{NAVIGATION}/pipeline", {"ref": "main"}),
    "triggerPipeline": Call(None, "POST", TRIGGER, {"token": "glptt-example", "ref": "main"}),
    "listSchedules": Call("owner", "GET", f"{NAVIGATION}/pipeline_schedules"),
    "createSchedule": Call("owner", "POST", f"{NAVIGATION}/pipeline_schedules", HOURLY),
    "readSchedule": Call("owner", "GET", NIGHT),
    "updateSchedule": Call("owner", "PUT", NIGHT, {"active": False}),
    "deleteSchedule": Call("owner", "DELETE", NIGHT),
    "playSchedule": Call("owner", "POST", f"{NIGHT}/play"),
    "listTriggers": Call("owner", "GET", f"{NAVIGATION}/triggers"),
    "createTrigger": Call("owner", "POST", f"{NAVIGATION}/triggers", {"description": "A bell"}),
}
REFUSALS: dict[Case, Call] = {
    ("listNamespaces", 400): Call("owner", "GET", "/namespaces?page=0"),
    ("listProjects", 400): Call("owner", "GET", "/projects?per_page=0"),
    ("listProjects", 401): Call("nobody", "GET", "/projects"),
    ("listPipelines", 400): Call("owner", "GET", f"{NAVIGATION}/pipelines?page=0"),
    ("listSchedules", 400): Call("owner", "GET", f"{NAVIGATION}/pipeline_schedules?page=0"),
    ("listTriggers", 400): Call("owner", "GET", f"{NAVIGATION}/triggers?page=0"),
    ("createProject", 400): Call("owner", "POST", "/projects", {"description": "of what?"}),
    ("updateProject", 400): Call("owner", "PUT", NAVIGATION, {}),
    ("forkProject", 400): Call("owner", "POST", f"{NAVIGATION}/fork", {"path": ""}),
    ("forkProject", 409): Call("owner", "POST", f"{NAVIGATION}/fork", {"namespace_path": "waterways"}),
    ("createPipeline", 400): Call("owner", "POST", f"{NAVIGATION}/pipeline", {"ref": "nowhere"}),
    ("triggerPipeline", 400): Call(None, "POST", TRIGGER, {"token": "glptt-example", "ref": "nowhere"}),
    ("triggerPipeline", 404): Call(None, "POST", TRIGGER, {"token": "nonsense", "ref": "main"}),
    ("createSchedule", 400): Call(
        "owner", "POST", f"{NAVIGATION}/pipeline_schedules", {**HOURLY, "cron": "x"}
    ),
    ("updateSchedule", 400): Call("owner", "PUT", NIGHT, {"cron_timezone": "Europe/Nowhere"}),
    ("createTrigger", 400): Call("owner", "POST", f"{NAVIGATION}/triggers", {"description": ""}),
    ("readPipeline", 400): Call("owner", "GET", f"{NAVIGATION}/pipelines/x"),
    ("readSchedule", 400): Call("owner", "GET", f"{NAVIGATION}/pipeline_schedules/x"),
    ("deleteSchedule", 400): Call("owner", "DELETE", f"{NAVIGATION}/pipeline_schedules/x"),
    ("playSchedule", 400): Call("owner", "POST", f"{NAVIGATION}/pipeline_schedules/x/play"),
    ("readNamespace", 404): Call("owner", "GET", "/namespaces/rennie"),
    ("readPipeline", 404): Call("owner", "GET", f"{NAVIGATION}/pipelines/1"),
}
# A typed call has no way to say a query that is not UTF-8; the plain request says it.
NOT_SAYABLE = {("readCurrentUser", 400)}


def documented() -> list[Case]:
    with stand_in("dataops") as made:
        return [
            (each.id, int(status)) for each in made.operations.values() for status in each.node["responses"]
        ]


def call_for(operation: str, status: int) -> Call:
    """Return the request that brings a status about."""
    call = SUCCESS[operation]
    if (operation, status) in REFUSALS:
        return REFUSALS[operation, status]
    if status == 401:
        return call._replace(role=None)
    if status == 403:
        return call._replace(role="repository")
    if status == 404:
        return call._replace(path=call.path.replace("waterways%2Fnavigation", "999"))
    if status == 400:
        if "waterways" in call.path:  # a project's or a namespace's identifier that is longer than any
            return call._replace(path=call.path.replace("waterways%2F", "x" * 501 + "%2F"))
        return call._replace(path=f"{call.path}?escape=%FF")
    return call


@pytest.fixture(scope="module")
def served() -> Iterator[StandIn]:
    with stand_in("dataops") as made, serve(made):
        yield made


@pytest.fixture
def standing(served: StandIn) -> Iterator[StandIn]:
    """Begin each time with the starting world."""
    served.reset()
    yield served
    assert served.defects == []


def token_of(made: StandIn, role: str | None) -> str | None:
    return None if role is None else "nonsense" if role == "nobody" else made.credentials[role]["token"]


def prepare(made: StandIn, status: int) -> None:
    if status == 429:
        made.allow(0)


@pytest.mark.parametrize(("operation", "status"), documented())
def test_every_documented_status_is_brought_about(standing: StandIn, operation: str, status: int) -> None:
    call = call_for(operation, status)
    token = token_of(standing, call.role)
    prepare(standing, status)
    headers = {} if token is None else {"private-token": token}
    with httpx.Client(trust_env=False) as client:
        url = standing.base_url + call.path
        sent: dict[str, Any] = {} if call.body is None else {"json": call.body}
        answer = client.request(call.method, url, headers=headers, **sent)
    assert answer.status_code == status, answer.text
    entry = standing.journal[-1]
    assert (entry.operation, entry.status) == (operation, status)


class Ask(NamedTuple):
    """A method of the wire: of which group, with what."""

    group: str
    verb: str
    arguments: list[Any]
    named: dict[str, Any]


def ask_for(made: StandIn, operation: str, call: Call) -> Ask:
    node = made.operations[operation]
    bare, _, query = call.path.partition("?")
    match = re.fullmatch(re.sub(r"\{\w+\}", "([^/]+)", node.path), bare)
    assert match is not None, (node.path, bare)
    arguments: list[Any] = [unquote(each) for each in match.groups()]
    if call.body is not None:
        arguments.append(call.body)
    named = dict(pair.split("=") for pair in query.split("&")) if query else {}
    return Ask(node.node["x-group"], node.node["x-verb"], arguments, named)


def by_client(made: StandIn, token: str, ask: Ask) -> int:
    with DataOps(token, base_url=made.base_url, retries=0) as dataops:
        reply = getattr(getattr(dataops, ask.group).raw, ask.verb)(*ask.arguments, **ask.named)
        reply.value()
        status: int = reply.status
        return status


async def by_async_client(made: StandIn, token: str, ask: Ask) -> int:
    async with AsyncDataOps(token, base_url=made.base_url, retries=0) as dataops:
        raw = getattr(dataops, ask.group).raw
        reply = await getattr(raw, ask.verb)(*ask.arguments, **ask.named)
        reply.value()
        status: int = reply.status
        return status


@pytest.mark.parametrize("manner", ["sync", "async"])
@pytest.mark.parametrize(("operation", "status"), [case for case in documented() if case not in NOT_SAYABLE])
def test_our_own_clients_bring_every_status_about(
    standing: StandIn, operation: str, status: int, manner: str
) -> None:
    call = call_for(operation, status)
    ask = ask_for(standing, operation, call)
    token = token_of(standing, call.role or "nobody") or ""
    prepare(standing, status)
    try:
        if manner == "sync":
            got = by_client(standing, token, ask)
        else:
            got = asyncio.run(by_async_client(standing, token, ask))
    except PlatformError as error:
        got = error.status
    assert got == status
    entry = standing.journal[-1]
    assert (entry.operation, entry.status) == (operation, status)
