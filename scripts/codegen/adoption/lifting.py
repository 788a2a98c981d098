"""Schemas as JSON Schema 2020-12 says them: those of OpenAPI 3.0, and older words that documents of 3.1 still use."""

from __future__ import annotations

from typing import Any, Final

from scripts.codegen.grammar import child_kind, escape
from scripts.codegen.rules.structure import pattern_problem

Json = dict[str, Any]
WORDS: Final = ("title", "description", "default", "deprecated", "readOnly", "writeOnly")
"""What is said about a value that may be null as much as about one that is not."""


def lifted(document: Json, *, lift: bool) -> Json:
    """Return a copy of a document; `lift` says that it is OpenAPI 3.0."""
    copied: Json = _copied(document, "Document", "", lift=lift)
    return copied


def _copied(value: Any, kind: str | None, pointer: str, *, lift: bool) -> Any:
    if isinstance(value, list):
        return [_copied(item, child_kind(kind, "") if kind else None, pointer, lift=lift) for item in value]
    if not isinstance(value, dict):
        return value
    copied = {
        key: _copied(
            item,
            child_kind(kind, key) if kind else None,
            f"{pointer}/{escape(key)}" if pointer.count("/") < 3 else pointer,
            lift=lift,
        )
        for key, item in value.items()
    }
    if kind == "Operation" and copied.get("responses") == {}:
        del copied["responses"]  # 3.1 need not name one
    return _schema(copied, pointer, lift=lift) if kind == "Schema" else copied


def _schema(schema: Json, component: str, *, lift: bool) -> Json:
    if lift and isinstance(schema.get("$ref"), str):
        return {"$ref": schema["$ref"]}  # in 3.0 a reference stands alone: what is beside it does not count
    for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if isinstance(schema.get(exclusive), bool) and schema.pop(exclusive) and bound in schema:
            schema[exclusive] = schema.pop(bound)
    if lift and "example" in schema:
        schema["examples"] = [schema.pop("example")]
    if isinstance(schema.get("required"), bool):
        del schema["required"]  # of draft 3, where a property said it of itself
    elif isinstance(schema.get("required"), list):
        schema["required"] = list(dict.fromkeys(schema["required"]))
    if schema.get("enum") == []:
        del schema["enum"]  # nothing would be of such a schema; what it means is anything of its type
    if isinstance(schema.get("pattern"), str) and pattern_problem(schema["pattern"]):
        schema["x-pattern"] = schema.pop("pattern")  # nobody here could hold a text against it
    _name_the_recursion(schema, component)
    # Documents of 3.1 say `nullable` too, where it means nothing; what they mean is plain.
    nullable = _taken_from_pieces(schema) or schema.get("nullable") is True
    schema.pop("nullable", None)
    return _or_null(schema) if nullable else schema


def _taken_from_pieces(schema: Json) -> bool:
    """Take null out of the pieces of an `allOf`, and tell whether some had it: whoever wrote it there meant the whole."""
    pieces = [piece for piece in schema.get("allOf") or () if isinstance(piece, dict)]
    nullable = [piece for piece in pieces if isinstance(piece.get("type"), list) and "null" in piece["type"]]
    for piece in nullable if len(pieces) > 1 else ():
        kinds = [kind for kind in piece["type"] if kind != "null"]
        piece["type"] = kinds[0] if len(kinds) == 1 else kinds
        if "enum" in piece:
            piece["enum"] = [value for value in piece["enum"] if value is not None]
    return bool(nullable) and len(pieces) > 1


def _name_the_recursion(schema: Json, component: str) -> None:
    """Say with a `$ref` what `$recursiveRef` of JSON Schema 2019-09 says: the component itself."""
    schema.pop("$recursiveAnchor", None)
    if schema.pop("$recursiveRef", None) == "#" and component.startswith("/components/schemas/"):
        schema["$ref"] = f"#{component}"


def _or_null(schema: Json) -> Json:
    if not schema:
        return schema
    if not schema.keys() & {"type", "enum"} or schema.keys() & {"allOf", "anyOf", "oneOf"}:
        words: Json = {key: schema.pop(key) for key in WORDS if key in schema}
        return {**words, "anyOf": [schema, {"type": "null"}]}
    if "type" in schema:
        types = [schema["type"]] if isinstance(schema["type"], str) else schema["type"]
        schema["type"] = list(dict.fromkeys([*types, "null"]))
    if "enum" in schema and None not in schema["enum"]:
        schema["enum"] = [*schema["enum"], None]
    return schema
