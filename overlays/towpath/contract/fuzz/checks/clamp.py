"""What is beyond a clamped parameter's bound is taken for the bound (`x-clamp`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from towpath.contract.fuzz.spec import unwrap

from .probe import send, with_query
from .verdict import Finding, json_of, was_accepted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from towpath.contract.fuzz.spec import Operation, Spec

    from .vocabulary import Case, CheckContext, CheckFunction, Response


def clamp_kept(spec: Spec) -> CheckFunction:
    """Repeats an accepted request beyond each bound, once: it has to succeed, and give no more than the bound."""
    proven: set[tuple[str, str, int]] = set()

    def clamp_kept(ctx: CheckContext, response: Response, case: Case) -> bool | None:
        operation = spec.operations[case.operation.label]
        if not was_accepted(case, response):
            return True
        applied = False
        for name, beyond, most in _beyond(spec, operation):
            if (operation.label, name, beyond) in proven:
                continue
            applied = True
            probe = with_query(case, name, str(beyond))
            answer = send(ctx, case, probe)
            if reason := _broken(spec, operation, answer, most):
                raise Finding("A clamp that does not hold", case, f"{name}={beyond} {reason}", probe=probe)
            proven.add((operation.label, name, beyond))
        return None if applied else True

    return clamp_kept


def _beyond(spec: Spec, operation: Operation) -> Iterator[tuple[str, int, int | None]]:
    """Query parameters with a value beyond a bound, and how many items that may give at most."""
    for parameter in spec.parameters(operation):
        clamp: dict[str, int] = parameter.get("x-clamp", {}) if parameter["in"] == "query" else {}
        if "maximum" in clamp:
            yield parameter["name"], clamp["maximum"] * 10 + 1, clamp["maximum"]
        if "minimum" in clamp:
            yield parameter["name"], clamp["minimum"] - 1, None


def _broken(spec: Spec, operation: Operation, answer: Response, most: int | None) -> str | None:
    if not 200 <= answer.status_code < 300:
        return f"was answered with {answer.status_code} instead of being clamped"
    inside: Any = unwrap(spec.response(operation, answer.status_code) or {}, json_of(answer))
    if most is not None and inside.__class__ is list and len(inside) > most:
        return f"gave {len(inside)} items, more than the clamp of {most}"
    return None
