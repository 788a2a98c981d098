"""What generated code says about one kind of value: its annotation, how it is read quickly, how it is read with care.

Each shape prints itself three ways: `annotation` (with `models.` before class names where that is asked for), `read`
(an expression over a variable, inlined into decoders) and `runtime` (an expression that builds a seam shape, which
decoders fall back to when a document is not what the spec says).
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

import attrs

from .lower import SCHEMAS, Json, Schemas, ref_name
from .naming import class_name, module_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


@attrs.frozen
class Shape:
    """Anything at all."""

    def annotation(self, prefix: str = "") -> str:
        """Return the type of a value that was read."""
        return "Any"

    def argument(self) -> str:
        """Return the type of a value to send as a parameter."""
        return self.annotation("models.")

    def read(self, var: str) -> str:
        """Return an expression that reads `var`; `var` itself where there is nothing to do."""
        return var

    def runtime(self) -> str:
        """Return an expression for the seam's shape."""
        return "_ANYTHING"

    def imports(self) -> Iterator[tuple[str, str]]:
        """Yield module and name of what reading needs from other model modules."""
        yield from ()

    @property
    def kind(self) -> str:
        """The JSON type: string, integer, number, boolean, null, array, object or any."""
        return "any"


ANY: Final = Shape()

_PLAIN: Final = {
    "string": ("str", "_TEXT"),
    "integer": ("int", "_INTEGER"),
    "number": ("float", "_NUMBER"),
    "boolean": ("bool", "_BOOLEAN"),
    "null": ("None", "_NULL"),
}
_TEXTS: Final = {
    "date-time": ("datetime.datetime", "_moment", "_MOMENT"),
    "date": ("datetime.date", "_day", "_DAY"),
    "uuid": ("UUID", "_uuid", "_IDENTIFIER"),
}


@attrs.frozen
class Plain(Shape):
    """A scalar that is taken as it is."""

    name: str

    def annotation(self, prefix: str = "") -> str:
        return _PLAIN[self.name][0]

    def runtime(self) -> str:
        return _PLAIN[self.name][1]

    @property
    def kind(self) -> str:
        return self.name


@attrs.frozen
class Text(Shape):
    """A string that spells a date, a time or an identifier."""

    format: str

    def annotation(self, prefix: str = "") -> str:
        return _TEXTS[self.format][0]

    def argument(self) -> str:
        return f"{self.annotation()} | str"

    def read(self, var: str) -> str:
        return f"{_TEXTS[self.format][1]}({var})"

    def runtime(self) -> str:
        return _TEXTS[self.format][2]

    @property
    def kind(self) -> str:
        return "string"


@attrs.frozen
class Binary(Shape):
    """A file's content, in a form or as a body."""

    def annotation(self, prefix: str = "") -> str:
        return "File | bytes" if prefix else "bodies.File | bytes"

    @property
    def kind(self) -> str:
        return "string"


@attrs.frozen
class Const(Shape):
    """One value and no other."""

    value: Any

    def annotation(self, prefix: str = "") -> str:
        return f"Literal[{literal(self.value)}]" if not isinstance(self.value, (float, list, dict)) else "Any"

    def runtime(self) -> str:
        return f"_plain({literal(json.dumps(self.value))})"

    @property
    def kind(self) -> str:
        kinds = {
            str: "string",
            int: "integer",
            float: "number",
            bool: "boolean",
            list: "array",
            dict: "object",
        }
        return kinds[type(self.value)]


@attrs.frozen
class Choice(Shape):
    """One of a few values that have no class of their own: an inline enumeration of a parameter."""

    values: tuple[Any, ...]

    def annotation(self, prefix: str = "") -> str:
        return f"Literal[{', '.join(literal(value) for value in self.values)}]"

    def runtime(self) -> str:
        return "TEXT" if isinstance(self.values[0], str) else "INTEGER"

    @property
    def kind(self) -> str:
        return "string" if isinstance(self.values[0], str) else "integer"


