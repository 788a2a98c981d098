"""What a spec says about its operations, ready for templates: everything that openapi-python-client drops or mistakes.

The generator supplies the names (endpoint, arguments); style, media types, security, evidence, envelopes and places in
the spec come from the bundle.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

import attrs

from .findings import CannotEmit
from .grammar import METHODS, escape
from .naming import identifier, pascal
from .shapes import ANY, Binary, ListOf, MapOf, Model, Nullable, Plain, Shape, Union

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .bundle import Bundle
    from .lower import Json, Schemas
    from .shaper import Shaper

_IDEMPOTENT: Final = frozenset({"get", "head", "put", "delete", "options", "trace"})
_DEFAULT_STYLE: Final = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}


@attrs.frozen
class Parameter:
    """One parameter of an operation."""

    name: str
    place: str
    required: bool
    shape: Shape
    schema: Json
    description: str
    style: str
    explode: bool
    media: str | None
    """The media type of a parameter that is described by `content`."""
    clamp: Json
    slashes: bool
    """Whether a path parameter's value may hold slashes that stay slashes."""


@attrs.frozen
class Content:
    """One media type of a body."""

    media: str
    shape: Shape
    schema: Json
    encoding: Json

    @property
    def kind(self) -> str:
        """How the body is written: json, form, multipart or raw."""
        if is_json(self.media):
            return "json"
        return {"application/x-www-form-urlencoded": "form", "multipart/form-data": "multipart"}.get(
            self.media, "raw"
        )


@attrs.frozen
class Answer:
    """One media type of one documented success."""

    status: int
    media: str | None
    shape: Shape
    schema: Json
    """The schema of the whole body, of which `shape` is what `unwrap` leads to."""
    unwrap: tuple[str, ...]
    description: str


@attrs.frozen
class Operation:
    """One operation."""

    id: str
    method: str
    path: str
    group: tuple[str, ...]
    verb: str
    raw: Json
    parameters: tuple[Parameter, ...]
    body: tuple[Content, ...]
    body_required: bool
    body_description: str
    answers: tuple[Answer, ...]
    problems: tuple[tuple[int, str], ...]
    security: tuple[tuple[str, ...], ...]
    server: str | None
    spec: str

    @property
    def key(self) -> tuple[str, str]:
        """What joins the operation with the generator's endpoint: the path, its parameters blanked, and the method."""
        return blanked(self.path), self.method

    @property
    def idempotent(self) -> bool:
        """Whether the operation may be repeated."""
        return bool(self.raw.get("x-idempotent", self.method in _IDEMPOTENT))

    @property
    def permission(self) -> tuple[str, ...]:
        """What the caller needs."""
        needs = self.raw.get("x-permission", ())
        return (needs,) if isinstance(needs, str) else tuple(needs)


def blanked(path: str) -> str:
    """Return a path template without its parameters' names."""
    return re.sub(r"\{[^}]*\}", "{}", path)


def _address(server: Json) -> str:
    """Return a server's URL, its variables at their defaults."""
    variables: Json = server.get("variables", {})
    address: str = server["url"]
    for name, variable in variables.items():
        address = address.replace(f"{{{name}}}", variable["default"])
    return address


def is_json(media: str) -> bool:
    """Tell whether a media type is JSON."""
    return media == "application/json" or media.endswith("+json")


