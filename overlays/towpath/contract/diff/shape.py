"""What a schema allows, with its `allOf` merged: the form in which two schemas are compared."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

import attrs

from towpath.contract.documents import Node, is_mapping, is_sequence

from .subject import Part, canonical
from .views import UNIONS, View, is_null, parts, structure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .subject import Schema

_TYPES: Final = ("array", "boolean", "integer", "null", "number", "object", "string")
_IMPLIED: Final = {
    "object": ("properties", "additionalProperties", "patternProperties"),
    "array": ("items", "prefixItems"),
}
_OF_UNIONS: Final = frozenset({"$ref", "allOf", "anyOf", "oneOf", "discriminator", "type"})
Types = frozenset[str] | None
"""JSON types besides null; None is any."""


@attrs.frozen
class Union:
    """An `anyOf` or `oneOf` of several schemas, null apart."""

    keyword: str
    owner: Part
    members: tuple[Part, ...]
    discriminator: Node | None


@attrs.frozen
class Bound:
    """The end of a range, and whether it still belongs to it."""

    value: float
    exclusive: bool
    part: Part

    def text(self, sign: str) -> str:
        """Return `≥ 1`, `> 1`, `≤ 1` or `< 1`."""
        number = int(self.value) if self.value == int(self.value) else self.value
        return f"{sign if self.exclusive else {'<': '≤', '>': '≥'}[sign]} {number}"


class Shape:
    """A schema's parts, read together."""

    def __init__(self, schema: Schema) -> None:
        self.schema = schema
        self.parts = [each for part in schema for each in parts(part)]
        self.never = any(part.node.value is False for part in schema) or any(
            member.value is False for part in self.parts for member in part.node.sequence("allOf")
        )
        self.unions: list[Union] = []
        self._members: list[Types] = []
        self._choices: list[dict[str, Any]] = []
        self._nulls: list[bool] = []
        for part in self.parts:
            self._nulls += _nulls(part.node)
            for keyword in UNIONS:
                if part.node.get(keyword) is not None:
                    self._add_union(part, keyword)

    @cached_property
    def followed(self) -> bool:
        """Whether a reference led to one of the parts."""
        own = {part.node.place.pointer for part in self.schema}
        return any(not _inside(part.node.place.pointer, own) for part in self.parts)

    @property
    def nullable(self) -> bool:
        """Whether null is allowed by everything that has a say."""
        return bool(self._nulls) and all(self._nulls)

    @property
    def is_mere_union(self) -> bool:
        """Whether the members of a union are all that there is."""
        return bool(self.unions) and all(structure(part.node) <= _OF_UNIONS for part in self.parts)

    def _add_union(self, part: Part, keyword: str) -> None:
        every = part.node.sequence(keyword)
        members = tuple(
            Part(each, part.subject) for each in every if not is_null(each) and each.value is not False
        )
        self._nulls.append(len(members) < len(every) or any(View((each,)).nullable for each in members))
        if not members:
            return
        plain = [_plain_types(each.node) for each in members]
        if all(types is not None for types in plain):
            self._members.append(frozenset(each for types in plain for each in types or ()))
            return
        finite = [choices(each.node) for each in members]
        if all(each is not None for each in finite):
            self._choices.append({key: value for each in finite for key, value in (each or {}).items()})
            return
        self.unions.append(Union(keyword, part, members, part.node.get("discriminator")))

    @cached_property
    def types(self) -> Types:
        """The JSON types that are allowed."""
        if self.never:
            return frozenset()
        merged: Types = None
        for types in [*(_types(part.node) for part in self.parts), *self._members]:
            merged = types if merged is None else merged if types is None else _both(merged, types)
        if merged is None and self.choices:
            return frozenset(map(_type_of, self.choices.values()))
        if merged is None and not self.unions:
            return next(
                (
                    frozenset({implied})
                    for implied, keys in _IMPLIED.items()
                    if any(part.node.get(key) is not None for part in self.parts for key in keys)
                ),
                None,
            )
        return merged

    @cached_property
    def choices(self) -> dict[str, Any] | None:
        """The values of an enum or a const, by what makes them the same; None where there is no such list."""
        merged: dict[str, Any] | None = None
        for found in [*(choices(part.node) for part in self.parts), *self._choices]:
            if found is not None:
                kept = found if merged is None else {key: merged[key] for key in merged if key in found}
                merged = {key: value for key, value in kept.items() if value is not None}
        return merged

    @cached_property
    def formats(self) -> frozenset[str]:
        """The formats that a value has to have."""
        held = (part.node.get("format") for part in self.parts)
        return frozenset(each.text() for each in held if each is not None)

    @cached_property
    def properties(self) -> dict[str, Schema]:
        """The properties by name; several schemas for one that `allOf` describes twice."""
        found: dict[str, list[Part]] = {}
        for part in self.parts:
            for name, node in part.node.mapping("properties").items():
                found.setdefault(name, []).append(Part(node, part.subject.below(f".{name}")))
        return {name: tuple(each) for name, each in found.items()}

    @cached_property
    def required(self) -> dict[str, Part]:
        """The names that have to be there, and the schema that says so."""
        return {name: part for part in self.parts for name in part.node.texts("required")}

    @cached_property
    def closed(self) -> Part | None:
        """The schema that refuses properties which are not named."""
        for part in self.parts:
            for keyword in ("additionalProperties", "unevaluatedProperties"):
                held = part.node.get(keyword)
                if held is not None and (held.value is False or held.value == {"not": {}}):
                    return part
        return None

    def schemas(self, keyword: str, step: str) -> Schema:
        """Return what stands under a keyword that holds a schema."""
        return tuple(
            Part(held, part.subject.below(step))
            for part in self.parts
            if (held := part.node.get(keyword)) is not None
        )

    def named(self, keyword: str) -> dict[str, Schema]:
        """Return what stands under a keyword that holds schemas by name, or in a list."""
        found: dict[str, list[Part]] = {}
        for part in self.parts:
            held = part.node.get(keyword)
            if held is None:
                continue
            entries: Iterable[tuple[str, Node]] = (
                enumerate_nodes(part.node, keyword) if is_sequence(held.value) else held.entries()
            )
            for name, node in entries:
                found.setdefault(name, []).append(Part(node, part.subject.below(f"[{name}]")))
        return {name: tuple(each) for name, each in found.items()}

    def values(self, keyword: str) -> dict[str, Part]:
        """Return the values under a keyword, by what makes them the same, and the schemas that say so."""
        return {
            canonical(held.value): part for part in self.parts if (held := part.node.get(keyword)) is not None
        }

    def number(self, keyword: str, tighter: Callable[[float, float], float]) -> tuple[float, Part] | None:
        """Return the tightest number under a keyword."""
        best: tuple[float, Part] | None = None
        for part in self.parts:
            value = _number(part.node, keyword)
            if value is not None and (best is None or tighter(value, best[0]) != best[0]):
                best = (value, part)
        return best

    def bound(self, edge: str) -> Bound | None:
        """Return the end of the range that `edge` (`Minimum` or `Maximum`) names, whichever way it is written."""
        best: Bound | None = None
        sign = 1 if edge == "Minimum" else -1
        for part in self.parts:
            plain = _number(part.node, edge.lower())
            beyond = part.node.get(f"exclusive{edge}")
            found: list[Bound] = []
            if plain is not None:
                found.append(Bound(plain, beyond is not None and beyond.value is True, part))
            if beyond is not None and not isinstance(beyond.value, bool):
                found.append(Bound(_number(part.node, f"exclusive{edge}") or 0, exclusive=True, part=part))
            for each in found:
                rank = (each.value * sign, each.exclusive)
                if best is None or rank > (best.value * sign, best.exclusive):
                    best = each
        return best


