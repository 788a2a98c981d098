"""What is around the rule of retries: how long, what goes out again, who hears of it, how it ends early."""

from __future__ import annotations

import asyncio
import io
import pickle
import threading
import time as real_time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from email.utils import formatdate
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest
from towpath import Ouro
from towpath._engine.async_sender import AsyncHttpSender
from towpath._engine.retry import BUDGET, HIGHEST_CEILING, Failure, Refusal, pause_before_next_try
from towpath._engine.sender import HttpSender
from towpath.errors import (
    AuthenticationFailed,
    ConfigurationError,
    ConnectionFailed,
    NotFound,
    ServerFailed,
    TransportError,
)
from towpath.events import RequestSent, Retrying
from towpath_wire._seam import Call, File, MultipartBody, Options, Part, RawBody

from tests.unit.engine.calls import FETCH, KEY, Platform, read, settings, write
from tests.unit.engine.raw_server import response, serving
from tests.unit.engine.retrying import Time, Wire, fine, pieces, send

if TYPE_CHECKING:
    from pathlib import Path

BOTH = pytest.mark.parametrize("by_async", [False, True], ids=["sync", "async"])
BACKENDS = pytest.mark.parametrize("backend", ["asyncio", "trio"])
SERVER_NOW = 1_000_000_000.0  # 2001: a server whose clock is a quarter of a century off
KEYED = Options(idempotency_key="drawn-once")


def busy(status: int = 503, headers: dict[str, str] | None = None) -> httpx.Response:
    return httpx.Response(status, json={"error": "busy"}, headers=headers)


def http_date(seconds: float) -> str:
    return formatdate(seconds, usegmt=True)


def asked(value: str, date: str = http_date(SERVER_NOW)) -> httpx.Response:
    headers = {"Retry-After": value, "Date": date}
    return busy(429, {name: text for name, text in headers.items() if text})


@BOTH
@pytest.mark.parametrize(
    ("answer", "pause"),
    [
        pytest.param(asked("7"), 7.25, id="seconds"),
        pytest.param(asked("0"), 0.0, id="now"),
        pytest.param(asked(" 7 "), 7.25, id="seconds with white space"),
        pytest.param(asked(http_date(SERVER_NOW + 30)), 30.25, id="a date by the server's clock"),
        pytest.param(asked(http_date(SERVER_NOW - 30)), 0.0, id="a date that has passed"),
        pytest.param(asked("Sun Sep  9 01:47:10 2001"), 30.25, id="asctime, which is in GMT"),
        pytest.param(asked("Sunday, 09-Sep-01 01:47:10 GMT"), 30.25, id="RFC 850"),
        pytest.param(asked("119"), 119.25, id="the longest"),
        pytest.param(asked("120"), None, id="beyond the budget with its jitter"),
        pytest.param(asked("121"), None, id="more than two minutes"),
        pytest.param(asked("9" * 400), None, id="for ever"),
        pytest.param(asked(http_date(SERVER_NOW + 86400)), None, id="tomorrow"),
        pytest.param(asked("Wed, 21 Oct 9999 07:28:30 GMT"), None, id="in another age"),
        pytest.param(asked("soon"), 0.25, id="no number and no date"),
        pytest.param(asked("-3"), 0.25, id="negative"),
        pytest.param(asked("7.5"), 0.25, id="not whole"),
        pytest.param(asked("1e3"), 0.25, id="scientific"),
        pytest.param(asked("7, 8"), 0.25, id="twice"),
        pytest.param(asked("Wed, 99 Oct 2015 07:28:30 GMT"), 0.25, id="no such day"),
        pytest.param(asked("x" * 5000), 0.25, id="long nonsense"),
        pytest.param(asked(""), 0.25, id="absent"),
    ],
)
def test_what_retry_after_says_is_done(answer: httpx.Response, pause: float | None, by_async: bool) -> None:
    wire = Wire(answer, fine())
    ended = send(read(), wire, by_async=by_async)
    assert wire.time.pauses == ([] if pause is None else [pause])
    assert (ended == 1) == (pause is not None)


