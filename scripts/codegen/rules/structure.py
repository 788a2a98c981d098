"""A spec is a valid OpenAPI 3.1 document, and its schemas are valid JSON Schemas without misspelt keywords."""

from __future__ import annotations

import json
import re
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final

import jsonschema_rs

from scripts.codegen.grammar import FIELDS, escape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scripts.codegen.findings import Finding

    from .subject import Subject

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
KEYWORDS: Final = frozenset(
    [
        "$anchor",
        "$comment",
        "$defs",
        "$id",
        "$ref",
        "$schema",
        "const",
        "default",
        "deprecated",
        "dependentRequired",
        "description",
        "discriminator",
        "enum",
        "example",
        "examples",
        "exclusiveMaximum",
        "exclusiveMinimum",
        "externalDocs",
        "format",
        "contentEncoding",
        "contentMediaType",
        "maxContains",
        "maxItems",
        "maxLength",
        "maxProperties",
        "maximum",
        "minContains",
        "minItems",
        "minLength",
        "minProperties",
        "minimum",
        "multipleOf",
        "pattern",
        "readOnly",
        "required",
        "title",
        "type",
        "uniqueItems",
        "writeOnly",
        "xml",
    ]
) | frozenset(FIELDS["Schema"])
_OF_3_0 = {"nullable": 'write `type: [string, "null"]`'}


def document_is_valid(subject: Subject) -> Iterator[Finding]:
    """Compare the document with the official schema of OpenAPI 3.1."""
    for error in _official().iter_errors(subject.document):
        yield subject.finding(pointer_to(error.instance_path), f"{_short(error.message)}; see OpenAPI 3.1.0")


def schemas_are_valid(subject: Subject) -> Iterator[Finding]:
    """Compare every schema with the meta-schema of its dialect."""
    for pointer, schema in _outermost(subject):
        for error in _meta().iter_errors(schema):
            yield subject.finding(
                pointer + pointer_to(error.instance_path), f"{_short(error.message)}; see JSON Schema"
            )


def keywords_are_known(subject: Subject) -> Iterator[Finding]:
    """Find keywords that JSON Schema ignores in silence: most of them are misspelt."""
    if subject.foreign:
        return
    for found in subject.of("Schema"):
        for key in found.value.keys() - KEYWORDS:
            if key[:2] != "x-":
                hint = _OF_3_0.get(key, "correct the word, or leave it out")
                yield subject.finding(
                    f"{found.pointer}/{escape(key)}", f"{key!r} is no keyword of a schema; {hint}"
                )


def patterns_compile(subject: Subject) -> Iterator[Finding]:
    """Find regular expressions that one of their two readers, the validator and Python, cannot take."""
    for found in subject.of("Schema"):
        for key in ("pattern", "patternProperties"):
            value = found.value.get(key, [])
            for pattern in [value] if isinstance(value, str) else value:
                problem = pattern_problem(pattern)
                if problem:
                    yield subject.finding(
                        f"{found.pointer}/{key}", f"the pattern {pattern!r} {problem}; correct it"
                    )


def _outermost(subject: Subject) -> Iterator[tuple[str, Any]]:
    last = None
    for found in subject.of("Schema"):
        if last is None or not found.pointer.startswith(last):
            last = f"{found.pointer}/"
            yield found.pointer, found.value


def pattern_problem(pattern: str) -> str | None:
    """Say which reader cannot take a regular expression; None where both can."""
    try:
        re.compile(pattern)
        jsonschema_rs.Draft202012Validator({"pattern": pattern})
    except re.error as error:
        return f"does not compile ({error})"
    except jsonschema_rs.ValidationError:
        return "does not compile in the validator"
    return None


def pointer_to(path: Any) -> str:
    """Return a validator's path as a JSON pointer; it takes a status for a number."""
    return "".join(f"/{escape(str(step))}" for step in path)


def _short(message: str) -> str:
    return message if len(message) <= 300 else f"{message[:140]} … {message[-140:]}"


@cache
def _official() -> jsonschema_rs.Draft202012Validator:
    resource = files("openapi_spec_validator").joinpath("resources/schemas/v3.1/schema.json")
    return jsonschema_rs.Draft202012Validator(json.loads(resource.read_bytes()))


@cache
def _meta() -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator({"$ref": _DIALECT})
