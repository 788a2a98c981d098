"""JSON in and out of a stand-in."""

from __future__ import annotations

import pytest
from towpath.testing.json_text import MAX_DEPTH, dumps, loads, parse, without_lone_surrogates

LEGAL = [
    b"null",
    b'"\\ud800"',
    b'{"\\ud800":["\\u0000"]}',
    b"1" * 4000,
    b"-0.5e-7",
    b"[[[]]]",
    '"é😀"'.encode(),
]


@pytest.mark.parametrize("text", LEGAL)
def test_what_is_parsed_can_be_written_and_read_again(text: bytes) -> None:
    document = parse(text)
    assert loads(dumps(document)) == document


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (b'{"a":1,"a":2}', "the key 'a' stands twice"),
        (b"NaN", "NaN is not JSON"),
        (b"[1e999]", "beyond a double"),
        (b"9" * 5000, "5000 digits"),
        (b"1 2", "not JSON"),
        (b"\xff", "not UTF-8 at byte 0"),
        (b"\xef\xbb\xbf1", "byte order mark"),
        (b"", "not JSON"),
        (b"[" * 100_000, "levels"),
        (b"[" * (MAX_DEPTH + 1) + b"]" * (MAX_DEPTH + 1), "more than 128 levels"),
    ],
)
def test_what_is_no_strict_json_is_refused_with_its_reason(text: bytes, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        parse(text)


def test_as_many_levels_as_are_allowed_pass() -> None:
    parse(b"[" * MAX_DEPTH + b"]" * MAX_DEPTH)
    parse(b"[" + b"[]," * 1000 + b"[]]")


def test_lone_surrogates_are_replaced_and_pairs_are_not() -> None:
    assert without_lone_surrogates({"\ud800": ["\udfff", "😀", 1]}) == {"\ufffd": ["\ufffd", "😀", 1]}
