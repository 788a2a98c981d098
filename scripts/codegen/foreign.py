"""A document that somebody else wrote, made into a spec of ours: OpenAPI 3.1, named operations, named objects.

What it says stays as it is: its statuses, its formats, its style. `x-foreign` tells the lint to ask for validity alone.
"""

from __future__ import annotations

import re
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from .grammar import METHODS, child_kind, walk
from .naming import pascal

if TYPE_CHECKING:
    from collections.abc import Iterator

Json = dict[str, Any]


class NotOpenApi(Exception):
    """The document is none that can be adopted; the message says what to do."""


def adopt(document: Any) -> Json:
    """Return a corrected copy of a foreign document; raise NotOpenApi for what is neither OpenAPI 3.0 nor 3.1."""
    version = str(document.get("openapi", "")) if isinstance(document, dict) else ""
    if not re.fullmatch(r"3\.[01]\.\d+(-.+)?", version):
        said = f"OpenAPI {version}" if version else "no OpenAPI 3 document"
        raise NotOpenApi(f"is {said}; convert it to OpenAPI 3.0 or 3.1 first")
    copied: Json = {"x-foreign": True, **_copied(document, "Document", lift=version.startswith("3.0"))}
    copied["openapi"] = "3.1.0"
    _say_null_at_references(copied)
    _name_operations(copied)
    _describe_responses(copied)
    _Naming(copied).apply()
    return copied


# -- OpenAPI 3.0 to 3.1 ------------------------------------------------------------------------------------------


def _copied(value: Any, kind: str | None, *, lift: bool) -> Any:
    if isinstance(value, list):
        return [_copied(item, child_kind(kind, "") if kind else None, lift=lift) for item in value]
    if not isinstance(value, dict):
        return value
    copied = {
        key: _copied(item, child_kind(kind, key) if kind else None, lift=lift) for key, item in value.items()
    }
    if kind != "Schema":
        return copied
    schema = _lifted(copied) if lift else copied
    # Documents of 3.1 say `nullable` too, where it means nothing; what they mean is plain.
    return _or_null(schema) if schema.pop("nullable", False) is True else schema


def _lifted(schema: Json) -> Json:
    """Return a schema of OpenAPI 3.0 as JSON Schema 2020-12 says it."""
    if isinstance(schema.get("$ref"), str):
        return {"$ref": schema["$ref"]}  # in 3.0 a reference stands alone: what is beside it does not count
    for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if isinstance(schema.get(exclusive), bool) and schema.pop(exclusive) and bound in schema:
            schema[exclusive] = schema.pop(bound)
    if "example" in schema:
        schema["examples"] = [schema.pop("example")]
    return schema


def _or_null(schema: Json) -> Json:
    if "type" in schema:
        types = [schema["type"]] if isinstance(schema["type"], str) else schema["type"]
        schema["type"] = list(dict.fromkeys([*types, "null"]))
        if "enum" in schema and None not in schema["enum"]:
            schema["enum"] = [*schema["enum"], None]
        return schema
    return {"anyOf": [schema, {"type": "null"}]} if schema else schema


def _say_null_at_references(document: Json) -> None:
    """Make objects of components that are an object or null, and say null where they are referred to instead.

    `NullableUser` then is a class of its own, and what refers to it is that class or None.
    """
    schemas: Json = (document.get("components") or {}).get("schemas") or {}
    nullable = {
        f"#/components/schemas/{name}" for name, schema in schemas.items() if _is_object_or_null(schema)
    }
    if not nullable:
        return
    for found in list(walk(document)):
        # A piece of an `allOf` is no place for null: the whole would have to be null and an object.
        if found.kind == "Schema" and found.ref in nullable and "/allOf/" not in found.pointer[-9:]:
            found.value["anyOf"] = [{"$ref": found.value.pop("$ref")}, {"type": "null"}]
    for reference in nullable:
        schema = schemas[reference.rpartition("/")[2]]
        schema["type"] = "object"


def _is_object_or_null(schema: Any) -> bool:
    return (
        isinstance(schema, dict)
        and schema.get("type") == ["object", "null"]
        and bool(schema.get("properties"))
    )


# -- what every client needs -------------------------------------------------------------------------------------


def _operations(document: Json) -> Iterator[tuple[str, str, Json]]:
    for path, item in (document.get("paths") or {}).items():
        for method in METHODS:
            if isinstance(item, dict) and isinstance(item.get(method), dict):
                yield path, method, item[method]


