"""Publishing and harvesting followed to the end: outcomes, states on the way, pauses, and every way to stop early."""

from __future__ import annotations

import asyncio
import pickle
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

import anyio
import pytest
from towpath import AsyncOpendatasoft, BadRequest, ConfigurationError, Opendatasoft, PermissionDenied
from towpath.opendatasoft import (
    Aborted,
    Failed,
    Finished,
    Harvested,
    HarvestFailed,
    LimitReached,
    StillRunning,
    Unfinished,
    outcome,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from towpath.events import StateChanged
    from towpath.testing import StandIn

    from tests.unit.opendatasoft.either import Either

COUNTERS, TREES = "da_qf2hyt", "da_tr33s0"
HARVESTER, BROKEN = "city-catalogue", "lost-catalogue"


@pytest.fixture(autouse=True)
def slow(portal: StandIn) -> None:
    portal.admin.set_pace(queued=3, working=60)


def test_publishing_is_followed_to_its_end(owner: Either, portal: StandIn) -> None:
    told: list[StateChanged] = []
    ended = owner(lambda client: client.datasets.publish(TREES, wait=True, on_progress=told.append))
    match ended:
        case Finished(dataset=uid, status=status):
            assert (uid, status.status) == (TREES, "idle")
        case _:
            pytest.fail(repr(ended))
    assert ended.check() is ended
    assert [(event.of, event.state) for event in told] == [
        (f"dataset {TREES}", state) for state in ("queued", "processing", "idle")
    ]
    assert told[-1].seconds >= 63
    looks = len(portal.journal.of("retrieve_dataset_status"))
    assert looks < 15, "the pauses do not grow"


def test_without_wait_the_portals_word_is_all_that_comes(owner: Either, portal: StandIn) -> None:
    assert owner(lambda client: client.datasets.publish(TREES)).detail == "ok"
    assert portal.journal.of("retrieve_dataset_status") == []
    assert isinstance(owner(lambda client: client.datasets.wait(TREES)), Finished)


def test_the_states_on_the_way_come_one_by_one(owner: Either) -> None:
    seen = owner(lambda client: client.datasets.publishing(TREES))
    assert [status.status for status in seen] == ["queued", "processing", "idle"]
    assert isinstance(outcome(TREES, seen[-1]), Finished)
    seen = owner(lambda client: client.datasets.publishing(TREES, action="unpublish"))
    assert [status.status for status in seen] == ["queued", "deleting", "idle"]
    assert seen[-1].is_published is False


def test_nothing_is_sent_before_the_first_state_is_asked_for(portal: StandIn) -> None:
    with client_of(portal) as client:
        states = client.datasets.publishing(TREES)
        assert portal.journal.total == 0
        assert next(states).status == "queued"
        states.close()


def test_a_dataset_that_fails_says_so_by_record(owner: Either) -> None:
    owner(lambda client: client.datasets.fields.create(COUNTERS, integer("remark")))
    ended = owner(lambda client: client.datasets.publish(COUNTERS, wait=True))
    assert isinstance(ended, Failed)
    assert not ended.ok
    assert ended.errors
    assert sum(map(len, ended.by_record.values())) == len(ended.errors)
    with pytest.raises(Unfinished, match=COUNTERS) as raised:
        ended.check()
    assert raised.value.outcome is ended
    assert isinstance(pickle.loads(pickle.dumps(raised.value)), Unfinished)


def test_a_limit_of_the_licence_is_an_outcome_of_its_own(owner: Either, portal: StandIn) -> None:
    portal.admin.set_record_limit(1)
    ended = owner(lambda client: client.datasets.publish(COUNTERS, wait=True))
    assert isinstance(ended, LimitReached)
    assert (ended.kind, ended.limit, ended.ok) == ("records", 1, False)
    assert ended.value is not None
    assert ended.value > 1
    with pytest.raises(Unfinished, match="records, and 1 are allowed"):
        ended.check()


def test_what_somebody_else_aborts_is_no_success(owner: Either, portal: StandIn) -> None:
    def abort_when_processing(event: StateChanged) -> None:
        if event.state == "processing":
            with client_of(portal) as other:
                other.datasets.abort(TREES)

    ended = owner(lambda client: client.datasets.publish(TREES, wait=True, on_progress=abort_when_processing))
    assert isinstance(ended, Aborted)
    with pytest.raises(Unfinished, match="aborted"):
        ended.check()


def test_the_time_to_wait_is_bounded_and_the_work_goes_on(owner: Either, portal: StandIn) -> None:
    before = portal.clock.milliseconds
    with pytest.raises(StillRunning) as raised:
        owner(lambda client: client.datasets.publish(TREES, wait=True, timeout=20))
    assert (raised.value.of, raised.value.state) == (f"dataset {TREES}", "processing")
    assert f"datasets.abort({TREES!r}) stops it" in str(raised.value)
    assert 20_000 <= portal.clock.milliseconds - before < 21_000
    assert isinstance(owner(lambda client: client.datasets.wait(TREES)), Finished)


def test_the_work_is_aborted_with_the_waiting_where_that_is_asked_for(owner: Either) -> None:
    with pytest.raises(StillRunning, match="it was aborted"):
        owner(lambda client: client.datasets.publish(TREES, wait=True, timeout=20, abort=True))
    assert isinstance(owner(lambda client: client.datasets.wait(TREES)), Aborted)


def test_aborting_waits_for_work_that_is_queued_until_it_can_be_aborted(owner: Either) -> None:
    with pytest.raises(StillRunning, match="it was aborted"):
        owner(lambda client: client.datasets.publish(TREES, wait=True, timeout=0.1, abort=True))


@pytest.mark.parametrize("abort", [False, True])
def test_an_interrupt_ends_the_waiting_at_once_and_says_what_goes_on(owner: Either, abort: bool) -> None:
    def interrupt(event: StateChanged) -> None:
        if event.state == "processing":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt) as raised:
        owner(lambda client: client.datasets.publish(TREES, wait=True, abort=abort, on_progress=interrupt))
    said = " ".join(raised.value.__notes__)
    assert ("it was aborted" in said) is abort
    assert ("stops it" in said) is not abort


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("abort", [False, True])
def test_a_cancellation_ends_the_waiting_and_can_abort_the_work(
    portal: StandIn, backend: str, abort: bool
) -> None:
    async def main() -> None:
        scope = anyio.CancelScope()

        def cancel(event: StateChanged) -> None:
            if event.state == "processing":
                scope.cancel()

        async with aclient_of(portal) as client:
            with scope:
                await client.datasets.publish(TREES, wait=True, abort=abort, on_progress=cancel)
            assert scope.cancelled_caught
            ended = await client.datasets.wait(TREES)
            assert isinstance(ended, Aborted if abort else Finished)

    anyio.run(main, backend=backend)


