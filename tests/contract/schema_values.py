"""Values that a schema describes, for the part of JSON Schema that our specs use.

Closed values are exactly what the schema allows. Open ones are what a platform may answer next year: fields, values of
enumerations and tags of unions that the spec does not know, and none of the fields that it only takes.
"""

from __future__ import annotations

import string
from functools import reduce
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Json = dict[str, Any]
Values = st.SearchStrategy[Any]

SAFE_INTEGER = 2**53
# Names that a careless model would trip over, and texts that a careless encoder would change.
_AWKWARD_NAMES = (
    "additional_properties",
    "self",
    "from_dict",
    "__class__",
    "",
    "a.b",
    "ключ",
    "$ref",
    "d",
    "v",
)
_LETTERS = string.ascii_letters + string.digits + " /%&?#\"'\\\n\u00e9\u2028\U0001f6f6"

texts = st.text(_LETTERS, max_size=12)
names = st.one_of(st.sampled_from(_AWKWARD_NAMES), texts)
integers = st.integers(-SAFE_INTEGER, SAFE_INTEGER)
numbers = st.one_of(integers, st.floats(allow_nan=False, allow_infinity=False))
scalars = st.one_of(st.none(), st.booleans(), integers, numbers, texts)
# Two levels and no recursion: deep enough to lose something, and cheap where hundreds of objects take unknown fields.
_flat = st.one_of(scalars, st.lists(scalars, max_size=2))
anything = st.one_of(_flat, st.dictionaries(names, _flat, max_size=2))
moments = st.builds(
    "{:%Y-%m-%dT%H:%M:%S}{}{}".format,
    st.datetimes().filter(lambda moment: moment.year >= 1000),
    st.sampled_from(["", ".5", ".033", ".000", ".123456", ".100000"]),
    st.sampled_from(["Z", "+00:00", "+05:30", "-11:00"]),
)
TEXTS: dict[str, Values] = {
    "date-time": moments,
    "date": st.dates().map(str),
    "uuid": st.uuids().map(str),
    "uri": st.builds("https://example.org/{}".format, st.text(string.ascii_letters, max_size=8)),
    "email": st.builds("{}@example.org".format, st.text(string.ascii_lowercase, min_size=1, max_size=8)),
    "time-zone": st.sampled_from(["UTC", "Europe/Paris", "America/Argentina/Buenos_Aires"]),
    "cron": st.sampled_from(["0 2 * * *", "*/15 * * * 1-5"]),
    "sql-create-table": st.just("CREATE TABLE t (a int)"),
}


