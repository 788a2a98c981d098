"""What is wrong with a spec, where, and what to do about it: one line each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterable


@attrs.frozen(order=True)
class Finding:
    """One thing to correct: `place` is `specs/ouro/openapi.yaml:12` or `…:12:3`."""

    place: str
    message: str

    def __str__(self) -> str:
        return f"{self.place}: {self.message}"


class SpecError(Exception):
    """A spec cannot be used as it is; `findings` says why, one line each."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(findings)
        super().__init__("\n".join(map(str, self.findings)))


def refuse(place: str, message: str) -> SpecError:
    """Return the error of a single finding."""
    return SpecError([Finding(place, message)])
