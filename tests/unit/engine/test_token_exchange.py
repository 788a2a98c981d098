"""Who exchanges the key, who waits, and what happens when it goes wrong."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import anyio
import anyio.lowlevel
import httpx
import pytest
from towpath._engine.async_sender import AsyncHttpSender
from towpath._engine.sender import HttpSender
from towpath._engine.token_auth import TokenAuth
from towpath.errors import AuthenticationFailed, ConnectionFailed, ServerFailed, TimedOut
from towpath.events import AnswerReceived, TokenExchanged
from towpath_wire._seam import Call, File, RawBody

from tests.unit.engine.calls import KEY, LOGIN, WRITE, Platform, read, settings, write

if TYPE_CHECKING:
    from collections.abc import Callable

BACKENDS = ["asyncio", "trio"]


def test_the_first_call_logs_in_and_the_next_ones_do_not() -> None:
    platform = Platform()
    sender = HttpSender(settings(httpx.MockTransport(platform)))
    sender.send(read("1"))
    sender.send(read("2"))
    assert [r.url.path for r in platform.requests] == ["/login", "/things/1", "/things/2"]
    assert "authorization" not in platform.requests[0].headers
    assert platform.tokens_seen == ["token-1", "token-1"]


def test_an_open_operation_logs_in_for_nothing() -> None:
    platform = Platform()
    HttpSender(settings(httpx.MockTransport(platform))).send(Call(LOGIN, "/login"))
    assert len(platform.requests) == 1
    assert "authorization" not in platform.requests[0].headers


def test_a_refused_token_is_renewed_once_and_then_it_is_an_error() -> None:
    platform = Platform()
    platform.revoked.update({"token-1", "token-2", "token-3"})
    sender = HttpSender(settings(httpx.MockTransport(platform)))
    with pytest.raises(AuthenticationFailed, match="readThing: 401 no such token; check EXAMPLE_KEY"):
        sender.send(read())
    assert platform.exchanges == 2
    assert platform.tokens_seen == ["token-1", "token-2"]


def test_a_body_that_can_be_rewound_is_sent_again_after_a_renewal(tmp_path: Any) -> None:
    bodies: list[bytes] = []

    def take(request: httpx.Request) -> httpx.Response:
        bodies.append(request.content)
        return httpx.Response(200, json={"data": 1})

    platform = Platform(take)
    platform.revoked.add("token-1")
    sender = HttpSender(settings(httpx.MockTransport(platform)))
    file = tmp_path / "rows.csv"
    file.write_bytes(b"header\n1\n2\n")
    with file.open("rb") as open_file:
        open_file.seek(7)
        sender.send(write(RawBody(File(open_file), "text/csv")))
    assert bodies == [b"1\n2\n"]
    assert platform.tokens_seen == ["token-1", "token-2"]


def test_a_body_that_cannot_be_rewound_is_never_sent_twice() -> None:
    platform = Platform()
    platform.revoked.add("token-1")
    sender = HttpSender(settings(httpx.MockTransport(platform)))
    with pytest.raises(AuthenticationFailed):
        sender.send(write(RawBody(File(iter([b"a", b"b"])), "text/csv")))
    assert platform.tokens_seen == ["token-1"]
    sender.send(write({}))
    assert platform.tokens_seen == ["token-1", "token-2"], "the dead token is not used for the next call"


@pytest.mark.parametrize("token", [None, "", 7, ["x"], {"a": 1}])
def test_a_token_that_is_none_says_what_to_do(token: object) -> None:
    platform = Platform(token=lambda _: token)
    sender = HttpSender(settings(httpx.MockTransport(platform)))
    with pytest.raises(AuthenticationFailed, match="there is no token for this key; check EXAMPLE_KEY"):
        sender.send(read())
    assert platform.exchanges == 1


@pytest.mark.parametrize("token", ["secret\r\nX-Evil: 1", "sécret-token", " ", "secret\x00"])
def test_a_token_that_cannot_stand_in_a_header_is_refused_without_being_shown(token: str) -> None:
    platform = Platform(token=lambda _: token)
    sender = HttpSender(settings(httpx.MockTransport(platform)))
    with pytest.raises(AuthenticationFailed, match=r"the token (holds|is empty)") as caught:
        sender.send(read())
    assert "secret" not in str(caught.value)
    assert len(platform.requests) == 1


@pytest.mark.parametrize("by_async", [False, True])
def test_handlers_hear_of_each_request_and_answer_on_the_wire(by_async: bool) -> None:
    events: list[Any] = []
    platform = Platform()
    platform.revoked.add("token-1")
    chosen = settings(httpx.MockTransport(platform), on_event=events.append)
    if by_async:

        async def main() -> None:
            sender = AsyncHttpSender(chosen)
            await sender.asend(read())
            await sender.aclose()

        anyio.run(main)
    else:
        HttpSender(chosen).send(read())
    told = [(type(e).__name__, getattr(e, "operation", None), getattr(e, "status", None)) for e in events]
    exchange = [
        ("RequestSent", "logIn", None),
        ("AnswerReceived", "logIn", 200),
        ("TokenExchanged", None, None),
    ]
    assert told == [
        *exchange,
        ("RequestSent", "readThing", None),
        ("AnswerReceived", "readThing", 401),
        *exchange,
        ("RequestSent", "readThing", None),
        ("AnswerReceived", "readThing", 200),
    ]
    assert TokenExchanged(None) in events
    assert all(event.seconds >= 0 for event in events if isinstance(event, AnswerReceived))
    assert "token-1" not in repr(events)
    assert KEY not in repr(events)


class Gate:
    """A login that is held until all callers have arrived, and may fail then."""

    def __init__(self, fail: Callable[[httpx.Request], httpx.Response] | None = None) -> None:
        self.platform = Platform()
        self.open = threading.Event()
        self.fail = fail

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/login":
            assert self.open.wait(10)
            if self.fail is not None:
                self.platform.exchanges += 1
                return self.fail(request)
        return self.platform(request)


def in_threads(gate: Gate, sender: HttpSender, count: int) -> list[object]:
    started = threading.Barrier(count + 1)

    def one(number: int) -> object:
        started.wait(10)
        try:
            return sender.send(read(str(number))).value()
        except Exception as error:  # what it is, is the result
            return error

    with ThreadPoolExecutor(count) as pool:
        futures = [pool.submit(one, number) for number in range(count)]
        started.wait(10)
        flight_is_full(sender, count - 1)
        gate.open.set()
        return [future.result(10) for future in futures]


def flight_is_full(sender: HttpSender | AsyncHttpSender, waiting: int) -> None:
    """Wait until all but the leader wait for the one exchange."""
    auth = sender._auth
    assert isinstance(auth, TokenAuth)
    for _ in range(20_000):
        flight = auth._core._flight
        if flight is not None and len(flight._wakers) == waiting:
            return
        threading.Event().wait(0.0005)
    raise AssertionError("not all calls came to wait for one exchange")


def test_a_hundred_threads_without_a_token_make_one_exchange() -> None:
    gate = Gate()
    results = in_threads(gate, HttpSender(settings(httpx.MockTransport(gate), timeout=20)), 100)
    assert gate.platform.exchanges == 1
    assert results == [{"path": f"/things/{number}"} for number in range(100)]


def test_a_hundred_threads_get_the_one_failure_each_as_its_own_object() -> None:
    gate = Gate(fail=lambda _: httpx.Response(503, json={"error": "down for the night"}))
    results = in_threads(gate, HttpSender(settings(httpx.MockTransport(gate), timeout=20)), 100)
    assert gate.platform.exchanges == 1
    assert {type(result) for result in results} == {ServerFailed}
    assert {str(result) for result in results} == {str(results[0])}
    assert len({id(result) for result in results}) == 100


def test_a_hundred_threads_get_the_one_broken_connection() -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused", request=request)

    gate = Gate(fail=fail)
    results = in_threads(gate, HttpSender(settings(httpx.MockTransport(gate), timeout=20)), 100)
    assert gate.platform.exchanges == 1
    assert {type(result) for result in results} == {ConnectionFailed}
    assert all(isinstance(result, ConnectionFailed) and result.__cause__ is not None for result in results)


def test_after_a_failed_exchange_the_next_call_tries_again() -> None:
    gate = Gate(fail=lambda _: httpx.Response(503))
    gate.open.set()
    sender = HttpSender(settings(httpx.MockTransport(gate)))
    with pytest.raises(ServerFailed):
        sender.send(read())
    gate.fail = None
    assert sender.send(read("x")).value() == {"path": "/things/x"}


def test_a_thread_interrupted_while_it_leads_lets_the_next_one_lead() -> None:
    class Interrupted(BaseException):
        pass

    def fail(request: httpx.Request) -> httpx.Response:
        gate.fail = None
        raise Interrupted

    gate = Gate(fail=fail)
    sender = HttpSender(settings(httpx.MockTransport(gate), timeout=20))
    failures: list[type[BaseException]] = []

    def leads() -> None:
        try:
            sender.send(read())
        except BaseException as error:  # what it is, is the result
            failures.append(type(error))

    leader = threading.Thread(target=leads)
    leader.start()
    flight_is_full(sender, 0)
    with ThreadPoolExecutor(5) as pool:
        futures = [pool.submit(lambda: sender.send(read()).value()) for _ in range(5)]
        flight_is_full(sender, 5)
        gate.open.set()
        assert [future.result(10) for future in futures] == [{"path": "/things/1"}] * 5
    leader.join(10)
    assert failures == [Interrupted]
    assert gate.platform.exchanges == 2


def test_who_waits_longer_than_an_exchange_can_take_gives_up() -> None:
    gate = Gate()
    sender = HttpSender(settings(httpx.MockTransport(gate), timeout=0.01))
    leader = threading.Thread(target=lambda: sender.send(read()))
    leader.start()
    flight_is_full(sender, 0)
    with pytest.raises(TimedOut, match=r"has not ended after 0\.04 s"):
        sender.send(read())
    gate.open.set()
    leader.join(10)


def test_a_refusal_of_an_old_token_does_not_exchange_when_a_newer_one_is_there() -> None:
    platform = Platform()
    sender = HttpSender(settings(httpx.MockTransport(platform)))
    sender.send(read())
    old_is_out, new_is_there = threading.Event(), threading.Event()

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/things/slow" and request.headers["authorization"] == "token-1":
            old_is_out.set()
            assert new_is_there.wait(10)
            return httpx.Response(401)
        return httpx.Response(200, json={"data": request.headers["authorization"]})

    platform._answer = answer
    with ThreadPoolExecutor(1) as pool:
        slow = pool.submit(lambda: sender.send(read("slow")).value())
        assert old_is_out.wait(10)
        platform.revoked.add("token-1")
        assert sender.send(read()).value() == "token-2"
        new_is_there.set()
        assert slow.result(10) == "token-2"
    assert platform.exchanges == 2


class AsyncGate:
    """The same for tasks."""

    def __init__(self, fail: Callable[[httpx.Request], httpx.Response] | None = None) -> None:
        self.platform = Platform()
        self.open = anyio.Event()
        self.fail = fail
        self.arrived = 0

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/login":
            self.arrived += 1
            await self.open.wait()
            if self.fail is not None:
                self.platform.exchanges += 1
                return self.fail(request)
        return self.platform(request)


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("failing", [False, True])
def test_a_thousand_tasks_make_one_exchange_and_share_its_outcome(backend: str, failing: bool) -> None:
    results: list[object] = []

    async def one(sender: AsyncHttpSender, number: int) -> None:
        try:
            results.append((await sender.asend(read(str(number)))).value())
        except ServerFailed as error:
            results.append(str(error))

    async def main() -> int:
        gate = AsyncGate(fail=(lambda _: httpx.Response(503, text="down")) if failing else None)
        sender = AsyncHttpSender(settings(httpx.MockTransport(gate)))
        async with anyio.create_task_group() as group:
            for number in range(1000):
                group.start_soon(one, sender, number)
            await anyio.wait_all_tasks_blocked()
            assert gate.arrived == 1
            gate.open.set()
        await sender.aclose()
        return gate.platform.exchanges

    assert anyio.run(main, backend=backend) == 1
    assert len(results) == 1000
    if failing:
        assert set(results) == {
            "logIn: 503 down; try again later; when it stays, tell the platform's support"
        }
    else:
        assert sorted(results, key=str) == sorted(({"path": f"/things/{n}"} for n in range(1000)), key=str)


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_cancelled_leader_hands_over_to_one_who_waits(backend: str) -> None:
    results: list[object] = []

    async def main() -> None:
        gate = AsyncGate()
        sender = AsyncHttpSender(settings(httpx.MockTransport(gate)))
        leader = anyio.CancelScope()

        async def leads() -> None:
            with leader:
                await sender.asend(read())
            results.append("leader cancelled")

        async def follows() -> None:
            results.append((await sender.asend(read())).status)

        async with anyio.create_task_group() as group:
            group.start_soon(leads)
            await anyio.wait_all_tasks_blocked()
            for _ in range(20):
                group.start_soon(follows)
            await anyio.wait_all_tasks_blocked()
            assert gate.arrived == 1
            leader.cancel()
            with anyio.fail_after(10):
                while gate.arrived < 2:  # the next leader sets nothing that could be waited for
                    await anyio.lowlevel.checkpoint()
            await anyio.wait_all_tasks_blocked()
            assert gate.arrived == 2
            gate.open.set()
        assert gate.platform.exchanges == 1
        await sender.aclose()

    anyio.run(main, backend=backend)
    assert results == ["leader cancelled", *[200] * 20]


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_cancelled_waiter_disturbs_nobody(backend: str) -> None:
    async def main() -> None:
        gate = AsyncGate()
        sender = AsyncHttpSender(settings(httpx.MockTransport(gate)))
        async with anyio.create_task_group() as group:
            group.start_soon(sender.asend, read())
            await anyio.wait_all_tasks_blocked()
            with anyio.move_on_after(0.005) as waiter:
                await sender.asend(read())
            assert waiter.cancelled_caught
            gate.open.set()
        assert (await sender.asend(read())).status == 200
        assert gate.platform.exchanges == 1
        await sender.aclose()

    anyio.run(main, backend=backend)


def test_one_client_serves_several_event_loops_with_one_token() -> None:
    platform = Platform()
    sender = AsyncHttpSender(settings(httpx.MockTransport(platform)))

    async def call() -> int:
        return (await sender.asend(read())).status

    assert [asyncio.run(call()) for _ in range(3)] == [200] * 3
    assert anyio.run(call, backend="trio") == 200
    assert platform.exchanges == 1


def test_a_loop_that_ends_while_it_leads_leaves_nobody_waiting() -> None:
    async def cut_off() -> None:
        gate = AsyncGate()
        transport.handler = gate
        task = asyncio.ensure_future(sender.asend(read()))
        while not gate.arrived:  # noqa: ASYNC110  # nothing to wait for but the task itself
            await asyncio.sleep(0)
        assert not task.done()

    transport = httpx.MockTransport(Platform())
    sender = AsyncHttpSender(settings(transport))
    asyncio.run(cut_off())
    platform = Platform()
    transport.handler = platform

    async def call() -> int:
        return (await sender.asend(read())).status

    assert asyncio.run(call()) == 200
    assert platform.exchanges == 1


def test_tasks_on_other_loops_in_other_threads_are_woken_too() -> None:
    gate = Gate()

    async def handler(request: httpx.Request) -> httpx.Response:
        return await asyncio.to_thread(gate, request)

    sender = AsyncHttpSender(settings(httpx.MockTransport(handler), timeout=20))

    def on_its_own_loop(number: int) -> object:
        async def main() -> object:
            return (await sender.asend(read(str(number)))).value()

        return asyncio.run(main())

    with ThreadPoolExecutor(8) as pool:
        futures = [pool.submit(on_its_own_loop, number) for number in range(8)]
        flight_is_full(sender, 7)
        gate.open.set()
        results = [future.result(10) for future in futures]
    assert results == [{"path": f"/things/{number}"} for number in range(8)]
    assert gate.platform.exchanges == 1


def test_an_operation_of_its_own_origin_gets_no_token() -> None:
    platform = Platform()
    sender = HttpSender(settings(httpx.MockTransport(platform)))
    request = httpx.Request("GET", "https://elsewhere.test/")
    flow = sender._auth.sync_auth_flow(request)
    assert "authorization" not in next(flow).headers
    assert platform.requests == []
    assert WRITE.security
