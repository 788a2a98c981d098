"""What the checks share: the finding they raise, and when a case is one of ours to judge."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from schemathesis.core.failures import Failure
from schemathesis.generation.meta import REQUEST_SHAPE_PROBES

if TYPE_CHECKING:
    from .vocabulary import Case, Response


class Finding(Failure):
    """A rule of the house that a response breaks; one finding per rule and operation."""

    __slots__ = ("rule",)

    def __init__(self, rule: str, case: Case, message: str, *, probe: Case | None = None) -> None:
        super().__init__(
            operation=case.operation.label,
            title=rule,
            message=message,
            case_id=probe.id if probe is not None else None,
        )
        self.rule = rule

    @property
    def _unique_key(self) -> str:
        return self.rule


def is_positive(case: Case) -> bool:
    """Whether the schema allows everything in the request."""
    meta = case.meta
    return meta is not None and meta.generation.mode.is_positive and not is_shape_probe(case)


def is_shape_probe(case: Case) -> bool:
    """Whether the fuzzer bent the request itself (an undeclared method, a malformed content type)."""
    return case.meta is not None and getattr(case.meta.phase.data, "scenario", None) in REQUEST_SHAPE_PROBES


def was_accepted(case: Case, response: Response) -> bool:
    """Whether right data was taken: the only ground from which a probe may be sent."""
    return (
        is_positive(case)
        and 200 <= response.status_code < 300
        and case.method == case.operation.method.upper()
    )


def json_of(response: Response) -> Any:
    """The response's document, or None when it is not JSON."""
    try:
        return response.json()
    except ValueError:
        return None