@attrs.define
class Reader:
    """Reads the operations of a bundle."""

    bundle: Bundle
    schemas: Schemas
    shaper: Shaper

    def operations(self) -> Iterator[Operation]:
        """Yield every operation in the order of the spec."""
        for path, item in self.bundle.document.get("paths", {}).items():
            for method in METHODS:
                if method in item:
                    yield self._operation(path, method, item)

    def _operation(self, path: str, method: str, item: Json) -> Operation:
        raw: Json = item[method]
        document = self.bundle.document
        id_ = raw.get("operationId") or identifier(
            f"{method} {path.replace('/', ' ').replace('{', '').replace('}', '')}"
        )
        body = self._resolved(raw.get("requestBody") or {})
        servers = raw.get("servers") or item.get("servers")
        security = raw.get("security", document.get("security", []))
        return Operation(
            id=id_,
            method=method,
            path=path,
            group=_group(raw),
            verb=identifier(raw.get("x-verb") or id_),
            raw=raw,
            parameters=tuple(self._parameters(raw, item, id_, path)),
            body=tuple(self._contents(body, id_)),
            body_required=bool(body.get("required")),
            body_description=body.get("description", ""),
            answers=tuple(self._answers(raw, id_)),
            problems=tuple(self._problems(raw)),
            security=tuple(tuple(alternative) for alternative in security),
            server=_address(servers[0]) if servers else None,
            spec=self._place(path, method),
        )

    def _place(self, path: str, method: str) -> str:
        return self.bundle.lines.get(
            f"/paths/{escape(path)}/{method}", f"specs/{self.bundle.platform}/openapi.yaml"
        )

    def _resolved(self, value: Json) -> Json:
        """Follow references into the components."""
        while "$ref" in value:
            found: Any = self.bundle.document
            for token in value["$ref"].removeprefix("#/").split("/"):
                found = found[token.replace("~1", "/").replace("~0", "~")]
            value = {**found, **{key: each for key, each in value.items() if key != "$ref"}}
        return value

    def _parameters(self, raw: Json, item: Json, id_: str, path: str) -> Iterator[Parameter]:
        found: dict[tuple[str, str], Json] = {}
        for parameter in (*item.get("parameters", ()), *raw.get("parameters", ())):
            parameter = self._resolved(parameter)
            found[parameter["name"], parameter["in"]] = parameter
        self._fits(id_, path, [name for name, place in found if place == "path"])
        for (name, place), parameter in found.items():
            media, schema = None, parameter.get("schema", {})
            if "content" in parameter:
                media, described = next(iter(parameter["content"].items()))
                schema = described.get("schema", {})
            lowered = self.schemas.inline(schema, f"{pascal(id_)}{pascal(name)}", enumerations=False)
            style = parameter.get("style", _DEFAULT_STYLE[place])
            yield Parameter(
                name=name,
                place=place,
                required=bool(parameter.get("required")) or place == "path",
                shape=self.shaper.of(lowered),
                schema=lowered,
                description=parameter.get("description", ""),
                style=style,
                explode=parameter.get("explode", style == "form"),
                media=media,
                clamp=parameter.get("x-clamp", {}),
                slashes=bool(parameter.get("x-slashes")),
            )

    @staticmethod
    def _fits(id_: str, path: str, names: list[str]) -> None:
        """Refuse a path whose template and path parameters differ."""
        wanted = re.findall(r"\{([^}]*)\}", path)
        if sorted(wanted) != sorted(names):
            raise CannotEmit(
                f"{id_}: {path} names {wanted or 'no parameter'}; its path parameters are {names or 'none'}"
            )

    def _contents(self, body: Json, id_: str) -> Iterator[Content]:
        for media, described in (body.get("content") or {}).items():
            schema = self.schemas.inline(described.get("schema", {}), f"{pascal(id_)}Body")
            yield Content(_bare(media), self.shaper.of(schema), schema, described.get("encoding", {}))

    def _answers(self, raw: Json, id_: str) -> Iterator[Answer]:
        for status, answer in self._successes(raw):
            answer = self._resolved(answer)
            description = answer.get("description", "")
            if not answer.get("content"):
                yield Answer(status, None, Plain("null"), {}, (), description)
            for media, described in (answer.get("content") or {}).items():
                unwrap = tuple(token for token in str(answer.get("x-unwrap", "")).split("/") if token)
                schema = self._answer_schema(_bare(media), described.get("schema"), id_)
                shape = self._answer_shape(_bare(media), schema, unwrap)
                yield Answer(status, _bare(media), shape, schema, unwrap, description)

    def _answer_schema(self, media: str, schema: Any, id_: str) -> Json:
        if not is_json(media):
            return {}
        return self.schemas.inline(schema if schema is not None else {}, f"{pascal(id_)}Answer")

    def _answer_shape(self, media: str, schema: Json, unwrap: tuple[str, ...]) -> Shape:
        if is_json(media):
            return self.shaper.of(self.schemas.at(schema, unwrap))
        return Plain("string") if media.startswith("text/") else Binary()

    @staticmethod
    def _successes(raw: Json) -> Iterator[tuple[int, Json]]:
        responses = {str(status): answer for status, answer in raw.get("responses", {}).items()}
        found = [(status, answer) for status, answer in responses.items() if status[0] in "23"]
        for status, answer in found:
            yield (int(status) if status.isdigit() else int(status[0])), answer
        if not found and "default" in responses:
            yield 2, responses["default"]

    def _problems(self, raw: Json) -> Iterator[tuple[int, str]]:
        for status, answer in raw.get("responses", {}).items():
            if str(status)[0] in "145" and str(status).isdigit():
                yield int(status), self._resolved(answer).get("description", "")


def _bare(media: str) -> str:
    return media.partition(";")[0].strip().lower()


def _group(raw: Json) -> tuple[str, ...]:
    group = raw.get("x-group") or next(iter(raw.get("tags") or ()), "default")
    return tuple(identifier(part) for part in re.split(r"[./]", group) if part.strip()) or ("default",)


def returned(operation: Operation) -> list[Shape]:
    """Return the shapes that a call of the operation may return, no two alike."""
    return list(dict.fromkeys(answer.shape for answer in operation.answers)) or [ANY]


def sent(shape: Shape, payloads: dict[str, str]) -> str:
    """Return the type of a body: a model or its payload, and sequences and mappings of them.

    Not `Mapping[str, Any]` beside them: checkers would then take any dict.
    """
    if isinstance(shape, (Model, Union)) and shape.component:
        return f"models.{shape.name} | payloads.{payloads[shape.component]}"
    if isinstance(shape, ListOf):
        return f"Sequence[{sent(shape.item, payloads)}]"
    if isinstance(shape, MapOf):
        return f"Mapping[str, {sent(shape.item, payloads)}]"
    if isinstance(shape, Union):
        return " | ".join(dict.fromkeys(sent(variant, payloads) for variant in shape.variants))
    return f"{sent(shape.inner, payloads)} | None" if isinstance(shape, Nullable) else shape.argument()
