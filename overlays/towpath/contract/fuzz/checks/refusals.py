"""Every refusal of schema-valid data carries a code that the spec declares (`x-refusals`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .error_reading import error_code
from .verdict import Finding, is_positive, json_of

if TYPE_CHECKING:
    from towpath.contract.fuzz.spec import Spec

    from .vocabulary import Case, CheckContext, CheckFunction, Response

# These may come from who asks and how often, not from what is asked: no declaration is owed.
_ABOUT_THE_CALLER = frozenset({401, 403, 404, 429})


def declared_refusals(spec: Spec) -> CheckFunction:
    """The other half of widening `positive_data_acceptance`: a declared status alone is no excuse."""

    def declared_refusals(_ctx: CheckContext, response: Response, case: Case) -> bool | None:
        status = response.status_code
        if status < 400 or status in _ABOUT_THE_CALLER or not is_positive(case):
            return True
        codes = {
            each.code for each in spec.operations[case.operation.label].refusals if each.status == status
        }
        if not codes:
            return True  # not declared: the fuzzer's own check judges it
        found = error_code(json_of(response))
        if found not in codes:
            raise Finding(
                "A refusal that the spec does not declare",
                case,
                f"{status} with code {found!r} for data that the schema allows.\n"
                f"Declared for {status}: {', '.join(sorted(codes))}",
            )
        return None

    return declared_refusals
