"""A body of a media type that the operation does not take is refused, not guessed at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from schemathesis.core import NotSet

from .probe import send
from .verdict import Finding, was_accepted

if TYPE_CHECKING:
    from .vocabulary import Case, CheckContext, CheckFunction, Response

_FOREIGN = "text/x-towpath-probe"
_REFUSALS = frozenset({400, 406, 415, 422})


def content_type_refused() -> CheckFunction:
    """Sends accepted data once more under a foreign media type; once an operation is enough."""
    proven: set[str] = set()

    def content_type_refused(ctx: CheckContext, response: Response, case: Case) -> bool | None:
        label = case.operation.label
        if label in proven or isinstance(case.body, NotSet) or not was_accepted(case, response):
            return True
        probe = case.derive(keep_auth=True)
        probe.headers["Content-Type"] = _FOREIGN
        answer = send(ctx, case, probe)
        if answer.status_code not in _REFUSALS:
            raise Finding(
                "A foreign media type was taken",
                case,
                f"Content-Type: {_FOREIGN} was answered with {answer.status_code}; expected 415 or 400",
                probe=probe,
            )
        proven.add(label)
        return None

    return content_type_refused
