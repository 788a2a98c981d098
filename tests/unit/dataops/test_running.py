"""Pipelines run and waited for: by the API, by a trigger token, by id again, and what ends the waiting."""

from __future__ import annotations

import copy
import pickle
import traceback
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest
from towpath import (
    AsyncDataOps,
    BadRequest,
    ConfigurationError,
    DataOps,
    NotFound,
    PermissionDenied,
    Secret,
    ServerFailed,
    TransportError,
)
from towpath._engine.async_sender import AsyncHttpSender
from towpath._engine.sender import HttpSender
from towpath.dataops import PipelineFailed, StillRunning
from towpath.dataops.running import FIRST_PAUSE, LONGEST_PAUSE
from towpath.events import PipelineMoved

from tests.unit.dataops.either import Either

if TYPE_CHECKING:
    from collections.abc import Callable

    from towpath.testing import StandIn

NAVIGATION = "waterways/navigation"
MOMENT = "2024-09-01T12:00:00.000Z"
STAGES = ["created", "pending", "running", "success"]


def pipeline(status: str, number: int = 7) -> dict[str, Any]:
    return {
        "id": number,
        "project_id": 1,
        "sha": "0",
        "ref": "main",
        "status": status,
        "created_at": MOMENT,
        "updated_at": MOMENT,
        "web_url": "https://app.dataops.live/g/n/-/pipelines/7",
    }


