"""Strings that JSON allows and programs stumble over never end in a server error."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .fields import string_fields
from .probe import send, with_body
from .verdict import Finding, was_accepted

if TYPE_CHECKING:
    from towpath.contract.fuzz.spec import Spec

    from .vocabulary import Case, CheckContext, CheckFunction, Response

# A lone surrogate is not among them: schemathesis 4.32.5 keeps what was accepted for later cases, and cannot write
# that one down. The stand-ins' own tests send it.
STRANGE = (
    "\x00",
    "a\x00b",
    "\U0010ffff\u202e\ufeff",
    "'; DROP TABLE users; --",
    "../../../etc/passwd",
    "%00%ff%2e",
    "{{7*7}}${7*7}",
    "9" * 400,
)


def strange_strings_survived(spec: Spec) -> CheckFunction:
    """Puts each of them into each string field of an accepted body, once; taken or refused, both are fine."""
    proven: set[tuple[str, str, str]] = set()

    def strange_strings_survived(ctx: CheckContext, response: Response, case: Case) -> bool | None:
        operation = spec.operations[case.operation.label]
        if not was_accepted(case, response):
            return True
        applied = False
        for each in string_fields(spec, spec.body_schema(operation, case.media_type), case.body):
            for strange in STRANGE:
                if (operation.label, each.name, strange) in proven:
                    continue
                applied = True
                probe = with_body(case, each.replaced(case.body, strange))
                answer = send(ctx, case, probe)
                if answer.status_code >= 500:
                    raise Finding(
                        "A string broke the service",
                        case,
                        f"{each.name} = {strange[:40]!a} was answered with {answer.status_code}",
                        probe=probe,
                    )
                proven.add((operation.label, each.name, strange))
        return None if applied else True

    return strange_strings_survived
