"""What a run showed."""

from __future__ import annotations

from typing import Any

from attrs import define, field, frozen

Counts = dict[str, int]


@frozen
class Failure:
    """One thing that is not as the spec says, with the request that shows it."""

    check: str
    operation: str
    phase: str
    title: str
    message: str
    reproduce: str

    def as_dict(self) -> dict[str, str]:
        return {
            "check": self.check,
            "operation": self.operation,
            "phase": self.phase,
            "title": self.title,
            "message": self.message,
            "reproduce": self.reproduce,
        }


@define
class OperationTally:
    """How often an operation was called, by phase, and how its own method was answered, by class (`2xx`)."""

    label: str
    phases: Counts = field(factory=lambda: Counts())
    answers: Counts = field(factory=lambda: Counts())

    @property
    def cases(self) -> int:
        return sum(self.phases.values())


@define
class CheckTally:
    """How often a check applied, and how often it found something."""

    passed: int = 0
    failed: int = 0


@define
class FuzzOutcome:
    """The result of one run; `ok` is the verdict.

    `errors` say what kept the run from doing its work (the service went away, the key was refused); with one of them
    the run is not ok even though no check failed. `notes` are worth reading and no failure. `stopped` says what
    cut the run short ("max_time", "interrupted" …), `unreached` which operations it did not come to.
    """

    platform: str
    origin: str
    seed: int
    strict: bool
    writes: bool
    tags: tuple[str, ...] = ()
    operations: dict[str, OperationTally] = field(factory=lambda: dict[str, OperationTally]())
    phases: dict[str, str] = field(factory=lambda: dict[str, str]())
    checks: dict[str, CheckTally] = field(factory=lambda: dict[str, CheckTally]())
    failures: list[Failure] = field(factory=lambda: list[Failure]())
    errors: list[str] = field(factory=lambda: list[str]())
    notes: list[str] = field(factory=lambda: list[str]())
    unreached: list[str] = field(factory=lambda: list[str]())
    stopped: str | None = None
    seconds: float = 0.0

    @property
    def ok(self) -> bool:
        return not self.failures and not self.errors

    @property
    def cases(self) -> int:
        """Requests that were sent."""
        return sum(each.cases for each in self.operations.values())

    @property
    def skipped(self) -> list[str]:
        """The phases that the run did not come to; one that has nothing to do in this spec is none of them."""
        return [name for name, status in self.phases.items() if status == "skipped"]

    def as_dict(self) -> dict[str, Any]:
        """The outcome as one JSON document."""
        return {
            "platform": self.platform,
            "origin": self.origin,
            "seed": self.seed,
            "strict": self.strict,
            "writes": self.writes,
            "tags": list(self.tags),
            "ok": self.ok,
            "cases": self.cases,
            "seconds": round(self.seconds, 2),
            "phases": self.phases,
            "operations": [
                {"operation": each.label, "cases": each.cases, "phases": each.phases, "answers": each.answers}
                for each in self.operations.values()
            ],
            "checks": {
                name: {"passed": each.passed, "failed": each.failed}
                for name, each in sorted(self.checks.items())
            },
            "failures": [each.as_dict() for each in self.failures],
            "errors": self.errors,
            "notes": self.notes,
            "unreached": self.unreached,
            "stopped": self.stopped,
        }
