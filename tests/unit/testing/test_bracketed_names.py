"""Names of form fields that lead into objects and arrays."""

from __future__ import annotations

from typing import Any

import pytest
from towpath.testing.bracketed_names import bracketed, put_together
from towpath.testing.refusals import Refusal
from towpath.testing.spec import Spec

SPEC = Spec({"openapi": "3.1.0", "paths": {}}, formats={}, strict=False)
ITEM = {"type": "object", "properties": {"key": {"type": "string"}, "n": {"type": "integer"}}}
LIST = {"type": "array", "items": ITEM}
MAP = {"type": "object", "additionalProperties": {"type": "string"}}


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("ref", ("ref", [])),
        ("variables[A]", ("variables", ["A"])),
        ("variables[]", ("variables", [""])),
        ("variables[0][key]", ("variables", ["0", "key"])),
        ("variables[A", ("variables[A", [])),
        ("variables]A[", ("variables]A[", [])),
        ("[A]", ("[A]", [])),
        ("a[b]c", ("a[b]c", [])),
    ],
)
def test_a_name_is_cut_at_its_brackets(name: str, parts: tuple[str, list[str]]) -> None:
    assert bracketed(name) == parts


@pytest.mark.parametrize(
    ("schema", "fields", "value"),
    [
        (MAP, {"A": "1", "B": "2"}, {"A": "1", "B": "2"}),
        (MAP, {"0": "x"}, {"0": "x"}),
        (LIST, {"0 key": "a", "0 n": "1", "1 key": "b"}, [{"key": "a", "n": 1}, {"key": "b"}]),
        (LIST, {"10 key": "b", "9 key": "a"}, [{"key": "a"}, {"key": "b"}]),
        (True, {"a b c": "1"}, {"a": {"b": {"c": "1"}}}),
    ],
)
def test_fields_are_put_together_and_read_by_their_schemas(
    schema: Any, fields: dict[str, str], value: Any
) -> None:
    pairs = [(name.split(" "), text) for name, text in fields.items()]
    assert put_together(SPEC, schema, pairs, "body.x") == value


def test_empty_brackets_add_to_the_last_item_until_it_has_the_property() -> None:
    pairs = [(["", "key"], "a"), (["", "n"], "1"), (["", "key"], "b")]
    assert put_together(SPEC, LIST, pairs, "body.x") == [{"key": "a", "n": 1}, {"key": "b"}]
    assert put_together(SPEC, True, [([""], "a"), ([""], "b")], "body.x") == ["a", "b"]


@pytest.mark.parametrize(
    "pairs",
    [
        [(["A"], "1"), (["A"], "2")],
        [(["A"], "1"), (["A", "B"], "2")],
        [(["A", "B"], "2"), (["A", ""], "1")],
        [([""], "1"), (["A"], "2")],
    ],
)
def test_what_does_not_go_together_is_refused(pairs: list[tuple[list[str], str]]) -> None:
    with pytest.raises(Refusal) as caught:
        put_together(SPEC, True, pairs, "body.x")
    assert (caught.value.status, caught.value.where) == (400, "body.x")


def test_brackets_in_brackets_have_an_end() -> None:
    name, keys = bracketed("a" + "[b]" * 5000)
    assert name == "a"
    value = put_together(SPEC, True, [(keys, "x")], "body.a")
    assert str(value).count("b") == len(keys) < 100
