"""What the templates of the wire are given: facts put in words of Python, so that templates hold layout only."""

from __future__ import annotations

import ast
import re
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

import attrs

from .lower import Json, walk
from .naming import ANNOTATIONS, class_name, distinct_names, identifier, module_name, pascal
from .operations import Answer, Content, Operation, Parameter, returned, sent
from .prose import docstring, evidence, limits, section, sentence
from .shapes import (
    ANY,
    Binary,
    Const,
    Enumeration,
    ListOf,
    MapOf,
    Model,
    Named,
    Nullable,
    Plain,
    Shape,
    Union,
    literal,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jinja2 import Environment
    from openapi_python_client.parser.properties import EnumProperty, ModelProperty

    from .wire import Wire

_SEAM: Final = Path(__file__).parents[1] / "templates" / "seam"
_UNDER_THEIR_NAMES: Final = {
    "calls": ("Answer", "Call", "Operation"),
    "unset": ("UNSET", "Unset"),
    "bodies": ("File", "FormBody", "JsonBody", "MultipartBody", "RawBody"),
}
_PRIVATELY: Final = ("shapes", "moments", "model", "forms", "encode", "calls")
"""Seam modules whose names are imported with an underscore, so that no schema and no operation can have the same."""


@attrs.frozen
class Property:
    """One property of a model."""

    name: str
    attribute: str
    shape: Shape
    required: bool
    schema: Json
    description: str

    @property
    def read_only(self) -> bool:
        return self.schema.get("readOnly") is True

    @property
    def secret(self) -> bool:
        return any(form.get("format") == "password" for form in walk(self.schema))

    @property
    def annotation(self) -> str:
        own = self.shape.annotation()
        return own if self.required or own == "Any" else f"{own} | Unset"

    @property
    def default(self) -> str | None:
        if isinstance(self.shape, Const) and self.required:
            return literal(self.shape.value)
        return None if self.required else "UNSET"

    def lookup(self, read: str) -> str:
        """Return the expression that reads the property; `read` is the shape's expression over `v`."""
        item = f"d[{literal(self.name)}]"
        if isinstance(self.shape, Nullable) and read != "v":
            return f"None if (v := {item}) is None else {read.removeprefix('None if v is None else ')}"
        return re.sub(r"\bv\b", lambda _: item, read)

    def field(self) -> str:
        """Return the expression that describes the property to the seam."""
        flags = [f"{name}=True" for name in ("required", "read_only", "secret") if getattr(self, name)]
        runtime = self.shape.runtime()
        return f"_Field({', '.join([literal(self.name), literal(self.attribute), runtime, *flags])})"

    def described(self) -> tuple[str, str]:
        marks = "Read-only." if self.read_only else ""
        return self.attribute, " ".join(
            filter(None, (sentence(self.description), limits(self.schema), marks))
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

    def read(self, prop: Property) -> str:
        read = prop.shape.read("v")
        for constant, plan in self.unions:
            read = read.replace(plan, constant)
        return prop.lookup(read)

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


@attrs.frozen
class Argument:
    """One argument of a method, from a parameter."""

    name: str
    parameter: Parameter

    @property
    def declared(self) -> str:
        annotation = self.parameter.shape.argument()
        if self.parameter.required:
            return f"{self.name}: {annotation}"
        return f"{self.name}: {annotation}{'' if annotation == 'Any' else ' | None'} = None"

    @property
    def pairs(self) -> str:
        """Return the expression that yields the parameter's pairs."""
        p = self.parameter
        name = literal(p.name)
        if p.media is not None:
            return f"*_json_pairs({name}, {self.name})"
        if p.place == "header":
            return f"*_header_pairs({name}, {self.name}{', explode=True' if p.explode else ''})"
        if p.style == "form" and p.explode:
            return f"*_query_pairs({name}, {self.name})"
        return f"*_query_pairs({name}, {self.name}, {literal(p.style)}, {p.explode})"

    def described(self) -> tuple[str, str]:
        return self.name, " ".join(
            filter(None, (sentence(self.parameter.description), limits(self.parameter.schema)))
        )


@attrs.frozen
class Method:
    """One operation as methods and as a builder."""

    operation: Operation
    arguments: tuple[Argument, ...]
    payloads: dict[str, str]
    body_words: str

    @property
    def verb(self) -> str:
        return f"{self.operation.verb}_" if self.operation.verb == "raw" else self.operation.verb

    @property
    def deprecation(self) -> str | None:
        """What to say to who still uses the operation, or None."""
        return (
            f"`{self.operation.verb}` is deprecated by the platform"
            if self.operation.raw.get("deprecated")
            else None
        )

    @property
    def former_names(self) -> list[str]:
        """Names that the method had before."""
        return [identifier(name) for name in self.operation.raw.get("x-former-names", ())]

    @property
    def builder(self) -> str:
        return identifier(self.operation.id)

    @property
    def constant(self) -> str:
        return self.builder.upper()

    @property
    def returns(self) -> str:
        parts = [shape.annotation("models.") for shape in returned(self.operation)]
        return "Any" if "Any" in parts else " | ".join(_bytes(part) for part in dict.fromkeys(parts))

    @property
    def body(self) -> str | None:
        """Return the annotation of the body, or None."""
        if not self.operation.body:
            return None
        parts = [self._content(content) for content in self.operation.body]
        parts += [] if self.operation.body_required else ["Unset"]
        return " | ".join(dict.fromkeys(parts))

    def _content(self, content: Content) -> str:
        if content.kind == "raw":
            return "File | bytes | str" if content.media.startswith("text/") else "File | bytes"
        return sent(content.shape, self.payloads)

    @property
    def signature(self) -> str:
        """Return the arguments after `self`, typed."""
        return ", ".join([*self._positional(), "*", *self._keywords(), "options: Options | None = None"])

    def _positional(self) -> Iterator[str]:
        for argument in self.arguments:
            if argument.parameter.place == "path":
                yield argument.declared
        if self.body:
            yield f"body: {self.body}{'' if self.operation.body_required else ' = UNSET'}"

    def _keywords(self) -> Iterator[str]:
        if len(self.operation.body) > 1:
            medias = [literal(content.media) for content in self.operation.body]
            yield f"content_type: Literal[{', '.join(medias)}] = {medias[0]}"
        rest = [argument for argument in self.arguments if argument.parameter.place != "path"]
        yield from (argument.declared for argument in rest if argument.parameter.required)
        yield from (argument.declared for argument in rest if not argument.parameter.required)

    @property
    def passed(self) -> str:
        """Return the same arguments, handed on."""
        names = [argument.name for argument in self.arguments if argument.parameter.place == "path"]
        keywords = [argument.name for argument in self.arguments if argument.parameter.place != "path"]
        keywords = [*(["content_type"] if len(self.operation.body) > 1 else []), *keywords, "options"]
        return ", ".join([*names, *(["body"] if self.body else []), *(f"{name}={name}" for name in keywords)])

    @property
    def statuses(self) -> tuple[int, ...]:
        """Return the statuses of documented refusals."""
        return tuple(status for status, _ in self.operation.problems)

    @property
    def path(self) -> str:
        """Return the expression of the path with its parameters filled in."""
        template = literal(self.operation.path)
        names = {a.parameter.name: a.name for a in self.arguments if a.parameter.place == "path"}
        filled = re.sub(r"\{([^}]*)\}", lambda match: f"{{_path_segment({names[match[1]]})}}", template)
        return f"f{filled}" if filled != template else template

    @property
    def query(self) -> str | None:
        pairs = [a.pairs for a in self.arguments if a.parameter.place == "query"]
        return f"[{', '.join(pairs)}]" if pairs else None

    @property
    def headers(self) -> str | None:
        pairs = [a.pairs for a in self.arguments if a.parameter.place == "header"]
        cookies = [
            f"({literal(a.parameter.name)}, {a.name})"
            for a in self.arguments
            if a.parameter.place == "cookie"
        ]
        if cookies:
            pairs.append(f"*_cookie_pairs({', '.join(cookies)})")
        return f"[{', '.join(pairs)}]" if pairs else None

    @property
    def body_expression(self) -> str | None:
        contents = self.operation.body
        if not contents:
            return None
        made = (
            self._made(contents[0])
            if len(contents) == 1
            else f"_body_as(content_type, body{_encodings(contents)})"
        )
        return made if self.operation.body_required else f"None if body is UNSET else {made}"

    @staticmethod
    def _made(content: Content) -> str:
        media = literal(content.media)
        encoding = f", {content.encoding!r}" if content.encoding else ""
        if content.kind == "json":
            return "JsonBody(body)" if content.media == "application/json" else f"JsonBody(body, {media})"
        if content.kind == "form":
            return f"FormBody(_form_fields(body{encoding}))"
        return (
            f"MultipartBody(_multipart_parts(body{encoding}))"
            if content.kind == "multipart"
            else f"RawBody(body, {media})"
        )

    # Answers

    def decoder(self, answer: Answer) -> str:
        """Return the function that reads an answer."""
        if answer.media is None:
            return "_nothing"
        if isinstance(answer.shape, Binary):
            return "_as_bytes"
        if isinstance(answer.shape, Plain) and answer.media.startswith("text/"):
            return "_as_text"
        return "_as_is" if answer.shape == ANY else f"_read_{self.builder}{self._suffix(answer)}"

    def _suffix(self, answer: Answer) -> str:
        shapes = [shape for shape in returned(self.operation) if shape != Plain("null")]
        return (
            ""
            if len(shapes) == 1
            else f"_{answer.status}{'' if shapes.index(answer.shape) == 0 else shapes.index(answer.shape)}"
        )

    def decoders(self) -> Iterator[tuple[str, Shape]]:
        """Yield the functions to write: name and shape."""
        seen: set[str] = set()
        for answer in self.operation.answers:
            name = self.decoder(answer)
            if name.startswith("_read_") and name not in seen:
                seen.add(name)
                yield name, answer.shape

    # Words

    @property
    def doc(self) -> str:
        return docstring(self._blocks(106), 8)

    @property
    def short_doc(self) -> str:
        return docstring([sentence(self.operation.raw.get("summary") or self.operation.id)], 8)

    def _blocks(self, width: int) -> Iterator[str]:
        operation, raw = self.operation, self.operation.raw
        yield sentence(raw.get("summary") or operation.id)
        yield raw.get("description", "")
        if raw.get("deprecated"):
            yield "Deprecated."
        yield section("Args", [*self._described()], width - 8)
        answered = [sentence(answer.description) for answer in operation.answers if answer.media is not None]
        if answered:
            yield section("Returns", [(" ".join(dict.fromkeys(answered)), "")], width - 8)
        problems = "; ".join(f"{status} {said.rstrip('. ')}".strip() for status, said in operation.problems)
        refusals = [("ApiError", sentence(f"the platform refused: {problems}"))] if problems else []
        yield section(
            "Raises", [*refusals, ("ContractError", "the answer is not what the spec says.")], width - 8
        )
        if operation.permission:
            yield f"Permission: {', '.join(operation.permission)}."
        yield evidence(raw, operation.spec)

    def _described(self) -> Iterator[tuple[str, str]]:
        yield from (argument.described() for argument in self.arguments if argument.parameter.place == "path")
        if self.body:
            yield "body", self.body_words
        if len(self.operation.body) > 1:
            yield "content_type", "The media type to send the body in."
        yield from (argument.described() for argument in self.arguments if argument.parameter.place != "path")
        yield "options", "How this call differs from the client's others: timeout, headers, retries."


@attrs.define
class Group:
    """A group of operations: one class of methods."""

    path: tuple[str, ...]
    methods: list[Method]
    children: list[Group]
    description: str

    @property
    def operations(self) -> list[Method]:
        return self.methods

    @property
    def attribute(self) -> str:
        return self.path[-1]

    @property
    def module(self) -> str:
        return "_".join(self.path)

    @property
    def name(self) -> str:
        return pascal("_".join(self.path))

    @property
    def property_doc(self) -> str:
        return docstring([self.words], 8)

    @property
    def words(self) -> str:
        """What the group holds, in a sentence."""
        return sentence(self.description) or f"Operations on {self.holds}."

    @property
    def holds(self) -> str:
        """The path in words: resources of datasets."""
        return " of ".join(part.replace("_", " ") for part in reversed(self.path))

    @property
    def doc(self) -> str:
        return docstring([self.words], 4)

    def annotation(self, text: str) -> str:
        """Return an annotation that the class's own methods do not hide (`list` beside `list[...]`)."""
        for verb in {method.verb for method in self.methods} & ANNOTATIONS:
            text = re.sub(rf"(?<![\w.]){verb}(?=[\[ ,|)\]]|$)", f"builtins.{verb}", text)
        return text


@attrs.frozen
class NamedType:
    """A union, or anything else that has a name in the spec and no class."""

    name: str
    module: str
    schema: Json
    annotation: str
    shape: Shape

    @property
    def union(self) -> Union | None:
        return self.shape if isinstance(self.shape, Union) else None

    @property
    def doc(self) -> str:
        return docstring([sentence_or(self.schema, self.name)], 0)

    def imports(self) -> list[tuple[str, str]]:
        found: set[tuple[str, str]] = set()
        if self.union is not None:
            for variant in self.union.variants:
                found |= {*variant.imports(), *types(variant)}
        else:
            found |= set(types(self.shape))
        return grouped(pair for pair in found if pair[0] != self.module)


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
                inner.get("description") or self.wire.schemas.resolve(inner).get("description", ""),
            )
            for each, inner in schema["properties"].items()
        ]
        extra = schema["additionalProperties"]
        extras = self.wire.shaper.of(extra) if isinstance(extra, dict) else ANY
        return ModelClass(name, schema, tuple(properties), extras, tuple(_inline_unions(properties, extras)))

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
        return Method(operation, tuple(arguments), self.payloads, self._body_words(operation))

    def _body_words(self, operation: Operation) -> str:
        said: list[str] = [operation.body_description]
        for content in operation.body:
            said += [
                each.get("description", "")
                for each in (content.schema, self.wire.schemas.resolve(content.schema))
            ]
        return sentence(next(filter(None, said), "What to send, as a model or as a plain dict"))


