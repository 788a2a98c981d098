"""What each operation of a spec takes and gives, in words: what a reference page would say."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

import attrs

from .documents import is_mapping, is_sequence, operations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .documents import Document, Node, Operation


@attrs.frozen
class Taken:
    """A parameter, or a field of a body: its name, where it goes, what it may be."""

    name: str
    place: str
    kind: str
    required: bool
    words: str


@attrs.frozen
class Answered:
    """One answer: its status, what it holds, and what it means."""

    status: str
    kind: str
    words: str


@attrs.frozen(eq=False)
class Entry:
    """One operation of the reference."""

    operation: Operation

    @property
    def node(self) -> Node:
        """Where the operation stands in its document."""
        return self.operation.node

    @cached_property
    def call(self) -> str:
        """How a client calls it: `datasets.create`."""
        tags = self.node.texts("tags") or ["default"]
        group = self.node.word("x-group") or tags[0]
        return f"{group}.{self.node.word('x-verb') or self.node.word('operationId') or self.operation.method}"

    @property
    def summary(self) -> str:
        """The operation in one line."""
        return self.node.word("summary") or ""

    @property
    def evidence(self) -> str:
        """How the operation is known; empty where the spec does not say."""
        return self.node.word("x-evidence") or ""

    def matches(self, words: tuple[str, ...]) -> bool:
        """Say whether each of the words stands in the operation's names, path or summary, whatever its case."""
        held = " ".join(
            (self.call, self.operation.label, self.summary, self.node.word("operationId") or "")
        ).lower()
        return all(word.lower() in held for word in words)

    def is_called(self, word: str) -> bool:
        """Say whether a word is exactly this operation's name."""
        return word in (self.call, self.node.word("operationId"), self.operation.label)

    def parameters(self) -> list[Taken]:
        """Return what goes into path, query and headers."""
        nodes: dict[tuple[str, str], Node] = {}
        for holder in (*self.operation.items, self.node):
            for each in map(self.node.document.follow, holder.sequence("parameters")):
                nodes[each.word("name") or "", each.word("in") or ""] = each
        return [
            Taken(name, place, _parameter_kind(node), node.flag("required"), node.word("description") or "")
            for (name, place), node in nodes.items()
        ]

    def bodies(self) -> Iterator[tuple[str, str, list[Taken]]]:
        """Yield media type, kind and fields of each body that it takes."""
        held = self.node.get("requestBody")
        body = None if held is None else self.node.document.follow(held)
        for media_type, content in body.mapping("content").items() if body else ():
            schema = content.get("schema")
            yield media_type, kind(schema), list(_fields(schema)) if schema else []

    def answers(self) -> list[Answered]:
        """Return all answers, in the order of the document."""
        found: list[Answered] = []
        for status, node in self.node.mapping("responses").items():
            response = self.node.document.follow(node)
            schemas = [each.get("schema") for each in response.mapping("content").values()]
            held = " or ".join(dict.fromkeys(kind(each) for each in schemas))
            found.append(Answered(status, held, response.word("description") or ""))
        return found

    def refusals(self) -> list[Answered]:
        """Return how the platform refuses what the schema allows."""
        return [
            Answered(
                str(each.value.get("status")), str(each.value.get("code")), str(each.value.get("when", ""))
            )
            for each in self.node.sequence("x-refusals")
        ]

    def as_dict(self) -> dict[str, Any]:
        """Return the entry for a program."""
        return {
            "call": self.call,
            "method": self.operation.method.upper(),
            "path": self.operation.path,
            "operation_id": self.node.word("operationId"),
            "summary": self.summary,
            "evidence": self.evidence,
            "where": self.node.where,
        }


def entries(document: Document) -> list[Entry]:
    """Return the reference of a document, group by group."""
    found = [Entry(each) for each in operations(document.root)]
    groups = list(dict.fromkeys(each.call.rpartition(".")[0] for each in found))
    return sorted(found, key=lambda each: groups.index(each.call.rpartition(".")[0]))


def kind(schema: Node | None) -> str:
    """Return what a schema allows in a few words: a component's name, `[Ship]`, `string (date-time) or null`."""
    if schema is None or not is_mapping(schema.value):
        return "anything"
    target = schema.document.target(schema)
    if target is not None:
        return target.place.name
    for keyword in ("oneOf", "anyOf", "allOf"):
        if keyword in schema.value:
            joint = " and " if keyword == "allOf" else " or "
            return joint.join(dict.fromkeys(map(kind, schema.sequence(keyword))))
    if "const" in schema.value or "enum" in schema.value:
        values = schema.value.get("enum", [schema.value.get("const")])
        return " | ".join("null" if each is None else str(each) for each in values)
    types = schema.value.get("type", "anything")
    return " or ".join(_typed(each, schema) for each in (types if is_sequence(types) else [types]))


def _typed(name: str, schema: Node) -> str:
    if name == "array":
        return f"[{kind(schema.get('items'))}]"
    form = schema.value.get("format")
    return f"{name} ({form})" if form and name != "null" else name


def _parameter_kind(parameter: Node) -> str:
    schemas = [each.get("schema") for each in parameter.mapping("content").values()]
    return kind(parameter.get("schema") or (schemas[0] if schemas else None))


def _fields(schema: Node) -> Iterator[Taken]:
    """Yield the fields that a body may have, those of its parts among them."""
    schema = schema.document.follow(schema)
    for part in schema.sequence("allOf"):
        yield from _fields(part)
    required = schema.texts("required")
    for name, field in schema.mapping("properties").items():
        if not (is_mapping(field.value) and field.flag("readOnly")):
            held = schema.document.follow(field)
            words = (
                (field.word("description") or held.word("description") or "")
                if is_mapping(held.value)
                else ""
            )
            yield Taken(name, "body", kind(field), name in required, words)
