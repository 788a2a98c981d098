"""No answer repeats a secret that it was shown."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

from .fields import string_fields
from .verdict import Finding, json_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from towpath.contract.fuzz.spec import Json, Spec

    from .vocabulary import Case, CheckContext, CheckFunction, Response

# A shorter text turns up in an answer by chance.
_SHORTEST = 8
_DEEPEST = 12


def no_secrets_echoed(spec: Spec, credentials: Iterable[str]) -> CheckFunction:
    """Looks for the run's credentials, the token of the request, and what the spec calls a password.

    The fuzzer makes tokens of words that it has read: one that stands in the spec, such as `Unauthorized`, is no secret.
    """
    known = tuple(credentials)
    public = json.dumps(spec.document, ensure_ascii=False)

    def no_secrets_echoed(_ctx: CheckContext, response: Response, case: Case) -> bool | None:
        answer = _everything_in(spec, case, response)
        shown = ((kind, each) for kind, each in _shown(spec, case, response) if each not in public)
        for kind, secret in (*(("credential", each) for each in known), *shown):
            if len(secret) >= _SHORTEST and (secret in answer or json.dumps(secret)[1:-1] in answer):
                raise Finding(
                    "A secret in an answer", case, f"the {kind} of the request stands in the answer"
                )
        return None

    return no_secrets_echoed


def _everything_in(spec: Spec, case: Case, response: Response) -> str:
    """The whole answer, but for secrets that the platform gives: a password that is readOnly stands there to be read."""
    headers = "\n".join(value for values in response.headers.values() for value in values)
    text = (response.content or b"").decode("utf-8", "replace")
    given = _given_out(spec, case, response)
    return f"{headers}\n{text}" if given is None else f"{headers}\n{json.dumps(given)}"


def _given_out(spec: Spec, case: Case, response: Response) -> Any:
    """The document without the secrets that the platform gives; None where there is no such document."""
    operation = spec.operations.get(case.operation.label)
    documented = spec.response(operation, response.status_code) if operation else None
    schema = (documented or {}).get("content", {}).get("application/json", {}).get("schema")
    return None if schema is None else _without_given(spec, schema, json_of(response), _DEEPEST)


def _without_given(spec: Spec, schema: Any, document: Any, depth: int) -> Any:
    schema = spec.resolve(schema)
    if depth == 0:
        return document
    if document.__class__ is list:
        inner = schema.get("items", {})
        return [_without_given(spec, inner, each, depth - 1) for each in document]
    if not isinstance(document, dict):
        return document
    rest = dict(cast("Json", document))
    for name, node in schema.get("properties", {}).items():
        declared = spec.resolve(node)
        if name in rest and declared.get("readOnly") and declared.get("format") == "password":
            del rest[name]
        elif name in rest:
            rest[name] = _without_given(spec, declared, rest[name], depth - 1)
    for branch in (each for key in ("allOf", "anyOf", "oneOf") for each in schema.get(key, ())):
        rest = _without_given(spec, branch, rest, depth - 1)
    return rest


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