def test_a_task_that_asyncio_cancels_aborts_the_work_before_it_ends(portal: StandIn) -> None:
    async def main() -> None:
        def cancel(event: StateChanged) -> None:
            if event.state == "processing":
                task.cancel()

        async with aclient_of(portal) as client:

            async def publish() -> None:
                await client.datasets.publish(TREES, wait=True, abort=True, on_progress=cancel)

            task = asyncio.create_task(publish())
            with pytest.raises(asyncio.CancelledError) as raised:
                await task
            assert "it was aborted" in " ".join(raised.value.__notes__)
            assert isinstance(await client.datasets.wait(TREES), Aborted)

    asyncio.run(main())


def test_an_abort_that_fails_hides_nothing(owner: Either, portal: StandIn) -> None:
    from towpath.testing.refusals import Refusal

    def refused(_: Any) -> Any:
        raise Refusal(403, "permission_denied", "No.")

    portal.handlers["abort_dataset_publishing"] = refused
    with pytest.raises(StillRunning, match="aborting it failed"):
        owner(lambda client: client.datasets.publish(TREES, wait=True, timeout=20, abort=True))


def test_who_stops_iterating_early_can_have_the_work_aborted(portal: StandIn, awaits: bool) -> None:
    async def main() -> None:
        async with aclient_of(portal) as client:
            async with aclosing(client.datasets.publishing(TREES, abort=True)) as states:
                async for status in states:
                    if status.status == "processing":
                        break
            assert isinstance(await client.datasets.wait(TREES), Aborted)

    if awaits:
        anyio.run(main)
        return
    with client_of(portal) as client:
        states = client.datasets.publishing(TREES, abort=True)
        assert [next(states).status for _ in range(2)] == ["queued", "processing"]
        states.close()
        assert isinstance(client.datasets.wait(TREES), Aborted)


def test_what_is_under_way_is_not_started_again(owner: Either) -> None:
    owner(lambda client: client.datasets.publish(TREES))
    with pytest.raises(BadRequest, match=r"datasets\.wait\('da_tr33s0'\).*nothing was started"):
        owner(lambda client: client.datasets.publish(TREES, wait=True))


