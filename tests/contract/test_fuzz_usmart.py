"""uSmart's stand-in holds what uSmart's spec says, over every operation; `make fuzz` asks for more of each."""

from __future__ import annotations

import pytest
from towpath.contract.fuzz import Target, fuzz
from towpath.testing import serve, stand_in

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("strict", [False, True], ids=["lenient", "strict"])
def test_the_stand_in_has_no_failure_and_every_action_succeeds(strict: bool) -> None:
    with stand_in("usmart", seed=1, strict=strict) as standing, serve(standing) as url:
        target = Target(url, standing.credentials["owner"], standing.world)
        outcome = fuzz("usmart", target, seed=1, strict=strict, max_examples=2)
        assert standing.defects == []

    assert outcome.ok, outcome.as_dict()
    assert outcome.phases == dict.fromkeys(("examples", "coverage", "fuzzing", "stateful"), "success")
    assert len(outcome.operations) == 9
    only_refused = {label for label, each in outcome.operations.items() if "2xx" not in each.answers}
    assert only_refused == {"PUT /s3/{bucket}/{key}"}, "a signature cannot be guessed; all else succeeds"
    applied = {name for name, each in outcome.checks.items() if each.passed}
    assert {"declared_refusals", "strange_strings_survived", "no_secrets_echoed", "ignored_auth"} <= applied
