"""What a run promises beside its verdict: it can be repeated, it tells no secret, and elsewhere it only reads."""

from __future__ import annotations

import io
import json
import socket
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

import pytest
from requests.adapters import HTTPAdapter
from towpath.contract.fuzz import RefusedTarget, Target, fuzz
from towpath.contract.fuzz.gate import Gate
from urllib3.response import HTTPResponse

from tests.contract.fuzz_faults import FAULTS
from tests.contract.fuzz_notes import KEY, SPEC, Handler, Notes, Request, Response
from tests.contract.fuzz_serving import served

if TYPE_CHECKING:
    from requests import PreparedRequest
    from requests import Response as Answer

ELSEWHERE = "https://notes.example"


class Recorder:
    """Writes down what a handler is asked."""

    def __init__(self, handler: Handler) -> None:
        self.handler = handler
        self.seen: list[Request] = []

    def __call__(self, request: Request) -> Response:
        self.seen.append(request)
        return self.handler(request)

    def stream(self) -> list[tuple[object, ...]]:
        return [
            (each.method, each.path, each.query, each.body, each.headers.get("content-type"))
            for each in self.seen
        ]


@cache
def first_run(seed: int) -> Recorder:
    return recorded(seed)


def recorded(seed: int) -> Recorder:
    recorder = Recorder(Notes(seed))
    with served(recorder) as url:
        assert fuzz("notes", Target(url, {"api_key": KEY}), spec=SPEC, seed=seed, max_examples=3).ok
    return recorder


def test_the_same_seed_sends_the_same_requests_and_another_seed_others() -> None:
    first = first_run(3).stream()

    assert recorded(3).stream() == first
    assert recorded(4).stream() != first
    assert len(first) > 150


def test_the_examples_of_the_spec_are_sent() -> None:
    example = SPEC["paths"]["/notes"]["post"]["requestBody"]["content"]["application/json"]["example"]

    assert json.dumps(example).encode() in {each.body for each in first_run(3).seen}


def test_a_failure_comes_with_a_request_to_repeat_and_without_the_key() -> None:
    with served(FAULTS["a_refusal_repeats_the_key"].wrap(Notes())) as url:
        outcome = fuzz(
            "notes", Target(url, {"api_key": KEY}), spec=SPEC, seed=1, max_examples=3, max_failures=1
        )

    (failure,) = outcome.failures
    assert failure.check == "no_secrets_echoed"
    assert failure.reproduce.startswith("curl -X")
    assert url in failure.reproduce
    assert KEY not in json.dumps(outcome.as_dict())
    assert KEY not in repr(outcome)


def test_a_wrong_key_is_an_error_and_no_green_run() -> None:
    with served(Notes()) as url:
        outcome = fuzz("notes", Target(url, {"api_key": "not-the-key"}), spec=SPEC, max_examples=1)

    assert not outcome.ok
    assert "no request succeeded: is it the right service, and the right key?" in outcome.errors


def test_a_run_that_throttles_itself_is_let_off_or_no_green_run() -> None:
    def throttling(notes: Notes, state: dict[str, bool]) -> Handler:
        def answer(request: Request) -> Response:
            if state["free"] or len(notes.accounts[KEY]) < 3:
                return notes(request)
            problem = {"status": 429, "code": "throttled", "title": "Too many"}
            return Response(429, problem)

        return answer

    let_off: dict[str, bool] = {"free": False}
    for relieve in (None, lambda: let_off.update(free=True)):
        with served(throttling(Notes(), let_off)) as url:
            outcome = fuzz(
                "notes", Target(url, {"api_key": KEY}), spec=SPEC, seed=1, max_examples=2, relieve=relieve
            )
        told = [each for each in outcome.errors if "throttled (429), so little was tested" in each]
        assert bool(told) is (relieve is None), outcome.as_dict()
    assert let_off["free"]
    assert outcome.ok, outcome.as_dict()


def test_no_proxy_is_asked_for_what_is_on_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    with served(Notes()) as url:
        outcome = fuzz("notes", Target(url, {"api_key": KEY}), spec=SPEC, seed=1, max_examples=1)
    assert outcome.ok, outcome.as_dict()


def test_a_service_that_is_not_there_is_told_at_once() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

    with pytest.raises(RefusedTarget, match="nothing answers"):
        fuzz("notes", Target(f"http://127.0.0.1:{port}", {"api_key": KEY}), spec=SPEC, max_examples=1)


