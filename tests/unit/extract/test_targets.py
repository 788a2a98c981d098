"""Values come back as the type that was asked for, or say where they do not fit."""

from __future__ import annotations

import json
import pickle
from dataclasses import dataclass
from datetime import datetime, timezone
from decimal import Decimal
from enum import Enum
from types import GenericAlias
from typing import TYPE_CHECKING, Annotated, Any, Generic, NotRequired, TypedDict, TypeVar
from uuid import UUID

import attrs
import msgspec
import pytest
from towpath.errors import ConfigurationError, ContractError
from towpath.extract import ValueMismatch, extract, iterate

from tests.unit.extract.documents import ROW_WAYS, WAYS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class Struct(msgspec.Struct):
    id: int
    name: str = "?"


class Typed(TypedDict):
    id: int
    name: NotRequired[str]


@attrs.frozen
class Attrs:
    id: int
    name: str = "?"


@dataclass
class Data:
    id: int
    name: str = "?"


@attrs.define
class Model:
    """As towpath_wire has them: other names than the wire's, unknown fields kept."""

    number: int
    name: str | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Model:
        rest = dict(data)
        number = rest.pop("id")
        if not isinstance(number, int):
            raise ContractError(path="$.id", expected="an integer", got=type(number).__name__)
        return cls(number, rest.pop("name", None), rest)


ROWS = [{"id": 1, "name": "oak", "x": [1]}, {"id": 2, "name": "elm", "x": {"y": None}}]
TEXT = json.dumps({"data": {"values": ROWS, "one": ROWS[0]}}).encode()
TARGETS: dict[Any, Any] = {
    Struct: [Struct(1, "oak"), Struct(2, "elm")],
    Typed: [{"id": 1, "name": "oak"}, {"id": 2, "name": "elm"}],
    Attrs: [Attrs(1, "oak"), Attrs(2, "elm")],
    Data: [Data(1, "oak"), Data(2, "elm")],
    Model: [Model(1, "oak", {"x": [1]}), Model(2, "elm", {"x": {"y": None}})],
    dict: ROWS,
    dict[str, Any]: ROWS,
    object: ROWS,
}
VALUE_WAYS = {**WAYS, "objects": lambda text, *rest, **options: extract(json.loads(text), *rest, **options)}
ALL_ROW_WAYS = {
    **ROW_WAYS,
    "objects": lambda text, *rest, **options: list(iterate(json.loads(text), *rest, **options)),
}
IDS = [str(getattr(target, "__name__", target)) for target in TARGETS]


@pytest.mark.parametrize("way", ALL_ROW_WAYS.values(), ids=ALL_ROW_WAYS)
@pytest.mark.parametrize("into", TARGETS, ids=IDS)
def test_rows_come_as_the_type(into: Any, way: Callable[..., Any]) -> None:
    rows = way(TEXT, "data.values", into)
    assert rows == TARGETS[into]
    assert {type(row) for row in rows} == {type(TARGETS[into][0])}


@pytest.mark.parametrize("way", VALUE_WAYS.values(), ids=VALUE_WAYS)
@pytest.mark.parametrize("path", ["data.values", "data.values[*]"])
@pytest.mark.parametrize("into", TARGETS, ids=IDS)
def test_a_list_of_rows_comes_as_the_type(into: Any, path: str, way: Callable[..., Any]) -> None:
    assert way(TEXT, path, list[into]) == TARGETS[into]


@pytest.mark.parametrize("way", VALUE_WAYS.values(), ids=VALUE_WAYS)
@pytest.mark.parametrize("path", ["data.one", "data.values[0]"])
@pytest.mark.parametrize("into", TARGETS, ids=IDS)
def test_one_value_comes_as_the_type(into: Any, path: str, way: Callable[..., Any]) -> None:
    assert way(TEXT, path, into) == TARGETS[into][0]


