"""What a measurement comes to: one figure a line of the table, beside what it is to reach and what peers need."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Figure(NamedTuple):
    """One line: smaller is better. `reach` and `stretch` are in the same unit."""

    what: str
    value: float
    unit: str
    reach: float | None = None
    stretch: float | None = None
    peers: Mapping[str, float] = {}

    @property
    def verdict(self) -> str:
        """Say whether the figure is where it is to be."""
        if self.reach is None:
            return ""
        if self.stretch is not None and self.value <= self.stretch:
            return "beyond"
        return "reached" if self.value <= self.reach else "missed"


def shown(value: float) -> str:
    """Return a figure with as many digits as it is worth."""
    return f"{value:.2f}" if value < 10 else f"{value:.1f}" if value < 100 else f"{value:,.0f}"


def markdown(figures: Iterable[Figure]) -> str:
    """Return the figures as a table of Markdown."""
    lines = ["| figure | measured | to reach | stretch | | peers, same run |", "|---|---|---|---|---|---|"]
    for figure in figures:
        goals = [f"≤ {shown(goal)}" if goal is not None else "" for goal in (figure.reach, figure.stretch)]
        peers = ", ".join(f"{name} {shown(value)}" for name, value in figure.peers.items())
        lines.append(
            f"| {figure.what} | **{shown(figure.value)}** {figure.unit} | {goals[0]} | {goals[1]} | {figure.verdict} | {peers} |"
        )
    return "\n".join(lines)
