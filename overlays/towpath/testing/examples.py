"""A value that a schema takes: its example, or the smallest one that can be made."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

import jsonschema_rs

from .json_values import is_array, is_object
from .pattern_texts import text_for

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .spec import Spec

_MOST_LEVELS = 12
_TEXTS = {
    "uuid": "018f8b6e-0a55-7c1e-9a0e-3f5d2c7b9a10",
    "date-time": "2024-09-01T12:00:00.000+00:00",
    "date": "2024-09-01",
    "time": "12:00:00Z",
    "duration": "PT1S",
    "email": "someone@example.org",
    "hostname": "example.org",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uri": "https://example.org/",
    "uri-reference": "/",
    "url": "https://example.org/",
    "json-pointer": "",
    "regex": ".*",
}


_SCALAR_TYPES = frozenset({"string", "integer", "number", "boolean"})
_SCALAR = (
    *("type", "enum", "pattern", "minLength", "maxLength", "multipleOf"),
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
)


def example_of(spec: Spec, content: Mapping[str, Any]) -> Any:
    """Return the example of a media type object or header, or one made from its schema."""
    if "example" in content:
        return content["example"]
    for example in content.get("examples", {}).values():
        found = spec.target(example)
        if "value" in found:
            return found["value"]
    return made_from(spec, content.get("schema", True))


def made_from(spec: Spec, schema: Any, level: int = 0) -> Any:
    """Return a value of a schema: an example, a default, a constant, else the smallest of its type."""
    schema = spec.target(schema)
    if not is_object(schema):
        return None
    if "const" in schema:
        return schema["const"]
    said = [schema[key] for key in ("example", "default") if key in schema]
    for value in (*said, *schema.get("examples", ())[:1], *schema.get("enum", ())[:1]):
        if _fits(value, schema):
            return value
    for key in ("oneOf", "anyOf"):
        if schema.get(key):
            branches = [branch for branch in schema[key] if spec.target(branch) != {"type": "null"}]
            chosen = made_from(spec, (branches or schema[key])[0], level + 1)
            return _object(spec, schema, level) | chosen if is_object(chosen) else chosen
    if "allOf" in schema:
        pieces = [spec.target(branch) for branch in schema["allOf"]]
        if any(is_object(piece) and piece.get("type") in _SCALAR_TYPES for piece in pieces):
            own = {key: value for key, value in schema.items() if key != "allOf"}
            keywords = [each for each in (*pieces, own) if is_object(each)]
            return made_from(
                spec, {key: value for each in keywords for key, value in each.items()}, level + 1
            )
        merged: dict[str, Any] = {}
        for branch in schema["allOf"]:
            value = made_from(spec, branch, level + 1)
            if not is_object(value):
                return value
            merged |= value
        return _object(spec, schema, level) | merged
    return _smallest(spec, schema, level)


def _fits(value: Any, schema: dict[str, Any]) -> bool:
    """Tell whether a value that a schema names keeps to it; of arrays and objects, and of text formats, that is believed."""
    if is_array(value) or is_object(value):
        return True
    said = {key: schema[key] for key in _SCALAR if key in schema}
    return not said or _scalar(json.dumps(said)).is_valid(value)


@cache
def _scalar(schema: str) -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(json.loads(schema))


def _smallest(spec: Spec, schema: dict[str, Any], level: int) -> Any:
    kind = schema.get("type", "object" if "properties" in schema else "null")
    if is_array(kind):
        kind = next((each for each in kind if each != "null"), "null")
    match kind:
        case "object":
            return _object(spec, schema, level)
        case "array":
            count = int(schema.get("minItems", 0)) if level < _MOST_LEVELS else 0
            return [made_from(spec, schema.get("items", True), level + 1) for _ in range(count)]
        case "string":
            return _text(schema)
        case "integer" | "number":
            return _number(schema, kind)
        case "boolean":
            return False
        case _:
            return None


def _object(spec: Spec, schema: dict[str, Any], level: int) -> dict[str, Any]:
    if level >= _MOST_LEVELS:
        return {}
    properties = schema.get("properties", {})
    wanted = [
        name for name in schema.get("required", ()) if spec.target(properties.get(name, {})) is not False
    ]
    return {name: made_from(spec, properties.get(name, True), level + 1) for name in wanted}


def _text(schema: dict[str, Any]) -> str:
    text = _TEXTS.get(schema.get("format", ""), "")
    text = text.ljust(int(schema.get("minLength", 0)), "x")[: schema.get("maxLength")]
    if "pattern" not in schema:
        return text
    keywords = ("pattern", "format", "minLength", "maxLength")
    matching = _matching(*(schema.get(key) for key in keywords), plain=text)
    return text if matching is None else matching


@cache
def _matching(
    pattern: str, form: str | None, shortest: int | None, longest: int | None, *, plain: str
) -> str | None:
    """Return a text of a pattern and what stands beside it, as the validator reads them: `plain` if it is one."""
    said = {"pattern": pattern, "format": form, "minLength": shortest, "maxLength": longest}
    validator = jsonschema_rs.Draft202012Validator(
        {key: value for key, value in said.items() if value is not None}, validate_formats=True
    )
    if validator.is_valid(plain):
        return plain
    return text_for(pattern, shortest=int(shortest or 0), longest=longest, fits=validator.is_valid)


def _number(schema: dict[str, Any], kind: str) -> int | float:
    number: int | float
    step = schema.get("multipleOf", 1 if kind == "integer" else None)
    low = schema.get("minimum", schema.get("exclusiveMinimum", 0))
    high = schema.get("maximum", schema.get("exclusiveMaximum"))
    number = low if low > 0 or high is None or high > 0 else high
    if number == schema.get("exclusiveMinimum"):
        number += step or 0.5
    if number == schema.get("exclusiveMaximum"):
        number -= step or 0.5
    if step and number % step:
        number += step - number % step
    return number
