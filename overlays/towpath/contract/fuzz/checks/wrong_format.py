"""A text that is not of its registered `format` is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from towpath.contract.fuzz.formats import WRONG

from .fields import string_fields
from .probe import send, with_body
from .verdict import Finding, was_accepted

if TYPE_CHECKING:
    from towpath.contract.fuzz.spec import Spec

    from .vocabulary import Case, CheckContext, CheckFunction, Response

_REFUSALS = frozenset({400, 422})


def wrong_format_refused(spec: Spec) -> CheckFunction:
    """Puts wrong values in the place of accepted ones; each field takes each wrong value once."""
    proven: set[tuple[str, str, str]] = set()

    def wrong_format_refused(ctx: CheckContext, response: Response, case: Case) -> bool | None:
        operation = spec.operations[case.operation.label]
        if not was_accepted(case, response):
            return True
        applied = False
        for each in string_fields(spec, spec.body_schema(operation, case.media_type), case.body):
            for wrong in WRONG.get(str(each.schema.get("format")), ()):
                if (operation.label, each.name, wrong) in proven:
                    continue
                applied = True
                probe = with_body(case, each.replaced(case.body, wrong))
                answer = send(ctx, case, probe)
                if answer.status_code not in _REFUSALS:
                    raise Finding(
                        "A text of the wrong format was not refused",
                        case,
                        f"{each.name} = {wrong!r} is no {each.schema['format']}, but was answered with "
                        f"{answer.status_code}; expected 400 or 422",
                        probe=probe,
                    )
                proven.add((operation.label, each.name, wrong))
        return None if applied else True

    return wrong_format_refused
