"""Lowering: what a spec says, in the few forms that the generators' parsers take without loss.

Component schemas come out in a normal form: `$ref`, `object` with properties, free object or map, `array` with items,
a scalar type, `const`, `oneOf`, or `{}` for anything. Nullable types are a `oneOf` with null; `allOf` is merged; objects
and enumerations that stood inline become components; boolean schemas are `{}`. Notes (description, readOnly, default,
format, limits) stay where they were. The lowered schemas are never written to disk.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import attrs

from .findings import CannotEmit
from .naming import class_name, pascal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Json: TypeAlias = dict[str, Any]

SCHEMAS: Final = "#/components/schemas/"
_NOTES: Final = (
    "description",
    "title",
    "readOnly",
    "writeOnly",
    "default",
    "deprecated",
    "x-evidence",
    "x-evidence-source",
    "x-open",
)
_BY_TYPE: Final = {
    "object": (
        "properties",
        "required",
        "additionalProperties",
        "patternProperties",
        "minProperties",
        "maxProperties",
    ),
    "array": ("items", "prefixItems", "minItems", "maxItems", "uniqueItems"),
}
_SCALAR: Final = ("format", "enum", "pattern", "minLength", "maxLength", "minimum", "maximum", "multipleOf")
_SHAPING: Final = frozenset({"allOf", "anyOf", "oneOf", "properties", "required"})
"""What makes another schema of the one that a reference beside it leads to."""
_WORDS: Final = frozenset({*_NOTES, "type", "example", "examples", "externalDocs"})
_PYTHON_TYPES: Final[dict[type, str]] = {str: "string", int: "integer", float: "number", bool: "boolean"}


def ref_name(schema: Json) -> str | None:
    """Return the component that a `$ref` leads to."""
    ref = schema.get("$ref")
    return ref.removeprefix(SCHEMAS) if isinstance(ref, str) and ref.startswith(SCHEMAS) else None


def notes(schema: Json) -> Json:
    """Return what is said about a schema beside its type."""
    return {key: schema[key] for key in _NOTES if key in schema}


@attrs.define
class Schemas:
    """The component schemas in normal form, and what else turned up inside them."""

    original: dict[str, Json]
    lowered: dict[str, Json] = attrs.field(factory=dict)
    _classes: dict[str, str] = attrs.field(factory=dict)

    @classmethod
    def of(cls, document: Json) -> Schemas:
        """Lower every component schema of a document."""
        original = {
            name: _object(schema)
            for name, schema in document.get("components", {}).get("schemas", {}).items()
        }
        schemas = cls(original)
        for name in list(original):
            schemas.component(name)
        return schemas

    def component(self, name: str) -> Json:
        """Return one component in normal form; raise CannotEmit when there is none."""
        if name in self.lowered:
            return self.lowered[name]
        if name not in self.original:
            raise CannotEmit(f"{SCHEMAS}{name} is referred to and does not exist")
        self.lowered[name] = {}  # a component inside itself is met as anything; `_form` never looks that far
        self.lowered[name] = {
            **self._form(self.original[name], name, inline=False),
            **notes(self.original[name]),
        }
        return self.lowered[name]

    def check(self) -> None:
        """Raise CannotEmit where a reference leads nowhere, or two components would be the same class."""
        seen: dict[str, str] = {}
        for name, schema in self.lowered.items():
            for inner in walk(schema):
                target = ref_name(inner)
                if "$ref" in inner and target not in self.lowered:
                    raise CannotEmit(f"schema {name} refers to {inner['$ref']}, which does not exist")
            other = seen.setdefault(class_name(name).lower(), name)
            if other != name:
                raise CannotEmit(
                    f"schemas {other} and {name} would both be class {class_name(name)}; rename one"
                )

    def inline(self, schema: Any, context: str, *, enumerations: bool = True) -> Json:
        """Return a schema that stands outside the components in normal form; `context` names what it may bring.

        Without `enumerations`, a list of values stays in place instead of becoming a component.
        """
        schema = _object(schema)
        if not enumerations and "enum" in schema and None not in schema["enum"]:
            return {**self._form(schema, context, inline=False), **notes(schema), **_take(schema, _SCALAR)}
        if not enumerations and isinstance(schema.get("items"), dict) and "enum" in schema["items"]:
            items = self.inline(schema["items"], context, enumerations=False)
            return {"type": "array", "items": items, **notes(schema), **_take(schema, _BY_TYPE["array"][2:])}
        return {**self._form(schema, context, inline=True), **notes(schema)}

    def resolve(self, schema: Json) -> Json:
        """Follow references and return the first thing that is none."""
        seen: set[str] = set()
        while (name := ref_name(schema)) is not None and name not in seen:
            seen.add(name)
            schema = self.lowered[name]
        return schema

    def said(self, schema: Json) -> Json:
        """Return what is said about a schema (`notes`), by itself or by the component that it refers to."""
        return {**notes(self.resolve(schema)), **notes(schema)}

    def at(self, schema: Json, path: Iterable[str]) -> Json:
        """Return the schema of what lies at `path` inside objects of `schema`; `{}` where nothing is said."""
        for key in path:
            schema = self.resolve(schema)
            schema = schema.get("properties", {}).get(key, {})
        return schema

    # Forms

    def _form(self, schema: Json, name: str, *, inline: bool) -> Json:
        self._take_definitions(schema, name)
        if "$ref" in schema:
            return self._referred(schema, name, inline=inline)
        if schema.get("nullable") is True:
            rest = {key: value for key, value in schema.items() if key != "nullable"}
            return self._form({"oneOf": [rest, {"type": "null"}]}, name, inline=inline)
        if schema.get("allOf"):
            return self._form(self._merged(schema), name, inline=inline)
        if "const" in schema:
            return {"const": schema["const"]} if schema["const"] is not None else {"type": "null"}
        if schema.get("enum"):
            return self._enumeration(schema, name, inline=inline)
        variants = [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
        if variants:
            return self._union(schema, variants, name)
        if isinstance(schema.get("type"), list):
            return self._union({}, [_of_type(schema, each) for each in schema["type"]], name, single=True)
        return self._typed(schema, name, inline=inline)

    def _referred(self, schema: Json, name: str, *, inline: bool) -> Json:
        """Return a reference, or what it comes to with what stands beside it."""
        ref, rest = {"$ref": schema["$ref"]}, {key: value for key, value in schema.items() if key != "$ref"}
        if not rest.keys() & _SHAPING:
            return ref
        return self._form({**rest, "allOf": [ref, *rest.get("allOf", ())]}, name, inline=inline)

    def _typed(self, schema: Json, name: str, *, inline: bool) -> Json:
        kind = schema.get("type")
        if kind == "object" or (
            kind is None and ("properties" in schema or "additionalProperties" in schema)
        ):
            return self._of_object(schema, name, inline=inline)
        if kind == "array" or (kind is None and ("items" in schema or "prefixItems" in schema)):
            return {
                "type": "array",
                "items": self._items(schema, name),
                **_take(schema, _BY_TYPE["array"][2:]),
            }
        if kind in ("string", "integer", "number", "boolean", "null"):
            return {"type": kind, **_take(schema, _SCALAR), **_bytes(schema)}
        return {}

    def _of_object(self, schema: Json, name: str, *, inline: bool) -> Json:
        extra = schema.get("additionalProperties", True)
        properties = schema.get("properties") or {}
        if not properties and extra is not False:
            return {"type": "object", "additionalProperties": self._extra(extra, name)}
        if inline:
            return self._hoisted(schema, name)
        return {
            "type": "object",
            "required": [key for key in schema.get("required", ()) if key in properties],
            "properties": {
                key: self.inline(value, f"{name}{pascal(key)}") for key, value in properties.items()
            },
            "additionalProperties": extra if extra is False else self._extra(extra, name),
            **_take(schema, ("minProperties", "maxProperties")),
        }

    def _extra(self, extra: Any, name: str) -> Json:
        return {} if extra is True else self.inline(extra, f"{name}Value")

    def _items(self, schema: Json, name: str) -> Json:
        items = schema.get("items", {})
        variants = [*schema.get("prefixItems", ()), *([items] if items not in (False, {}, True) else ())]
        context = name if name.endswith("Item") else f"{name}Item"
        if not variants:
            return {}
        return self.inline(variants[0] if len(variants) == 1 else {"oneOf": variants}, context)

    def _union(self, schema: Json, variants: list[Any], name: str, *, single: bool = False) -> Json:
        base = {key: value for key, value in schema.items() if key in _BY_TYPE["object"] or key == "type"}
        forms = [_object(variant) for variant in variants]
        if all(set(form) <= {"required", "title", "description", "not"} for form in forms):
            return (
                self._form(base, name, inline=False) if base else {}
            )  # alternatives of presence, not of shape
        if base.get("properties") and not all(self._covers(form, base) for form in forms):
            forms = [{"allOf": [base, form]} for form in forms]
        lowered = [
            self.inline(form, self._variant_name(form, name, index, single))
            for index, form in enumerate(forms)
        ]
        flat = [
            inner
            for form in lowered
            for inner in (form["oneOf"] if "oneOf" in form and "$ref" not in form else [form])
        ]
        unique = [form for index, form in enumerate(flat) if form not in flat[:index]]
        if len(unique) == 1:
            return {key: value for key, value in unique[0].items() if key not in _NOTES}
        discriminator = schema.get("discriminator")
        return {"oneOf": unique, **({"discriminator": discriminator} if discriminator else {})}

    def _covers(self, form: Json, base: Json) -> bool:
        """Tell whether an alternative says all of what stands beside it, as a base that lists its heirs does."""
        if ref_name(form) is None:
            return False
        flat = self._flat(form, ())
        return base["properties"].keys() <= flat.get("properties", {}).keys() and set(
            base.get("required", ())
        ) <= set(flat.get("required", ()))

    @staticmethod
    def _variant_name(form: Json, name: str, index: int, single: bool) -> str:
        return name if single else f"{name}{pascal(form.get('title') or f'Variant{index + 1}')}"

    def _enumeration(self, schema: Json, name: str, *, inline: bool) -> Json:
        values = [value for value in schema["enum"] if value is not None]
        if len(values) < len(schema["enum"]):
            rest = {**schema, "enum": values, "type": _without_null(schema.get("type"))}
            null: Json = {"type": "null"}
            return self._union({}, [rest, null], name, single=True) if values else null
        kinds = {_PYTHON_TYPES.get(type(value), "object") for value in values}
        if len(kinds) > 1 or not kinds <= {"string", "integer"}:
            return self._mixed(kinds)
        if len(values) == 1:
            return {"const": values[0]}
        form: Json = {
            "type": kinds.pop(),
            "enum": list(dict.fromkeys(values)),
            **_take(schema, ("x-enum-varnames",)),
        }
        return self._hoisted({**form, **notes(schema)}, name) if inline else form

    @staticmethod
    def _mixed(kinds: set[str]) -> Json:
        forms: list[Json] = [{"type": kind} if kind != "object" else {} for kind in sorted(kinds)]
        return forms[0] if len(forms) == 1 else {"oneOf": forms}

    def _hoisted(self, schema: Json, name: str) -> Json:
        """Make a component of what stood inline and refer to it."""
        if not self._classes:
            self._classes = {class_name(each).lower(): each for each in self.original}
        made, count = name, 1
        while self.original.get(self._classes.get(class_name(made).lower(), "")) not in (None, schema):
            count += 1
            made = f"{name}{count}"
        made = self._classes.setdefault(class_name(made).lower(), made)
        self.original.setdefault(made, schema)
        self.component(made)
        return {"$ref": f"{SCHEMAS}{made}"}

    def _take_definitions(self, schema: Json, name: str) -> None:
        for key, definition in (schema.pop("$defs", None) or {}).items():
            self.original.setdefault(f"{name}{pascal(key)}", _object(definition))

    def _merged(self, schema: Json) -> Json:
        """Return one schema for `allOf` and what stands beside it."""
        own = {key: value for key, value in schema.items() if key != "allOf"}
        parts = [_object(part) for part in schema["allOf"]]
        telling = [part for part in parts if set(part) - _WORDS]
        if len(telling) == 1 and "$ref" in telling[0] and not set(own) - _WORDS:
            return {"$ref": telling[0]["$ref"]}
        merged: Json = {}
        for part in (*parts, own):
            merged = _overlaid(merged, self._flat(part, ()))
        return merged

    def _flat(self, schema: Json, seen: tuple[str, ...]) -> Json:
        name = ref_name(schema)
        if name is not None:
            if name in seen:
                raise CannotEmit(f"{SCHEMAS}{name} contains itself through allOf")
            if name not in self.original:
                raise CannotEmit(f"{SCHEMAS}{name} is referred to and does not exist")
            target = self._flat(self.original[name], (*seen, name))
            # The alternatives of a base are other schemas that contain it, not parts of this one.
            return {
                key: value for key, value in target.items() if key not in ("oneOf", "discriminator", "title")
            }
        merged = {key: value for key, value in schema.items() if key != "allOf"}
        for part in schema.get("allOf", ()):
            merged = _overlaid(self._flat(_object(part), seen), merged)
        return merged


def _overlaid(base: Json, top: Json) -> Json:
    merged = {**base, **top}
    if "properties" in base and "properties" in top:
        merged["properties"] = {
            **base["properties"],
            **{
                key: _property(base["properties"].get(key), value) for key, value in top["properties"].items()
            },
        }
    if "required" in base and "required" in top:
        merged["required"] = list(dict.fromkeys([*base["required"], *top["required"]]))
    if "oneOf" in base and "oneOf" in top:
        merged["oneOf"] = [{"allOf": [one, other]} for one in base["oneOf"] for other in top["oneOf"]]
    return merged


def _property(base: Any, top: Any) -> Any:
    if not (isinstance(base, dict) and isinstance(top, dict)) or "$ref" in base or "$ref" in top:
        return top
    return {**base, **top}


def _object(schema: Any) -> Json:
    """Return a schema as an object: `true` says nothing, and nothing can be of `false`."""
    return copy.deepcopy(schema) if isinstance(schema, dict) else {}


def _bytes(schema: Json) -> Json:
    """OpenAPI 3.1 says bytes by a media type without an encoding; what comes after this knows `format: binary`."""
    media = schema.get("contentMediaType", "text/plain")
    is_text = media.startswith("text/") or media.endswith(("json", "xml"))
    raw = schema.get("type") == "string" and "contentEncoding" not in schema and not is_text
    return {"format": "binary"} if raw else {}


def _of_type(schema: Json, kind: str) -> Json:
    keys = _BY_TYPE.get(kind, _SCALAR if kind != "null" else ())
    return {"type": kind, **_take(schema, keys)}


def _take(schema: Json, keys: Iterable[str]) -> Json:
    return {key: schema[key] for key in keys if key in schema}


def _without_null(kind: Any) -> Any:
    if not isinstance(kind, list):
        return kind
    rest = [each for each in kind if each != "null"]
    return rest[0] if len(rest) == 1 else rest


def walk(schema: Json) -> Iterator[Json]:
    """Yield a lowered schema and all that stands inside it, references not followed."""
    yield schema
    for inner in (*schema.get("properties", {}).values(), *schema.get("oneOf", ())):
        yield from walk(inner)
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            yield from walk(schema[key])