@attrs.frozen
class Named(Shape):
    """Something that has a module among the models."""

    component: str

    @property
    def name(self) -> str:
        return class_name(self.component)

    @property
    def module(self) -> str:
        return module_name(self.name)

    def annotation(self, prefix: str = "") -> str:
        return f"{prefix}{self.name}"


@attrs.frozen
class Enumeration(Named):
    """An open enumeration."""

    values: tuple[Any, ...]

    @property
    def members(self) -> str:
        return f"{self.module}_members"

    def argument(self) -> str:
        return f"models.{self.name} | Literal[{', '.join(literal(value) for value in self.values)}]"

    def read(self, var: str) -> str:
        return f"{self.members}[{var}]"

    def runtime(self) -> str:
        return f"_EnumOf({self.members})"

    def imports(self) -> Iterator[tuple[str, str]]:
        yield self.module, self.members

    @property
    def kind(self) -> str:
        return "string" if isinstance(self.values[0], str) else "integer"


@attrs.frozen
class Model(Named):
    """An object with a class of its own."""

    def argument(self) -> str:
        return f"models.{self.name} | Mapping[str, Any]"

    def read(self, var: str) -> str:
        return f"{self.name}.from_dict({var})"

    def runtime(self) -> str:
        return f"_ModelOf({self.name})"

    def imports(self) -> Iterator[tuple[str, str]]:
        yield self.module, self.name

    @property
    def kind(self) -> str:
        return "object"


@attrs.frozen
class ListOf(Shape):
    """An array."""

    item: Shape

    def annotation(self, prefix: str = "") -> str:
        return f"list[{self.item.annotation(prefix)}]"

    def argument(self) -> str:
        return f"Sequence[{self.item.argument()}]"

    def read(self, var: str) -> str:
        item = self.item.read("item")
        if item == "item":
            return var
        # Models and dates refuse the letters of a string themselves.
        source = var if isinstance(self.item, (Model, Text)) else f"_array({var})"
        return f"[{item} for item in {source}]"

    def runtime(self) -> str:
        return f"_ListOf({self.item.runtime()})"

    def imports(self) -> Iterator[tuple[str, str]]:
        yield from self.item.imports()

    @property
    def kind(self) -> str:
        return "array"


@attrs.frozen
class MapOf(Shape):
    """An object whose keys are free."""

    item: Shape

    def annotation(self, prefix: str = "") -> str:
        return f"dict[str, {self.item.annotation(prefix)}]"

    def argument(self) -> str:
        return f"Mapping[str, {self.item.argument()}]"

    def read(self, var: str) -> str:
        item = self.item.read("item")
        return var if item == "item" else f"{{key: {item} for key, item in {var}.items()}}"

    def runtime(self) -> str:
        return f"_MapOf({self.item.runtime()})"

    def imports(self) -> Iterator[tuple[str, str]]:
        yield from self.item.imports()

    @property
    def kind(self) -> str:
        return "object"


@attrs.frozen
class Nullable(Shape):
    """A value or null."""

    inner: Shape

    def annotation(self, prefix: str = "") -> str:
        return f"{self.inner.annotation(prefix)} | None"

    def argument(self) -> str:
        return self.inner.argument()

    def read(self, var: str) -> str:
        inner = self.inner.read(var)
        return var if inner == var else f"None if {var} is None else {inner}"

    def runtime(self) -> str:
        return f"_Nullable({self.inner.runtime()})"

    def imports(self) -> Iterator[tuple[str, str]]:
        yield from self.inner.imports()

    @property
    def kind(self) -> str:
        return self.inner.kind


