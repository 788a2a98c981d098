"""What generated code says about one kind of value: its annotation, how it is read quickly, how it is read with care.

Each shape prints itself three ways: `annotation` (with `models.` before class names where that is asked for), `read`
(an expression over a variable, inlined into decoders) and `runtime` (an expression that builds a seam shape, which
decoders fall back to when a document is not what the spec says).
"""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

import attrs

from .naming import class_name, module_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


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

PLAIN: Final = {
    "string": ("str", "_TEXT"),
    "integer": ("int", "_INTEGER"),
    "number": ("float", "_NUMBER"),
    "boolean": ("bool", "_BOOLEAN"),
    "null": ("None", "_NULL"),
}
TEXTS: Final = {
    "date-time": ("datetime.datetime", "_moment", "_MOMENT"),
    "date": ("datetime.date", "_day", "_DAY"),
    "uuid": ("UUID", "_uuid", "_IDENTIFIER"),
}


@attrs.frozen
class Plain(Shape):
    """A scalar that is taken as it is."""

    name: str

    def annotation(self, prefix: str = "") -> str:
        return PLAIN[self.name][0]

    def runtime(self) -> str:
        return PLAIN[self.name][1]

    @property
    def kind(self) -> str:
        return self.name


@attrs.frozen
class Text(Shape):
    """A string that spells a date, a time or an identifier."""

    format: str

    def annotation(self, prefix: str = "") -> str:
        return TEXTS[self.format][0]

    def argument(self) -> str:
        return f"{self.annotation()} | str"

    def read(self, var: str) -> str:
        return f"{TEXTS[self.format][1]}({var})"

    def runtime(self) -> str:
        return TEXTS[self.format][2]

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
        return f"{self.module}_read({var})"

    def runtime(self) -> str:
        return f"_ModelOf({self.name})"

    def imports(self) -> Iterator[tuple[str, str]]:
        yield self.module, self.name
        yield self.module, f"{self.module}_read"

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
        return f"[{item} for item in _array({var})]"

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


def takes(shape: Shape, value: Any) -> bool:
    """Tell whether a scalar from the spec, such as a default, can be read as this shape; arrays and objects cannot."""
    if isinstance(shape, Nullable):
        return value is None or takes(shape.inner, value)
    if isinstance(shape, Union):
        return any(takes(variant, value) for variant in shape.variants)
    if isinstance(shape, (Enumeration, Choice)):
        return value in shape.values
    if isinstance(shape, Const):
        return bool(value == shape.value)
    if isinstance(shape, Text):
        return isinstance(value, str) and _spells(shape.format, value)
    kinds = {
        type(None): ("null",),
        bool: ("boolean",),
        int: ("integer", "number"),
        float: ("number",),
        str: ("string",),
    }
    return type(value) in kinds and shape.kind in (*kinds[type(value)], "any")


def _spells(form: str, text: str) -> bool:
    readers: dict[str, Callable[[str], object]] = {
        "date-time": datetime.fromisoformat,
        "date": date.fromisoformat,
        "uuid": UUID,
    }
    try:
        readers[form](text)
    except ValueError:
        return False
    return True


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
