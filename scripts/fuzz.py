"""Fuzz every platform's stand-in on several seeds in both modes, and show the outcomes in one table.

A stand-in without a behaviour of its own answers with examples: it forgets what was sent, and the checks rightly say so.
Such platforms are named and not fuzzed, unless `--platform` asks for one.

Each run is one `towpath fuzz` of its own, as a user would start it; two at a time. The tags of a large spec are dealt
out among the seeds, so that every operation is fuzzed once in each mode; `--long` gives every seed all of them, and
follows the links of each spec besides, until each has led to a success.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from towpath.contract.fuzz.outcome import PHASES
from towpath.testing.platforms import with_behaviour

from scripts.fuzz_links import Followed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
SPECS = ROOT / "generated" / "towpath_wire" / "specs"
LARGE = 60
"""Operations from which on a spec is dealt out."""
LINKS_TIME = 300.0
"""Seconds at most for each run along links, unless it is told otherwise; all others end when each operation had its share."""
SHORT_SHARE = 8
"""Generated cases for each operation and phase of a large spec, unless the run is a long one."""
SHARE = 40
"""The same of any other spec; a long run has the command's own measure."""
SIGNED = {
    "ouro": {"GET /storage/v1/object/sign/{bucket}/{user}/{name}"},
    "usmart": {"PUT /s3/{bucket}/{key}"},
}
"""What is only ever refused, since a signature cannot be guessed; all else of these platforms has to succeed in a run."""
BY_CHANCE = 1
"""So many other operations of a platform may yet be refused in all runs."""
APPLIED = {
    "ouro": ("read_your_writes", "wrong_format_refused", "strange_strings_survived", "declared_refusals")
}
"""Checks that would say nothing if nothing gave them cause; they have to have had it in some run."""


class Run(NamedTuple):
    platform: str
    seed: int
    strict: bool
    tags: tuple[str, ...] = ()
    """The tags to fuzz; all where there are none."""
    examples: int | None = None
    links: bool = False
    """Whether it only goes along links."""

    @property
    def command(self) -> list[str]:
        command = [str(BIN / "towpath"), "fuzz", self.platform, "--seed", str(self.seed), "--json"]
        command += ["--strict"] if self.strict else []
        command += ["--max-examples", str(self.examples)] if self.examples else []
        command += ["--links"] if self.links else []
        return [*command, *(word for tag in self.tags for word in ("--tag", tag))]


def runs_of(platform: str, seeds: list[int], *, long: bool) -> list[Run]:
    """Return the runs of a platform: all of it on each seed, or of a large spec each seed's share of the tags.

    A long job has a run along the links beside each of them.
    """
    counts = operations_by_tag(json.loads((SPECS / f"{platform}.json").read_bytes()))
    if long or sum(counts.values()) <= LARGE:
        examples = None if long else SHARE
        modes = product(seeds, (False, True))
        whole = [Run(platform, seed, strict, examples=examples) for seed, strict in modes]
        return [each._replace(links=links) for each in whole for links in (False, True)[: 1 + long]]
    shares = dealt(counts, len(seeds))
    pairs = zip(seeds, shares, strict=True)
    return [
        Run(platform, seed, strict, share, SHORT_SHARE) for seed, share in pairs for strict in (False, True)
    ]


def operations_by_tag(document: dict[str, Any]) -> dict[str, int]:
    """Return how many operations each tag has."""
    counts: dict[str, int] = {}
    for item in document["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and "operationId" in operation:
                tag = operation["tags"][0]
                counts[tag] = counts.get(tag, 0) + 1
    return counts


def dealt(counts: dict[str, int], hands: int) -> list[tuple[str, ...]]:
    """Deal tags out so that each hand has about as many operations as the others."""
    shares: list[list[str]] = [[] for _ in range(hands)]
    for tag in sorted(counts, key=lambda tag: (-counts[tag], tag)):
        min(shares, key=lambda share: sum(counts[each] for each in share)).append(tag)
    return [tuple(share) for share in shares]


class Outcome(NamedTuple):
    run: Run
    exit: int
    report: dict[str, Any]
    stderr: str
    seconds: float


def platforms() -> list[str]:
    """Return the platforms whose stand-in has a behaviour, and say which ones have none."""
    known = sorted(path.stem for path in SPECS.glob("*.json"))
    written = with_behaviour()
    for platform in known:
        if platform not in written:
            print(f"{platform}: not fuzzed, its stand-in has no behaviour yet")
    return [platform for platform in known if platform in written]


def fuzz(run: Run, seconds: float | None) -> Outcome:
    started = time.monotonic()
    time_box = seconds or (LINKS_TIME if run.links else None)
    command = [*run.command, *(("--time", str(time_box)) if time_box else ())]
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, cwd=ROOT, env=dict(os.environ)
    )
    try:
        report = json.loads(done.stdout)
    except json.JSONDecodeError:
        report = {}
    return Outcome(run, done.returncode, report, done.stderr, time.monotonic() - started)


