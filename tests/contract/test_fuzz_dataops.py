"""DataOps.live's stand-in holds what its spec says, and the fuzz would tell if it did not; `make fuzz` runs the whole."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from towpath.contract.fuzz import FuzzOutcome, Target, fuzz
from towpath.testing import Request, Response, StandIn, serve, stand_in

from tests.contract.fuzz_bending import bent

if TYPE_CHECKING:
    from tests.contract.fuzz_bending import Change

pytestmark = pytest.mark.slow


def outcome_of(*tags: str, change: Change | None = None, strict: bool = False) -> FuzzOutcome:
    with stand_in("dataops", seed=1, strict=strict) as standing, serve(standing) as url:
        target = Target(url, standing.credentials["owner"], standing.world)
        if change is None:
            outcome = fuzz("dataops", target, seed=1, strict=strict, tags=tags, max_examples=2)
        else:
            with bent(standing, change):
                outcome = fuzz(
                    "dataops", target, seed=1, strict=strict, max_examples=4, max_failures=1, tags=tags
                )
        assert standing.defects == []
    return outcome


@pytest.mark.parametrize("strict", [False, True], ids=["lenient", "strict"])
def test_a_part_of_the_stand_in_has_no_failure_and_the_trigger_is_reached(strict: bool) -> None:
    outcome = outcome_of("triggers", "pipelines", strict=strict)
    assert outcome.ok, outcome.as_dict()
    assert outcome.phases == dict.fromkeys(("examples", "coverage", "fuzzing", "stateful"), "success")
    assert len(outcome.operations) == 6
    assert "2xx" in outcome.operations["POST /projects/{id}/trigger/pipeline"].answers


def document(response: Response) -> Any:
    return json.loads(response.read())


def with_document(response: Response, changed: Any) -> Response:
    body = json.dumps(changed).encode()
    headers = [pair for pair in response.headers if pair[0] != b"content-length"]
    return Response(response.status, [*headers, (b"content-length", b"%d" % len(body))], body)


def opens_to_anybody(standing: StandIn, request: Request, response: Response) -> Response:
    if response.status == 401 and request.raw_path.endswith(b"/user"):
        return Response(
            200, [(b"content-type", b"application/json")], b'{"id":1,"username":"x","name":"x","state":"x"}'
        )
    return response


def forgets_the_link(standing: StandIn, request: Request, response: Response) -> Response:
    headers = [pair for pair in response.headers if pair[0] != b"link"]
    return Response(response.status, headers, response.body)


def answers_another_spelling(standing: StandIn, request: Request, response: Response) -> Response:
    return with_document(response, {"fault": "no"}) if response.status == 404 else response


def takes_more_than_a_hundred_for_wrong(standing: StandIn, request: Request, response: Response) -> Response:
    if b"per_page=1001" in request.query:
        return with_document(Response(400, response.headers, b""), {"error": "per_page is invalid"})
    return response


def forgets_what_was_changed(standing: StandIn, request: Request, response: Response) -> Response:
    if request.method == "PUT" and response.status == 200 and b"pipeline_schedules" in request.raw_path:
        return with_document(response, {**document(response), "cron": "0 0 1 1 *"})
    return response


def lets_one_more_onto_a_page(standing: StandIn, request: Request, response: Response) -> Response:
    if b"per_page=" in request.query and response.status == 200 and (items := document(response)):
        return with_document(response, [*items, items[-1]])
    return response


def counts_one_too_many(standing: StandIn, request: Request, response: Response) -> Response:
    headers = [
        (name, b"%d" % (int(value) + 1) if name == b"x-total" else value) for name, value in response.headers
    ]
    return Response(response.status, headers, response.body)


def shows_the_first_page_again(standing: StandIn, request: Request, response: Response) -> Response:
    query = re.sub(rb"(^|&)page=2", rb"\1page=1", request.query)
    if query == request.query or response.status != 200:
        return response
    again = standing.handle(Request(request.method, request.raw_path, query, request.headers))
    return with_document(response, document(again))


def writes_numbers_of_pipelines_as_text(standing: StandIn, request: Request, response: Response) -> Response:
    if request.method == "GET" and request.raw_path.endswith(b"/pipelines") and response.status == 200:
        return with_document(response, [{**each, "id": str(each["id"])} for each in document(response)])
    return response


@pytest.mark.parametrize(
    ("change", "check"),
    [
        (opens_to_anybody, "ignored_auth"),
        (forgets_the_link, "missing"),
        (answers_another_spelling, "response_schema_conformance"),
        (takes_more_than_a_hundred_for_wrong, "clamp_kept"),
        (forgets_what_was_changed, "read_your_writes"),
    ],
    ids=lambda each: getattr(each, "__name__", None),
)
def test_a_fault_is_found(change: Change, check: str) -> None:
    outcome = outcome_of(change=change)
    assert not outcome.ok
    found = {failure.check for failure in outcome.failures}
    assert any(check in each for each in found) or (check == "missing" and found), found


@pytest.mark.parametrize(
    ("change", "tag"),
    [
        (lets_one_more_onto_a_page, "projects"),
        (counts_one_too_many, "projects"),
        (shows_the_first_page_again, "projects"),
        (writes_numbers_of_pipelines_as_text, "pipelines"),
    ],
    ids=lambda each: getattr(each, "__name__", None),
)
def test_a_fault_in_a_list_is_found(change: Change, tag: str) -> None:
    outcome = outcome_of(tag, change=change)
    assert {failure.check for failure in outcome.failures} == {"pages_add_up"}
