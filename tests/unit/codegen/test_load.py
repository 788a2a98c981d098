"""Files come in as YAML 1.2 has them, and what cannot be read is named with line and column."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

import pytest

from scripts.codegen.findings import Unreadable
from scripts.codegen.load import load, loads

if TYPE_CHECKING:
    from pathlib import Path


def value(text: str) -> Any:
    return loads(f"it: {text}\n".encode(), "a.yaml").data["it"]


@pytest.mark.parametrize(
    "text",
    ["no", "yes", "on", "off", "y", "2024-05-18", "12:30", "1_000", "0b1", "1e", "=", ".", "Off", "nul"],
)
def test_words_that_yaml_1_1_would_bend_stay_text(text: str) -> None:
    assert value(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("null", None), ("~", None), ("", None), ("true", True), ("FALSE", False), ("12", 12), ("-7", -7), ("0o17", 15),
        ("0x1F", 31), ("1.5", 1.5), ("1e3", 1000.0), (".5", 0.5), ("7.", 7.0), ("007", 7), ("'12'", "12"), ('"true"', "true"),
        ("!!str 12", "12"), ("!!float 3", 3.0), ("|\n  two\n  lines", "two\nlines\n"),
    ],
)  # fmt: skip
def test_scalars_follow_the_core_schema(text: str, expected: object) -> None:
    got = value(text)
    assert (got, type(got)) == (expected, type(expected))


def test_keys_are_text_whatever_they_look_like() -> None:
    assert loads(b"200: a\nno: b\nnull: c\n1.0: d\n", "a.yaml").data == {
        "200": "a",
        "no": "b",
        "null": "c",
        "1.0": "d",
    }


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"a: 1\nb: 2\na: 3\n", "a.yaml:3:1: the key 'a' stands twice (first on line 1)"),
        (b"a:\n  - [1, 2\nb: 3\n", "a.yaml:3:2: "),
        (b"a: &x {}\nb: {<<: *x}\n", "a.yaml:2:5: merge keys"),
        (b"a: &x [*x]\n", "a.yaml:1:8: *x stands for nothing yet"),
        (b"a: *y\n", "a.yaml:1:4: *y stands for nothing yet"),
        (b"a: .inf\n", "a.yaml:1:4: .inf has no JSON form"),
        (b"a: 1e999\n", "a.yaml:1:4: 1e999 is too large"),
        (b"a: !!int x\n", "a.yaml:1:4: the tag"),
        (b"a: !secret x\n", "a.yaml:1:4: the tag"),
        (b"a: !thing {}\n", "a.yaml:1:4: the tag"),
        (b"? [1]\n: 2\n", "a.yaml:1:3: a key is not plain text"),
        (b"a: 1\n---\nb: 2\n", "a.yaml:2:1: a second document"),
        (b"", "a.yaml: is empty"),
        (b"a: 1\nb: \xff\n", "a.yaml:2:4: "),
        (b"a: \x00\n", "a.yaml:1:"),
        (b"a: " + b"[" * 300 + b"]" * 300, "a.yaml:1:203: is nested deeper than 200"),
        (b"a: " + b"9" * 5000, "a.yaml:1:4: "),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_named_with_line_and_column(content: bytes, message: str) -> None:
    with pytest.raises(Unreadable) as caught:
        loads(content, "a.yaml")
    assert str(caught.value).startswith(message)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b'{"a": 1,\n "a": 2}', "a.json:2:2: the key 'a' stands twice"),
        (b'{"a": 1,\n}', "a.json:2:1: "),
        (b'{"a": NaN}', "a.json: NaN is not JSON"),
        (b'{"a": 1e999}', "a.json:1:7: 1e999 is too large"),
        (b'{"a": "\\ud800"}', "a.json:1:7: half a surrogate pair"),
        (b'{"a": "\xff"}', "a.json:1:1: is not UTF-8"),
        (b"[" * 100_000, "a.json: "),
    ],
)
def test_bad_json_is_named_too(content: bytes, message: str) -> None:
    with pytest.raises(Unreadable) as caught:
        loads(content, "a.json")
    assert str(caught.value).startswith(message)


def test_json_and_yaml_of_one_document_are_the_same_values() -> None:
    document = {"a": [1, 2.5, None, True, {"b": "x\ny"}], "": "\u00e9\U0001f600", "no": {}, "e": []}
    source = loads(json.dumps(document, indent=1).encode(), "a.json")
    assert source.data == document
    assert source.place(source.data["a"], 4) == "a.json:7"
    assert loads(json.dumps(document, ensure_ascii=False).encode(), "a.yaml").data == document


def test_lines_lead_to_keys_and_items() -> None:
    source = loads(b"# head\na:\n  - 1\n  - x: 2\nb: {c: 3}\n", "a.yaml")
    data = source.data
    assert source.place(data, "a") == "a.yaml:2"
    assert source.place(data["a"], 1) == "a.yaml:4"
    assert source.place(data["b"], "c") == "a.yaml:5"


def test_aliases_stand_for_their_anchors() -> None:
    assert loads(b"a: &x {k: [1]}\nb: *x\n", "a.yaml").data == {"a": {"k": [1]}, "b": {"k": [1]}}


def test_an_alias_bomb_is_refused_quickly() -> None:
    lines = ["a0: &a0 [x,x,x,x,x,x,x,x,x]"] + [
        f"a{i}: &a{i} [{','.join([f'*a{i - 1}'] * 9)}]" for i in range(1, 30)
    ]
    started = time.process_time()
    with pytest.raises(Unreadable, match=r"comes to more than \d+ values"):
        loads("\n".join(lines).encode(), "a.yaml")
    assert time.process_time() - started < 1


def test_a_file_that_is_not_there_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(
        Unreadable, match=r"^specs/x/openapi.yaml: cannot be read \(No such file or directory\); "
    ):
        load(tmp_path / "openapi.yaml", "specs/x/openapi.yaml")


def test_reading_needs_no_libyaml(monkeypatch: pytest.MonkeyPatch) -> None:
    import yaml

    text = b"a: [1, 'b', &x {c: no}]\nd: *x\n"
    quick = loads(text, "a.yaml")
    monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    slow = loads(text, "a.yaml")
    assert slow.data == quick.data == {"a": [1, "b", {"c": "no"}], "d": {"c": "no"}}
    assert list(slow.marks.values()) == list(quick.marks.values())
