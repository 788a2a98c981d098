"""What types of value a schema takes, seen through references and alternatives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .json_values import is_array, is_object

if TYPE_CHECKING:
    from .spec import Spec

_JSON_TYPES: dict[type[object], str] = {
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
    list: "array",
    dict: "object",
}


def types_of(spec: Spec, schema: Any, depth: int = 20) -> frozenset[str]:
    """Return the JSON types that a schema names; nothing where it names none."""
    schema = spec.target(schema)
    if not is_object(schema) or depth == 0:
        return frozenset()
    declared = schema.get("type")
    if isinstance(declared, str):
        return frozenset({declared})
    if is_array(declared):
        return frozenset(str(each) for each in declared)
    if "const" in schema:
        return frozenset({_type_of(schema["const"])})
    if is_array(schema.get("enum")):
        return frozenset(_type_of(value) for value in schema["enum"])
    found: frozenset[str] = frozenset()
    for key in ("anyOf", "oneOf", "allOf"):
        for branch in schema.get(key, ()):
            found |= types_of(spec, branch, depth - 1)
    if not found and "properties" in schema:
        return frozenset({"object"})
    return found


def property_schemas(spec: Spec, schema: Any, depth: int = 20) -> dict[str, Any]:
    """Return the schemas of an object's properties, those of its alternatives too."""
    schema = spec.target(schema)
    if not is_object(schema) or depth == 0:
        return {}
    found: dict[str, Any] = {}
    for key in ("allOf", "anyOf", "oneOf"):
        for branch in schema.get(key, ()):
            found |= property_schemas(spec, branch, depth - 1)
    properties = schema.get("properties")
    return found | properties if is_object(properties) else found


def item_schema(spec: Spec, schema: Any) -> Any:
    """Return the schema of an array's items; True (anything) where it has none."""
    schema = spec.target(schema)
    if is_object(schema):
        if "items" in schema:
            return schema["items"]
        for key in ("anyOf", "oneOf", "allOf"):
            for branch in schema.get(key, ()):
                if "array" in types_of(spec, branch):
                    return item_schema(spec, branch)
    return True


def _type_of(value: object) -> str:
    return _JSON_TYPES.get(type(value), "null")
