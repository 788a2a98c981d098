"""Every pair of the catalogue gets the verdict that was written down for it, and the command line ends with its status."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from towpath.cli._main import run
from towpath.contract.diff import RULES, diff
from towpath.contract.documents import Document

from tests.contract.diff_peers import catalogue

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from towpath.contract.diff import Finding

    from tests.contract.diff_peers import Pair

PAIRS = catalogue()


@pytest.mark.parametrize("pair", PAIRS, ids=[pair.name for pair in PAIRS])
def test_a_pair_gets_its_verdict(pair: Pair, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for side in ("old", "new"):
        (tmp_path / f"{side}.json").write_text(json.dumps(getattr(pair, side)))
    status = run(["spec", "diff", str(tmp_path / "old.json"), str(tmp_path / "new.json"), "--json"])

    said = json.loads(capsys.readouterr().out)
    told = [{key: each[key] for key in ("rule", "side", "where")} for each in said["findings"]]
    wanted = pair.expect["findings"]
    assert (said["breaking"], said["bump"], status) == tuple(
        pair.expect[key] for key in ("breaking", "bump", "exit")
    )
    assert sorted((each["rule"], each["side"]) for each in told) == sorted(
        (each["rule"], each["side"]) for each in wanted
    )
    places = {each["where"] for each in wanted if "where" in each}
    assert places <= {each["where"] for each in told}


@pytest.mark.parametrize("pair", PAIRS, ids=[pair.name for pair in PAIRS])
def test_what_is_added_one_way_is_removed_the_other_way(pair: Pair) -> None:
    old, new = Document(pair.old), Document(pair.new)
    there, back = diff(old, new).findings, diff(new, old).findings
    mirrored = {"added": "removed", "removed": "added"}
    # Objects come and go at one place; a restriction that goes is noted where it no longer stands.
    objects = ("operation-", "property-", "parameter-", "media-type-", "header-", "callback-", "unused-")

    def of_objects(findings: Iterable[Finding]) -> Iterator[tuple[str, str]]:
        return ((each.rule.kind, each.where) for each in findings if each.rule.id.startswith(objects))

    added = {(mirrored[kind], where) for kind, where in of_objects(there) if kind in mirrored}
    removed = {(kind, where) for kind, where in of_objects(back) if kind in mirrored}
    assert added == removed
    assert bool(there) == bool(back)


def test_the_catalogue_meets_every_kind_of_verdict() -> None:
    met = {(pair.expect["bump"], each["side"]) for pair in PAIRS for each in pair.expect["findings"]}
    bumps = {pair.expect["bump"] for pair in PAIRS}
    assert bumps == {"major", "minor", "patch", "none"}
    assert {("major", side) for side in ("request", "response", "both", "client")} <= met
    assert {("minor", side) for side in ("request", "response", "both", "client")} <= met


def test_every_rule_has_a_pair() -> None:
    assert {each["rule"] for pair in PAIRS for each in pair.expect["findings"]} == RULES.keys()
