"""From lowered schemas to shapes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .lower import ref_name
from .shapes import (
    ANY,
    PLAIN,
    TEXTS,
    Binary,
    Choice,
    Const,
    Enumeration,
    ListOf,
    MapOf,
    Model,
    Nullable,
    Plain,
    Shape,
    Text,
    Union,
)
from .unions import told_apart

if TYPE_CHECKING:
    from .lower import Json, Schemas


@attrs.define
class Shaper:
    """Makes shapes out of lowered schemas."""

    schemas: Schemas
    _named: dict[str, Shape] = attrs.field(factory=dict)
    _open: set[str] = attrs.field(factory=set)

    def of(self, schema: Json) -> Shape:
        """Return the shape of a lowered schema."""
        name = ref_name(schema)
        if name is not None:
            return self.component(name)
        if "const" in schema:
            return Const(schema["const"])
        if "oneOf" in schema:
            return self._union(schema, None)
        kind = schema.get("type")
        if kind == "array":
            return ListOf(self.of(schema["items"]))
        if kind == "object":
            extra = schema.get("additionalProperties", {})
            return MapOf(self.of(extra) if isinstance(extra, dict) else ANY)
        if "enum" in schema:
            return Choice(tuple(schema["enum"]))
        if kind == "string" and schema.get("format") in TEXTS:
            return Text(schema["format"])
        if kind == "string" and schema.get("format") == "binary":
            return Binary()
        return Plain(kind) if kind in PLAIN else ANY

    def component(self, name: str) -> Shape:
        """Return the shape of a component: named where it is a model, an enumeration or a union, else spelled out."""
        if name not in self._named:
            if name in self._open:
                return ANY  # an array or a map of itself: nobody can spell that type out
            self._open.add(name)
            self._named[name] = self._component(name, self.schemas.lowered[name])
            self._open.discard(name)
        return self._named[name]

    def _component(self, name: str, schema: Json) -> Shape:
        if "enum" in schema:
            return Enumeration(name, tuple(schema["enum"]))
        if "properties" in schema:
            return Model(name)
        if "oneOf" in schema:
            return self._union(schema, name)
        return self.of(schema)

    def _union(self, schema: Json, name: str | None) -> Shape:
        variants = [form for form in schema["oneOf"] if form.get("type") != "null"]
        nullable = len(variants) < len(schema["oneOf"])
        if len(variants) == 1:
            inner = self.of(variants[0])
            return Nullable(inner) if nullable and not isinstance(inner, Nullable) else inner
        shapes = [self.of(form) for form in variants]
        flat: list[Shape] = []
        for shape in shapes:
            nullable = nullable or isinstance(shape, Nullable)
            flat.append(shape.inner if isinstance(shape, Nullable) else shape)
        if any(shape.kind == "any" and not isinstance(shape, Union) for shape in flat):
            return ANY
        leaves = [
            leaf for shape in flat for leaf in (shape.variants if isinstance(shape, Union) else (shape,))
        ]
        kinds = list(dict.fromkeys(leaf for leaf in leaves if leaf.kind != "null"))
        null = [Plain("null")] if nullable or len(kinds) < len(dict.fromkeys(leaves)) else []
        if len(kinds) == 1:
            return Nullable(kinds[0]) if null else kinds[0]
        return told_apart((*kinds, *null), schema, self.schemas, name)
