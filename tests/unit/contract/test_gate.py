"""What may not be sent is stopped before anything leaves."""

from __future__ import annotations

from typing import Any

import pytest
import requests
from requests.adapters import HTTPAdapter
from towpath.contract.fuzz.gate import Gate, RefusedRequest
from towpath.contract.fuzz.origin import origin_of

ELSEWHERE = "https://staging.example"


@pytest.fixture
def wire(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Everything that would have left: the adapter under the gate writes down and answers by itself."""
    sent: list[str] = []

    def send(adapter: HTTPAdapter, request: requests.PreparedRequest, **options: object) -> requests.Response:
        sent.append(f"{request.method} {request.url}")
        response = requests.Response()
        response.status_code, response._content, response.request, response.url = (
            200,
            b"",
            request,
            request.url or "",
        )
        return response

    monkeypatch.setattr(HTTPAdapter, "send", send)
    return sent


def gate(*, writes: bool = False, exchange: tuple[str, str] | None = None) -> Gate:
    return Gate(origin_of(ELSEWHERE), writes, exchange=exchange)


def test_reading_passes(wire: list[str]) -> None:
    with gate().installed():
        requests.get(f"{ELSEWHERE}/things?x=1", timeout=1)
        requests.head(f"{ELSEWHERE}/things", timeout=1)

    assert wire == [f"GET {ELSEWHERE}/things?x=1", f"HEAD {ELSEWHERE}/things"]


@pytest.mark.parametrize(
    "method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY", "get", "PROPFIND"]
)
def test_everything_but_reading_is_stopped(method: str, wire: list[str]) -> None:
    door = gate()
    with (
        door.installed(),
        pytest.raises(RefusedRequest, match="only GET and HEAD"),
        requests.Session() as session,
    ):
        session.send(
            requests.Request(method, f"{ELSEWHERE}/things").prepare() if method != "get" else _lower()
        )

    assert wire == []
    assert len(door.refused) == 1


def _lower() -> requests.PreparedRequest:
    prepared = requests.Request("GET", f"{ELSEWHERE}/things").prepare()
    prepared.method = "get"
    return prepared


@pytest.mark.parametrize(
    "url",
    [
        "https://staging.example.evil/things",
        "https://evil.example/staging.example",
        "http://staging.example/things",
        "https://staging.example:444/things",
        "https://staging.example@evil.example/",
        "http://127.0.0.1/",
    ],
)
def test_no_request_leaves_the_origin(url: str, wire: list[str]) -> None:
    with gate(writes=True).installed(), pytest.raises(RefusedRequest):
        requests.get(url, timeout=1)

    assert wire == []


def test_the_exchange_is_the_one_exception(wire: list[str]) -> None:
    with gate(exchange=("POST", f"{ELSEWHERE}/users/get-token")).installed():
        requests.post(f"{ELSEWHERE}/users/get-token", timeout=1)
        with pytest.raises(RefusedRequest):
            requests.post(f"{ELSEWHERE}/users/get-token/more", timeout=1)

    assert wire == [f"POST {ELSEWHERE}/users/get-token"]


def test_writes_pass_where_they_are_allowed(wire: list[str]) -> None:
    with gate(writes=True).installed():
        requests.delete(f"{ELSEWHERE}/things/1", timeout=1)

    assert wire == [f"DELETE {ELSEWHERE}/things/1"]


def test_requests_keep_their_distance() -> None:
    now, pauses = [100.0], list[float]()

    def sleep(seconds: float) -> None:
        pauses.append(round(seconds, 6))
        now[0] += seconds

    door = Gate(origin_of(ELSEWHERE), writes=False, rate=2.0, clock=lambda: now[0], sleep=sleep)
    for spent in (0.0, 0.2, 5.0, 0.0):
        now[0] += spent
        door.admit("GET", ELSEWHERE)

    assert pauses == [0.3, 0.5]


@pytest.fixture
def throttling(wire: list[str], monkeypatch: pytest.MonkeyPatch) -> list[dict[str, str]]:
    """Headers of the refusals to come: so many requests are throttled before one is answered with 200."""
    refusals: list[dict[str, str]] = []
    answered: Any = HTTPAdapter.send

    def send(adapter: HTTPAdapter, request: requests.PreparedRequest, **options: object) -> requests.Response:
        response: requests.Response = answered(adapter, request, **options)
        if refusals:
            response.status_code = 429
            response.headers.update(refusals.pop(0))
        return response

    monkeypatch.setattr(HTTPAdapter, "send", send)
    return refusals


def test_a_throttled_account_is_let_off_and_asks_again(
    throttling: list[dict[str, str]], wire: list[str]
) -> None:
    let_off: list[int] = []
    door = Gate(origin_of(ELSEWHERE), writes=True, relieve=lambda: let_off.append(len(wire)))
    throttling.append({})
    with door.installed():
        answer = requests.post(f"{ELSEWHERE}/things", json={"a": 1}, timeout=1)

    assert (answer.status_code, let_off, len(wire)) == (200, [1], 2)
    assert (door.sent, door.throttled) == (1, 0)


def test_without_relief_a_run_waits_as_long_as_it_is_asked_to_within_bounds(
    throttling: list[dict[str, str]], wire: list[str]
) -> None:
    pauses: list[float] = []
    door = Gate(origin_of(ELSEWHERE), writes=False, sleep=pauses.append, patience=70.0)
    throttling.extend({"Retry-After": wait} for wait in ("7", "59", "5", "61", "soon"))
    throttling.append({})
    with door.installed():
        statuses = [requests.get(ELSEWHERE, timeout=1).status_code for _ in range(6)]

    # The second was throttled again when its wait was over, and the rest ask for more than there is patience left.
    assert pauses == [7.0, 5.0]
    assert statuses == [429, 429, 429, 429, 200, 200]
    assert (door.sent, door.throttled) == (6, 4)


def test_what_cannot_be_sent_twice_is_not(throttling: list[dict[str, str]], wire: list[str]) -> None:
    door = Gate(origin_of(ELSEWHERE), writes=True, relieve=lambda: None)
    throttling.append({})
    with door.installed():
        answer = requests.post(f"{ELSEWHERE}/things", data=iter([b"once"]), timeout=1)

    assert (answer.status_code, len(wire), door.throttled) == (429, 1, 1)


def test_the_gate_is_gone_after_its_block(wire: list[str]) -> None:
    before = HTTPAdapter.send
    with gate().installed():
        assert HTTPAdapter.send is not before
        with pytest.raises(RuntimeError, match="one after another"), gate().installed():
            raise AssertionError("two gates in one process")

    assert HTTPAdapter.send is before