def test_without_a_date_of_its_own_an_answer_is_measured_by_our_clock(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("towpath._engine.problems.time.time", lambda: SERVER_NOW)
    for date in ("", "yesterday"):
        wire = Wire(asked(http_date(SERVER_NOW + 30), date), fine())
        assert send(read(), wire, by_async=False) == 1
        assert wire.time.pauses == [30.25]


def test_a_date_without_a_zone_means_the_same_in_every_zone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    real_time.tzset()
    try:
        wire = Wire(asked("Sun Sep  9 01:47:10 2001"), fine())
        assert send(read(), wire, by_async=False) == 1
        assert wire.time.pauses == [30.25]
    finally:
        monkeypatch.undo()
        real_time.tzset()


@BOTH
@pytest.mark.parametrize(
    ("a_try_takes", "tries"), [(0, 11), (10, 10), (39, 4), (59, 3), (119, 2), (119.8, 1), (1000, 1)]
)
def test_no_try_begins_after_the_budget(a_try_takes: float, tries: int, by_async: bool) -> None:
    time = Time(a_try_takes)
    wire = Wire(busy(), time=time)
    begun = time.now
    error = send(read(), wire, by_async=by_async, retries=10)
    assert (len(wire.requests), error.attempts) == (tries, tries)
    assert time.now - a_try_takes - begun <= BUDGET


@BOTH
@pytest.mark.parametrize(("within", "tries"), [(5, 1), (11, 2), (25, 3), (10_000, 10)])
def test_a_call_may_have_a_smaller_budget_of_its_own(within: float, tries: int, by_async: bool) -> None:
    wire = Wire(busy(), time=Time(10))
    send(read(options=Options(retry_within=within)), wire, by_async=by_async, retries=10)
    assert len(wire.requests) == tries


@pytest.mark.parametrize("within", [0, -1, "5", float("inf"), True])
def test_a_budget_that_is_none_is_refused_before_anything_is_sent(within: Any) -> None:
    wire = Wire(busy())
    error = send(read(options=Options(retry_within=within)), wire, by_async=False)
    assert isinstance(error, ConfigurationError)
    assert "options.retry_within takes seconds above 0" in str(error)
    assert wire.requests == []


def test_a_wait_that_is_asked_for_counts_towards_the_budget() -> None:
    wire = Wire(asked("50"))
    send(read(), wire, by_async=False, retries=10)
    assert wire.time.pauses == [50.25, 50.5]


def pause(attempt: int, chance: float, outcome: Any = Failure.BROKE_OFF) -> float | None:
    return pause_before_next_try(
        outcome,
        attempt=attempt,
        elapsed=0,
        retries=10_000,
        repeatable=True,
        rewindable=True,
        chance=lambda: chance,
    )


def test_pauses_are_drawn_between_nothing_and_a_ceiling_that_doubles_up_to_a_bound() -> None:
    ceilings = [pause(attempt, 1.0) for attempt in range(1, 9)]
    assert ceilings == [0.5, 1, 2, 4, 8, 8, 8, 8]
    assert pause(9_999, 1.0) == HIGHEST_CEILING
    assert [pause(attempt, 0.0) for attempt in range(1, 9)] == [0.0] * 8


def test_who_is_told_when_to_come_back_never_comes_sooner() -> None:
    for seconds in (0, 1, 7, 60):
        outcome = Refusal(503, {"retry-after": str(seconds)})
        found = [pause(attempt, chance, outcome) for attempt in (1, 5) for chance in (0.0, 0.5, 0.999)]
        assert all(p is not None and seconds <= p <= seconds + HIGHEST_CEILING for p in found)
        assert len(set(found)) == (1 if seconds == 0 else 5), (
            "jitter spreads those who were sent away together"
        )


def test_chance_is_really_drawn_for_each_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    time, wire = Time(), Wire(busy())
    sender = HttpSender(settings(wire, login=False, retries=200), clock=lambda: 0.0, sleep=time.sleep)
    with pytest.raises(ServerFailed):
        sender.send(read())
    late = time.pauses[5:]
    assert all(0 <= p <= HIGHEST_CEILING for p in late)
    assert len(set(late)) > 100
    assert min(late) < 2 < 6 < max(late)


@BOTH
def test_files_go_out_again_from_where_the_upload_began(by_async: bool, tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    path.write_bytes(b"header\n" + b"1\n2\n")
    with path.open("rb") as file:
        file.seek(7)
        wire = Wire(busy(), httpx.ReadError("reset"), fine())
        assert send(write(RawBody(File(file), "text/csv"), options=KEYED), wire, by_async=by_async) == 1
        assert wire.bodies == [b"1\n2\n"] * 3
        file.seek(7)
        wire = Wire(busy(), fine())
        form = MultipartBody([Part("a", "1"), Part("file", File(file))])
        assert send(write(form, options=KEYED), wire, by_async=by_async) == 1
        assert wire.bodies[0] == wire.bodies[1]
        assert b"\r\n\r\n1\n2\n\r\n" in wire.bodies[0]


@BACKENDS
def test_asynchronous_files_do_too(backend: str, tmp_path: Path) -> None:
    wire = Wire(busy(), httpx.ReadError("reset"), fine())

    async def main() -> None:
        path = anyio.Path(tmp_path / "rows.csv")
        await path.write_bytes(b"header\n1\n2\n")
        sender = AsyncHttpSender(settings(wire, login=False, retries=2), sleep=wire.time.asleep)
        async with await anyio.open_file(path, "rb") as file:
            await file.seek(7)
            await sender.asend(write(RawBody(File(file), "text/csv"), options=KEYED))
        await sender.aclose()

    anyio.run(main, backend=backend)
    assert wire.bodies == [b"1\n2\n"] * 3


class Breaking(httpx.BaseTransport):
    """Takes the first bytes of a body, and breaks."""

    def __init__(self) -> None:
        self.began: list[bytes] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.SyncByteStream)
        self.began.append(next(iter(request.stream)))
        raise httpx.WriteError("broken pipe")


def test_a_file_that_went_out_in_part_begins_anew_and_a_stream_does_not() -> None:
    transport = Breaking()
    error = send(
        write(RawBody(File(io.BytesIO(b"whole")), "text/csv"), options=KEYED), transport, by_async=False
    )
    assert (transport.began, error.attempts) == ([b"whole"] * 3, 3)
    transport = Breaking()
    stream = RawBody(File(iter([b"first", b"second"])), "text/csv")
    assert send(write(stream, options=KEYED), transport, by_async=False).attempts == 1
    assert transport.began == [b"first"]


@BOTH
def test_a_stream_that_nothing_was_read_of_goes_out_when_there_is_a_connection(by_async: bool) -> None:
    content = pieces(b"a", b"b") if by_async else iter([b"a", b"b"])
    wire = Wire(httpx.ConnectError("refused"), httpx.ConnectTimeout("slow"), fine())
    assert send(write(RawBody(File(content), "text/csv")), wire, by_async=by_async) == 1
    assert (len(wire.requests), wire.bodies) == (3, [b"ab"])


@BOTH
def test_a_file_that_became_shorter_is_no_reason_to_try_again(by_async: bool) -> None:
    class Shrinking(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            return b""

    wire = Wire(fine())
    error = send(write(RawBody(File(Shrinking(b"0123")), "text/csv"), options=KEYED), wire, by_async=by_async)
    assert type(error) is TransportError
    assert "ended 4 bytes early" in str(error)
    assert len(wire.requests) == 1


@BOTH
@pytest.mark.parametrize(
    ("client", "call", "tries"), [(2, None, 3), (0, None, 1), (2, 0, 1), (0, 1, 2), (1, 5, 6)]
)
def test_a_call_says_how_often_else_its_client(
    client: int, call: int | None, tries: int, by_async: bool
) -> None:
    wire = Wire(busy())
    send(read(options=Options(retries=call)), wire, by_async=by_async, retries=client)
    assert len(wire.requests) == tries


@pytest.mark.parametrize("retries", [-1, True, 1.0, "2", float("inf")])
def test_a_number_of_retries_that_is_none_is_refused_before_anything_is_sent(retries: Any) -> None:
    wire = Wire(busy())
    error = send(read(options=Options(retries=retries)), wire, by_async=False)
    assert isinstance(error, ConfigurationError)
    assert str(error).startswith("options.retries takes a whole number from 0 (never try again), not ")
    assert wire.requests == []
    with pytest.raises(ConfigurationError, match=r"^retries= takes a whole number"):
        Ouro(KEY, retries=retries)


def test_an_empty_idempotency_key_is_refused_before_anything_is_sent() -> None:
    wire = Wire(busy())
    error = send(write({}, options=Options(idempotency_key="")), wire, by_async=False)
    assert isinstance(error, ConfigurationError)
    assert "idempotency_key= is empty" in str(error)
    assert wire.requests == []


def test_a_client_tries_three_times_unless_told_otherwise_and_pickles_with_what_it_was_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("OURO_API_KEY", KEY)
    for chosen, retries in (
        (Ouro(), 2),
        (Ouro(retries=0), 0),
        (pickle.loads(pickle.dumps(Ouro(retries=5))), 5),
    ):
        assert chosen._settings.retries == retries


@BOTH
def test_handlers_hear_of_each_retry_before_its_pause(by_async: bool) -> None:
    told: list[Any] = []
    time = Time()
    wire = Wire(busy(headers={"Retry-After": "7"}), httpx.ReadTimeout("slow"), fine(), time=time)
    send(read(), wire, by_async=by_async, on_event=lambda event: told.append((event, list(time.pauses))))
    retries = [(event, pauses) for event, pauses in told if isinstance(event, Retrying)]
    assert retries == [
        (Retrying("readThing", 2, 7.25, "status 503"), []),
        (Retrying("readThing", 3, 0.5, "timed out while waiting for the answer"), [7.25]),
    ]
    kinds = [type(event) for event, _ in told]
    assert kinds.count(RequestSent) == 3
    assert kinds.index(Retrying) > kinds.index(RequestSent)


def test_an_error_says_after_how_many_attempts_it_came_and_pickles_with_it() -> None:
    refused = send(read(), Wire(busy(headers={"X-Request-Id": "r-1"})), by_async=False)
    assert str(refused) == (
        "readThing: 503 busy (request r-1) (3 attempts); try again later; when it stays, tell the platform's support"
    )
    broken = send(read(), Wire(httpx.ReadError("reset")), by_async=False)
    assert str(broken) == "readThing: the exchange with https://platform.test broke off: reset (3 attempts)"
    for error in (refused, broken):
        twin = pickle.loads(pickle.dumps(error))
        assert (twin.attempts, str(twin)) == (3, str(error))
    once = send(read(), Wire(busy(404)), by_async=False)
    assert once.attempts == 1
    assert "attempt" not in str(once)


@BOTH
def test_the_error_that_stands_is_the_last_one_and_drags_no_earlier_one_along(by_async: bool) -> None:
    wire = Wire(busy(), httpx.ReadError("reset"), busy(404))
    error = send(read(), wire, by_async=by_async)
    assert type(error) is NotFound
    assert error.attempts == 3
    assert error.__cause__ is error.__context__ is None


@BOTH
def test_a_login_is_tried_again_by_the_same_rule(by_async: bool) -> None:
    platform = Platform()
    answers = [busy(), busy(429, {"Retry-After": "3"})]

    def login_fails_twice(request: httpx.Request) -> httpx.Response:
        return answers.pop(0) if answers and request.url.path == "/login" else platform(request)

    time = Time()
    transport = httpx.MockTransport(login_fails_twice)
    assert send(read(), transport, by_async=by_async, login=True, time=time) == {"path": "/things/1"}
    assert (platform.exchanges, time.pauses) == (1, [0.25, 3.5])


@BOTH
@pytest.mark.parametrize("failure", [busy(), httpx.ConnectError("refused")], ids=["503", "refused"])
def test_a_login_that_keeps_failing_is_not_multiplied_by_the_call_that_needs_it(
    failure: Any, by_async: bool
) -> None:
    wire = Wire(failure)
    error = send(read(), wire, by_async=by_async, login=True)
    assert type(error) is (ConnectionFailed if isinstance(failure, Exception) else ServerFailed)
    assert (error.operation, error.attempts, len(wire.requests)) == ("logIn", 3, 3)


def test_who_waits_for_a_login_has_patience_for_all_of_its_tries() -> None:
    def patience(retries: int) -> float:
        sender: Any = HttpSender(settings(Wire(busy()), retries=retries, timeout=5))
        waits: float = sender._auth._patience
        return waits

    assert (patience(0), patience(2)) == (4 * 5, 4 * 5 + BUDGET)


@BOTH
def test_a_call_may_decline_retries_and_the_login_that_all_calls_share_keeps_them(by_async: bool) -> None:
    platform = Platform(lambda _: busy())
    answers = [busy()]

    def answer(request: httpx.Request) -> httpx.Response:
        return answers.pop() if answers else platform(request)

    error = send(read(options=Options(retries=0)), httpx.MockTransport(answer), by_async=by_async, login=True)
    assert (error.operation, error.attempts) == ("readThing", 1)
    assert platform.exchanges == 1


@BOTH
def test_a_token_that_died_during_the_pause_is_renewed(by_async: bool) -> None:
    platform = Platform()

    def answer(request: httpx.Request) -> httpx.Response:
        if request.headers["authorization"] == "token-1":
            platform.revoked.add("token-1")
            return busy()
        return fine("new")

    platform._answer = answer
    assert send(read(), httpx.MockTransport(platform), by_async=by_async, login=True) == "new"
    assert platform.tokens_seen == ["token-1", "token-1", "token-2"]


@BOTH
def test_a_key_that_is_refused_is_not_tried_again(by_async: bool) -> None:
    wire = Wire(busy(401))
    error = send(read(), wire, by_async=by_async, login=True)
    assert type(error) is AuthenticationFailed
    assert len(wire.requests) == 1


@BOTH
def test_a_call_that_was_led_elsewhere_begins_at_its_beginning_again(by_async: bool) -> None:
    there = "https://elsewhere.test/signed"
    wire = Wire(
        httpx.Response(302, headers={"Location": there}),
        busy(),
        httpx.Response(302, headers={"Location": there}),
        fine("file"),
    )
    assert send(read(), wire, by_async=by_async) == "file"
    assert [r.url.host for r in wire.requests] == ["platform.test", "elsewhere.test"] * 2


def test_an_answer_that_breaks_off_in_its_body_is_fetched_again_unless_it_is_being_streamed() -> None:
    served: list[bytes] = []

    def answer(head: bytes, body: bytes) -> bytes | None:
        served.append(head)
        if len(served) % 2:
            return b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\nno length\r\n"
        return response()

    with serving(answer) as server:
        time = Time()
        chosen = settings(base_url=server.url, login=False, retries=2)
        sender = HttpSender(chosen, clock=time, sleep=time.sleep)
        assert sender.send(read()).value() == 1
        assert len(time.pauses) == 1
        with sender.stream(Call(FETCH, "/file")) as streamed, pytest.raises(TransportError):
            list(streamed.iter_bytes())
        assert len(time.pauses) == 1
        sender.close()


@BOTH
def test_a_stream_is_opened_again_before_anything_of_it_was_handed_over(by_async: bool) -> None:
    wire = Wire(busy(), httpx.ConnectError("refused"), httpx.Response(200, content=b"file"))
    chosen = settings(wire, login=False, retries=2)
    if by_async:

        async def main() -> bytes:
            sender = AsyncHttpSender(chosen, clock=wire.time, sleep=wire.time.asleep)
            async with sender.astream(Call(FETCH, "/file")) as streamed:
                content = b"".join([piece async for piece in streamed.aiter_bytes()])
            await sender.aclose()
            return content

        assert anyio.run(main) == b"file"
    else:
        sender = HttpSender(chosen, clock=wire.time, sleep=wire.time.sleep)
        with sender.stream(Call(FETCH, "/file")) as streamed:
            assert b"".join(streamed.iter_bytes()) == b"file"
    assert len(wire.requests) == 3


def test_a_pause_that_is_cancelled_ends_at_once_and_leaves_the_client_usable() -> None:
    async def main() -> int:
        pausing, wire = asyncio.Event(), Wire(busy(headers={"Retry-After": "60"}), fine())

        async def sleep(seconds: float) -> None:
            pausing.set()
            await asyncio.sleep(seconds)

        sender = AsyncHttpSender(settings(wire, login=False, retries=2), sleep=sleep)
        task = asyncio.ensure_future(sender.asend(read()))
        await asyncio.wait_for(pausing.wait(), 5)
        begun = real_time.monotonic()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert real_time.monotonic() - begun < 5
        assert len(wire.requests) == 1
        assert (await sender.asend(read())).value() == 1
        await sender.aclose()
        return len(wire.requests)

    assert asyncio.run(main()) == 2


@BACKENDS
def test_a_login_that_is_cancelled_in_its_pause_hands_over_to_one_who_waits(backend: str) -> None:
    async def main() -> tuple[int, int]:
        platform, answers = Platform(), [busy(headers={"Retry-After": "60"})]

        def answer(request: httpx.Request) -> httpx.Response:
            return answers.pop() if answers else platform(request)

        sender = AsyncHttpSender(settings(httpx.MockTransport(answer), retries=2), sleep=anyio.sleep)
        leader = anyio.CancelScope()
        statuses: list[int] = []

        async def leads() -> None:
            with leader:
                await sender.asend(read())

        async def follows() -> None:
            statuses.append((await sender.asend(read())).status)

        with anyio.fail_after(10):
            async with anyio.create_task_group() as group:
                group.start_soon(leads)
                await anyio.wait_all_tasks_blocked()
                group.start_soon(follows)
                await anyio.wait_all_tasks_blocked()
                assert statuses == []
                leader.cancel()
        await sender.aclose()
        return statuses[0], platform.exchanges

    assert anyio.run(main, backend=backend) == (200, 1)


@BACKENDS
def test_the_real_pause_of_an_asynchronous_client_lets_others_run(backend: str) -> None:
    async def main() -> list[str]:
        order: list[str] = []
        wire = Wire(busy(), fine())
        sender = AsyncHttpSender(settings(wire, login=False, retries=1), chance=lambda: 0.02)

        async def call() -> None:
            await sender.asend(read())
            order.append("call")

        async with anyio.create_task_group() as group:
            group.start_soon(call)
            await anyio.lowlevel.checkpoint()
            order.append("other")
        await sender.aclose()
        return order

    assert anyio.run(main, backend=backend) == ["other", "call"]


def test_an_interrupted_pause_ends_the_call() -> None:
    def interrupted(seconds: float) -> None:
        raise KeyboardInterrupt

    wire = Wire(busy(), fine())
    sender = HttpSender(settings(wire, login=False, retries=2), sleep=interrupted)
    with pytest.raises(KeyboardInterrupt):
        sender.send(read())
    assert len(wire.requests) == 1


def test_a_client_that_is_closed_during_a_pause_sends_no_more() -> None:
    wire = Wire(busy(), fine())
    sender = HttpSender(settings(wire, login=False, retries=2), sleep=lambda _: sender.close())
    with pytest.raises(ConfigurationError, match="this client is closed"):
        sender.send(read())
    assert len(wire.requests) == 1


def test_a_thousand_threads_count_their_tries_apart() -> None:
    tries: Counter[str] = Counter()
    counting = threading.Lock()
    pauses: list[float] = []

    def fails_by_number(request: httpx.Request) -> httpx.Response:
        """Fails as many times as the last digit of the path's number says, up to 3."""
        with counting:
            tries[request.url.path] += 1
            count = tries[request.url.path]
        return busy() if count <= int(request.url.path[-1]) % 4 else fine(count)

    sender = HttpSender(
        settings(httpx.MockTransport(fails_by_number), login=False, retries=2, timeout=30),
        sleep=pauses.append,
        chance=lambda: 1.0,
    )

    def one(number: int) -> tuple[int, object]:
        try:
            return number, sender.send(read(str(number))).value()
        except ServerFailed as error:
            return number, f"failed after {error.attempts}"

    with ThreadPoolExecutor(1000) as pool:
        results = dict(pool.map(one, range(1000)))
    for number, result in results.items():
        fails = number % 10 % 4
        assert result == ("failed after 3" if fails == 3 else fails + 1)
    assert Counter(pauses) == {0.5: 700, 1.0: 400}


def test_a_deletion_that_was_done_by_its_first_try_says_so_by_its_attempts() -> None:
    error = send(read(), Wire(httpx.ReadTimeout("slow"), busy(404)), by_async=False)
    assert isinstance(error, NotFound)
    assert error.attempts == 2
    assert "(2 attempts)" in str(error)


@BOTH
def test_a_link_is_followed_again_by_a_bare_request(by_async: bool) -> None:
    wire = Wire(busy(), httpx.ReadError("reset"), httpx.Response(200, content=b"file"))
    link = "https://elsewhere.test/signed?x=1"
    chosen = settings(wire, retries=2)
    if by_async:

        async def main() -> bytes:
            sender = AsyncHttpSender(chosen, clock=wire.time, sleep=wire.time.asleep)
            async with sender.afetch(FETCH, link) as streamed:
                content = b"".join([piece async for piece in streamed.aiter_bytes()])
            await sender.aclose()
            return content

        assert anyio.run(main) == b"file"
    else:
        sender = HttpSender(chosen, clock=wire.time, sleep=wire.time.sleep)
        with sender.fetch(FETCH, link) as streamed:
            assert b"".join(streamed.iter_bytes()) == b"file"
    assert [str(request.url) for request in wire.requests] == [link] * 3
    assert all("authorization" not in request.headers for request in wire.requests)