class SchemaValues:
    """Strategies for the schemas of one bundled document, made once for each component."""

    def __init__(self, document: Json, *, known_only: bool = False) -> None:
        self.document = document
        self.known_only = known_only
        self._components: dict[str, Values] = {}
        self._known = frozenset(_property_names(document))

    def of(self, schema: Any) -> Values:
        """Return the values that a schema describes."""
        if schema is True or schema == {}:
            return anything
        if "$ref" in schema:
            return self._component(schema["$ref"])
        schema = self._merged(schema)
        if "const" in schema:
            return st.just(schema["const"])
        if "enum" in schema:
            return self._enumeration(schema["enum"])
        variants = schema.get("oneOf") or schema.get("anyOf")
        if variants:
            return self._union(schema, variants)
        types = schema.get("type", [])
        listed = [types] if isinstance(types, str) else types
        return st.one_of([self._typed(schema, each) for each in listed]) if listed else self._untyped(schema)

    def _component(self, reference: str) -> Values:
        if reference not in self._components:
            self._components[reference] = st.deferred(lambda: made)
            made = self.of(self._target(reference))
        return self._components[reference]

    def _target(self, reference: str) -> Json:
        target: Json = reduce(lambda place, key: place[_key(key)], reference.split("/")[1:], self.document)
        return target

    def _merged(self, schema: Json) -> Json:
        """Put the pieces of `allOf`, and what stands beside them, into one schema."""
        own = {key: value for key, value in schema.items() if key != "allOf"}
        merged: Json = {}
        for each in (*schema.get("allOf", ()), own):
            piece = self._merged(self._target(each["$ref"])) if "$ref" in each else self._merged_piece(each)
            joined = {
                "properties": {**merged.get("properties", {}), **piece.get("properties", {})},
                "required": [*merged.get("required", ()), *piece.get("required", ())],
            }
            merged = {**merged, **piece, **{key: value for key, value in joined.items() if value}}
        return merged

    def _merged_piece(self, schema: Json) -> Json:
        return self._merged(schema) if "allOf" in schema else schema

    def _enumeration(self, listed: list[Any]) -> Values:
        known = st.sampled_from(listed)
        if self.known_only or not all(isinstance(value, str) for value in listed):
            return known
        return st.one_of(known, texts)

    def _union(self, schema: Json, variants: list[Any]) -> Values:
        base = {key: schema[key] for key in ("type", "properties", "required") if key in schema}
        made = [self.of({"allOf": [base, each]} if base.get("properties") else each) for each in variants]
        tag = schema.get("discriminator", {}).get("propertyName")
        if tag is not None and not self.known_only:
            made.append(st.builds(lambda rest, value: {**rest, tag: value}, self._extras({}), texts))
        return st.one_of(made)

    def _untyped(self, schema: Json) -> Values:
        if "properties" in schema or "additionalProperties" in schema:
            return self._object(schema)
        return self._array(schema) if "items" in schema else anything

    def _typed(self, schema: Json, kind: str) -> Values:
        match kind:
            case "null":
                return st.none()
            case "boolean":
                return st.booleans()
            case "integer":
                return st.integers(*_bounds(schema, SAFE_INTEGER))
            case "number":
                low, high = _bounds(schema, 10**15)
                return st.one_of(st.integers(low, high), st.floats(low, high, allow_nan=False))
            case "string":
                return self._text(schema)
            case "array":
                return self._array(schema)
            case "object":
                return self._object(schema)
        raise NotImplementedError(f"the type {kind}")

    def _text(self, schema: Json) -> Values:
        shortest, longest = schema.get("minLength", 0), schema.get("maxLength")
        plain = st.text(_LETTERS, min_size=shortest, max_size=min(longest or 12, shortest + 12))
        if "pattern" in schema:  # Python's `$` takes a line end more than ECMA's
            pattern: str = schema["pattern"]
            shaped = st.from_regex(pattern, fullmatch=True).filter(lambda text: text[-1:] != "\n")
            plain = shaped.filter(lambda text: shortest <= len(text) <= (longest or len(text)))
        forbidden = schema.get("not", {}).get("enum", ())
        return TEXTS.get(schema.get("format", ""), plain).filter(lambda text: text not in forbidden)

    def _array(self, schema: Json) -> Values:
        fewest = schema.get("minItems", 0)
        most = min(schema.get("maxItems", fewest + 2), fewest + 2)
        unique = repr if schema.get("uniqueItems") else None
        return st.lists(self.of(schema.get("items", {})), min_size=fewest, max_size=most, unique_by=unique)

    def _object(self, schema: Json) -> Values:
        required = set(schema.get("required", ()))
        always: dict[Any, Values] = {}
        sometimes: dict[Any, Values] = {}
        for name, value in schema.get("properties", {}).items():
            needed = name in required and (self.known_only or not self._is_write_only(value))
            (always if needed else sometimes)[name] = self.of(value)
        named = st.fixed_dictionaries(always, optional=sometimes)
        both = st.builds(lambda extra, known: {**extra, **known}, self._extras(schema), named)
        fewest = schema.get("minProperties", 0)
        return both.filter(lambda made: len(made) >= fewest) if fewest > len(always) else both

    def _extras(self, schema: Json) -> Values:
        """Return fields that no schema of the document has; a closed object gets them from an open platform alone."""
        extra = schema.get("additionalProperties", True)
        if self.known_only and extra is False:
            return st.just({})
        values = anything if isinstance(extra, bool) else self.of(extra)
        named = self._text(schema["propertyNames"]) if "propertyNames" in schema else names
        unknown = named.filter(lambda name: name not in self._known)
        return st.one_of(st.just({}), st.dictionaries(unknown, values, min_size=1, max_size=2))

    def _is_write_only(self, schema: Any) -> bool:
        if isinstance(schema, dict) and "$ref" in schema and "writeOnly" not in schema:
            schema = self._target(schema["$ref"])
        return isinstance(schema, dict) and schema.get("writeOnly") is True


def _bounds(schema: Json, widest: int) -> tuple[int, int]:
    return schema.get("minimum", -widest), schema.get("maximum", widest)


def _key(token: str) -> str:
    return token.replace("~1", "/").replace("~0", "~")


def _property_names(place: Any) -> Iterator[str]:
    """Yield every name that some schema gives a property."""
    inner: Iterable[Any] = ()
    if isinstance(place, dict):
        if isinstance(place.get("properties"), dict):
            yield from place["properties"]
        inner = place.values()
    elif isinstance(place, list):
        inner = place
    for each in inner:
        yield from _property_names(each)
