"""Documents that are not JSON in UTF-8 are refused with the byte, whatever of them was asked for."""

from __future__ import annotations

import inspect
import json
import pickle
import sys
from typing import TYPE_CHECKING, Any

import pytest
from towpath.errors import TowpathError
from towpath.extract import DocumentMalformed, extract, iterate, window
from towpath.extract.syntax import LONGEST_ESCAPE, end_of_value

from tests.unit.extract.documents import ROW_WAYS, WAYS, cut

if TYPE_CHECKING:
    from collections.abc import Callable

# What stands around the value that is asked for is checked as well.
BROKEN = {
    b"": (0, "it is empty"),
    b"  ": (2, "it ends too early"),
    b'{"a": [1, 2], "b": ': (19, "it ends too early"),
    b'{"a": [1, 2': (11, "it ends too early"),
    b'{"a": [1, 2], "b": [1, 2': (24, "it ends too early"),
    b'{"a": [1, 2]} x': (14, "something follows its end"),
    b'{"a": [1, 2]}{"a": 1}': (13, "something follows its end"),
    b'{"a": [1, 2], "b": NaN}': (19, ""),
    b'{"a": [1, 2], "b": [01]}': (21, "invalid number"),
    b'{"b": [1, 2,], "a": 1}': (12, ""),
    b'{"a": [1, 2], }': (14, ""),
    b'{"a": [1, 2] "b": 3}': (13, ""),
    b'{"a": [1, 2], "b" 3}': (18, ""),
    b'{"a": [1, 2], b: 3}': (14, ""),
    b'{"a": [1, 2], "b": "\x01"}': (20, ""),
    b'{"a": [1, 2], "b": "\\x"}': (21, ""),
    b'{"a": [1, 2], "b": "\\ud800"}': (27, ""),
    b'{"a": [1, 2], "b": "\xff"}': (20, "not UTF-8"),
    b'{"a": [1, 2], "b": "\xed\xa0\x80"}': (20, "not UTF-8"),
    b'{"a": [1, 2], "b": "\xc3"}': (20, "not UTF-8"),
    b'{"a": [1, 2], "b": "\xc3': (20, "not UTF-8"),
    '{"a": [1, 2]}'.encode("utf-16"): (0, "not UTF-8"),
    b"[1, 2}": (5, ""),
}
TOKEN = 6  # msgspec and the stream may look at different ends of a token


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
@pytest.mark.parametrize(("text", "said"), BROKEN.items(), ids=map(repr, BROKEN))
def test_the_byte_of_the_damage_is_named(text: bytes, said: tuple[int, str], way: Callable[..., Any]) -> None:
    with pytest.raises(DocumentMalformed) as raised:
        way(text, "a" if b'"a"' in text else "[*]")
    position, reason = said
    assert raised.value.position is not None
    assert abs(raised.value.position - position) <= TOKEN
    assert reason in raised.value.reason
    assert (
        str(raised.value)
        == f"the document is not JSON at byte {raised.value.position}: {raised.value.reason}"
    )
    assert isinstance(raised.value, TowpathError)
    assert isinstance(raised.value, ValueError)


@pytest.mark.parametrize("way", ROW_WAYS.values(), ids=ROW_WAYS)
def test_rows_before_the_damage_are_given_and_then_it_is_told(way: Callable[..., Any]) -> None:
    text = json.dumps({"rows": [{"id": number} for number in range(9000)]}).encode()
    at = text.index(b'{"id": 8000}')
    broken = text[:at] + b"{oops}" + text[at:]
    with pytest.raises(DocumentMalformed) as raised:
        way(broken, "rows")
    assert raised.value.position is not None
    assert at <= raised.value.position <= at + TOKEN
    rows: list[Any] = []
    with pytest.raises(DocumentMalformed):
        rows.extend(iterate(broken, "rows"))
    assert rows == [{"id": number} for number in range(8000)]


def test_a_document_cut_off_after_its_rows_does_not_pass_for_a_whole_one() -> None:
    rows: list[Any] = []
    with pytest.raises(DocumentMalformed, match="byte 20: it ends too early"):
        rows.extend(iterate(iter([b'{"rows": [1, 2], "n"']), "rows"))
    assert rows == [1, 2]


