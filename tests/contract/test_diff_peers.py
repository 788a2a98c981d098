"""Redocly's verdicts on the catalogue are those that DIFF_PEERS.md lists, and every difference has a reason.

Redocly is pinned and says the same of the same pair: all are asked for when the page is made, and some of them here.
"""

from __future__ import annotations

import pytest

from tests.contract import diff_peers

NEEDS = (
    "needs the pinned Redocly in .scratch/npm: run `make lint-specs`, or python -m tests.contract.diff_peers"
)


EACH = 24
"""A run of Redocly takes a third of a second: of so many pairs one is asked for again."""


def test_the_page_is_of_this_catalogue_and_this_redocly() -> None:
    """Whoever changes a pair asks about all of them again, by `python -m tests.contract.diff_peers`."""
    assert diff_peers.digest()[:16] in diff_peers.TABLE.read_text("utf-8")


@pytest.mark.skipif(not diff_peers.installed(), reason=NEEDS)
def test_redocly_still_says_what_the_page_lists() -> None:
    pairs = diff_peers.catalogue()
    explained = [pair for pair in pairs if pair.redocly]
    agreed = [pair for pair in pairs if not pair.redocly]
    asked = [*explained[:: EACH // 2], *agreed[::EACH]]
    found = diff_peers.verdicts(asked)

    assert len(asked) >= 8
    assert {pair.name for pair in asked if pair.redocly} == {name for name in found if found[name].differ}
    for pair in asked:
        if pair.redocly:
            assert found[pair.name].theirs == pair.redocly["bump"]
    page = diff_peers.TABLE.read_text("utf-8")
    assert set(diff_peers.rows(asked, found)) <= set(page.splitlines(keepends=True))


def test_every_difference_from_redocly_has_its_reason_on_the_page() -> None:
    page = diff_peers.TABLE.read_text("utf-8")
    explained = [pair for pair in diff_peers.catalogue() if pair.redocly]
    assert len(explained) > 20
    listed = [line.split(" | ")[0].removeprefix("| ") for line in page.splitlines() if line.startswith("| ")]
    assert listed[1:] == [pair.name for pair in explained]
    for pair in explained:
        assert pair.redocly["because"] in page
        assert f"| {pair.name} | {pair.change} | {diff_peers.ours(pair)} | {pair.redocly['bump']} |" in page
