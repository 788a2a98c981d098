"""What was just created is there, unless the spec declares that a 404 may hide something else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .error_reading import error_code
from .verdict import json_of

if TYPE_CHECKING:
    from towpath.contract.fuzz.spec import Spec

    from .vocabulary import Case, CheckContext, CheckFunction, Response


def ensure_resource_availability(spec: Spec, engine: Any) -> CheckFunction:
    """The fuzzer's own check, which takes every 404 for a missing resource, told what `x-refusals` says of them.

    Some platforms answer 404 to a wrong token in the body: the resource is there, the caller only may not know.
    """

    def ensure_resource_availability(ctx: CheckContext, response: Response, case: Case) -> bool | None:
        declared = {
            each.code for each in spec.operations[case.operation.label].refusals if each.status == 404
        }
        if response.status_code == 404 and error_code(json_of(response)) in declared:
            return True
        found: bool | None = engine(ctx, response, case)
        return found

    return ensure_resource_availability
