"""What a run showed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import define, field, frozen

from .families import VERBS

if TYPE_CHECKING:
    from .families import Family
    from .links import Link

Counts = dict[str, int]
PHASES: Final = ("examples", "coverage", "fuzzing", "stateful")
"""The phases of a run, in their order."""


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
class LinkTally:
    """How often a link was followed, with every value that it takes along, and how that was answered, by class."""

    link: Link
    answers: Counts = field(factory=lambda: Counts())

    @property
    def times(self) -> int:
        return sum(self.answers.values())

    @property
    def succeeded(self) -> int:
        return self.answers.get("2xx", 0)


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
    only_links: bool = False
    links: dict[str, LinkTally] = field(factory=lambda: dict[str, LinkTally]())
    """The links between the operations that were asked for, by their names."""
    families: tuple[Family, ...] = ()
    """What these operations make, read, change and delete."""
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
    def not_followed(self) -> list[Link]:
        """The links that no request followed to a success."""
        return [each.link for each in self.links.values() if not each.succeeded]

    def followed(self, family: Family) -> dict[str, int | None]:
        """How often things of a family were made, and how often links led to each of its other verbs with a success.

        None stands for what the platform has no operation for.
        """
        made = (self.operations.get(each.label) for each in family.creates)
        counts: dict[str, int | None] = {
            "create": sum(each.answers.get("2xx", 0) for each in made if each) if family.creates else None
        }
        for verb in VERBS:
            target = family.verbs.get(verb)
            ways = (
                each.succeeded for each in self.links.values() if target and each.link.target == target.label
            )
            counts[verb] = None if target is None else sum(ways)
        return counts

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
            "only_links": self.only_links,
            "ok": self.ok,
            "cases": self.cases,
            "seconds": round(self.seconds, 2),
            "phases": self.phases,
            "operations": [
                {"operation": each.label, "cases": each.cases, "phases": each.phases, "answers": each.answers}
                for each in self.operations.values()
            ],
            "links": [
                {
                    "link": each.link.id,
                    "source": each.link.source,
                    "status": each.link.status,
                    "name": each.link.name,
                    "target": each.link.target,
                    "followed": each.times,
                    "answers": each.answers,
                }
                for each in self.links.values()
            ],
            "families": [{"path": each.path, **self.followed(each)} for each in self.families],
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
