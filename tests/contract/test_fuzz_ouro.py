"""Ouro's stand-in holds what Ouro's spec says, and the fuzz would tell if it did not; `make fuzz` runs the whole."""

from __future__ import annotations

import pytest
from towpath.contract.fuzz import FuzzOutcome, Target, fuzz
from towpath.testing import Request, Response, StandIn, serve, stand_in

from tests.contract.fuzz_bending import Change, bent, document_of, with_document

pytestmark = pytest.mark.slow


def outcome_of(*tags: str, change: Change | None = None, strict: bool = False) -> FuzzOutcome:
    with stand_in("ouro", seed=1, strict=strict) as standing, serve(standing) as url:
        target = Target(url, standing.credentials["owner"], standing.world)
        if change is None:
            outcome = fuzz("ouro", target, seed=1, strict=strict, tags=tags, max_examples=2)
        else:
            with bent(standing, change):
                outcome = fuzz("ouro", target, seed=1, tags=tags, max_examples=4, max_failures=1)
        assert standing.defects == []
    return outcome


@pytest.mark.parametrize("strict", [False, True], ids=["lenient", "strict"])
def test_a_part_of_the_stand_in_has_no_failure_and_its_operations_succeed(strict: bool) -> None:
    outcome = outcome_of("users", "files", strict=strict)

    assert outcome.ok, outcome.as_dict()
    assert outcome.phases == dict.fromkeys(("examples", "coverage", "fuzzing", "stateful"), "success")
    assert len(outcome.operations) == 7
    only_refused = {label for label, each in outcome.operations.items() if "2xx" not in each.answers}
    # A signature cannot be guessed; with so few examples, what else is refused in all of them is chance.
    assert "GET /storage/v1/object/sign/{bucket}/{user}/{name}" in only_refused
    assert len(only_refused) <= 2, only_refused
    applied = {name for name, each in outcome.checks.items() if each.passed}
    assert {"strange_strings_survived", "declared_refusals", "ignored_auth"} <= applied


def another_code_for_rows_that_do_not_fit(_: StandIn, request: Request, response: Response) -> Response:
    document = document_of(response)
    error = document.get("error")
    if not isinstance(error, dict) or error.get("code") != "row_refused":
        return response
    return with_document(response, {**document, "error": {**error, "code": "something_else"}})


def no_rows_are_there_to_read(_: StandIn, request: Request, response: Response) -> Response:
    is_read = request.method == "GET" and request.raw_path.endswith(b"/data") and response.status == 200
    return with_document(response, {"data": [], "error": None}) if is_read else response


def a_token_for_any_key(standing: StandIn, request: Request, response: Response) -> Response:
    """Every key opens: the wrong one is answered as the right one."""
    if not request.raw_path.startswith(b"/users/") or response.status != 401 or request.method != "GET":
        return response
    return with_document(
        Response(200, response.headers), {"data": {"id": "x", "user_id": "x"}, "error": None}
    )


def the_token_in_every_refusal(_: StandIn, request: Request, response: Response) -> Response:
    token = request.header(b"authorization")
    document = document_of(response)
    if response.status != 404 or not token or not isinstance(document.get("error"), dict):
        return response
    return with_document(
        response, {**document, "error": {**document["error"], "message": f"not for {token}"}}
    )


@pytest.mark.parametrize(
    ("change", "check", "tags"),
    [
        (another_code_for_rows_that_do_not_fit, "declared_refusals", ()),
        (no_rows_are_there_to_read, "read_your_writes", ()),
        (a_token_for_any_key, "ignored_auth", ("users",)),
        (the_token_in_every_refusal, "no_secrets_echoed", ("users",)),
    ],
)
def test_a_fault_in_the_stand_in_is_caught(change: Change, check: str, tags: tuple[str, ...]) -> None:
    outcome = outcome_of(*tags, change=change)

    assert check in {each.check for each in outcome.failures}, outcome.as_dict()
