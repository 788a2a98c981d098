"""What was deleted cannot be read any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .probe import call, send
from .verdict import Finding, was_accepted

if TYPE_CHECKING:
    from towpath.contract.fuzz.spec import Spec

    from .vocabulary import Case, CheckContext, CheckFunction, Response

_GONE = frozenset({404, 410})


def deleted_means_gone(spec: Spec) -> CheckFunction:
    """Reads on the path of an accepted DELETE; the fuzzer's own check needs a lucky chain of calls for that."""

    def deleted_means_gone(ctx: CheckContext, response: Response, case: Case) -> bool | None:
        read = spec.operations.get(f"GET {case.operation.path}")
        if case.operation.method != "delete" or read is None or not was_accepted(case, response):
            return True
        if _is_collection(spec, case.operation.path):
            return True  # some of what is in it was deleted; the list of the rest stays
        target = case.operation.schema.find_operation_by_label(read.label)
        if target is None:
            return True
        probe = call(case, target, case.path_parameters)
        answer = send(ctx, case, probe)
        if answer.status_code not in _GONE:
            raise Finding(
                "What was deleted is still there",
                case,
                f"{read.label} right after it answered {answer.status_code}; expected 404",
                probe=probe,
            )
        return None

    return deleted_means_gone


def _is_collection(spec: Spec, path: str) -> bool:
    """Whether members live one segment below."""
    below = path.rstrip("/") + "/{"
    return any(each.path.startswith(below) for each in spec.operations.values())