def test_who_may_not_publish_learns_which_permission_is_missing(as_role: Callable[[str], Either]) -> None:
    with pytest.raises(PermissionDenied, match="publish_dataset"):
        as_role("reader")(lambda client: client.datasets.publish(COUNTERS, wait=True))


@pytest.mark.parametrize("timeout", [0, -1, float("inf"), float("nan"), "5"])
def test_a_wait_without_an_end_is_refused(owner: Either, timeout: Any) -> None:
    with pytest.raises(ConfigurationError, match="timeout="):
        owner(lambda client: client.datasets.wait(TREES, timeout=timeout))


def test_work_that_shows_late_is_not_taken_for_done(owner: Either, portal: StandIn) -> None:
    """The status may be read before the portal has made a note of what it accepted."""
    accepted = portal.handlers["publish_dataset"]

    def later(exchange: Any) -> Any:
        from towpath.testing.behaviour import Answer

        return Answer(200, {"detail": "ok"})

    told: list[str] = []

    def begin_now(event: StateChanged) -> None:
        told.append(event.state)

    portal.handlers["publish_dataset"] = later
    looked = portal.handlers["retrieve_dataset_status"]
    looks = 0

    def look(exchange: Any) -> Any:
        nonlocal looks
        looks += 1
        if looks == 4:
            accepted(exchange)
        return looked(exchange)

    portal.handlers["retrieve_dataset_status"] = look
    ended = owner(lambda client: client.datasets.publish(TREES, wait=True, on_progress=begin_now))
    assert isinstance(ended, Finished)
    assert told == ["queued", "processing", "idle"]


def test_work_that_leaves_no_trace_ends_the_waiting_too(owner: Either, portal: StandIn) -> None:
    from towpath.testing.behaviour import Answer

    portal.handlers["publish_dataset"] = lambda _: Answer(200, {"detail": "ok"})
    assert isinstance(owner(lambda client: client.datasets.publish(TREES, wait=True)), Finished)


def test_a_harvester_is_run_and_what_it_could_not_copy_is_named(owner: Either) -> None:
    told: list[str] = []
    ended = owner(
        lambda client: client.harvesters.run(HARVESTER, on_progress=lambda event: told.append(event.state))
    )
    assert isinstance(ended, Harvested)
    assert ended.check() is ended
    assert [*ended.by_dataset.values()] == ["The resource answers with HTTP 503."]
    assert told == ["queued", "processing", "idle"]
    assert [seen.status for seen in owner(lambda client: client.harvesters.running(HARVESTER))] == told
    published = owner(lambda client: client.harvesters.publish(HARVESTER, wait=True))
    assert published.harvester.published_datasets_count == published.harvester.attached_datasets_count
    gone = owner(lambda client: client.harvesters.unpublish(HARVESTER, wait=True))
    assert gone.harvester.published_datasets_count == 0


def test_a_harvester_that_fails_says_why(owner: Either) -> None:
    ended = owner(lambda client: client.harvesters.run(BROKEN))
    assert isinstance(ended, HarvestFailed)
    assert ended.message
    with pytest.raises(Unfinished, match="ended with an error"):
        ended.check()


def test_a_run_is_aborted_where_its_waiting_ends(owner: Either) -> None:
    with pytest.raises(StillRunning, match="it was aborted"):
        owner(lambda client: client.harvesters.run(HARVESTER, timeout=5, abort=True))
    assert owner(lambda client: client.harvesters.wait(HARVESTER)).ok
    assert owner(lambda client: client.harvesters.run(HARVESTER, wait=False)).status == "queued"


def integer(field: str) -> Any:
    return {"type": "type", "label": "A number", "field": field, "type_param": "int"}


def client_of(portal: StandIn) -> Opendatasoft:
    return Opendatasoft(base_url=portal.base_url, transport=portal.transport, **portal.credentials["owner"])


def aclient_of(portal: StandIn) -> AsyncOpendatasoft:
    return AsyncOpendatasoft(
        base_url=portal.base_url, transport=portal.transport, **portal.credentials["owner"]
    )


@pytest.mark.parametrize(
    "do",
    [
        lambda client: client.datasets.publish("da_qf2hyt", timeout=60),
        lambda client: client.datasets.unpublish("da_qf2hyt", abort=True),
        lambda client: client.harvesters.run("neighbour", wait=False, pause=1),
    ],
)
def test_how_to_wait_is_refused_where_nobody_waits(owner: Either, portal: StandIn, do: Any) -> None:
    with pytest.raises(
        ConfigurationError, match=r"= says how the end is awaited; ask for that with wait=True"
    ):
        owner(do)
    assert portal.journal.total == 0
