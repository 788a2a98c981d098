"""From the engine's events to an outcome."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from attrs import define, field
from schemathesis.engine import Status, StopReason, events
from schemathesis.engine.run import INTERNAL_PHASES, PhaseName, PhaseSkipReason

from .links import carries
from .outcome import CheckTally, Failure, FuzzOutcome, OperationTally

if TYPE_CHECKING:
    from schemathesis.core.failures import Failure as Finding
    from schemathesis.core.schema_analysis import SchemaWarning
    from schemathesis.engine.recorder import CheckNode, ScenarioRecorder

Report = Callable[[str, FuzzOutcome], None]

_STOPPED = {
    StopReason.SERVER_UNAVAILABLE: "the service stopped answering",
    StopReason.INTERRUPTED: "the run was interrupted",
}


@define
class Tally:
    """Adds up one run; `redact` takes the secrets out of every text."""

    outcome: FuzzOutcome
    redact: Callable[[str], str]
    report: Report
    _seen: set[Finding] = field(factory=lambda: set["Finding"]())

    def take(self, event: events.EngineEvent) -> None:
        """Add one event of the engine."""
        match event:
            case events.ScenarioFinished():
                self._scenario(event.phase.value, event.recorder)
                self.report(event.phase.value, self.outcome)
            case events.PhaseStarted():
                self.report(event.phase.name.value, self.outcome)
            case events.PhaseFinished():
                self._phase(event)
            case events.SchemaAnalysisWarnings():
                self._notes(_noted(each) for each in event.warnings)
            case events.NonFatalError():
                self._error(f"{event.label}: {event.info.title}: {_brief(event.info.message)}")
            case events.FatalError():
                self._error(f"the fuzzer failed: {type(event.exception).__name__}: {event.exception}")
            case events.EngineFinished():
                self._finished(event)
            case _:
                pass

    def _scenario(self, phase: str, recorder: ScenarioRecorder) -> None:
        for case_id, node in recorder.cases.items():
            label, as_declared = _call(node)
            tally = self.outcome.operations.setdefault(label, OperationTally(label))
            interaction = recorder.interactions.get(case_id)
            if interaction is None:
                continue
            _add(tally.phases, phase)
            answer = interaction.response
            kind = f"{answer.status_code // 100}xx" if answer is not None else "no answer"
            if as_declared:
                _add(tally.answers, kind)
            self._link(node, kind)
            for check in recorder.checks.get(case_id, ()):
                self._check(phase, label, check)

    def _link(self, node: Any, kind: str) -> None:
        """Count the way to a case, where it went along a link; its type is generic over what nobody here names."""
        transition = node.transition
        if transition is None:
            return
        link = self.outcome.links.get(transition.id)
        if link is not None and carries(link.link, transition, node.value):
            _add(link.answers, kind)

    def _check(self, phase: str, label: str, check: CheckNode) -> None:
        tally = self.outcome.checks.setdefault(check.name, CheckTally())
        if check.failure_info is None:
            tally.passed += check.status == Status.SUCCESS
            return
        tally.failed += 1
        found = check.failure_info.failure
        if found not in self._seen:
            self._seen.add(found)
            self._failure(check.name, label, phase, found, check.failure_info.code_sample)

    def _failure(self, check: str, label: str, phase: str, found: Finding, reproduce: str) -> None:
        title, message, reproduce = map(self.redact, (found.title, found.message, reproduce))
        self.outcome.failures.append(Failure(check, label, phase, title, message, reproduce))

    def _phase(self, event: events.PhaseFinished) -> None:
        if event.phase.name in INTERNAL_PHASES:
            return
        name, reason = event.phase.name.value, event.phase.skip_reason
        if event.status is not Status.SKIP:
            self.outcome.phases[name] = event.status.value
        elif name not in self.outcome.phases:
            self.outcome.phases[name] = f"skipped: {reason.display}" if reason else "skipped"
            if event.phase.name is PhaseName.STATEFUL_TESTING and reason is PhaseSkipReason.NOT_APPLICABLE:
                self._notes(
                    ["no operation's answer leads to another operation: the stateful phase had nothing to do"]
                )

    def _finished(self, event: events.EngineFinished) -> None:
        self.outcome.seconds += event.running_time
        if event.stop_reason is not StopReason.COMPLETED:
            self.outcome.stopped = event.stop_reason.value
        for found in event.failures:
            self._failure("after the run", found.operation or "", "", found, "")
        if reason := _STOPPED.get(event.stop_reason):
            self._error(reason)

    def _error(self, text: str) -> None:
        text = self.redact(text)
        if text not in self.outcome.errors:
            self.outcome.errors.append(text)

    def _notes(self, texts: Iterable[str]) -> None:
        self.outcome.notes.extend(text for text in map(self.redact, texts) if text not in self.outcome.notes)


def _noted(warning: SchemaWarning) -> str:
    """A warning with where it stands: its message alone may be no more than a status."""
    where = (warning.operation_label, warning.kind.value.replace("_", " "), warning.group, warning.message)
    return ", ".join(each for each in where if each)


def _brief(message: str) -> str:
    """The message without general advice, and without the countdown that makes the same error look like another."""
    return re.sub(r"; retrying in \d+s", "", message.partition("\n\nCommon causes:")[0])


def _call(node: Any) -> tuple[str, bool]:
    """The operation of a case, and whether it was called with its own method.

    The engine's type of a case is generic over what nobody here names.
    """
    operation = node.value.operation
    return str(operation.label), node.value.method == operation.method.upper()


def _add(counts: dict[str, int], key: str) -> None:
    counts[key] = counts.get(key, 0) + 1
