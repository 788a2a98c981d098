"""What a comparison of two specs finds, and what it comes to."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

import attrs

if TYPE_CHECKING:
    from .rules import Rule


class Side(StrEnum):
    """Whose concern a change is."""

    REQUEST = "request"
    """What a caller sends."""
    RESPONSE = "response"
    """What a caller reads."""
    BOTH = "both"
    CLIENT = "client"
    """The names and return types of our generated methods; the wire stays as it is."""
    NEITHER = "neither"
    """Words for people."""


class Bump(StrEnum):
    """The part of a version (major.minor.patch) that a change owes."""

    MAJOR = "major"
    MINOR = "minor"
    PATCH = "patch"
    NONE = "none"


_BUMPS: Final = tuple(Bump)
_KINDS: Final = ("removed", "changed", "added")


@attrs.frozen
class Finding:
    """One change: told once, where it stands, however many operations it concerns."""

    rule: Rule
    side: Side
    breaking: bool
    document: str
    """Which of the two documents `where` points into: `new`, or `old` where it was removed."""
    where: str
    """A JSON pointer, behind the name of a file where the document is split (`schemas.yaml#/Ship`)."""
    sentence: str
    operations: tuple[str, ...]
    """The operations that it concerns, as `GET /ships`, sorted; none where it concerns the document as a whole."""

    @property
    def bump(self) -> Bump:
        """The bump that this change alone owes."""
        if self.breaking:
            return Bump.MAJOR
        return Bump.PATCH if self.rule.documentation else Bump.MINOR

    def as_dict(self) -> dict[str, Any]:
        """Return this as a JSON object."""
        return {
            "rule": self.rule.id,
            "kind": self.rule.kind,
            "side": self.side.value,
            "breaking": self.breaking,
            "bump": self.bump.value,
            "in": self.document,
            "where": self.where,
            "operations": list(self.operations),
            "sentence": self.sentence,
        }


@attrs.frozen
class SpecDiff:
    """All that changed between two specs: what breaks first, words for people last."""

    findings: tuple[Finding, ...]

    @property
    def breaking(self) -> bool:
        """Whether anything breaks."""
        return any(each.breaking for each in self.findings)

    @property
    def bump(self) -> Bump:
        """The version bump owed."""
        return min((each.bump for each in self.findings), key=_BUMPS.index, default=Bump.NONE)

    def of(self, bump: Bump) -> list[Finding]:
        """Return the changes that owe exactly this bump, in order."""
        return [each for each in self.findings if each.bump is bump]

    def as_dict(self) -> dict[str, Any]:
        """Return this as a JSON object."""
        return {
            "bump": self.bump.value,
            "breaking": self.breaking,
            "counts": {bump.value: len(self.of(bump)) for bump in _BUMPS[:-1]},
            "findings": [each.as_dict() for each in self.findings],
        }


def in_order(finding: Finding) -> tuple[int, str, int, str, str]:
    """Return what findings are sorted by: how much they owe, where they are met first, what they are."""
    first = finding.operations[0] if finding.operations else ""
    return (
        _BUMPS.index(finding.bump),
        first.partition(" ")[2] + first,
        _KINDS.index(finding.rule.kind),
        finding.where,
        finding.sentence,
    )