@pytest.mark.parametrize("way", VALUE_WAYS.values(), ids=VALUE_WAYS)
def test_plain_values_come_as_the_type(way: Callable[..., Any]) -> None:
    text = b'{"at": "2026-11-21T09:00:00Z", "key": "0192f0c1-0000-7000-8000-000000000000", "n": "x"}'
    assert way(text, "at", datetime) == datetime(2026, 11, 21, 9, tzinfo=timezone.utc)  # noqa: UP017 (as msgspec has it)
    assert way(text, "key", UUID) == UUID("0192f0c1-0000-7000-8000-000000000000")
    assert way(b'{"n": 1}', "n", float) == 1.0


@pytest.mark.parametrize("way", VALUE_WAYS.values(), ids=VALUE_WAYS)
def test_a_value_that_does_not_fit_is_named_with_its_place(way: Callable[..., Any]) -> None:
    rows: list[Any] = [{"id": number} for number in range(3000)]
    rows[2345] = {"id": "many"}
    text = json.dumps({"a.b": {"rows": rows}}).encode()
    for path, into, place in [
        ('"a.b".rows', list[Struct], '"a.b".rows[2345].id'),
        ('"a.b".rows[*]', list[Struct], '"a.b".rows[2345].id'),
        ('"a.b".rows[*].id', list[int], '"a.b".rows[2345].id'),
        ('"a.b".rows[2345]', Typed, '"a.b".rows[2345].id'),
        ('"a.b"', dict[str, list[Attrs]], '"a.b"[...][2345].id'),
    ]:
        with pytest.raises(ValueMismatch) as raised:
            way(text, path, into)
        assert raised.value.path == place
        assert (raised.value.expected, raised.value.got) == ("`int`", "`str`")
        assert str(raised.value) == f"at {place}: expected `int`, got `str`"
        assert isinstance(raised.value, ContractError)
        assert isinstance(raised.value, ValueError)


@pytest.mark.parametrize("way", VALUE_WAYS.values(), ids=VALUE_WAYS)
def test_a_field_that_lacks_is_named(way: Callable[..., Any]) -> None:
    with pytest.raises(ValueMismatch) as raised:
        way(b'{"rows": [{"id": 1}, {"name": "x"}]}', "rows", list[Struct])
    assert raised.value.path == "rows[1]"
    assert (raised.value.expected, raised.value.got) == (
        "list[test_targets.Struct]".replace("test_targets.", f"{__name__}."),
        "Object missing required field `id`",
    )


@pytest.mark.parametrize("way", VALUE_WAYS.values(), ids=VALUE_WAYS)
@pytest.mark.parametrize(
    ("row", "place", "expected", "got"),
    [
        ({"id": "x"}, "rows[1].id", "an integer", "str"),
        ({}, "rows[1]", "Model", "KeyError: 'id'"),
        (5, "rows[1]", "`object`", "`int`"),
    ],
)
def test_a_model_that_refuses_is_named_with_the_place(
    row: Any, place: str, expected: str, got: str, way: Callable[..., Any]
) -> None:
    text = json.dumps({"rows": [{"id": 1}, row]}).encode()
    for path in ("rows", "rows[*]"):
        with pytest.raises(ValueMismatch) as raised:
            way(text, path, list[Model])
        assert (raised.value.path, raised.value.expected, raised.value.got) == (place, expected, got)


@pytest.mark.parametrize("way", ALL_ROW_WAYS.values(), ids=ALL_ROW_WAYS)
def test_the_rows_before_one_that_does_not_fit_are_given(way: Callable[..., Any]) -> None:
    text = json.dumps(
        {"rows": [{"id": number if number != 700 else None} for number in range(1000)]}
    ).encode()
    with pytest.raises(ValueMismatch, match=r"rows\[700\]\.id: expected `int`, got `null`"):
        way(text, "rows", Struct)
    seen: list[Struct] = []
    with pytest.raises(ValueMismatch):
        seen.extend(iterate(text, "rows", Struct))
    assert len(seen) == 700


