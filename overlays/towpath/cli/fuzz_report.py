"""The outcome of a fuzz run for a person."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table

from towpath.contract.fuzz.families import DEEDS
from towpath.contract.fuzz.outcome import PHASES

if TYPE_CHECKING:
    from collections.abc import Generator

    from towpath.contract.fuzz import Failure, FuzzOutcome
    from towpath.contract.fuzz.outcome import LinkTally
    from towpath.contract.fuzz.run import Report

FEW = 5
"""So many links that were not followed are named where following them was not the purpose."""
ANSWERS = {"2xx": "accepted", "4xx": "refused", "5xx": "broken"}


@contextmanager
def progress(*, quiet: bool) -> Generator[Report | None]:
    """Show on a terminal what is going on; nowhere else."""
    console = Console(stderr=True)
    if quiet or not console.is_terminal:
        yield None
        return
    with console.status("starting …") as status:

        def report(phase: str, outcome: FuzzOutcome) -> None:
            found = f", {len(outcome.failures)} failures" if outcome.failures else ""
            along = f", {_links(outcome)}" if outcome.only_links else ""
            words = phase.replace("_", " ")
            status.update(f"{outcome.platform}: {words}, {outcome.cases} requests{along}{found}")

        yield report


def show(outcome: FuzzOutcome, again: str, serve: str | None = None, console: Console | None = None) -> None:
    """Print the outcome: what was sent, what was checked, what failed and how to see it again.

    `again` is the command that repeats the run, `serve` the one that brings its stand-in back.
    """
    console = console or _console()
    mode = "strict" if outcome.strict else "lenient"
    console.print(f"\n{outcome.platform} at {outcome.origin}, seed {outcome.seed}, {mode}", style="bold")
    console.print(_operations(outcome))
    console.print(_phases(outcome), soft_wrap=True)
    console.print(_checks(outcome))
    if outcome.families:
        console.print(_families(outcome))
    _not_followed(console, outcome)
    for note in outcome.notes:
        console.print(f"note: {note}", style="yellow", soft_wrap=True)
    for error in outcome.errors:
        console.print(f"error: {error}", style="red", soft_wrap=True)
    for number, failure in enumerate(outcome.failures, 1):
        _failure(console, number, failure)
    if outcome.failures:
        there = f"; this stand-in is back with: {serve}" if serve else ""
        said = f"To send one of them by hand, put the credential where it says [Filtered]{there}"
        console.print(f"\n{said}", soft_wrap=True)
    _verdict(console, outcome, again)


def _console() -> Console:
    """A console for stdout; where that is no terminal, wide enough for the tables."""
    console = Console(highlight=False, markup=False)
    return console if console.is_terminal else Console(highlight=False, markup=False, width=140)


def _operations(outcome: FuzzOutcome) -> Table:
    table = Table(title="Requests", title_justify="left", show_footer=True, box=SIMPLE, padding=0)
    tallies = sorted(outcome.operations.values(), key=lambda each: each.label.split(" ")[::-1])
    table.add_column("operation", footer=f"{len(tallies)} operations", overflow="fold")
    table.add_column("sent", footer=str(outcome.cases), justify="right", no_wrap=True)
    for kind, word in ANSWERS.items():
        total = sum(each.answers.get(kind, 0) for each in tallies)
        table.add_column(word, footer=str(total), justify="right", no_wrap=True)
    for each in tallies:
        table.add_row(each.label, str(each.cases), *(str(each.answers.get(kind, 0)) for kind in ANSWERS))
    return table


def _phases(outcome: FuzzOutcome) -> str:
    counts = {
        phase: sum(each.phases.get(phase, 0) for each in outcome.operations.values()) for phase in PHASES
    }
    return "Requests by phase: " + ", ".join(f"{phase} {count}" for phase, count in counts.items())


def _checks(outcome: FuzzOutcome) -> Table:
    table = Table("check", title="Checks", title_justify="left", box=SIMPLE)
    for column in ("passed", "failed"):
        table.add_column(column, justify="right")
    for name, each in sorted(outcome.checks.items()):
        table.add_row(
            name.replace("_", " "), str(each.passed), str(each.failed), style="red" if each.failed else None
        )
    return table


def _families(outcome: FuzzOutcome) -> Table:
    """What was made, and how often a link led from there to its reading, change and end."""
    table = Table("thing", title="Followed along links", title_justify="left", box=SIMPLE)
    for verb in DEEDS:
        table.add_column(verb, justify="right")
    for each in outcome.families:
        counts = outcome.followed(each)
        table.add_row(each.path, *("–" if counts[verb] is None else str(counts[verb]) for verb in DEEDS))
    return table


def _links(outcome: FuzzOutcome) -> str:
    return f"links: {len(outcome.links) - len(outcome.not_followed)} of {len(outcome.links)} followed"


def _not_followed(console: Console, outcome: FuzzOutcome) -> None:
    """Say how many links led to a success; which ones did not, where that was what the run was for."""
    if not outcome.links:
        return
    console.print(_links(outcome))
    left = outcome.not_followed
    shown = left if outcome.only_links else left[:FEW]
    for each in shown:
        tried = outcome.links[each.id]
        console.print(f"   not followed: {each.id} ({_tried(tried)})", soft_wrap=True)
    if len(left) > len(shown):
        console.print(
            f"   and {len(left) - len(shown)} more; --links goes along each of them", soft_wrap=True
        )


def _tried(link: LinkTally) -> str:
    answers = ", ".join(f"{count} times {kind}" for kind, count in sorted(link.answers.items()))
    return answers or "never tried"


def _failure(console: Console, number: int, failure: Failure) -> None:
    console.print(f"\n{number}. {failure.title}", style="bold red", soft_wrap=True)
    where = ", ".join(part for part in (failure.operation, failure.phase, failure.check) if part)
    console.print(f"   {where}")
    for line in failure.message.splitlines():
        console.print(f"   {line}", soft_wrap=True)
    if failure.reproduce:
        console.print(f"   {failure.reproduce}", style="cyan", soft_wrap=True)


def _praise(outcome: FuzzOutcome) -> str:
    if outcome.stopped:
        return f"no failure in the time that there was{_not_reached(outcome)}"
    if not outcome.writes:
        return "no failure among the operations that only read"
    if outcome.only_links:
        return f"no failure; {_links(outcome)}"
    if outcome.tags:
        return f"no failure, and no check, phase or operation of {', '.join(outcome.tags)} was left out"
    return "no failure, and no check, phase or operation was left out"


def _not_reached(outcome: FuzzOutcome) -> str:
    """What a run cut short did not come to: it cannot vouch for that."""
    count = len(outcome.unreached)
    missed = [
        *([f"{count} operation{'s' if count != 1 else ''}"] if count else []),
        *([f"the phases {', '.join(outcome.skipped)}"] if outcome.skipped else []),
    ]
    return f"; not reached: {' and '.join(missed)}" if missed else ""


def _verdict(console: Console, outcome: FuzzOutcome, again: str) -> None:
    work = f"\n{outcome.cases} requests, {len(outcome.checks)} checks, {outcome.seconds:.1f} s"
    if outcome.ok:
        console.print(f"{work}: {_praise(outcome)}", style="green", soft_wrap=True)
        return
    count = len(outcome.failures)
    found = f"{count} failure{'s' if count != 1 else ''}" if count else "the run could not do its work"
    found += _not_reached(outcome)
    console.print(f"{work}: {found}. The same again: {again}", style="bold red", soft_wrap=True)
