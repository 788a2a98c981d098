"""How the fuzz of a large spec is dealt out among the seeds."""

from __future__ import annotations

import json
from typing import Any

import pytest
from towpath.contract.fuzz.outcome import PHASES

from scripts.fuzz import (
    APPLIED,
    LARGE,
    SPECS,
    Outcome,
    Run,
    dealt,
    operations_by_tag,
    runs_of,
    unproven,
)


@pytest.mark.parametrize("seeds", [[1], [7, 8], [1, 2, 3], [1, 2, 3, 4, 5]])
def test_every_tag_of_a_large_spec_is_fuzzed_once_in_each_mode(seeds: list[int]) -> None:
    counts = operations_by_tag(json.loads((SPECS / "opendatasoft.json").read_bytes()))
    assert sum(counts.values()) == 181 > LARGE
    runs = runs_of("opendatasoft", seeds, long=False)
    for strict in (False, True):
        tags = [tag for run in runs if run.strict is strict for tag in run.tags]
        assert sorted(tags) == sorted(counts)
    assert {run.seed for run in runs} == set(seeds)


def test_the_hands_are_about_alike() -> None:
    counts = operations_by_tag(json.loads((SPECS / "opendatasoft.json").read_bytes()))
    sizes = [sum(counts[tag] for tag in share) for share in dealt(counts, 3)]
    assert max(sizes) - min(sizes) <= max(counts.values())


def test_small_specs_and_long_runs_are_whole() -> None:
    assert [run.tags for run in runs_of("ouro", [1, 2], long=False)] == [()] * 4
    assert [run.tags for run in runs_of("opendatasoft", [1], long=True)] == [()] * 4
    command = runs_of("opendatasoft", [1, 2, 3], long=False)[1].command
    assert command[command.index("--max-examples") + 1] == "8"
    assert "--tag" in command
    assert "--strict" in command


def test_a_long_job_follows_the_links_beside_each_run() -> None:
    runs = runs_of("ouro", [1, 2], long=True)
    assert {(run.seed, run.strict, run.links) for run in runs} == {
        (seed, strict, links) for seed in (1, 2) for strict in (False, True) for links in (False, True)
    }
    assert ["--links" in run.command for run in runs] == [run.links for run in runs]
    assert not any(run.links for run in runs_of("ouro", [1, 2], long=False))


SIGNED = "PUT /s3/{bucket}/{key}"


def outcome(platform: str, /, *tags: str, phase: str = "success", **answers: str) -> Outcome:
    operations = [{"operation": name, "answers": {each: 1}} for name, each in answers.items()]
    report: dict[str, Any] = {"phases": dict.fromkeys(PHASES, phase), "operations": operations}
    checks = {name: {"passed": 1} for name in APPLIED.get(platform, ())}
    return Outcome(Run(platform, 1, strict=False, tags=tags), 0, {**report, "checks": checks}, "", 0.0)


def usmart(signed: str, **answers: str) -> Outcome:
    made = outcome("usmart", **answers)
    operations = [*made.report["operations"], {"operation": SIGNED, "answers": {signed: 1}}]
    return made._replace(report={**made.report, "operations": operations})


@pytest.mark.parametrize(
    "runs",
    [
        [usmart("4xx", a="2xx", b="4xx"), usmart("4xx", a="4xx", b="2xx")],
        [usmart("4xx", a="2xx", b="4xx")],
        [outcome("opendatasoft", "Users", phase="skipped")],
    ],
    ids=["each succeeds in some run", "one never does, by chance", "a part of a large spec"],
)
def test_runs_prove_what_is_asked_of_them(runs: list[Outcome]) -> None:
    assert [*unproven(runs)] == []


@pytest.mark.parametrize(
    ("run", "gap"),
    [
        (usmart("4xx", a="4xx", b="4xx"), "usmart: never succeeded: a, b"),
        (usmart("2xx"), f"usmart: {SIGNED} succeeded without a signature"),
        (outcome("dataops", phase="skipped"), "dataops, seed 1: the phase examples was skipped"),
        (
            outcome("ouro")._replace(report={**outcome("ouro").report, "checks": {}}),
            "ouro: declared_refusals was never applied",
        ),
    ],
)
def test_what_runs_left_out_is_told(run: Outcome, gap: str) -> None:
    assert gap in [*unproven([run])]
