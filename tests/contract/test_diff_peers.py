"""Redocly's verdicts on the catalogue are those that DIFF_PEERS.md lists, and every difference has a reason."""

from __future__ import annotations

import pytest

from tests.contract import diff_peers

NEEDS = (
    "needs the pinned Redocly in .scratch/npm: run `make lint-specs`, or python -m tests.contract.diff_peers"
)


@pytest.mark.slow
@pytest.mark.skipif(not diff_peers.installed(), reason=NEEDS)
def test_the_page_lists_what_redocly_says_today() -> None:
    pairs = diff_peers.catalogue()
    found = diff_peers.verdicts(pairs)

    differ = {name for name, verdict in found.items() if verdict.differ}
    assert differ == {pair.name for pair in pairs if pair.redocly}
    assert {pair.name: pair.redocly["bump"] for pair in pairs if pair.redocly} == {
        name: found[name].theirs for name in differ
    }
    assert diff_peers.TABLE.read_text("utf-8") == diff_peers.table(pairs, found)


def test_every_difference_from_redocly_has_its_reason_on_the_page() -> None:
    page = diff_peers.TABLE.read_text("utf-8")
    reasons = {pair.name: pair.redocly["because"] for pair in diff_peers.catalogue() if pair.redocly}
    assert len(reasons) > 20
    assert all(f"| {name} |" in page and because in page for name, because in reasons.items())