def unproven(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """Yield what runs of a whole spec may have missed though none failed; of one that is dealt out, each sees a part."""
    answers: dict[str, dict[str, set[str]]] = {}
    applied: dict[str, set[str]] = {}
    for run, _, report, *_ in outcomes:
        if run.tags or run.links:
            continue
        for phase in PHASES:
            if report["phases"].get(phase) != "success":
                yield f"{run.platform}, seed {run.seed}: the phase {phase} was {report['phases'].get(phase, 'left out')}"
        checks = {name for name, each in report["checks"].items() if each["passed"]}
        applied.setdefault(run.platform, set()).update(checks)
        for each in report["operations"]:
            known = answers.setdefault(run.platform, {})
            known.setdefault(each["operation"], set()).update(each["answers"])
    for platform in sorted(APPLIED.keys() & applied):
        for check in sorted(set(APPLIED[platform]) - applied[platform]):
            yield f"{platform}: {check} was never applied"
    for platform in sorted(SIGNED.keys() & answers):
        only_refused = {operation for operation, seen in answers[platform].items() if "2xx" not in seen}
        for operation in sorted(SIGNED[platform] - only_refused):
            yield f"{platform}: {operation} succeeded without a signature"
        missed = sorted(only_refused - SIGNED[platform])
        if len(missed) > BY_CHANCE:
            yield f"{platform}: never succeeded: {', '.join(missed)}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", default="1 2 3", help="seeds, separated by spaces")
    parser.add_argument("--platform", action="append", help="fuzz this platform alone (repeatable)")
    parser.add_argument(
        "--time",
        type=float,
        help=f"seconds for each run, instead of each operation's full share (along links: {LINKS_TIME:.0f} at most)",
    )
    parser.add_argument(
        "--long", action="store_true", help="all of every spec on each seed, and every link until it succeeds"
    )
    arguments = parser.parse_args()
    seeds = [int(seed) for seed in arguments.seeds.split()]
    wanted = arguments.platform or platforms()
    runs = [run for platform in wanted for run in runs_of(platform, seeds, long=arguments.long)]
    if not runs:
        print("nothing to fuzz: no platform's stand-in has a behaviour")
        return 1
    followed = {platform: Followed(platform) for platform in wanted}
    failed = 0
    outcomes: list[Outcome] = []
    print(
        f"{'platform':<16}{'seed':>5}  {'mode':<8}  {'what':<6}{'cases':>8}{'failures':>10}{'links':>10}{'seconds':>9}"
    )
    with ThreadPoolExecutor(max_workers=2) as pool:
        for done, outcome in enumerate(pool.map(lambda run: fuzz(run, arguments.time), runs), 1):
            followed[outcome.run.platform].add(outcome.report)
            print(row(outcome), flush=True)
            outcomes.append(outcome)
            # A run that counted no case has proven nothing, whatever it exited with.
            if outcome.exit or not outcome.report.get("cases"):
                failed += 1
                print(json.dumps(outcome.report.get("failures", []), indent=2) + outcome.stderr, flush=True)
            still_to_come(len(runs) - done)
    left = tell(followed.values(), long=arguments.long)
    gaps = [] if failed or arguments.time else [*unproven(outcomes)]
    for gap in gaps:
        print(gap)
    if failed:
        print(f"{failed} of {len(runs)} runs failed")
    if left:
        print(f"{left} links were followed to a success by no run")
    if failed or left or gaps:
        return 1
    print(f"{len(runs)} runs, no failure, nothing excluded")
    return 0


def row(outcome: Outcome) -> str:
    """One run as a line of the table."""
    run, report = outcome.run, outcome.report
    links = report.get("links", [])
    along = f"{sum('2xx' in each['answers'] for each in links)}/{len(links)}"
    mode, what = "strict" if run.strict else "lenient", "links" if run.links else "all"
    counts = f"{report.get('cases', '?'):>8}{len(report.get('failures', ())):>10}{along:>10}"
    return f"{run.platform:<16}{run.seed:>5}  {mode:<8}  {what:<6}{counts}{outcome.seconds:>9.1f}"


def still_to_come(runs: int) -> None:
    """Say on a terminal how many runs are not done; the next line takes its place."""
    if sys.stderr.isatty():
        print(f"\r\x1b[K{runs} runs to come …\r" if runs else "\r\x1b[K", end="", file=sys.stderr, flush=True)


def tell(platforms: Iterable[Followed], *, long: bool) -> int:
    """Say what the runs followed together; return how many links a long job has still to answer for."""
    left = 0
    for each in platforms:
        if long:
            print("", *each.table(), sep="\n")
            print(*each.named(), sep="\n", end="\n" if each.left else "")
            left += len(each.left)
        print(each.sentence)
    return left


if __name__ == "__main__":
    sys.exit(main())
