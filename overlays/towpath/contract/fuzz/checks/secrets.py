"""No answer repeats a secret that it was shown."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from .fields import string_fields
from .verdict import Finding

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from towpath.contract.fuzz.spec import Spec

    from .vocabulary import Case, CheckContext, CheckFunction, Response

# A shorter text turns up in an answer by chance.
_SHORTEST = 8


def no_secrets_echoed(spec: Spec, credentials: Iterable[str]) -> CheckFunction:
    """Looks for the run's credentials, the token of the request, and what the spec calls a password.

    The fuzzer makes tokens of words that it has read: one that stands in the spec, such as `Unauthorized`, is no secret.
    """
    known = tuple(credentials)
    public = json.dumps(spec.document, ensure_ascii=False)

    def no_secrets_echoed(_ctx: CheckContext, response: Response, case: Case) -> bool | None:
        answer = _everything_in(response)
        shown = ((kind, each) for kind, each in _shown(spec, case, response) if each not in public)
        for kind, secret in (*(("credential", each) for each in known), *shown):
            if len(secret) >= _SHORTEST and (secret in answer or json.dumps(secret)[1:-1] in answer):
                raise Finding(
                    "A secret in an answer", case, f"the {kind} of the request stands in the answer"
                )
        return None

    return no_secrets_echoed


def _everything_in(response: Response) -> str:
    headers = "\n".join(value for values in response.headers.values() for value in values)
    return f"{headers}\n{(response.content or b'').decode('utf-8', 'replace')}"


def _shown(spec: Spec, case: Case, response: Response) -> Iterator[tuple[str, str]]:
    for parameter in case.operation.security.iter_parameters():
        value = response.request.headers.get(parameter.name)
        if value:
            yield "token", value if isinstance(value, str) else value.decode("latin-1")
    operation = spec.operations.get(case.operation.label)
    schema = spec.body_schema(operation, case.media_type) if operation else None
    for each in string_fields(spec, schema, case.body):
        if each.schema.get("format") == "password" or each.schema.get("writeOnly"):
            yield "password", each.value
