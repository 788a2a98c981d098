"""The rule of retries as one table: what fails × verb × body → tries, pauses, outcome; for both kinds of client.

Each cell is the number of requests that went out with `retries=2` when every one of them fails in that way; the pauses
are those of a call that is tried three times, where chance always draws one half.

    GET          idempotent, without a body        POST         not idempotent
    PUT          idempotent                        POST:yes     its spec says `x-idempotent: true`
    PUT:no       its spec says `x-idempotent: false`            POST+key     with an idempotency key

    json, file and form (a multipart with a file in it) can be sent again from where they began, a stream cannot.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from towpath_wire._seam import Answer, Call, File, JsonBody, MultipartBody, Operation, Options, Part, RawBody

from tests.unit.engine.retrying import Wire, send

if TYPE_CHECKING:
    from collections.abc import Callable

    from towpath_wire._seam import Body

TABLE = """
                                  |      PUT                  | PUT:no | POST          | POST:yes | POST+key      |
what fails                  | GET | json  file  form  stream  | json   | json  stream  | json     | json  stream  | pauses      | ends as
--------------------------- | --- | ------------------------- | ------ | ------------- | -------- | ------------- | ----------- | --------------------
400                         |  1  |  1     1     1     1      |  1     |  1     1      |  1       |  1     1      |             | BadRequest
401                         |  1  |  1     1     1     1      |  1     |  1     1      |  1       |  1     1      |             | AuthenticationFailed
404                         |  1  |  1     1     1     1      |  1     |  1     1      |  1       |  1     1      |             | NotFound
408                         |  3  |  3     3     3     1      |  1     |  1     1      |  3       |  3     1      | 0.25 0.5    | PlatformError
409                         |  1  |  1     1     1     1      |  1     |  1     1      |  1       |  1     1      |             | Conflict
409, Retry-After: 1         |  1  |  1     1     1     1      |  1     |  1     1      |  1       |  1     1      |             | Conflict
413, Retry-After: 1         |  1  |  1     1     1     1      |  1     |  1     1      |  1       |  1     1      |             | TooLarge
429                         |  3  |  3     3     3     1      |  1     |  1     1      |  3       |  3     1      | 0.25 0.5    | RateLimited
429, Retry-After: 0         |  3  |  3     3     3     1      |  3     |  3     1      |  3       |  3     1      | 0 0         | RateLimited
429, Retry-After: 7         |  3  |  3     3     3     1      |  3     |  3     1      |  3       |  3     1      | 7.25 7.5    | RateLimited
429, Retry-After: 121       |  1  |  1     1     1     1      |  1     |  1     1      |  1       |  1     1      |             | RateLimited
429, Retry-After: soon      |  3  |  3     3     3     1      |  1     |  1     1      |  3       |  3     1      | 0.25 0.5    | RateLimited
500                         |  3  |  3     3     3     1      |  1     |  1     1      |  3       |  3     1      | 0.25 0.5    | ServerFailed
501                         |  1  |  1     1     1     1      |  1     |  1     1      |  1       |  1     1      |             | ServerFailed
502                         |  3  |  3     3     3     1      |  1     |  1     1      |  3       |  3     1      | 0.25 0.5    | ServerFailed
503                         |  3  |  3     3     3     1      |  1     |  1     1      |  3       |  3     1      | 0.25 0.5    | ServerFailed
503, Retry-After: 7         |  3  |  3     3     3     1      |  1     |  1     1      |  3       |  3     1      | 7.25 7.5    | ServerFailed
503, Retry-After: 3600      |  1  |  1     1     1     1      |  1     |  1     1      |  1       |  1     1      |             | ServerFailed
504                         |  3  |  3     3     3     1      |  1     |  1     1      |  3       |  3     1      | 0.25 0.5    | ServerFailed
503 in an envelope of 200   |  3  |  3     3     3     1      |  1     |  1     1      |  3       |  3     1      | 0.25 0.5    | ServerFailed
refused before sending      |  3  |  3     3     3     3      |  3     |  3     3      |  3       |  3     3      | 0.25 0.5    | ConnectionFailed
timed out connecting        |  3  |  3     3     3     3      |  3     |  3     3      |  3       |  3     3      | 0.25 0.5    | TimedOut
no free connection          |  3  |  3     3     3     3      |  3     |  3     3      |  3       |  3     3      | 0.25 0.5    | TimedOut
certificate not trusted     |  1  |  1     1     1     1      |  1     |  1     1      |  1       |  1     1      |             | ConnectionFailed
broke while sending         |  3  |  3     3     3     1      |  1     |  1     1      |  3       |  3     1      | 0.25 0.5    | TransportError
timed out sending           |  3  |  3     3     3     1      |  1     |  1     1      |  3       |  3     1      | 0.25 0.5    | TimedOut
broke after sending         |  3  |  3     3     3     1      |  1     |  1     1      |  3       |  3     1      | 0.25 0.5    | TransportError
timed out reading           |  3  |  3     3     3     1      |  1     |  1     1      |  3       |  3     1      | 0.25 0.5    | TimedOut
no HTTP                     |  3  |  3     3     3     1      |  1     |  1     1      |  3       |  3     1      | 0.25 0.5    | TransportError
our own protocol mistake    |  1  |  1     1     1     1      |  1     |  1     1      |  1       |  1     1      |             | TransportError
compression that is none    |  1  |  1     1     1     1      |  1     |  1     1      |  1       |  1     1      |             | TransportError
"""
COLUMNS = (
    ("GET", "none"),
    *(("PUT", body) for body in ("json", "file", "form", "stream")),
    ("PUT:no", "json"),
    *(("POST", body) for body in ("json", "stream")),
    ("POST:yes", "json"),
    *(("POST+key", body) for body in ("json", "stream")),
)
HEADING_LINES = 4


def untrusted() -> Exception:
    import ssl

    error = httpx.ConnectError("certificate verify failed")
    error.__cause__ = ssl.SSLCertVerificationError("certificate verify failed")
    return error


FAILURES: dict[str, Callable[[], Any]] = {
    "503 in an envelope of 200": lambda: httpx.Response(200, json={"data": None, "error": {"status": 503}}),
    "refused before sending": lambda: httpx.ConnectError("refused"),
    "timed out connecting": lambda: httpx.ConnectTimeout("slow"),
    "no free connection": lambda: httpx.PoolTimeout("busy"),
    "certificate not trusted": untrusted,
    "broke while sending": lambda: httpx.WriteError("broken pipe"),
    "timed out sending": lambda: httpx.WriteTimeout("slow"),
    "broke after sending": lambda: httpx.ReadError("reset"),
    "timed out reading": lambda: httpx.ReadTimeout("slow"),
    "no HTTP": lambda: httpx.RemoteProtocolError("garbage"),
    "our own protocol mistake": lambda: httpx.LocalProtocolError("too short"),
    "compression that is none": lambda: httpx.DecodingError("not gzip"),
}


def failing(what: str) -> Any:
    """The answer, or what is raised in its place, that a row of the table names."""
    if what in FAILURES:
        return FAILURES[what]()
    status, _, asked = what.partition(", Retry-After: ")
    return httpx.Response(int(status), headers={"Retry-After": asked} if asked else {}, json={"error": "no"})


CONTENT = b"12"


def body(kind: str) -> Body | None:
    bodies: dict[str, Callable[[], Body | None]] = {
        "none": lambda: None,
        "json": lambda: JsonBody(12),
        "file": lambda: RawBody(File(io.BytesIO(CONTENT)), "text/csv"),
        "form": lambda: MultipartBody([Part("a", "1"), Part("file", File(io.BytesIO(CONTENT)))]),
        "stream": lambda: RawBody(File(iter([b"1", b"2"])), "text/csv"),
    }
    return bodies[kind]()


def call(verb: str, kind: str) -> Call[Any]:
    method, _, said = verb.partition("+")[0].partition(":")
    operation: Operation[Any] = Operation(
        "doThing",
        method,
        "/thing",
        answers=(Answer(200, "application/json", lambda value: value, unwrap=("data",)),),
        idempotent=said == "yes" or (method != "POST" and said != "no"),
    )
    options = Options(idempotency_key="drawn-once") if verb.endswith("+key") else None
    return Call(operation, "/thing", body=body(kind), options=options)


def rows() -> list[tuple[str, list[int], list[float], str]]:
    """The table as values: what fails, tries a column, pauses, the error's class."""
    found: list[tuple[str, list[int], list[float], str]] = []
    for line in TABLE.splitlines()[HEADING_LINES:]:
        what, *cells, pauses, ends = (cell.strip() for cell in line.split("|"))
        tries = [int(number) for number in " ".join(cells).split()]
        found.append((what, tries, [float(pause) for pause in pauses.split()], ends))
    return found


