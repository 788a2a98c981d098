"""A strict service refuses a query key that it does not know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .probe import send, with_query
from .verdict import Finding, was_accepted

if TYPE_CHECKING:
    from .vocabulary import Case, CheckContext, CheckFunction, Response

_REFUSALS = frozenset({400, 422})


def unknown_query_refused() -> CheckFunction:
    """Repeats an accepted request with one more query key; once an operation is enough."""
    proven: set[str] = set()

    def unknown_query_refused(ctx: CheckContext, response: Response, case: Case) -> bool | None:
        label = case.operation.label
        if label in proven or not was_accepted(case, response):
            return True
        probe = with_query(case, "towpath_unknown", "1")
        answer = send(ctx, case, probe)
        if answer.status_code not in _REFUSALS:
            raise Finding(
                "An unknown query key was taken",
                case,
                f"?towpath_unknown=1 was answered with {answer.status_code} by a service that says it is strict",
                probe=probe,
            )
        proven.add(label)
        return None

    return unknown_query_refused
