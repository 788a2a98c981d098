"""Opendatasoft's stand-in holds what its spec says, and the fuzz would tell if it did not."""

from __future__ import annotations

import pytest
from towpath.contract.fuzz import FuzzOutcome, Target, fuzz
from towpath.testing import Request, Response, StandIn, serve, stand_in

from tests.contract.fuzz_bending import Change, bent, with_document

pytestmark = pytest.mark.slow

PART = ("API keys", "Studio pages")
"""Enough to see that it works; all tags are for `make fuzz`."""


def outcome_of(*tags: str, change: Change | None = None, strict: bool = False) -> FuzzOutcome:
    with stand_in("opendatasoft", seed=1, strict=strict) as standing, serve(standing) as url:
        target = Target(url, standing.credentials["owner"], standing.world)
        if change is None:
            outcome = fuzz("opendatasoft", target, seed=1, strict=strict, tags=tags, max_examples=2)
        else:
            with bent(standing, change):
                outcome = fuzz("opendatasoft", target, seed=1, tags=tags, max_examples=2, max_failures=1)
        assert standing.defects == []
    return outcome


@pytest.mark.parametrize("strict", [False, True], ids=["lenient", "strict"])
def test_a_part_of_the_stand_in_has_no_failure_and_every_operation_succeeds(strict: bool) -> None:
    outcome = outcome_of(*PART, strict=strict)

    assert outcome.ok, outcome.as_dict()
    assert outcome.tags == PART
    assert outcome.phases == dict.fromkeys(("examples", "coverage", "fuzzing", "stateful"), "success")
    assert len(outcome.operations) == 13
    assert [label for label, each in outcome.operations.items() if "2xx" not in each.answers] == []


def a_page_that_stays(_: StandIn, request: Request, response: Response) -> Response:
    """Deleting changes nothing that a reader sees."""
    if request.method == "GET" and response.status == 404 and b"/studio_pages/" in request.raw_path:
        return with_document(Response(200, response.headers), {"uid": "sp_qf2hyt"})
    return response


def a_key_for_everybody(_: StandIn, request: Request, response: Response) -> Response:
    """Every key opens."""
    if response.status != 401 or request.method != "GET" or b"/apikeys/" not in request.raw_path:
        return response
    headers = [each for each in response.headers if each[0] != b"www-authenticate"]
    return with_document(Response(200, headers), {"uid": "ak_qf2hyt"})


@pytest.mark.parametrize(
    ("tag", "change", "check"),
    [
        ("Studio pages", a_page_that_stays, "deleted_means_gone"),
        ("API keys", a_key_for_everybody, "ignored_auth"),
    ],
)
def test_a_fault_in_the_stand_in_is_caught(tag: str, change: Change, check: str) -> None:
    outcome = outcome_of(tag, change=change)

    assert check in {each.check for each in outcome.failures}, outcome.as_dict()