@attrs.frozen
class Union(Shape):
    """One of several shapes, told apart as `told` says (`by_kind` below)."""

    variants: tuple[Shape, ...]
    plan: str
    """The expression that builds the seam shape."""
    raw: bool
    """Whether an object that no variant claims stays a mapping."""
    component: str | None = None
    """The component that gives the union its name."""

    @property
    def name(self) -> str:
        return class_name(self.component or "")

    @property
    def module(self) -> str:
        return module_name(self.name)

    @property
    def reader(self) -> str:
        return f"{self.module}_shape"

    def members(self, prefix: str = "") -> str:
        """Return the union of what the spec lists."""
        return _joined(shape.annotation(prefix) for shape in self.variants)

    def annotation(self, prefix: str = "") -> str:
        own = f"{prefix}{self.name}" if self.component else self.members(prefix)
        return f"{own} | dict[str, Any]" if self.raw else own

    def argument(self) -> str:
        return (
            f"models.{self.name}" if self.component else _joined(shape.argument() for shape in self.variants)
        )

    def read(self, var: str) -> str:
        return f"{self.runtime()}.read({var})" if self.reads else var

    @property
    def reads(self) -> bool:
        """Whether reading changes anything."""
        return any(shape.read("x") != "x" for shape in self.variants)

    def runtime(self) -> str:
        return self.reader if self.component else self.plan

    def imports(self) -> Iterator[tuple[str, str]]:
        if self.component:
            yield self.module, self.reader
        else:
            for shape in self.variants:
                yield from shape.imports()


def literal(value: Any) -> str:
    """Return a JSON value as Python source."""
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)


def _joined(annotations: Iterator[str]) -> str:
    parts = list(dict.fromkeys(part for annotation in annotations for part in _alternatives_of(annotation)))
    if "Any" in parts:
        return "Any"
    return " | ".join([part for part in parts if part != "None"] + ["None"] * ("None" in parts))


def _alternatives_of(annotation: str) -> Iterator[str]:
    """Split a union at its outermost bars."""
    depth = start = 0
    for index, character in enumerate(annotation):
        depth += (character == "[") - (character == "]")
        if character == "|" and not depth:
            yield annotation[start : index - 1]
            start = index + 2
    yield annotation[start:]


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
        if kind == "string" and schema.get("format") in _TEXTS:
            return Text(schema["format"])
        if kind == "string" and schema.get("format") == "binary":
            return Binary()
        return Plain(kind) if kind in _PLAIN else ANY

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
        return _told_apart((*kinds, *null), schema, self, name)


def _told_apart(leaves: tuple[Shape, ...], schema: Json, shaper: Shaper, name: str | None) -> Union:
    kinds: dict[str, list[Shape]] = {}
    for leaf in leaves:
        kinds.setdefault(leaf.kind, []).append(leaf)
    raw = False
    entries: list[str] = []
    for kind, group in kinds.items():
        if kind == "object":
            plan, raw = _objects(group, schema, shaper)
        else:
            plan = _alternatives(kind, group)
        entries.extend(f"{python}: {plan}" for python in _PYTHON[kind])
    if len(kinds) == 1 and "object" in kinds:
        return Union(leaves, plan, raw, name)
    if "number" in kinds and "integer" in kinds:
        entries = [entry for entry in entries if entry != "int: _NUMBER"]
    expects = " or ".join(_WORDS[kind] for kind in kinds)
    return Union(leaves, f"_ByKind({literal(expects)}, lambda: {{{', '.join(entries)}}})", raw, name)


_PYTHON: Final = {
    "string": ("str",),
    "integer": ("int",),
    "number": ("float", "int"),
    "boolean": ("bool",),
    "null": ("type(None)",),
    "array": ("list",),
    "object": ("dict",),
}
_WORDS: Final = {
    "string": "a string",
    "integer": "an integer",
    "number": "a number",
    "boolean": "a boolean",
    "null": "null",
    "array": "an array",
    "object": "an object",
}


def _alternatives(kind: str, group: list[Shape]) -> str:
    if len(group) == 1:
        return group[0].runtime()
    if kind == "array":
        return f"_FirstThatReads('an array', lambda: ({', '.join(shape.runtime() for shape in group)}))"
    if any(isinstance(shape, Plain) for shape in group):
        return _PLAIN[kind][1]
    shapes = sorted(group, key=lambda shape: isinstance(shape, (Const, Choice, Enumeration)))
    return f"_FirstThatReads({literal(_WORDS[kind])}, lambda: ({', '.join(shape.runtime() for shape in shapes)}))"


