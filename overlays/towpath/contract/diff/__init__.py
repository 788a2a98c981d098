"""What changed between two specs, in words: what breaks on which side of the wire, and the version bump owed.

Reads, writes and sends nothing: two documents in, findings out.
"""

from __future__ import annotations

from .finding import Bump, Finding, Side, SpecDiff
from .operations import count_operations
from .report import headline, lines, markdown
from .rules import RULES, Rule
from .specs import diff

__all__ = [
    "RULES",
    "Bump",
    "Finding",
    "Rule",
    "Side",
    "SpecDiff",
    "count_operations",
    "diff",
    "headline",
    "lines",
    "markdown",
]
