"""OpenAPI 3.0 schemas, written as 3.1 (JSON Schema 2020-12) has them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .json_values import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Mapping


def modernise(document: Mapping[str, Any]) -> dict[str, Any]:
    """Return the document with `nullable` and boolean exclusive bounds rewritten; a 3.1 document as it is."""
    if not str(document.get("openapi", "")).startswith("3.0"):
        return dict(document)
    rewritten: dict[str, Any] = _rewritten(dict(document))
    return rewritten


def _rewritten(node: Any) -> Any:
    if is_array(node):
        return [_rewritten(item) for item in node]
    if not is_object(node):
        return node
    schema: dict[str, Any] = {
        key: value if key in ("example", "examples", "default", "enum") else _rewritten(value)
        for key, value in node.items()
    }
    for edge in ("Minimum", "Maximum"):
        exclusive = f"exclusive{edge}"
        if schema.get(exclusive) is True and edge.lower() in schema:
            schema[exclusive] = schema.pop(edge.lower())
        elif isinstance(schema.get(exclusive), bool):
            del schema[exclusive]
    if schema.get("nullable") is True:
        return _nullable(schema)
    return schema


def _nullable(schema: dict[str, Any]) -> dict[str, Any]:
    del schema["nullable"]
    if isinstance(schema.get("type"), str):
        schema["type"] = [schema["type"], "null"]
        if "enum" in schema and None not in schema["enum"]:
            schema["enum"] = [*schema["enum"], None]
        return schema
    return {"anyOf": [schema, {"type": "null"}]}
