"""Every error can be read: by a person (a sentence) and by a program (a status that agrees)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .error_reading import error_message, error_status
from .verdict import Finding, json_of

if TYPE_CHECKING:
    from towpath.contract.fuzz.spec import Spec

    from .vocabulary import Case, CheckContext, CheckFunction, Response


def error_shape(spec: Spec) -> CheckFunction:
    """Holds for the statuses that no spec documents too: 405 and 406 are read by the same programs."""

    def error_shape(_ctx: CheckContext, response: Response, case: Case) -> bool | None:
        status = response.status_code
        if status < 400 or response.request.method == "HEAD" or not _owes_json(spec, case, status):
            return True
        document = json_of(response)
        if not isinstance(document, dict):
            raise Finding(
                "An error that is no JSON object", case, f"{status} with a body that a program cannot read"
            )
        if not error_message(document):
            raise Finding(
                "An error without a sentence", case, f"{status}, and the body does not say what is wrong"
            )
        repeated = error_status(document)
        if repeated not in (None, status):
            raise Finding(
                "An error that contradicts its status", case, f"{status}, but the body says {repeated}"
            )
        return None

    return error_shape


def _owes_json(spec: Spec, case: Case, status: int) -> bool:
    operation = spec.operations.get(case.operation.label)
    documented = spec.response(operation, status) if operation else None
    content = documented.get("content") if documented else None
    return not content or any("json" in media_type for media_type in content)
