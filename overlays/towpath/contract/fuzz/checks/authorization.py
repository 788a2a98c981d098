"""What one account made, another one does not get, unless the spec says that it is meant for others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from .verdict import json_of

if TYPE_CHECKING:
    from towpath.contract.fuzz.spec import Json, Spec

    from .vocabulary import Case, CheckContext, CheckFunction, Response

_DEEPEST = 6


def object_level_authorization(spec: Spec, engine: Any) -> CheckFunction:
    """The fuzzer's own check, which knows no object that its owner opened to others, told of them (`x-private`)."""

    def object_level_authorization(ctx: CheckContext, response: Response, case: Case) -> bool | None:
        operation = spec.operations[case.operation.label]
        documented = spec.response(operation, response.status_code) or {}
        schema = documented.get("content", {}).get("application/json", {}).get("schema")
        if _is_open(spec, schema, json_of(response), _DEEPEST):
            return True
        found: bool | None = engine(ctx, response, case)
        return found

    return object_level_authorization


def _is_open(spec: Spec, node: Any, value: Any, depth: int) -> bool:
    """Whether something in a document says of itself that others may see it."""
    schema = spec.resolve(node)
    if depth == 0 or value is None:
        return False
    if "x-private" in schema:
        return value not in schema["x-private"]
    inside = [(each, value) for key in ("allOf", "anyOf", "oneOf") for each in schema.get(key, ())]
    if isinstance(value, dict):
        members = cast("Json", value)
        known = schema.get("properties", {})
        inside += [(known[name], members[name]) for name in known.keys() & members.keys()]
    elif value.__class__ is list:
        inside += [(schema.get("items"), each) for each in value]
    return any(_is_open(spec, each, part, depth - 1) for each, part in inside)
