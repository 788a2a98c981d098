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


class Unreadable(SpecError):
    """A file cannot be read at all: no YAML, no JSON, no such file."""


class CannotEmit(Exception):
    """No client can be made of a spec, or not the whole of it; the message names what would be lost."""


def unreadable(place: str, message: str) -> Unreadable:
    """Return the error of a file that cannot be read."""
    return Unreadable([Finding(place, message)])
