"""What may not be sent is stopped before anything leaves."""

from __future__ import annotations

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


def test_the_gate_is_gone_after_its_block(wire: list[str]) -> None:
    before = HTTPAdapter.send
    with gate().installed():
        assert HTTPAdapter.send is not before
        with pytest.raises(RuntimeError, match="one after another"), gate().installed():
            raise AssertionError("two gates in one process")

    assert HTTPAdapter.send is before