class Service:
    """Starts one pipeline, and shows it in one status after the other; the last one stays."""

    def __init__(self, *statuses: str | int | Exception) -> None:
        self.statuses = list(statuses)
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if request.method == "POST":
            return httpx.Response(201, json=pipeline("created"))
        now = self.statuses.pop(0) if len(self.statuses) > 1 else self.statuses[0]
        if isinstance(now, Exception):
            raise now
        return httpx.Response(now) if isinstance(now, int) else httpx.Response(200, json=pipeline(now))

    def either(self, awaits: bool) -> Either:
        return Either("example-token", awaits=awaits, transport=httpx.MockTransport(self), retries=0)


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Keep the pauses instead of sleeping through them."""
    kept: list[float] = []

    def pause(_: HttpSender, seconds: float) -> None:
        kept.append(seconds)

    async def apause(_: AsyncHttpSender, seconds: float) -> None:
        kept.append(seconds)

    monkeypatch.setattr(HttpSender, "pause", pause)
    monkeypatch.setattr(AsyncHttpSender, "apause", apause)
    return kept


def test_a_pipeline_is_run_and_waited_for(as_role: Callable[..., Either], standing: StandIn) -> None:
    told: list[PipelineMoved] = []
    heard: list[object] = []
    ended = as_role("developer", on_event=heard.append).call(
        lambda dataops: dataops.pipelines.run(
            NAVIGATION, "main", variables={"A": "1"}, wait=True, poll=0, on_status=told.append
        )
    )
    assert (ended.status, ended.source, ended.duration) == ("success", "api", 9)
    assert [each.status for each in told] == STAGES
    assert {(each.project, each.pipeline, each.url) for each in told} == {
        (NAVIGATION, ended.id, ended.web_url)
    }
    assert [each for each in heard if isinstance(each, PipelineMoved)] == told
    assert standing.admin.variables_of(21816, ended.id) == {"A": "1"}


def test_without_waiting_it_is_there_as_it_began(as_role: Callable[..., Either], standing: StandIn) -> None:
    begun = as_role("owner").call(lambda dataops: dataops.pipelines.run(21816, "main"))
    assert begun.status == "created"
    assert [each.operation for each in standing.journal] == ["createPipeline"]


@pytest.mark.parametrize("kind", [str, Secret])
def test_a_trigger_token_starts_what_a_reading_token_watches(
    as_role: Callable[..., Either], standing: StandIn, kind: Callable[[str], Any]
) -> None:
    trigger = kind(standing.admin.trigger_token(NAVIGATION))
    ended = as_role("reader").call(
        lambda dataops: dataops.pipelines.run(
            NAVIGATION,
            "main",
            variables={"_PIPELINE_FILE_NAME": "full-ci.yml"},
            trigger_token=trigger,
            wait=True,
            poll=0,
        )
    )
    assert (ended.status, ended.source) == ("success", "trigger")
    assert standing.admin.variables_of(21816, ended.id) == {"_PIPELINE_FILE_NAME": "full-ci.yml"}
    with pytest.raises(PermissionDenied, match="use a token with the scope api"):
        as_role("reader").call(lambda dataops: dataops.pipelines.run(NAVIGATION, "main"))


def test_a_project_that_was_read_can_be_run(as_role: Callable[..., Either]) -> None:
    owner = as_role("owner")
    project = owner.call(lambda dataops: dataops.projects[NAVIGATION])
    assert owner.call(lambda dataops: dataops.pipelines.run(project, "v1.0")).tag is True


@pytest.mark.parametrize("outcome", ["failed", "canceled", "skipped"])
def test_a_pipeline_without_success_is_an_error_that_holds_it(
    as_role: Callable[..., Either], standing: StandIn, outcome: str
) -> None:
    owner = as_role("owner")
    begun = owner.call(lambda dataops: dataops.pipelines.run(NAVIGATION, "main"))
    standing.admin.end_pipeline(NAVIGATION, begun.id, outcome)
    with pytest.raises(
        PipelineFailed, match=f"pipeline {begun.id} on 'main' ended as {outcome}; see https://"
    ) as caught:
        owner.call(lambda dataops: dataops.pipelines.wait(NAVIGATION, begun.id))
    assert caught.value.pipeline.id == begun.id
    ended = owner.call(lambda dataops: dataops.pipelines.wait(NAVIGATION, begun.id, check=False))
    assert ended.status == outcome


def test_a_pipeline_that_waits_for_a_person_is_not_waited_for(awaits: bool, pauses: list[float]) -> None:
    either = Service("running", "manual").either(awaits)
    ended = either.call(lambda dataops: dataops.pipelines.run("g/n", "main", wait=True))
    assert ended.status == "manual"


def test_a_status_that_nobody_knows_is_told_and_waited_through(awaits: bool, pauses: list[float]) -> None:
    told: list[PipelineMoved] = []
    either = Service("running", "thinking", "thinking", "success").either(awaits)
    either.call(lambda dataops: dataops.pipelines.wait("g/n", 7, on_status=told.append))
    assert [each.status for each in told] == ["running", "thinking", "success"]


def test_pauses_grow_to_a_bound_and_keep_to_what_was_chosen(awaits: bool, pauses: list[float]) -> None:
    service = Service(*["running"] * 12, "success")
    service.either(awaits).call(lambda dataops: dataops.pipelines.wait("g/n", 7))
    assert pauses[0] == FIRST_PAUSE
    assert pauses == sorted(pauses)
    assert pauses[-1] == LONGEST_PAUSE
    pauses.clear()
    service = Service("running", "running", "success")
    service.either(awaits).call(lambda dataops: dataops.pipelines.wait("g/n", 7, poll=0.25))
    assert pauses == [0.25, 0.25]


def test_when_the_time_runs_out_the_id_resumes_the_waiting(
    as_role: Callable[..., Either], standing: StandIn
) -> None:
    owner = as_role("owner")
    with pytest.raises(StillRunning) as caught:
        owner.call(lambda dataops: dataops.pipelines.run(NAVIGATION, "main", wait=True, timeout=0))
    number = caught.value.pipeline.id
    assert f"pipelines.wait('{NAVIGATION}', {number}) resumes the waiting" in str(caught.value)
    ended = owner.call(lambda dataops: dataops.pipelines.wait(NAVIGATION, number, poll=0))
    assert (ended.id, ended.status) == (number, "success")


@pytest.mark.parametrize("end", [502, httpx.ReadError("gone")])
def test_an_error_while_waiting_says_how_to_go_on(
    awaits: bool, pauses: list[float], end: int | Exception
) -> None:
    either = Service("running", end).either(awaits)
    ends: tuple[type[ServerFailed | TransportError], ...] = (ServerFailed, TransportError)
    with pytest.raises(ends) as caught:
        either.call(lambda dataops: dataops.pipelines.run("g/n", "main", wait=True))
    assert caught.value.so_far == (
        "waiting for pipeline 7: the pipeline goes on: pipelines.wait('g/n', 7) resumes the waiting"
    )


def test_an_error_while_starting_says_whether_one_may_run(awaits: bool) -> None:
    def service(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadError("gone", request=request)

    either = Either("example-token", awaits=awaits, transport=httpx.MockTransport(service))
    with pytest.raises(
        TransportError, match=r"a pipeline may have been started: look at pipelines\.list\(\)"
    ):
        either.call(lambda dataops: dataops.pipelines.run("g/n", "main"))


@pytest.mark.parametrize("trigger", [None, "glptt-example"])
def test_starting_is_tried_once(awaits: bool, trigger: str | None) -> None:
    asked: list[httpx.Request] = []

    def service(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(502)

    either = Either("example-token", awaits=awaits, transport=httpx.MockTransport(service), retries=3)
    with pytest.raises(ServerFailed):
        either.call(lambda dataops: dataops.pipelines.run("g/n", "main", trigger_token=trigger))
    assert len(asked) == 1


def test_what_cannot_start_says_why(as_role: Callable[..., Either]) -> None:
    owner = as_role("owner")
    with pytest.raises(BadRequest, match="check that the project has a branch or tag 'nowhere'"):
        owner.call(lambda dataops: dataops.pipelines.run(NAVIGATION, "nowhere"))
    with pytest.raises(NotFound, match="that the trigger token is one of its own"):
        owner.call(lambda dataops: dataops.pipelines.run(NAVIGATION, "main", trigger_token="nonsense"))
    with pytest.raises(NotFound, match="404 Project Not Found"):
        owner.call(lambda dataops: dataops.pipelines.run("no/where", "main"))


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"variables": {"A": 1}}, "variables: 'A' has a value of type int; names and values are text"),
        ({"timeout": -1}, "timeout= takes seconds from 0"),
        ({"poll": float("nan")}, "poll= takes seconds from 0"),
    ],
)
def test_what_is_not_usable_is_refused_before_anything_is_sent(
    as_role: Callable[..., Either], standing: StandIn, wrong: dict[str, Any], said: str
) -> None:
    with pytest.raises(ConfigurationError, match=said):
        as_role("owner").call(lambda dataops: dataops.pipelines.run(NAVIGATION, "main", **wrong))
    assert len(standing.journal) == 0


def test_the_errors_pickle_and_copy(as_role: Callable[..., Either]) -> None:
    with pytest.raises(PipelineFailed) as caught:
        as_role("owner").call(lambda dataops: dataops.pipelines.run(NAVIGATION, "stormy", wait=True, poll=0))
    for twin in (pickle.loads(pickle.dumps(caught.value)), copy.copy(caught.value)):
        assert (str(twin), twin.pipeline.id) == (str(caught.value), caught.value.pipeline.id)


def test_a_trigger_token_shows_in_no_error_and_no_traceback(awaits: bool) -> None:
    def service(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadError("gone", request=request)

    either = Either("example-token", awaits=awaits, transport=httpx.MockTransport(service))
    token = Secret("glptt-unseen")
    with pytest.raises(TransportError) as caught:
        either.call(lambda dataops: dataops.pipelines.run("g/n", "main", trigger_token=token))
    shown = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format())
    assert "glptt-unseen" not in shown


def test_waiting_can_be_cancelled() -> None:
    service = Service("running")

    async def main() -> bool:
        async with AsyncDataOps("example-token", transport=httpx.MockTransport(service)) as dataops:
            with anyio.move_on_after(0.05) as scope:
                await dataops.pipelines.wait("g/n", 7, timeout=None)
        return scope.cancelled_caught

    assert anyio.run(main)
    assert anyio.run(main, backend="trio")


def test_a_pipeline_of_a_closed_client_is_not_run() -> None:
    dataops = DataOps("example-token", transport=httpx.MockTransport(Service("success")))
    dataops.close()
    with pytest.raises(ConfigurationError, match="this client is closed"):
        dataops.pipelines.run("g/n", "main")
