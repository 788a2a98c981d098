"""Objects have names of their own, and the members of a union can be told apart."""

from __future__ import annotations

import json
from itertools import combinations
from typing import TYPE_CHECKING, Any

from scripts.codegen.grammar import tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scripts.codegen.findings import Finding
    from scripts.codegen.grammar import Found

    from .subject import Subject

_ALL_TYPES = frozenset({"null", "boolean", "integer", "number", "string", "array", "object"})
_DEEPEST = 20
"""Schemas may hold themselves; nobody needs to look deeper than this."""
_SHAPE = frozenset(
    {"$ref", "type", "properties", "const", "enum", "oneOf", "anyOf", "allOf", "items", "format", "pattern"}
)


def objects_are_named(subject: Subject) -> Iterator[Finding]:
    """Find objects with properties that are written where they are used."""
    for found in subject.of("Schema"):
        if _is_object(found.value) and not _is_component(found.pointer):
            yield subject.finding(
                found.pointer, "an object is written inline; name it in components/schemas and refer to it"
            )


def unions_can_be_told_apart(subject: Subject) -> Iterator[Finding]:
    """Find unions whose members neither a tag, nor a JSON type, nor a required property tells apart."""
    for found in subject.of("Schema"):
        for key in ("oneOf", "anyOf"):
            members = [member for member in found.value.get(key, []) if _has_shape(member)]
            if key in found.value and "discriminator" in found.value:
                yield from _tags(subject, found, key, members)
            else:
                yield from _pairs(subject, found, key, members)


def _is_object(schema: dict[str, Any]) -> bool:
    return bool(schema.keys() & {"properties", "patternProperties"}) or len(schema.get("allOf", [])) > 1


def _is_component(pointer: str) -> bool:
    """Whether this is a component, or a piece that one is put together of."""
    keys = tokens(pointer)
    pieces = keys[3:]
    return keys[:2] == ["components", "schemas"] and all(
        step == "allOf" or (step.isdecimal() and before == "allOf")
        for before, step in zip(["", *pieces], pieces, strict=False)
    )


def _has_shape(member: Any) -> bool:
    """Whether a member describes values; `anyOf: [{required: [a]}, {required: [b]}]` only narrows them."""
    return isinstance(member, dict) and bool(member.keys() & _SHAPE)


def _pairs(subject: Subject, found: Found, key: str, members: list[Any]) -> Iterator[Finding]:
    for one, other in combinations(members, 2):
        shared = _types(subject, one) & _types(subject, other)
        if shared == {"object"} and _objects_differ(subject, one, other):
            continue
        if shared:
            what = f"{_named(one)} and {_named(other)}"
            yield subject.finding(
                f"{found.pointer}/{key}",
                f"{what} can both be {' or '.join(sorted(shared))}; give each a `const` tag with a discriminator, "
                "or a required property that the other has not",
            )


def _tags(subject: Subject, found: Found, key: str, members: list[Any]) -> Iterator[Finding]:
    discriminator = found.value["discriminator"]
    name, mapping = discriminator["propertyName"], discriminator.get("mapping", {})
    taken: dict[str, str] = {}
    place = f"{found.pointer}/discriminator"
    for member in members:
        if _types(subject, member) == {"null"}:
            continue
        if _is_the_rest(subject, member, name, mapping):
            continue
        tag = _tag(subject, member, name)
        if tag is None:
            yield subject.finding(
                place, f"{_named(member)} does not require {name!r} as a `const`; write it so"
            )
            continue
        if tag in taken:
            yield subject.finding(
                place, f"{_named(member)} and {taken[tag]} both have {name}: {tag}; change one"
            )
        taken[tag] = _named(member)
        target = mapping.get(tag)
        if mapping and (target is None or target.rpartition("/")[2] != _named(member)):
            yield subject.finding(
                place,
                f"the mapping leads {tag!r} to {target}, its `const` to {_named(member)}; make them agree",
            )
    for tag in mapping.keys() - taken.keys():
        yield subject.finding(
            place, f"the mapping has {tag!r}, which is no member of the {key}; remove it or add the member"
        )


def _is_the_rest(subject: Subject, member: Any, name: str, mapping: dict[str, str]) -> bool:
    """Whether a member is for every tag that is not mapped: `type: string, not: {enum: [the mapped ones]}`."""
    tag = subject.resolved(_properties(subject, member).get(name))
    excluded = tag.get("not") if isinstance(tag, dict) else None
    others = excluded.get("enum") if isinstance(excluded, dict) else None
    return (
        isinstance(others, list)
        and sorted(map(str, others)) == sorted(mapping)
        and name in _required(subject, member)
    )


def _objects_differ(subject: Subject, one: Any, other: Any) -> bool:
    mine, others = _properties(subject, one), _properties(subject, other)
    required = {True: _required(subject, one), False: _required(subject, other)}
    for name in required[True] & required[False]:
        tags = _tag(subject, one, name), _tag(subject, other, name)
        if None not in tags and tags[0] != tags[1]:
            return True
    return bool(required[True] - others.keys() or required[False] - mine.keys())


def _tag(subject: Subject, schema: Any, name: str) -> str | None:
    value = subject.resolved(_properties(subject, schema).get(name))
    if not isinstance(value, dict) or name not in _required(subject, schema):
        return None
    single = value.get("enum", [])
    const = value.get("const", single[0] if len(single) == 1 else None)
    return const if isinstance(const, str) else None if const is None else json.dumps(const)


def _types(subject: Subject, schema: Any, depth: int = 0) -> frozenset[str]:
    """Return the JSON types that a schema allows, as far as it says."""
    schema = subject.resolved(schema)
    if not isinstance(schema, dict) or depth == _DEEPEST:
        return _ALL_TYPES
    if "type" in schema:
        listed = schema["type"]
        types = frozenset([listed] if isinstance(listed, str) else listed)
        return types | {"integer"} if "number" in types else types
    if "const" in schema or "enum" in schema:
        return frozenset(_type(value) for value in schema.get("enum", [schema.get("const")]))
    for key in ("oneOf", "anyOf"):
        if key in schema:
            return frozenset().union(*(_types(subject, member, depth + 1) for member in schema[key]))
    if "allOf" in schema:
        return _ALL_TYPES.intersection(*(_types(subject, member, depth + 1) for member in schema["allOf"]))
    return frozenset({"object"}) if "properties" in schema else _ALL_TYPES


def _type(value: object) -> str:
    if value is None:
        return "null"
    names = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object"}
    return names[type(value)]


def _properties(subject: Subject, schema: Any) -> dict[str, Any]:
    merged: dict[str, Any] = {}
    for piece in _pieces(subject, schema):
        merged |= piece.get("properties", {})
    return merged


def _required(subject: Subject, schema: Any) -> frozenset[str]:
    return frozenset(name for piece in _pieces(subject, schema) for name in piece.get("required", []))


def _pieces(subject: Subject, schema: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    """Find the schemas that one is put together of (`allOf`), itself last."""
    schema = subject.resolved(schema)
    if isinstance(schema, dict) and depth < _DEEPEST:
        for piece in schema.get("allOf", []):
            yield from _pieces(subject, piece, depth + 1)
        yield schema


def _named(schema: Any) -> str:
    ref = schema.get("$ref")
    return str(ref).rpartition("/")[2] if ref else json.dumps(schema, ensure_ascii=False)[:60]
