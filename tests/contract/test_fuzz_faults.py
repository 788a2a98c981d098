"""The fuzz finds nothing in a right service, and finds every seeded fault."""

from __future__ import annotations

import pytest
from towpath.contract.fuzz import FuzzOutcome, Target, fuzz

from tests.contract.fuzz_faults import FAULTS
from tests.contract.fuzz_notes import KEY, OTHER_KEY, SPEC, Handler, Notes
from tests.contract.fuzz_serving import served

BUILT_IN = {
    "not_a_server_error", "status_code_conformance", "content_type_conformance", "response_headers_conformance",
    "response_schema_conformance", "negative_data_rejection", "positive_data_acceptance", "missing_required_header",
    "unsupported_method", "allow_header_conformance", "use_after_free", "ensure_resource_availability",
    "ignored_auth", "object_level_authorization",
}  # fmt: skip
OWN = {
    "declared_refusals", "error_shape", "no_secrets_echoed", "content_type_refused", "wrong_format_refused",
    "deleted_means_gone", "clamp_kept", "strange_strings_survived", "read_your_writes", "unknown_query_refused",
}  # fmt: skip


def run(
    handler: Handler, *, strict: bool = False, seed: int = 1, max_failures: int | None = None
) -> FuzzOutcome:
    with served(handler) as url:
        return fuzz(
            "notes",
            Target(url, {"api_key": KEY}, stranger={"api_key": OTHER_KEY}),
            spec=SPEC,
            seed=seed,
            strict=strict,
            max_examples=6,
            max_failures=max_failures,
        )


@pytest.mark.parametrize("strict", [False, True], ids=["lenient", "strict"])
def test_a_right_service_has_no_failure_under_any_check_and_phase(strict: bool) -> None:
    outcome = run(Notes(strict=strict), strict=strict)

    assert outcome.ok, outcome.as_dict()
    assert outcome.phases == dict.fromkeys(("examples", "coverage", "fuzzing", "stateful"), "success")
    assert set(outcome.checks) == BUILT_IN | (OWN if strict else OWN - {"unknown_query_refused"})
    assert {label for label, each in outcome.operations.items() if "2xx" in each.answers} == set(
        outcome.operations
    )
    assert len(outcome.operations) == 5
    assert outcome.notes == []


@pytest.mark.parametrize("name", FAULTS)
def test_a_seeded_fault_is_caught(name: str) -> None:
    fault = FAULTS[name]

    outcome = run(fault.wrap(Notes(strict=fault.strict)), strict=fault.strict, max_failures=1)

    assert not outcome.ok
    assert {each.check for each in outcome.failures} & fault.checks, [
        each.as_dict() for each in outcome.failures
    ]