def choices(node: Node) -> dict[str, Any] | None:
    """Return the values that an enum or a const allows, by what makes them the same."""
    if not is_mapping(node.value):
        return None
    if "const" in node.value:
        return {canonical(node.value["const"]): node.value["const"]}
    if node.get("enum") is None:
        return None
    return {canonical(each.value): each.value for each in node.sequence("enum")}


def enumerate_nodes(node: Node, keyword: str) -> list[tuple[str, Node]]:
    """Return the items of a list with their index."""
    return [(str(index), each) for index, each in enumerate(node.sequence(keyword))]


def _types(node: Node) -> Types:
    stated = node.get("type")
    if stated is None:
        return None
    names = [stated.value] if isinstance(stated.value, str) else node.texts("type")
    for name in names:
        if name not in _TYPES:
            raise stated.refuse(f"{name!r} is not a JSON type")
    return frozenset(names) - {"null"}


def _nulls(node: Node) -> list[bool]:
    """Return whether this part allows null, nothing where it does not say."""
    stated = node.get("type")
    if stated is not None:
        return [
            node.flag("nullable") or "null" in (stated.value if is_sequence(stated.value) else [stated.value])
        ]
    found = choices(node)
    return [node.flag("nullable") or "null" in found] if found is not None else []


def _plain_types(node: Node) -> Types:
    """Return the types of a schema that says no more than its type."""
    return _types(node) if is_mapping(node.value) and structure(node) == {"type"} else None


def _both(one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    kept = one & other
    if ("number" in one and "integer" in other) or ("integer" in one and "number" in other):
        kept |= {"integer"}
    return kept


def _type_of(value: object) -> str:
    if isinstance(value, bool):
        return "boolean"
    kinds: dict[type, str] = {str: "string", int: "integer", float: "number", dict: "object", list: "array"}
    return kinds.get(type(value), "null")


def _number(node: Node, keyword: str) -> float | None:
    held = node.get(keyword)
    if held is None:
        return None
    if isinstance(held.value, bool) or not isinstance(held.value, (int, float)):
        raise held.refuse("has to be a number")
    return held.value


def _inside(pointer: str, own: set[str]) -> bool:
    return any(pointer == each or pointer.startswith(f"{each}/") for each in own)
