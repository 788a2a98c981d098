"""Where null is said: at references, not in what they lead to."""

from __future__ import annotations

from typing import Any

from scripts.codegen.grammar import walk

from .lifting import WORDS

Json = dict[str, Any]
_NULL = {"type": "null"}


def say_null_at_references(document: Json) -> None:
    """Make components that are something or null into that something, and say null where they are referred to.

    `NullableUser` then is a class of its own, and what refers to it is that class or None.
    """
    schemas: Json = (document.get("components") or {}).get("schemas") or {}
    bare = {
        name: without for name, schema in schemas.items() if (without := _without_null(schema)) is not None
    }
    if not bare:
        return
    nullable = {f"#/components/schemas/{name}" for name in bare}
    for found in list(walk(document)):
        # A piece of an `allOf` is no place for null: the whole would have to be null and an object.
        if found.kind == "Schema" and found.ref in nullable and "/allOf/" not in found.pointer[-9:]:
            found.value["anyOf"] = [{"$ref": found.value.pop("$ref")}, dict(_NULL)]
    schemas.update(bare)


def _without_null(schema: Any) -> Json | None:
    """Return a schema without its null where it is something that has a class of its own, or null."""
    if not isinstance(schema, dict):
        return None
    kinds = schema.get("type")
    if isinstance(kinds, list) and "null" in kinds:
        rest = [kind for kind in kinds if kind != "null"]
        if (rest == ["object"] and schema.get("properties")) or (len(rest) == 1 and schema.get("enum")):
            return _retyped(schema, rest[0])
        return None
    if None in (schema.get("enum") or ()) and any(value is not None for value in schema["enum"]):
        return _retyped(schema, kinds)
    pieces = schema.get("anyOf") or ()
    somethings = [piece for piece in pieces if piece != _NULL]
    if len(pieces) == 2 and len(somethings) == 1 and not schema.keys() - {"anyOf", *WORDS}:
        (something,) = somethings
        words = {key: schema[key] for key in WORDS if key in schema}
        return {**words, **something} if isinstance(something, dict) and "$ref" not in something else None
    return None


def _retyped(schema: Json, kind: Any) -> Json:
    if kind is not None:
        schema["type"] = kind
    if "enum" in schema:
        schema["enum"] = [value for value in schema["enum"] if value is not None]
    return schema
