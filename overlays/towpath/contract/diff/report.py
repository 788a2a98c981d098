"""A comparison in plain lines, for a terminal without colours and for a changelog."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .finding import Bump

if TYPE_CHECKING:
    from .finding import Finding, SpecDiff

_MOST_OPERATIONS: Final = 3


def headline(difference: SpecDiff) -> str:
    """Return the outcome in one line: `2 breaking changes, 1 other; a major version is owed`."""
    breaking, other, words = (len(difference.of(bump)) for bump in (Bump.MAJOR, Bump.MINOR, Bump.PATCH))
    if not difference.findings:
        return "no change"
    more = (
        ("other change", "other changes")
        if breaking
        else ("change that breaks nothing", "changes that break nothing")
    )
    counts = [
        *([_count(breaking, "breaking change", "breaking changes")] if breaking else []),
        *([_count(other, *more)] if other else []),
        *([_count(words, "change of documentation", "changes of documentation")] if words else []),
    ]
    return f"{', '.join(counts)}; a {difference.bump.value} version is owed"


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def lines(difference: SpecDiff, most: int | None = None) -> list[str]:
    """Return a line a change, what breaks first; of documentation only how much there is.

    `most` bounds the lines about what does not break; what breaks is told in full.
    """
    found = [f"Breaking: {told(each)}" for each in difference.of(Bump.MAJOR)]
    other = difference.of(Bump.MINOR)
    shown = other if most is None else other[:most]
    found += [told(each) for each in shown]
    if len(shown) < len(other):
        found.append(f"{len(other) - len(shown)} more changes that break nothing")
    words = len(difference.of(Bump.PATCH))
    if words:
        found.append(f"{words} {'place is' if words == 1 else 'places are'} documented in other words")
    return found


def markdown(difference: SpecDiff, old: str, new: str) -> str:
    """Return the comparison as Markdown, for a comment on a change or the summary of a CI's run."""
    titles = {Bump.MAJOR: "Breaks", Bump.MINOR: "Breaks nothing", Bump.PATCH: "Documentation"}
    parts = [f"### {old} → {new}: {headline(difference)}"]
    for bump, title in titles.items():
        found = [f"- {told(each)}" for each in difference.of(bump)]
        if found and bump is Bump.MAJOR:
            parts.append("\n".join((f"**{title} ({len(found)})**", "", *found)))
        elif found:
            summary = f"<details><summary>{title} ({len(found)})</summary>"
            parts.append("\n".join((summary, "", *found, "", "</details>")))
    return "\n\n".join(parts)


def told(finding: Finding) -> str:
    """Return the sentence with the side and the operations that it does not name itself."""
    side = f"{finding.side.value}: " if finding.side.value in ("request", "response") else ""
    return f"{side}{finding.sentence}{concerned(finding)}"


def concerned(finding: Finding) -> str:
    """Return the operations in brackets, unless the sentence names the only one."""
    names = list(finding.operations)
    if not names or (len(names) == 1 and f"`{names[0]}`" in finding.sentence):
        return ""
    if len(names) > _MOST_OPERATIONS:
        return f" ({', '.join(names[:2])} and {len(names) - 2} more operations)"
    return f" ({', '.join(names)})"