def _inline_unions(properties: Iterable[Property], extras: Shape) -> Iterator[tuple[str, str]]:
    shapes = [(prop.attribute, prop.shape) for prop in properties]
    seen: set[str] = set()
    for attribute, shape in (*shapes, ("additional", extras)):
        for union in inner_unions(shape):
            if union.plan not in seen:
                seen.add(union.plan)
                yield (
                    f"_{attribute.upper()}{'' if union is shape or isinstance(shape, (Nullable, ListOf)) else len(seen)}",
                    union.plan,
                )


def inner_unions(shape: Shape) -> Iterator[Union]:
    """Yield the unions without a name inside a shape."""
    if isinstance(shape, Union) and not shape.component:
        yield shape
    elif isinstance(shape, (ListOf, MapOf)):
        yield from inner_unions(shape.item)
    elif isinstance(shape, Nullable):
        yield from inner_unions(shape.inner)


def types(shape: Shape) -> Iterator[tuple[str, str]]:
    """Yield module and name of the models that a shape's annotation names."""
    if isinstance(shape, Named) or (isinstance(shape, Union) and shape.component):
        yield shape.module, shape.name
    elif isinstance(shape, (ListOf, MapOf)):
        yield from types(shape.item)
    elif isinstance(shape, Nullable):
        yield from types(shape.inner)
    elif isinstance(shape, Union):
        for variant in shape.variants:
            yield from types(variant)


