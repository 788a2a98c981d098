"""What changed between two specs, for a person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rich.console import Console

from towpath.contract.diff import Bump, headline
from towpath.contract.diff.report import concerned

if TYPE_CHECKING:
    from towpath.contract.diff import Finding, SpecDiff

_TITLES: Final = {
    Bump.MAJOR: ("Breaks", "red"),
    Bump.MINOR: ("Breaks nothing", "green"),
    Bump.PATCH: ("Documentation", "cyan"),
}


def show(difference: SpecDiff, old: str, new: str, console: Console | None = None) -> None:
    """Print every finding under what it owes, then the outcome in one line."""
    console = console or Console(highlight=False, markup=False)
    for bump, (title, colour) in _TITLES.items():
        found = difference.of(bump)
        if found:
            console.print(f"{title} ({len(found)})", style=f"bold {colour}")
        for each in found:
            _print(each, console)
    console.print(f"{old} → {new}: {headline(difference)}", style="bold", soft_wrap=True)


def _print(finding: Finding, console: Console) -> None:
    console.print(f"  {finding.side.value:<9} {finding.sentence}{concerned(finding)}", soft_wrap=True)
    place = finding.where if finding.document == "new" else f"{finding.where} of the old document"
    console.print(f"  {'':<9} {finding.rule.id} at {place}", style="dim", soft_wrap=True)