def _name_operations(document: Json) -> None:
    """Give each operation without a name one that says method and path: `getShipsByIdCargo`."""
    taken = {operation.get("operationId") for _, _, operation in _operations(document)}
    for path, method, operation in _operations(document):
        if "operationId" not in operation:
            words = re.sub(r"\{([^{}]*)\}", r"by \1", path.replace("/", " "))
            operation["operationId"] = name = _unused(method + pascal(words), taken)
            taken.add(name)


def _describe_responses(document: Json) -> None:
    for found in walk(document):
        if found.kind == "Response" and found.ref is None and "description" not in found.value:
            found.value["description"] = _phrase(found.pointer.rpartition("/")[2])


def _phrase(status: str) -> str:
    try:
        return HTTPStatus(int(status)).phrase
    except ValueError:
        return "An answer"


def _unused(name: str, taken: set[Any]) -> str:
    candidate, number = name, 1
    while candidate in taken:
        number += 1
        candidate = f"{name}{number}"
    return candidate


# -- names for objects -------------------------------------------------------------------------------------------


class _Naming:
    """Makes components of the objects that stand inline, named after where they stood."""

    def __init__(self, document: Json) -> None:
        self.document = document
        self.schemas: Json = document.setdefault("components", {}).setdefault("schemas", {})

    def apply(self) -> None:
        for name, schema in list(self.schemas.items()):
            self._below(schema, pascal(name))
        components = self.document["components"]
        for section, suffix in (
            ("responses", "Answer"),
            ("requestBodies", "Body"),
            ("parameters", ""),
            ("headers", ""),
        ):
            for name, value in (components.get(section) or {}).items():
                self._holder(value, f"{pascal(name)}{suffix}")
        for path, _, operation in _operations(self.document):
            self._operation(operation)
            for parameter in self.document["paths"][path].get("parameters") or ():
                self._holder(
                    parameter, f"{pascal(operation['operationId'])}{pascal(str(parameter.get('name', '')))}"
                )
        if not self.schemas:
            del self.document["components"]["schemas"]

    def _operation(self, operation: Json) -> None:
        name = pascal(operation["operationId"])
        for parameter in operation.get("parameters") or ():
            self._holder(parameter, f"{name}{pascal(str(parameter.get('name', '')))}")
        self._holder(operation.get("requestBody") or {}, f"{name}Body")
        for status, response in (operation.get("responses") or {}).items():
            if isinstance(response, dict):
                self._holder(response, f"{name}{'' if status[:1] == '2' else pascal(status)}Answer")

    def _holder(self, holder: Json, name: str) -> None:
        """Name the schemas that a parameter, header, body or response holds."""
        for each in (holder, *(holder.get("content") or {}).values()):
            if isinstance(each, dict) and "schema" in each:
                each["schema"] = self._named(each["schema"], name)
        for header, value in (holder.get("headers") or {}).items():
            self._holder(value, f"{name}{pascal(header)}")

    def _below(self, schema: Any, name: str) -> None:
        """Name the objects inside a schema that has a name."""
        if not isinstance(schema, dict):
            return
        for key, value in (schema.get("properties") or {}).items():
            schema["properties"][key] = self._named(value, f"{name}{pascal(key)}")
        for key, word in (("items", "Item"), ("additionalProperties", "Value")):
            if key in schema:
                schema[key] = self._named(schema[key], f"{name}{word}")
        for key in ("oneOf", "anyOf"):
            if key in schema:
                schema[key] = [
                    self._named(item, f"{name}Variant{n}") for n, item in enumerate(schema[key], 1)
                ]
        for piece in schema.get("allOf") or ():
            self._below(piece, name)

    def _named(self, schema: Any, name: str) -> Any:
        """Return a reference in the stead of an inline object; anything else stays."""
        self._below(schema, name)
        if not isinstance(schema, dict) or not (schema.get("properties") or len(schema.get("allOf", [])) > 1):
            return schema
        null = isinstance(schema.get("type"), list) and "null" in schema["type"]
        if null:
            schema = {**schema, "type": "object"}
        known = next(
            (other for other, value in self.schemas.items() if other.startswith(name) and value == schema),
            None,
        )
        taken = {each.lower() for each in self.schemas}
        chosen = known or (name if name.lower() not in taken else _unused(f"{name}Object", set(self.schemas)))
        self.schemas[chosen] = schema
        ref = {"$ref": f"#/components/schemas/{chosen}"}
        return {"anyOf": [ref, {"type": "null"}]} if null else ref
