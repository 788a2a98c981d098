"""Why a value does not fit: of alternatives, the one that was meant is told."""

from __future__ import annotations

from typing import Any

import pytest
from towpath.testing.judging import Judge, Misfit
from towpath.testing.spec import WRITE, Spec


def kind(name: str, **properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "required": ["type", *properties],
        "properties": {"type": {"const": name}, **properties},
    }


PET: dict[str, Any] = {
    "oneOf": [kind("cat", lives={"type": "integer"}), kind("dog", tricks={"type": "array"})]
}


OTHER: dict[str, Any] = {
    "type": "object",
    "required": ["type", "legs"],
    "properties": {"type": {"not": {"enum": ["cat", "dog"]}}},
}


def judged(schema: dict[str, Any], value: Any) -> Misfit | None:
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Pets", "version": "1"},
        "paths": {},
        "components": {"schemas": {"Thing": schema}},
    }
    return Judge(Spec(document, formats={}, strict=False), WRITE, "/components/schemas/Thing").misfit(value)


@pytest.mark.parametrize(
    ("value", "path", "message", "missing"),
    [
        ({"type": "dog"}, "", '"tricks" is a required property', "tricks"),
        ({"type": "dog", "tricks": "roll"}, ".tricks", '"roll" is not of type "array"', None),
        ({"type": "cow"}, ".type", 'it is none of "cat", "dog"', None),
    ],
)
def test_the_kind_that_a_value_names_is_the_one_that_was_meant(
    value: dict[str, Any], path: str, message: str, missing: str | None
) -> None:
    misfit = judged(PET, value)
    assert misfit is not None
    assert (misfit.path, misfit.message, misfit.missing) == (path, message, missing)


@pytest.mark.parametrize(("type", "missing"), [("dog", "tricks"), ("cow", "legs")])
def test_the_alternative_for_all_others_is_meant_by_others_alone(type: str, missing: str) -> None:
    misfit = judged({"oneOf": [*PET["oneOf"], OTHER]}, {"type": type})
    assert misfit is not None
    assert misfit.missing == missing


def test_a_kind_below_is_told_with_its_place() -> None:
    schema = {"type": "object", "properties": {"pets": {"type": "array", "items": PET}}}
    misfit = judged(schema, {"pets": [{"type": "cat", "lives": 9}, {"type": "cow"}]})
    assert misfit is not None
    assert misfit[:2] == (".pets[1].type", 'it is none of "cat", "dog"')


def test_alternatives_without_kinds_miss_no_property_in_particular() -> None:
    misfit = judged({"anyOf": [{"required": ["a"]}, {"required": ["b"]}]}, {})
    assert misfit is not None
    assert (misfit.keyword, misfit.missing) == ("anyOf", None)
