"""A text is made from a pattern, as long as asked, and the same each time."""

from __future__ import annotations

import re
from typing import Any

import jsonschema_rs
import pytest
from towpath.testing.examples import made_from
from towpath.testing.pattern_texts import text_for
from towpath.testing.spec import Spec


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("^[0-9a-f]{24}$", "a" * 24),
        (r"^\d{4}-\d{2}$", "0000-00"),
        ("^(read|write)$", "read"),
        ("^.+$", "a"),
        ("b", "b"),
        (r"^(a+)-\1$", "a-a"),
        ("^[^a-z]$", "0"),
        ("^(?<year>[1-9][0-9]*)$", "1"),
        (r"^\p{Lu}\p{Ll}+$", "Aa"),
        (r"^[\p{L}_]$", "a"),
        ("^(?!a)[a-z]$|^b$", "b"),
    ],
)
def test_a_text_matches_its_pattern(pattern: str, text: str) -> None:
    assert text_for(pattern) == text


@pytest.mark.parametrize(
    ("pattern", "shortest", "longest"),
    [
        ("^[a-z]+$", 8, 8),
        ("^(ab)*$", 5, 9),
        ("x", 10, None),
        ("^[a-z]{2,20}(-[a-z]+)*$", 12, 64),
        ("^a*$", 300, 300),
    ],
)
def test_it_is_as_long_as_asked(pattern: str, shortest: int, longest: int | None) -> None:
    text = text_for(pattern, shortest=shortest, longest=longest)
    assert text is not None
    assert re.search(pattern, text)
    assert shortest <= len(text) <= (longest or 1_000)


@pytest.mark.parametrize("pattern", ["a^", "^[ab]{3}$(?<=c)", "^a{5000}$", "[", "^(?:a{1000}){1000}$"])
def test_what_nothing_matches_or_nobody_can_read_has_no_text(pattern: str) -> None:
    assert text_for(pattern) is None


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "pattern": "^[A-Z]{2}[0-9]{4}$"},
        {"type": "string", "pattern": "^https://[a-z]+\\.example\\.org/$", "format": "uri", "minLength": 30},
        {"type": "string", "pattern": "@", "format": "email"},
        {
            "type": "object",
            "required": ["id"],
            "properties": {"id": {"type": "string", "pattern": "^p-[0-9]+$"}},
        },
    ],
)
def test_a_value_that_is_made_from_a_schema_keeps_to_its_patterns(schema: dict[str, Any]) -> None:
    spec = Spec({"openapi": "3.1.0", "info": {}, "paths": {}}, formats={}, strict=False)
    value = made_from(spec, schema)
    assert jsonschema_rs.Draft202012Validator(schema, validate_formats=True).is_valid(value)
    assert made_from(spec, schema) == value