@pytest.mark.parametrize("by_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("row", rows(), ids=lambda row: row[0])
def test_each_failure_is_tried_as_the_table_says(
    row: tuple[str, list[int], list[float], str], by_async: bool
) -> None:
    what, expected, pauses, ends = row
    assert len(expected) == len(COLUMNS)
    for (verb, kind), tries in zip(COLUMNS, expected, strict=True):
        wire = Wire(failing(what))
        error = send(call(verb, kind), wire, by_async=by_async)
        where = f"{what}: {verb} with {kind}"
        assert (len(wire.requests), type(error).__name__) == (tries, ends), where
        assert wire.time.pauses == (pauses if tries > 1 else []), where
        assert error.attempts == tries, where
        assert (f" ({tries} attempts)" in str(error)) == (tries > 1), where
        assert len(set(wire.bodies)) <= 1, f"{where}: a later try sent another body"
        assert all(CONTENT in sent for sent in wire.bodies) or kind == "none", where
        keys = {request.headers.get("idempotency-key") for request in wire.requests}
        assert keys == {"drawn-once" if verb == "POST+key" else None}, where


@pytest.mark.parametrize("by_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("row", [row for row in rows() if row[1][0] == 3], ids=lambda row: row[0])
def test_a_failure_that_passes_is_not_seen(
    row: tuple[str, list[int], list[float], str], by_async: bool
) -> None:
    fine = httpx.Response(200, json={"data": "it", "error": None})
    wire = Wire(failing(row[0]), failing(row[0]), fine)
    assert send(call("GET", "none"), wire, by_async=by_async) == "it"
    assert wire.time.pauses == row[2]
