"""Models as their template sees them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from scripts.codegen.lower import Json, walk
from scripts.codegen.naming import module_name
from scripts.codegen.prose import docstring, limits, section, sentence, sentence_or
from scripts.codegen.shapes import Const, ListOf, MapOf, Nullable, Shape, Union, literal, takes

from .imports import grouped, types

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@attrs.frozen
class Property:
    """One property of a model."""

    name: str
    attribute: str
    shape: Shape
    required: bool
    schema: Json
    said: Json
    """What the spec says about it beside its type."""

    @property
    def read_only(self) -> bool:
        return self.said.get("readOnly") is True

    @property
    def write_only(self) -> bool:
        return self.said.get("writeOnly") is True

    @property
    def reads_as_default(self) -> bool:
        """Whether an answer without the property reads as its default.

        A required one that is missing is a breach of the spec instead, and of an array or an object nobody could
        tell whether what is put into it was there before.
        """
        return not self.required and "default" in self.said and takes(self.shape, self.said["default"])

    @property
    def item(self) -> Shape | None:
        """An item, where the property is an array whose items are read one by one."""
        if isinstance(self.shape, ListOf) and self.shape.item.read("item") != "item":
            return self.shape.item
        return None

    @property
    def secret(self) -> bool:
        return any(form.get("format") == "password" for form in walk(self.schema))

    @property
    def annotation(self) -> str:
        own = self.shape.annotation()
        return own if self.required or self.reads_as_default or own == "Any" else f"{own} | Unset"

    @property
    def default(self) -> str | None:
        """Return what a constructor takes where nothing is given; None where it has to be."""
        if isinstance(self.shape, Const) and self.required:
            return literal(self.shape.value)
        if self.reads_as_default or (self.required and self.read_only):
            return "_ABSENT"
        return None if self.required else "UNSET"

    def lookup(self, read: str) -> str:
        """Return the expression that reads the property; `read` is the shape's expression over `v`."""
        item = f"d[{literal(self.name)}]"
        if isinstance(self.shape, Nullable) and read != "v":
            return f"None if (v := {item}) is None else {read.removeprefix('None if v is None else ')}"
        return re.sub(r"\bv\b", lambda _: item, read)

    def field(self) -> str:
        """Return the expression that describes the property to the seam."""
        names = ("required", "read_only", "write_only", "secret")
        flags = [f"{name}=True" for name in names if getattr(self, name)]
        default = [f"default={literal(self.said['default'])}"] if self.reads_as_default else []
        facts = [literal(self.name), literal(self.attribute), self.shape.runtime(), *default, *flags]
        return f"_Field({', '.join(facts)})"

    def described(self) -> tuple[str, str]:
        marks = "Read-only." if self.read_only else ""
        return self.attribute, " ".join(
            filter(
                None,
                (sentence(self.said.get("description", "")), limits({**self.schema, **self.said}), marks),
            )
        )


@attrs.frozen
class ModelClass:
    """One model."""

    name: str
    schema: Json
    properties: tuple[Property, ...]
    extras: Shape
    unions: tuple[tuple[str, str], ...]
    """Unions that stand inline, by the name of the constant that tells them apart."""

    def store(self, prop: Property) -> list[str]:
        """Return the statements that read a property out of `d` and store it."""
        if prop.item is None:
            return [f"self.{prop.attribute} = {prop.lookup(self._read(prop.shape, 'v'))}"]
        # A comprehension is a function that is made and called: more than most arrays are worth.
        return [
            f"self.{prop.attribute} = found = []",
            f"for item in v if (v := d[{literal(prop.name)}]).__class__ is list else _array(v):",
            f"    found.append({self._read(prop.item, 'item')})",
        ]

    @property
    def lists(self) -> bool:
        """Whether reading goes through arrays item by item."""
        return any(each.item for each in self.properties)

    def _read(self, shape: Shape, var: str) -> str:
        read = shape.read(var)
        for constant, plan in self.unions:
            read = read.replace(plan, constant)
        return read

    def field(self, prop: Property) -> str:
        field = prop.field()
        for constant, plan in self.unions:
            field = field.replace(plan, constant)
        return field

    @property
    def doc(self) -> str:
        described = section("Attributes", [prop.described() for prop in self.properties], 106)
        return docstring([sentence_or(self.schema, self.name), described], 4)

    @property
    def reader(self) -> str:
        return f"{module_name(self.name)}_read"

    @property
    def required_count(self) -> int:
        return sum(each.required for each in self.properties)

    @property
    def known(self) -> str:
        return f"frozenset(({''.join(f'{literal(prop.name)}, ' for prop in self.properties)}))"

    def runtime_imports(self) -> list[tuple[str, str]]:
        own = module_name(self.name)
        found = {
            pair for shape in (*(p.shape for p in self.properties), self.extras) for pair in shape.imports()
        }
        return grouped(pair for pair in found if pair[0] != own)

    def type_imports(self) -> list[tuple[str, str]]:
        runtime = {
            pair for shape in (*(p.shape for p in self.properties), self.extras) for pair in shape.imports()
        }
        found = {pair for prop in self.properties for pair in types(prop.shape)} | set(types(self.extras))
        own = module_name(self.name)
        return grouped(pair for pair in found - runtime if pair[0] != own)


def inline_unions(properties: Iterable[Property], extras: Shape) -> Iterator[tuple[str, str]]:
    shapes = [(prop.attribute, prop.shape) for prop in properties]
    seen: set[str] = set()
    for attribute, shape in (*shapes, ("additional", extras)):
        for union in _inner_unions(shape):
            if union.plan not in seen:
                seen.add(union.plan)
                yield (
                    f"_{attribute.upper()}{'' if union is shape or isinstance(shape, (Nullable, ListOf)) else len(seen)}",
                    union.plan,
                )


def _inner_unions(shape: Shape) -> Iterator[Union]:
    """Yield the unions without a name inside a shape."""
    if isinstance(shape, Union) and not shape.component:
        yield shape
    elif isinstance(shape, (ListOf, MapOf)):
        yield from _inner_unions(shape.item)
    elif isinstance(shape, Nullable):
        yield from _inner_unions(shape.inner)