def test_a_service_that_goes_away_is_an_error_and_no_green_run() -> None:
    seen: list[Request] = []

    def leaving(request: Request) -> Response:
        seen.append(request)
        if len(seen) > 5:
            raise SystemExit
        return Notes()(request)

    with served(leaving) as url:
        outcome = fuzz("notes", Target(url, {"api_key": KEY}), spec=SPEC, max_examples=1, max_failures=1)

    assert not outcome.ok


def test_a_run_with_a_time_goes_on_until_it_is_up() -> None:
    with served(Notes()) as url:
        outcome = fuzz("notes", Target(url, {"api_key": KEY}), spec=SPEC, seed=1, time=4, max_examples=2)

    assert outcome.ok, outcome.as_dict()
    assert 3 < outcome.seconds < 12
    assert outcome.phases.keys() == {"examples", "coverage", "fuzzing", "stateful"}


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch) -> Recorder:
    """A service behind a name that nothing resolves: requests are answered where they would have been sent."""
    recorder = Recorder(Notes())
    recorder.handler(Request("POST", "/notes", [], {"x-key": KEY, "content-type": "application/json"}, _NOTE))

    def send(adapter: HTTPAdapter, request: PreparedRequest, **options: object) -> Answer:
        parts = urlsplit(request.url or "")
        assert f"{parts.scheme}://{parts.netloc}" == ELSEWHERE, request.url
        headers = {name.lower(): str(value) for name, value in request.headers.items()}
        body = request.body or b""
        if isinstance(body, str):
            body = body.encode()
        assert isinstance(body, bytes), "this server reads no streams"
        answer = recorder(
            Request(
                request.method or "",
                parts.path,
                parse_qsl(parts.query, keep_blank_values=True),
                headers,
                body,
            )
        )
        content = b"" if answer.document is None else json.dumps(answer.document).encode()
        shown = {**({"content-type": "application/json"} if content else {}), **answer.headers}
        raw = HTTPResponse(io.BytesIO(content), headers=shown, status=answer.status, preload_content=False)
        return adapter.build_response(request, raw)

    monkeypatch.setattr(HTTPAdapter, "send", send)
    return recorder


_NOTE = json.dumps({"title": "Already there", "schedule": "0 6 * * 1"}).encode()


def test_elsewhere_a_run_only_reads(elsewhere: Recorder) -> None:
    outcome = fuzz("notes", Target(ELSEWHERE, {"api_key": KEY}), spec=SPEC, seed=1, max_examples=4, rate=1e6)

    assert outcome.ok, outcome.as_dict()
    assert {each.method for each in elsewhere.seen} <= {"GET", "HEAD"}
    assert len(elsewhere.seen) > 20
    assert set(outcome.operations) == {"GET /notes", "GET /notes/{id}"}
    assert (
        outcome.notes[0]
        == f"3 operations that may change something were left out: {ELSEWHERE} is not this machine"
    )
    assert not outcome.writes


def test_elsewhere_a_run_writes_when_the_host_is_repeated(elsewhere: Recorder) -> None:
    target = Target(ELSEWHERE, {"api_key": KEY})
    outcome = fuzz(
        "notes", target, spec=SPEC, seed=1, max_examples=2, rate=1e6, allow_writes=("notes.example",)
    )

    assert outcome.ok, outcome.as_dict()
    assert {"POST", "PUT", "DELETE"} <= {each.method for each in elsewhere.seen}


@pytest.mark.parametrize("host", ["notes.example.evil", "127.0.0.1", "example"])
def test_a_permission_for_another_host_sends_nothing(host: str, elsewhere: Recorder) -> None:
    with pytest.raises(RefusedTarget):
        fuzz("notes", Target(ELSEWHERE, {"api_key": KEY}), spec=SPEC, allow_writes=(host,))

    assert elsewhere.seen == []


def test_elsewhere_every_request_waits_for_its_turn(
    elsewhere: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    turns: list[float | None] = []
    # How long a turn is, is the gate's own test, on a clock of its own.
    monkeypatch.setattr(Gate, "_wait", lambda gate: turns.append(gate.rate))

    fuzz("notes", Target(ELSEWHERE, {"api_key": KEY}), spec=SPEC, seed=1, max_examples=1, rate=50)

    assert turns == [50] * len(elsewhere.seen)
    assert len(turns) > 20


def test_a_platform_that_does_not_exist_is_refused() -> None:
    with pytest.raises(RefusedTarget, match="no platform called"):
        fuzz("../ouro", Target("http://127.0.0.1:1"))
