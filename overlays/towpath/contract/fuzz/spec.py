"""Facts about a bundled spec that configuration and checks read."""

from __future__ import annotations

import copy
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

from attrs import define, frozen

from towpath.contract.documents import METHODS

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping

    from .links import Link

Json = dict[str, Any]

READING = frozenset({"get", "head"})


@frozen
class Refusal:
    """A declared way to refuse data that the schema allows."""

    status: int
    code: str


@frozen(eq=False)
class Operation:
    """One operation as the spec has it."""

    id: str
    method: str
    path: str
    raw: Json

    @property
    def label(self) -> str:
        """The name that schemathesis gives it."""
        return f"{self.method.upper()} {self.path}"

    @property
    def refusals(self) -> tuple[Refusal, ...]:
        return tuple(
            Refusal(int(each["status"]), str(each["code"])) for each in self.raw.get("x-refusals", ())
        )


@define(slots=False)
class Spec:
    """A bundled OpenAPI document; every `$ref` in it is local."""

    document: Json

    @cached_property
    def operations(self) -> dict[str, Operation]:
        """The operations by label (`GET /users/{username}`)."""
        found: dict[str, Operation] = {}
        for path, item in self.document.get("paths", {}).items():
            for method in METHODS:
                if method in item:
                    raw = item[method]
                    operation = Operation(raw.get("operationId", f"{method} {path}"), method, path, raw)
                    found[operation.label] = operation
        return found

    def by_id(self, operation_id: str) -> Operation | None:
        return next((each for each in self.operations.values() if each.id == operation_id), None)

    def resolve(self, node: Any) -> Json:
        """Follow `$ref` until something stands there; keys beside a `$ref` win over what it names."""
        beside: Json = {}
        while isinstance(node, dict) and "$ref" in node:
            reference = cast("Json", node)
            beside = {**{key: value for key, value in reference.items() if key != "$ref"}, **beside}
            node = self._at(str(reference["$ref"]))
        if not isinstance(node, dict):
            return beside
        return {**cast("Json", node), **beside} if beside else cast("Json", node)

    def body_schema(self, operation: Operation, media_type: str | None) -> Json | None:
        """The schema of a request body, or None where there is none."""
        content = self.resolve(operation.raw.get("requestBody")).get("content", {})
        media = content.get(media_type) or content.get("application/json")
        return self.resolve(media["schema"]) if media and "schema" in media else None

    def body_examples(self, operation: Operation) -> list[Json]:
        """The examples of a JSON body that are objects."""
        content = self.resolve(operation.raw.get("requestBody")).get("content", {})
        media = content.get("application/json", {})
        several = [self.resolve(each).get("value") for each in media.get("examples", {}).values()]
        return [cast("Json", each) for each in (media.get("example"), *several) if isinstance(each, dict)]

    def body_example(self, operation: Operation) -> Json:
        """The first example of a JSON body, or an empty object."""
        found = self.body_examples(operation)
        return found[0] if found else {}

    def response(self, operation: Operation, status: int) -> Json | None:
        """The documented response of a status, or None where it is not documented."""
        documented = operation.raw.get("responses", {}).get(str(status))
        return None if documented is None else self.resolve(documented)

    def parameters(self, operation: Operation) -> Iterator[Json]:
        """The parameters of an operation, those of its path included."""
        item = self.document["paths"][operation.path]
        for each in (*item.get("parameters", ()), *operation.raw.get("parameters", ())):
            yield self.resolve(each)

    @property
    def tags(self) -> set[str]:
        """The tags that operations have."""
        return {tag for each in self.operations.values() for tag in each.raw.get("tags", ())}

    def only_reading(self) -> Spec:
        """A copy without the operations that may change something, and without links that lead to them."""
        return self._only(lambda operation: operation.method in READING)

    def only_tags(self, tags: Collection[str]) -> Spec:
        """A copy with the paths that have an operation of these tags, whole, and without links that lead elsewhere."""
        paths = {each.path for each in self.operations.values() if set(tags) & set(each.raw.get("tags", ()))}
        return self._only(lambda operation: operation.path in paths)

    def only_links(self, kept: Collection[Link], ready: Callable[[Json], Json] = dict) -> Spec:
        """A copy with the paths that these links join, and with no other links; `ready` has the last word on each.

        Each operation takes one media type there, JSON where it can.
        """
        labels = {label for each in kept for label in (each.source, each.target)}
        paths = {self.operations[label].path for label in labels}
        answers = {(each.source, each.status, each.name) for each in kept}
        items = {path: dict(self.document["paths"][path]) for path in paths}
        for operation in self.operations.values():
            if operation.path in paths:
                items[operation.path][operation.method] = {
                    **self._with_one_body(operation),
                    "responses": {
                        status: self._with_links(operation, status, answers, ready)
                        for status in operation.raw.get("responses", {})
                    },
                }
        order = [path for path in self.document["paths"] if path in paths]
        return Spec({**self.document, "paths": {path: items[path] for path in order}})

    def _with_one_body(self, operation: Operation) -> Json:
        """An operation that takes one media type, JSON if it can be: the body of a link does not say which it is in."""
        body = self.resolve(operation.raw.get("requestBody"))
        content = body.get("content", {})
        if len(content) < 2:
            return operation.raw
        media_type = "application/json" if "application/json" in content else next(iter(content))
        return {**operation.raw, "requestBody": {**body, "content": {media_type: content[media_type]}}}

    def _with_links(
        self,
        operation: Operation,
        status: str,
        kept: Collection[tuple[str, str, str]],
        ready: Callable[[Json], Json],
    ) -> Json:
        """An answer written out, with those of its links that are kept."""
        answer = dict(self.resolve(operation.raw["responses"][status]))
        links = {
            name: ready(self.resolve(link))
            for name, link in answer.pop("links", {}).items()
            if (operation.label, status, name) in kept
        }
        return {**answer, "links": links} if links else answer

    def _only(self, is_kept: Callable[[Operation], bool]) -> Spec:
        document = copy.deepcopy(self.document)
        kept: set[str] = set()
        for operation in self.operations.values():
            if is_kept(operation):
                kept.add(operation.id)
            else:
                del document["paths"][operation.path][operation.method]
        _drop_links(document, kept)
        return Spec(document)

    def _at(self, reference: str) -> Any:
        node: Any = self.document
        for part in reference.removeprefix("#/").split("/"):
            node = node[part.replace("~1", "/").replace("~0", "~")]
        return node


def unwrap(response: Mapping[str, Any], document: Any) -> Any:
    """What is inside the envelope, by the response's `x-unwrap`."""
    for part in str(response.get("x-unwrap", "")).split("/")[1:]:
        document = cast("Json", document).get(part) if isinstance(document, dict) else None
    return document


def _drop_links(document: Json, kept: set[str]) -> None:
    responses = list(document.get("components", {}).get("responses", {}).values())
    for item in document.get("paths", {}).values():
        for method in set(METHODS) & set(item):
            responses.extend(item[method].get("responses", {}).values())
    for response in responses:
        links = response.get("links", {})
        for name in [name for name, link in links.items() if link.get("operationId") not in kept]:
            del links[name]