def grouped(pairs: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return imports by module, their names joined."""
    found: dict[str, list[str]] = {}
    for module, name in sorted(set(pairs)):
        found.setdefault(module, []).append(name)
    return [(module, ", ".join(names)) for module, names in found.items()]


def words(text: str) -> set[str]:
    """Return the identifiers in Python source, comments and docstrings included."""
    return set(re.findall(r"[A-Za-z_]\w*", text))


def seam_imports(
    text: str,
    dots: str,
    privately: Iterable[str] = _PRIVATELY,
    openly: Iterable[str] = tuple(_UNDER_THEIR_NAMES),
) -> list[str]:
    """Return the imports from the seam that source `text` needs; ruff drops what it only seems to need."""
    found = words(re.sub(r'"""[\s\S]*?"""', "", text))
    lines = [
        f"from {dots}_seam.{module} import {name} as _{name}"
        for module in privately
        for name in _seam_names(module)
        if f"_{name}" in found
    ]
    for module in openly:
        lines += [
            f"from {dots}_seam.{module} import {name}" for name in _UNDER_THEIR_NAMES[module] if name in found
        ]
    return lines


@cache
def _seam_names(module: str) -> list[str]:
    """Return the public names that a module of the seam defines."""
    names: list[str] = []
    for node in ast.parse((_SEAM / f"{module}.py").read_text("utf-8")).body:
        if isinstance(node, (ast.ClassDef, ast.FunctionDef)):
            names.append(node.name)
        elif isinstance(node, ast.Assign):
            names += [target.id for target in node.targets if isinstance(target, ast.Name)]
    return [name for name in names if not name.startswith("_")]


def sentence_or(schema: Json, name: str) -> str:
    """Return a schema's description, or a sentence that at least names it."""
    return str(
        schema.get("description") or schema.get("title") or f"{name}, of which the spec says no more"
    ).strip()


def _bytes(annotation: str) -> str:
    return annotation.replace("File | bytes", "bytes")


def _encodings(contents: tuple[Content, ...]) -> str:
    encodings = {content.media: content.encoding for content in contents if content.encoding}
    return f", {encodings!r}" if encodings else ""