def test_an_array_asked_for_as_a_row_is_refused_as_what_it_is() -> None:
    with pytest.raises(ValueMismatch, match=r"at data\.values: expected `object`, got `array`"):
        extract(TEXT, "data.values", Struct)


def test_a_key_that_does_not_fit_is_named() -> None:
    with pytest.raises(ValueMismatch, match="at counts: expected `int`, got `str` as a key"):
        extract(b'{"counts": {"x": 1}}', "counts", dict[int, int])


def test_a_list_of_matches_has_to_be_asked_for_as_a_list() -> None:
    with pytest.raises(ConfigurationError, match=r"a path with \[\*\] gives a list: say into=list\[Struct\]"):
        extract(TEXT, "data.values[*]", Struct)
    assert extract(TEXT, "data.values[*].id", list) == [1, 2]


@pytest.mark.parametrize("into", [5, "Struct", lambda row: row, GenericAlias(list, ("Nowhere",))])
def test_what_is_no_type_is_refused_at_the_call(into: Any) -> None:
    with pytest.raises(ConfigurationError, match="is no type to read JSON into"):
        iterate(iter([b"[]"]), "a", into)


@pytest.mark.parametrize("into", [dict[str, Model], list[list[Model]], tuple[Model, ...]])
def test_a_model_inside_another_type_is_refused(into: Any) -> None:
    with pytest.raises(ConfigurationError, match="a towpath_wire model goes alone or as list"):
        extract(TEXT, "data", into)


T = TypeVar("T")


class Page(msgspec.Struct, Generic[T]):
    values: list[T]


class Kind(Enum):
    A = "a"


@pytest.mark.parametrize("way", VALUE_WAYS.values(), ids=VALUE_WAYS)
def test_types_with_parameters_and_constraints_are_taken(way: Callable[..., Any]) -> None:
    assert way(TEXT, "data", Page[Struct]).values == TARGETS[Struct]
    assert way(b'{"k": ["a"]}', "k", tuple[Kind, ...]) == (Kind.A,)
    with pytest.raises(ValueMismatch, match="Expected `int` >= 5"):
        way(b'{"k": [9, 1]}', "k", list[Annotated[int, msgspec.Meta(ge=5)]])


@pytest.mark.parametrize(
    "key", ['say "hi"', "back\\slash", "line\nbreak", "", "inside", "é", "a.b", "\x7f", "x" * 1000]
)
@pytest.mark.parametrize("way", VALUE_WAYS.values(), ids=VALUE_WAYS)
def test_any_key_leads_to_typed_rows(key: str, way: Callable[..., Any]) -> None:
    text = json.dumps({key: {key: [{"id": 1}]}, "other": {key: 0}}).encode()
    path = f"{json.dumps(key)}.{json.dumps(key)}"
    assert way(text, path, list[Struct]) == [Struct(1)]


def test_siblings_of_any_shape_are_left_out() -> None:
    text = b'{"x": {"values": 5}, "data": {"v": [{"values": 1}], "values": [{"id": 1}], "w": [[1]]}, "values": "no"}'
    for way in WAYS.values():
        assert way(text, "data.values", list[Struct]) == [Struct(1)]


def test_objects_that_are_no_dicts_are_read_as_mappings_and_sequences() -> None:
    from types import MappingProxyType

    document = MappingProxyType({"rows": ({"id": 1}, {"id": 2})})
    assert extract(document, "rows[*].id") == [1, 2]
    assert list(iterate(document, "rows", Struct)) == [Struct(1), Struct(2)]


def test_without_a_type_objects_come_back_as_they_are() -> None:
    rows = [{"at": datetime(2026, 11, 21), "price": Decimal("1.10")}]  # noqa: DTZ001 (any value will do)
    assert extract({"rows": rows}, "rows") is rows


def test_the_error_pickles() -> None:
    with pytest.raises(ValueMismatch) as raised:
        extract(TEXT, "data.values", list[int])
    again = pickle.loads(pickle.dumps(raised.value))
    assert (str(again), type(again), again.path) == (str(raised.value), ValueMismatch, "data.values[0]")