def _objects(group: Sequence[Shape], schema: Json, shaper: Shaper) -> tuple[str, bool]:
    """Return the plan that tells objects apart, and whether some object may belong to none of them."""
    models = [shape for shape in group if isinstance(shape, Model)]
    if len(group) == 1:
        return group[0].runtime(), False
    if len(models) < len(group):
        free = next(shape for shape in group if not isinstance(shape, Model))
        if not models:
            return free.runtime(), False
        # Beside a free map, only a required key makes a model of an object.
        pairs = _by_keys(models, shaper, default=False)
        return f"_ByKeys(lambda: ({pairs},))" if pairs else free.runtime(), False
    tags = _tags(models, schema, shaper)
    if tags is not None:
        tag, table = tags
        entries = [f"{literal(value)}: {shape.name}" for value, shape in table.items()]
        # With a mapping, one variant that it does not name is for all other tags.
        rest = [model for model in models if model not in table.values()]
        if len(rest) == 1:
            entries.append(f"_REST: {rest[0].name}")
        return f"_Tagged({literal(tag)}, lambda: {{{', '.join(entries)}}})", len(rest) != 1
    pairs = _by_keys(models, shaper, default=True)
    return f"_ByKeys(lambda: ({pairs},))", "(None, " not in pairs


def _tags(models: list[Model], schema: Json, shaper: Shaper) -> tuple[str, dict[Any, Model]] | None:
    """Find the property whose constant tells the models apart: the discriminator's, or one that all have."""
    discriminator = schema.get("discriminator")
    mapping = (discriminator or {}).get("mapping", {})
    if discriminator and mapping:
        known = {model.component: model for model in models}
        table = {value: known.get(target.removeprefix(SCHEMAS)) for value, target in mapping.items()}
        return discriminator["propertyName"], {
            value: model for value, model in table.items() if model is not None
        }
    candidates = [discriminator["propertyName"]] if discriminator else _constant_properties(models[0], shaper)
    for name in candidates:
        values = [_constants(model, name, shaper) for model in models]
        flat = [value for each in values for value in each]
        if all(values) and len(set(flat)) == len(flat):
            return name, {value: model for model, each in zip(models, values, strict=True) for value in each}
    if discriminator:
        return discriminator["propertyName"], {model.component: model for model in models}
    return None


def _properties(model: Model, shaper: Shaper) -> Json:
    properties: Json = shaper.schemas.lowered[model.component]["properties"]
    return properties


def _constant_properties(model: Model, shaper: Shaper) -> list[str]:
    return [name for name in _properties(model, shaper) if _constants(model, name, shaper)]


def _constants(model: Model, name: str, shaper: Shaper) -> list[Any]:
    schema = shaper.schemas.resolve(_properties(model, shaper).get(name, {}))
    if "const" in schema:
        return [schema["const"]]
    return list(schema.get("enum", ()))


def _by_keys(models: list[Model], shaper: Shaper, *, default: bool) -> str:
    """Return pairs of a key that only this model has, and the model; required keys first, then others."""
    pairs: list[tuple[str | None, Model]] = []
    rest: list[Model] = []
    for model in models:
        own = _own_keys(model, models, shaper)
        if own:
            pairs.extend((key, model) for key in own)
        else:
            rest.append(model)
    if default and rest:
        pairs.append(
            (None, min(rest, key=lambda model: len(shaper.schemas.lowered[model.component]["required"])))
        )
    return ", ".join(f"({literal(key) if key else None}, {model.name})" for key, model in pairs)


def _own_keys(model: Model, models: list[Model], shaper: Shaper) -> list[str]:
    others = {name for other in models if other is not model for name in _properties(other, shaper)}
    required = [name for name in shaper.schemas.lowered[model.component]["required"] if name not in others]
    return required[:1] or [name for name in _properties(model, shaper) if name not in others]
