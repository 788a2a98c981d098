"""What the templates of the wire are given: facts put in words of Python, so that templates hold layout only."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

import attrs

from scripts.codegen.naming import class_name, distinct_names, module_name
from scripts.codegen.operations import is_json
from scripts.codegen.prose import docstring, sentence, sentence_or
from scripts.codegen.shapes import ANY, Enumeration, ListOf, Model, Shape, Union, literal

from .arguments import Argument
from .groups import Group
from .imports import grouped, seam_imports, words
from .methods import Method
from .models import ModelClass, Property, inline_unions
from .named_types import NamedType
from .paging import PagingReader
from .reading_back import read_back

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jinja2 import Environment
    from openapi_python_client.parser.properties import EnumProperty, ModelProperty

    from scripts.codegen.lower import Json
    from scripts.codegen.operations import Answer, Operation
    from scripts.codegen.wire import Wire


@attrs.define
class Templating:
    """The facts of one platform, for templates."""

    wire: Wire
    attributes: dict[str, dict[str, str]]
    arguments: dict[str, dict[tuple[str, str], str]]
    payloads: dict[str, str]
    _groups: dict[tuple[str, ...], Group] = attrs.field(factory=dict)

    def install(self, env: Environment) -> None:
        """Hand the facts to a Jinja environment."""
        env.filters.update(facts=self.model, literal=literal, words=words)
        env.globals.update(
            wire=self.wire,
            templating=self,
            docstring=docstring,
            seam=seam_imports,
            banner=self.banner,
            enum_doc=self.enum_doc,
        )

    @property
    def banner(self) -> str:
        return (
            f"# Generated from specs/{self.wire.platform} by `make regenerate`. Do not edit: change the spec, or "
            "scripts/templates."
        )

    def model(self, model: ModelProperty) -> ModelClass:
        """Return the facts of a model that openapi-python-client parsed."""
        name = str(model.class_info.name)
        schema = self._schema(name)
        attributes = {
            each: self.attributes[name][key] for each, key in distinct_names(schema["properties"]).items()
        }
        properties = [
            Property(
                each,
                attributes[each],
                self.wire.shaper.of(inner),
                each in schema["required"],
                inner,
                self.wire.schemas.said(inner),
            )
            for each, inner in schema["properties"].items()
        ]
        extra = schema["additionalProperties"]
        extras = self.wire.shaper.of(extra) if isinstance(extra, dict) else ANY
        return ModelClass(name, schema, tuple(properties), extras, tuple(inline_unions(properties, extras)))

    def enum_doc(self, enum: EnumProperty) -> str:
        """Return the docstring of an enumeration."""
        name = str(enum.class_info.name)
        return docstring([sentence_or(self._schema(name), name)], 4)

    def _schema(self, name: str) -> Json:
        return self.wire.schemas.lowered[self.components[name]]

    @cached_property
    def components(self) -> dict[str, str]:
        """The component of each class."""
        return {class_name(component): component for component in self.wire.schemas.lowered}

    def named_types(self) -> Iterator[NamedType]:
        """Yield the components that are neither model nor enumeration."""
        for component, schema in self.wire.schemas.lowered.items():
            shape = self.wire.shaper.component(component)
            if isinstance(shape, (Model, Enumeration)) and shape.component == component:
                continue
            name = class_name(component)
            if isinstance(shape, Union) and shape.component == component:
                yield NamedType(name, module_name(name), schema, shape.members(), shape)
            else:
                yield NamedType(name, module_name(name), schema, shape.annotation(), shape)

    @staticmethod
    def imports(shape: Shape) -> list[tuple[str, str]]:
        """Return the imports that reading a shape needs."""
        return grouped(shape.imports())

    def items(self, answer: Answer) -> tuple[str, ...] | None:
        """Return the keys that lead to the one array of objects in an answer that is read, or None."""
        if answer.media is None or not is_json(answer.media):
            return None
        if _is_long(answer.shape):
            return ()
        if not isinstance(answer.shape, Model):
            return None
        properties = self.wire.schemas.lowered[answer.shape.component]["properties"]
        arrays = [name for name, each in properties.items() if _is_long(self.wire.shaper.of(each))]
        return (arrays[0],) if len(arrays) == 1 else None

    def package_names(self) -> list[tuple[str, str]]:
        """Return name and module of everything that the platform's package offers."""
        models = [(name, f"models.{module}") for name, module in self.classes()]
        return sorted([("Api", "api"), ("AsyncApi", "api"), *models])

    def classes(self) -> list[tuple[str, str]]:
        """Return name and module of everything that `models` offers."""
        names = sorted(class_name(component) for component in self.wire.schemas.lowered)
        return [(name, module_name(name)) for name in names]

    def groups(self) -> list[Group]:
        """Return all groups, parents first."""
        if not self._groups:
            for operation in self.wire.operations:
                self._group(operation.group).methods.append(self._method(operation))
        return [self._groups[path] for path in sorted(self._groups)]

    def top(self) -> list[Group]:
        """Return the groups that are attributes of the platform's Api."""
        return [group for group in self.groups() if len(group.path) == 1]

    def _group(self, path: tuple[str, ...]) -> Group:
        if path not in self._groups:
            self._groups[path] = Group(path, [], [], self._description(path))
            if len(path) > 1:
                self._group(path[:-1]).children.append(self._groups[path])
        return self._groups[path]

    def _description(self, path: tuple[str, ...]) -> str:
        """Return what the spec says about a group: about the tag of that name, or the one that its operations have."""
        tags = [
            each.raw["tags"][0]
            for each in self.wire.operations
            if each.group == path and each.raw.get("tags")
        ]
        said = [self.wire.tags.get(tag, "") for tag in (".".join(path), *tags)]
        return next(filter(None, said), "")

    def _method(self, operation: Operation) -> Method:
        names = self.arguments[operation.id]
        arguments = [Argument(names[each.name, each.place], each) for each in operation.parameters]
        order: list[str] = re.findall(r"\{([^}]*)\}", operation.path)
        arguments.sort(
            key=lambda a: order.index(a.parameter.name) if a.parameter.place == "path" else len(order)
        )
        paged = PagingReader(self.wire, self.attributes).read(operation)
        return Method(
            operation,
            tuple(arguments),
            self.payloads,
            self._body_words(operation),
            paged,
            read_back(operation, self.wire.operations, self.wire.schemas),
        )

    def _body_words(self, operation: Operation) -> str:
        said: list[str] = [operation.body_description]
        for content in operation.body:
            said += [
                each.get("description", "")
                for each in (content.schema, self.wire.schemas.resolve(content.schema))
            ]
        words = sentence(next(filter(None, said), "What to send, as a model or as a plain dict"))
        is_open = any(self.wire.schemas.said(content.schema).get("x-open") for content in operation.body)
        return (
            f"{words} A mapping may hold what the spec does not know; no checker knows its keys."
            if is_open
            else words
        )


def _is_long(shape: Shape) -> bool:
    """Tell whether a shape is an array of what is worth reading one by one."""
    return isinstance(shape, ListOf) and (
        isinstance(shape.item, Model) or (isinstance(shape.item, Union) and shape.item.reads)
    )
