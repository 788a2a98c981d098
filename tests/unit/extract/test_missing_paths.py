"""A path that leads nowhere names the longest part of it that exists, and what is found there."""

from __future__ import annotations

import json
import pickle
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from towpath.errors import TowpathError
from towpath.extract import Path, PathMissing, extract, iterate, walker

from tests.unit.extract.documents import ROW_WAYS, WAYS, cut

if TYPE_CHECKING:
    from collections.abc import Callable

DOCUMENT = {
    "data": {"total": 3, "values": [{"id": 1, "at": None}, {"id": 2}, {"id": 3, "tags": ["x"], "ok": True}]},
    "name": "parks",
    "empty": {},
    "none": [],
}
TEXT = json.dumps(DOCUMENT).encode()
MISSING = {
    "dta": ("", "object", ("data", "name", "empty", "none"), 4, "the document", "did you mean 'data'?"),
    "data.valeus": ("data", "object", ("total", "values"), 2, "data", "did you mean 'values'?"),
    "data.values[7].id": ("data.values", "array", (), 3, "data.values", "is an array of 3"),
    "data.values.id": ("data.values", "array", (), 3, "data.values", "write [*] or an index"),
    "data.values[*].tags": (
        "data.values[0]",
        "object",
        ("id", "at"),
        2,
        "data.values[0]",
        "an object with 'id', 'at'",
    ),
    "data.values[*].id.x": ("data.values[0].id", "number", (), None, "data.values[0].id", "is a number"),
    "data.values[0].at.x": ("data.values[0].at", "null", (), None, "data.values[0].at", "is null"),
    "data.values[2].ok[0]": ("data.values[2].ok", "boolean", (), None, "data.values[2].ok", "is a boolean"),
    "data.values[2].tags[0].y": ("data.values[2].tags[0]", "string", (), None, "tags[0]", "is a string"),
    "data.values[2].tags[1]": ("data.values[2].tags", "array", (), 1, "tags", "is an array of 1"),
    "name[*]": ("name", "string", (), None, "name", "is a string"),
    "data[0]": ("data", "object", ("total", "values"), 2, "data", "an object with 'total', 'values'"),
    "data[*].id": ("data", "object", ("total", "values"), 2, "data", "an object with 'total', 'values'"),
    "empty.x": ("empty", "object", (), 0, "empty", "an object without keys"),
    "none[0]": ("none", "array", (), 0, "none", "an array of 0"),
}
ALL_WAYS = {**WAYS, "objects": lambda text, *rest: extract(json.loads(text), *rest)}


@pytest.mark.parametrize("way", ALL_WAYS.values(), ids=ALL_WAYS)
@pytest.mark.parametrize(("path", "expected"), MISSING.items(), ids=MISSING)
def test_the_longest_part_that_exists_is_named(
    path: str, expected: tuple[Any, ...], way: Callable[..., Any]
) -> None:
    prefix, kind, found, size, place, said = expected
    with pytest.raises(PathMissing) as raised:
        way(TEXT, path)
    error = raised.value
    assert (str(error.path), str(error.prefix), error.kind, error.found, error.size) == (
        path,
        prefix,
        kind,
        found,
        size,
    )
    assert place in str(error)
    assert said in str(error)
    assert "\n" not in str(error)
    assert isinstance(error, TowpathError)
    assert isinstance(error, LookupError)


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
@pytest.mark.parametrize("path", MISSING)
def test_the_byte_where_the_path_ends_is_named(path: str, way: Callable[..., Any]) -> None:
    with pytest.raises(PathMissing) as raised:
        way(TEXT, path)
    position = raised.value.position
    assert position is not None
    stands_there, _ = json.JSONDecoder().raw_decode(TEXT[position:].decode())
    assert stands_there == (extract(DOCUMENT, raised.value.prefix) if raised.value.prefix else DOCUMENT)
    assert f"(byte {position})" in str(raised.value)


def test_the_place_is_right_behind_large_elements_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(walker, "PIECE", 64)
    groups: list[Any] = [{"rows": [{"id": number} for number in range(50)]} for _ in range(3)]
    groups[2]["rows"][40] = {"no": 0}
    text = json.dumps(groups).encode()
    with pytest.raises(PathMissing) as raised:
        list(iterate(cut(text, 30), "[*].rows[*].id"))
    assert str(raised.value.prefix) == "[2].rows[40]"
    assert raised.value.position == text.index(b'{"no"')


def test_where_equal_keys_leave_the_place_open_no_byte_is_named() -> None:
    with pytest.raises(PathMissing) as raised:
        extract(b'{"a": {"x": 1}, "a": {"y": 1}}', "a.x")
    assert (str(raised.value.prefix), raised.value.found, raised.value.position) == ("a", ("y",), None)


def test_objects_have_no_bytes() -> None:
    with pytest.raises(PathMissing) as raised:
        extract(DOCUMENT, "data.x")
    assert raised.value.position is None
    assert "byte" not in str(raised.value)


@pytest.mark.parametrize("way", ROW_WAYS.values(), ids=ROW_WAYS)
def test_the_rows_before_the_one_without_the_path_are_given(way: Callable[..., Any]) -> None:
    rows = [{"id": number} for number in range(5000)]
    del rows[3210]["id"]
    text = json.dumps({"rows": rows}).encode()
    with pytest.raises(PathMissing) as raised:
        way(text, "rows[*].id")
    assert str(raised.value.prefix) == "rows[3210]"
    assert raised.value.position == text.index(b"{}")
    seen: list[int] = []
    with pytest.raises(PathMissing):
        seen.extend(iterate(text, "rows[*].id"))
    assert seen == list(range(3210))


@pytest.mark.parametrize(
    "way", [*ROW_WAYS.values(), lambda text, *rest: list(iterate(json.loads(text), *rest))]
)
@pytest.mark.parametrize("path", ["data", "name", "data.total"])
def test_rows_are_the_elements_of_an_array_and_of_nothing_else(path: str, way: Callable[..., Any]) -> None:
    with pytest.raises(PathMissing) as raised:
        way(TEXT, path)
    assert (str(raised.value.path), str(raised.value.prefix)) == (f"{path}[*]", path)


class Row(msgspec.Struct):
    id: int


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_a_type_changes_nothing_about_the_error(way: Callable[..., Any]) -> None:
    with pytest.raises(PathMissing) as raised:
        way(TEXT, "data.vals", list[Row])
    assert raised.value.found == ("total", "values")
    assert raised.value.position == 9


def test_a_message_stays_on_one_line_and_short_whatever_the_document_holds() -> None:
    wide = {f"key {number}\n" * 30: number for number in range(1000)}
    for document in (wide, json.dumps(wide).encode()):
        with pytest.raises(PathMissing) as raised:
            extract(document, "x" * 300)
        assert len(raised.value.found) == 20
        assert raised.value.size == 1000
        assert "and 990 more" in str(raised.value)
        assert "\n" not in str(raised.value)
        assert len(str(raised.value)) < 1000


def test_the_error_pickles() -> None:
    with pytest.raises(PathMissing) as raised:
        extract(TEXT, "data.values[*].tags")
    again = pickle.loads(pickle.dumps(raised.value))
    assert str(again) == str(raised.value)
    assert (type(again.prefix), again.prefix) == (Path, raised.value.prefix)
    assert again.position == raised.value.position
