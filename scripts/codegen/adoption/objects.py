"""Names for the objects that stand inline, since only a component becomes a class."""

from __future__ import annotations

from typing import Any

from scripts.codegen.naming import class_name, pascal

from .names import unused
from .operations import operations

Json = dict[str, Any]


def name_objects(document: Json) -> None:
    """Make components of the objects that stand inline, named after where they stood."""
    _Naming(document).apply()


class _Naming:
    """Makes components of the objects that stand inline, named after where they stood."""

    def __init__(self, document: Json) -> None:
        self.document = document
        self.schemas: Json = document.setdefault("components", {}).setdefault("schemas", {})
        self.taken = {_key(name) for name in self.schemas}
        self.made: dict[str, list[str]] = {}
        """The components made for each place, by the name that it asks for."""

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
        for path, _, operation in operations(self.document):
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
        chosen = self._component(schema, name)
        ref = {"$ref": f"#/components/schemas/{chosen}"}
        return {"anyOf": [ref, {"type": "null"}]} if null else ref

    def _component(self, schema: Json, name: str) -> str:
        """Return the component that holds `schema`: one made for such a place before, or a new one."""
        made = self.made.setdefault(name, [])
        known = next((each for each in (name, *made) if self.schemas.get(each) == schema), None)
        if known is not None:
            return known
        chosen = unused(f"{name}Object" if _key(name) in self.taken else name, self.taken, key=_key)
        self.taken.add(_key(chosen))
        made.append(chosen)
        self.schemas[chosen] = schema
        return chosen


def _key(name: str) -> str:
    return class_name(name).lower()