@pytest.mark.parametrize("text", [b'{"\xff": 1, "a": [1]}', b'[{"x": "' + b"y" * 200_000 + b'\xff"}]'])
def test_wrong_utf8_in_what_is_left_out_is_found(text: bytes) -> None:
    for document in (text, iter([text]), cut(text, 10_000)):
        with pytest.raises(DocumentMalformed, match="not UTF-8") as raised:
            extract(document, "a" if b'"a"' in text else "[*].z")
        assert raised.value.position == text.index(b"\xff")


@pytest.mark.parametrize("size", range(1, 8))
@pytest.mark.parametrize(
    "bad", [b"\xff", b"\xc3(", b"\xe2\x82(", b"\xf0\x9f\x98(", b"\xed\xa0\x80", b"\xc0\xaf"]
)
def test_the_byte_of_wrong_utf8_is_exact_wherever_the_chunks_end(bad: bytes, size: int) -> None:
    text = '{"a": "é€😀'.encode() + bad + b'"}'
    with pytest.raises(DocumentMalformed, match="not UTF-8") as raised:
        extract(cut(text, size), "a")
    assert raised.value.position == text.index(bad)


def test_text_with_half_a_surrogate_pair_is_refused() -> None:
    with pytest.raises(DocumentMalformed, match="half of a surrogate pair"):
        extract('{"a": "\ud800"}', "a")


def nested(levels: int) -> bytes:
    return b'{"a": ' + b"[" * levels + b"]" * levels + b', "b": [1]}'


@pytest.mark.parametrize("way", [*WAYS.values(), lambda text, path: list(iterate(cut(text, 70_000), path))])
def test_deep_nesting_is_read(way: Callable[..., Any]) -> None:
    assert way(nested(500), "b") == [1]
    assert repr(way(nested(500), "a")) == "[" * 500 + "]" * 500


@pytest.mark.parametrize("way", [*WAYS.values(), *ROW_WAYS.values()])
@pytest.mark.parametrize("path", ["a", "b"])
def test_endless_nesting_is_refused_in_words(path: str, way: Callable[..., Any]) -> None:
    with pytest.raises(DocumentMalformed, match="it is nested too deeply"):
        way(nested(100_000), path)


def test_deep_nesting_around_much_content_is_refused_in_words() -> None:
    levels = window.MAX_DEPTH + 50
    text = b'{"a": ' + b"[" * levels + b"1," * 200_000 + b"1" + b"]" * levels + b', "b": 1}'
    assert extract(text, "b") == 1
    with pytest.raises(DocumentMalformed, match="nested too deeply"):
        extract(iter([text]), "b")


