"""A schema seen through what is wrapped around it: references, `allOf` of one, a union with null.

`{$ref: Ship}`, `{allOf: [{$ref: Ship}]}` and `{oneOf: [{$ref: Ship}, {type: "null"}]}` have one core; what stands on the
way (a description, a default, readOnly) is said of the place and not of `Ship`.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from towpath.contract.documents import is_mapping

from .subject import Part, Subject, canonical

if TYPE_CHECKING:
    from collections.abc import Iterator

    from towpath.contract.documents import Node, Place

    from .subject import Schema

DOCUMENTATION: Final = frozenset(
    {"title", "description", "summary", "example", "examples", "externalDocs", "xml"}
)
_BESIDE: Final = DOCUMENTATION | {
    *("default", "deprecated", "readOnly", "writeOnly", "nullable"),
    *("$comment", "$id", "$schema", "$anchor", "$defs", "definitions"),
}
UNIONS: Final = ("anyOf", "oneOf")


class View:
    """What surrounds a schema (`chain`, outermost first) and what it comes down to (`core`)."""

    def __init__(self, schema: Schema) -> None:
        self.chain: list[Part] = []
        self.core: Schema = schema
        self.nullable: Part | None = None
        self.followed = False
        if len(schema) == 1:
            self._peel(schema[0])
        else:
            self.chain = list(schema)

    def _peel(self, part: Part) -> None:
        met: set[Place] = set()
        while part.node.place not in met:
            met.add(part.node.place)
            self.core = (part,)
            if isinstance(part.node.value, bool):
                return
            inner = reference(part)
            alone = inner is not None and part.node.document.is_3_0
            if not alone:
                self.chain.append(part)
                if self.nullable is None and part.node.flag("nullable"):
                    self.nullable = part
            keys = {"$ref"} if alone else structure(part.node)
            if inner is not None and keys == {"$ref"}:
                self.followed = True
                part = inner
                continue
            wrapped = self._wrapped(part, keys)
            if wrapped is None:
                return
            part = wrapped
        raise part.node.refuse("this schema is nothing but itself; say what it is")

    def _wrapped(self, part: Part, keys: set[str]) -> Part | None:
        """Return the one schema that an `allOf` or a union with null holds."""
        if keys == {"allOf"}:
            members = part.node.sequence("allOf")
            return Part(members[0], part.subject) if len(members) == 1 else None
        for keyword in UNIONS:
            if keys == {keyword}:
                members = part.node.sequence(keyword)
                meant = [each for each in members if not is_null(each)]
                if len(meant) == 1:
                    if len(meant) < len(members):
                        self.nullable = self.nullable or part
                    return Part(meant[0], part.subject)
        return None

    def stated(self, key: str) -> Part | None:
        """Return the outermost schema that says something under `key`."""
        return next((part for part in self.holders if key in part.node.value), None)

    def flag(self, key: str) -> bool:
        """Return whether `key` is true, by the outermost word on it."""
        part = self.stated(key)
        return part is not None and part.node.flag(key)

    @cached_property
    def holders(self) -> list[Part]:
        """The schemas that may say something of the place: around the core, and the core's own parts."""
        found = {part.node.place: part for part in self.chain}
        for part in self.core:
            found.update((each.node.place, each) for each in parts(part))
        return list(found.values())

    @cached_property
    def words(self) -> list[tuple[str, Part]]:
        """What is said for people alone, and who says it."""
        return [(text, part) for part in self.holders if (text := words(part.node))]


def parts(part: Part) -> Iterator[Part]:
    """Return a schema and all that it is made of by `$ref` and `allOf`, without repeating any."""
    met: set[Place] = set()
    ahead = [part]
    while ahead:
        each = ahead.pop(0)
        inner = reference(each)
        if each.node.place in met or isinstance(each.node.value, bool):
            continue
        met.add(each.node.place)
        if inner is not None:
            ahead.append(inner)
            if each.node.document.is_3_0:
                continue  # what stands beside a reference does not count there
        ahead += [Part(member, each.subject) for member in each.node.sequence("allOf")]
        yield each


def reference(part: Part) -> Part | None:
    """Return the component that a schema refers to, under that component's name."""
    target = part.node.document.target(check(part.node))
    return None if target is None else Part(target, Subject(target.place.name, named=True))


def check(node: Node) -> Node:
    """Return a node that can be a schema; raise Unreadable for any other."""
    if not is_mapping(node.value) and not isinstance(node.value, bool):
        raise node.refuse("a schema has to be a mapping, true or false")
    return node


def is_null(node: Node) -> bool:
    """Return whether a schema allows null and nothing else."""
    value: object = check(node).value
    return is_mapping(value) and (
        value.get("type") in ("null", ["null"])
        or ("const" in value and value["const"] is None)
        or value.get("enum") == [None]
    )


def structure(node: Node) -> set[str]:
    """Return the keys of a schema that say what a value may be."""
    return {key for key, _ in node.entries() if key not in _BESIDE and not key.startswith("x-")}


def words(node: Node, marks: frozenset[str] = frozenset()) -> str:
    """Return what an object says for people alone, as text to compare; empty where it says nothing.

    `marks` are the `x-` keys that say something to programs.
    """
    said = {
        key: held.value
        for key, held in node.entries()
        if (key in DOCUMENTATION or (key.startswith("x-") and key not in marks))
        and held.value not in (None, "")
    }
    return canonical(said) if said else ""