def test_large_values_side_by_side_are_not_deep(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(window, "PIECE", 64)
    document = {"x": [[number] * 60 for number in range(window.MAX_DEPTH * 2)], "b": 1}
    assert extract(cut(json.dumps(document).encode(), 50), "b") == 1


def test_a_stack_that_is_nearly_used_up_is_told_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(window, "PIECE", 64)
    text = b'{"a": ' + b"[" * 140 + b"1," * 500 + b"1" + b"]" * 140 + b', "b": 1}'
    assert extract(cut(text, 50), "b") == 1
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(len(inspect.stack()) + 300)
    try:
        with pytest.raises(DocumentMalformed, match="nested too deeply"):
            extract(cut(text, 50), "b")
    finally:
        sys.setrecursionlimit(limit)


LONG = b"x" * 150_000
BAD_STRINGS = [rb"\x", rb"\u12x4", rb"\ud800 ....", rb"\ud800\u0041", rb"\udc00", b"\x1f", b"\n", b"\x00"]


@pytest.mark.parametrize("bad", BAD_STRINGS)
@pytest.mark.parametrize("size", [1000, 1001, 70_000])
def test_a_long_string_that_is_left_out_is_checked(bad: bytes, size: int) -> None:
    text = b'{"a": "' + LONG + bad + b'", "b": 1}'
    for document in (text, cut(text, size)):
        with pytest.raises(DocumentMalformed) as raised:
            extract(document, "b")
        assert raised.value.position is not None
        assert abs(raised.value.position - text.index(bad)) <= LONGEST_ESCAPE


@pytest.mark.parametrize("good", [rb"\u00e9", rb"\ud83d\ude00", rb"\\", rb"\"", "é😀".encode(), b"]}, {"])
def test_a_long_string_may_be_cut_anywhere(good: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(window, "PIECE", 32)
    text = b'{"a": "' + LONG[:150] + good * 3 + LONG[:50] + b'", "b": 1}'
    for boundary in range(140, len(text)):
        document = [text[:boundary], text[boundary : boundary + 1], text[boundary + 1 :]]
        assert extract(document, "b") == 1, boundary
    assert extract(cut(text, 1), "b") == 1


def test_a_number_without_end_is_refused_before_it_fills_the_memory() -> None:
    def endless() -> Any:
        yield b'{"a": '
        for _ in range(1000):
            yield b"1" * 10_000
        raise AssertionError("read to the end")

    with pytest.raises(DocumentMalformed, match="no number is that long"):
        extract(endless(), "b")


@pytest.mark.parametrize(
    "text",
    [
        b'{"data": {"x": 1}, "data": {"rows": [1, 2]}}',
        b'{"data": {"rows": "no"}, "data": {"rows": [1, 2]}}',
        b'{"data": {"rows": [0], "rows": [1, 2]}, "n": {"rows": 5}}',
    ],
)
def test_of_equal_keys_the_last_counts_in_memory_and_a_stream_refuses(text: bytes) -> None:
    assert extract(text, "data.rows", list[int]) == [1, 2] == json.loads(text)["data"]["rows"]
    assert extract(text, "data.rows[1]") == 2
    for way in ROW_WAYS.values():
        with pytest.raises((DocumentMalformed, LookupError)) as raised:
            way(text, "data.rows")
        assert "a second time" in str(raised.value) or "nothing at" in str(raised.value)


def test_a_stream_says_which_key_came_twice_and_where() -> None:
    text = b'{"rows": [1, 2], "rows": [3]}'
    seen: list[int] = []
    with pytest.raises(DocumentMalformed) as raised:
        seen.extend(iterate(cut(text, 4), "rows"))
    assert seen == [1, 2]
    assert raised.value.position == text.rindex(b"[") - 1
    assert "the key 'rows' of the path stands here a second time" in raised.value.reason


def test_equal_keys_beside_the_path_and_inside_rows_are_as_everywhere() -> None:
    text = b'{"x": 1, "rows": [{"id": 1, "id": 2}], "x": 2}'
    for way in ROW_WAYS.values():
        assert way(text, "rows[*].id") == [2]


@pytest.mark.parametrize("text", [b"1", b" -1.5e3", b'"x"', b"true", b"[1]", b'{"a": [1]}'])
def test_the_parser_says_where_a_value_ends(text: bytes) -> None:
    # The stream lives on this: msgspec counts the first character behind a value, and not the space between.
    for rest in (b",", b"  ]", b'}{"x"'):
        assert text == (text + rest)[: end_of_value(memoryview(text + rest), is_all=False)].rstrip()


@pytest.mark.parametrize(
    "text", [b'{"a\\u00e9\\ud83d\\ude00": [1, -1.5e+3, true, false, null, "x\\"\\\\"], "z": 0.5}']
)
def test_a_value_that_is_cut_anywhere_is_not_whole_yet(text: bytes) -> None:
    for size in range(1, len(text)):
        assert end_of_value(memoryview(text[:size]), is_all=False) is None, text[:size]
    assert end_of_value(memoryview(text), is_all=False) == len(text)


def test_the_error_pickles() -> None:
    with pytest.raises(DocumentMalformed) as raised:
        extract(b"[", "[*]")
    again = pickle.loads(pickle.dumps(raised.value))
    assert (str(again), again.position) == (str(raised.value), 1)
