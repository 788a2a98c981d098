"""The grammar of paths: what each spelling means, that it comes back, and what is refused where."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from towpath.errors import ConfigurationError, TowpathError
from towpath.extract import EACH, Path, PathSyntaxError

from tests.unit.extract.documents import KEYS, PATHS

SPELLINGS = {
    "data.values": ("data", "values"),
    "a.b[0].c": ("a", "b", 0, "c"),
    "rows[*].id": ("rows", EACH, "id"),
    "[*].id": (EACH, "id"),
    "[0][12][*]": (0, 12, EACH),
    '"a key".x': ("a key", "x"),
    "'a key'.x": ("a key", "x"),
    'rows["a.b"]': ("rows", "a.b"),
    "rows['a.b'][0]": ("rows", "a.b", 0),
    r"a\.b": ("a.b",),
    r"a\ b\[0\]\"\'\*\\": ("a b[0]\"'*\\",),
    r'"say \"hi\""': ('say "hi"',),
    r'"it\'s"': ("it's",),
    r"'\u00e9\n\t\/\b\f\r'": ("é\n\t/\b\f\r",),
    r'"\ud83d\ude00"': ("😀",),
    '""': ("",),
    'a."".b': ("a", "", "b"),
    "$ref": ("$ref",),
    '"$"': ("$",),
    "xsi:type.@id.a-b.0": ("xsi:type", "@id", "a-b", "0"),
    "été.日本": ("été", "日本"),
}


@pytest.mark.parametrize(("text", "steps"), SPELLINGS.items(), ids=SPELLINGS)
def test_a_spelling_means_its_steps(text: str, steps: tuple[Any, ...]) -> None:
    assert tuple(Path.parse(text)) == steps


@given(PATHS)
def test_the_canonical_text_means_the_same_path(path: Path) -> None:
    assert Path.parse(str(path)) == path
    assert str(Path.parse(str(path))) == str(path)


@given(st.lists(st.text(max_size=6), min_size=1, max_size=4).map(Path))
def test_any_key_can_be_written(path: Path) -> None:
    assert Path.parse(str(path)) == path


@given(KEYS, KEYS)
def test_both_quotes_and_brackets_mean_the_same(first: str, second: str) -> None:
    dotted = Path.parse(str(Path((first, second))))
    written = [key.replace("\\", "\\\\").replace("'", "\\'") for key in (first, second)]
    assert Path.parse(f"'{written[0]}'['{written[1]}']") == dotted


@given(st.text(alphabet="ab.[]*\"'\\0-9$ :", max_size=10))
def test_any_text_is_a_path_or_is_refused_inside_it(text: str) -> None:
    try:
        path = Path.parse(text)
    except PathSyntaxError as refused:
        error = refused
    else:
        assert Path.parse(str(path)) == path
        return
    assert 1 <= error.column <= len(text) + 1


REFUSED = {
    "": (1, "the path is empty"),
    ".a": (1, "starts with a key or a bracket"),
    "a.": (3, "a key is missing after the dot"),
    "a..b": (3, "no search at any depth"),
    "a.[0]": (3, "a key is missing after the dot"),
    "a[": (2, "not closed"),
    "a[0": (2, "not closed"),
    "a[]": (2, "an index, * or a quoted key"),
    "a[b]": (2, "an index, * or a quoted key"),
    "a[-1]": (2, "negative indexes are not supported"),
    "a[1:3]": (2, "slices are not supported"),
    "a[-3:]": (2, "slices are not supported"),
    "a[?(@.b)]": (2, "filters are not supported"),
    "a[01]": (2, "without leading zeros"),
    "a[1234567890123456789]": (2, "eighteen at most"),
    "a[٣]": (2, "digits 0 to 9"),
    "[0]a": (4, "a dot or a bracket"),
    "a.*": (3, "write [*]"),
    "*": (1, "write [*]"),
    "$.data": (1, "leave the $ out"),
    "$": (1, "leave the $ out"),
    "a b": (2, "must be quoted"),
    " a": (1, "must be quoted"),
    "a\n": (2, "must be quoted"),
    "a]": (2, "must be quoted"),
    'a"b"': (2, "must be quoted"),
    "a*": (2, "must be quoted"),
    "a\\": (2, "a backslash escapes"),
    r"a\n": (2, "a backslash escapes"),
    '"a': (1, "this quote is not closed"),
    "x.'a": (3, "this quote is not closed"),
    '"a"b': (4, "a dot or a bracket"),
    r'"\x41"': (2, "no such escape"),
    r'"a\u12"': (3, "no such escape"),
    'a["b"': (6, "a ] must close"),
    'a["b".c]': (6, "a ] must close"),
    ".".join("a" * 65): (1, "65 steps"),
}


@pytest.mark.parametrize(("text", "said"), REFUSED.items(), ids=REFUSED)
def test_what_is_no_path_is_refused_with_column_and_reason(text: str, said: tuple[int, str]) -> None:
    with pytest.raises(PathSyntaxError) as raised:
        Path.parse(text)
    assert (raised.value.column, raised.value.text) == (said[0], text)
    assert said[1] in raised.value.reason
    assert f"at column {said[0]}: {raised.value.reason}" in str(raised.value)
    assert "\n" not in str(raised.value)
    assert isinstance(raised.value, ConfigurationError)
    assert isinstance(raised.value, TowpathError)
    assert isinstance(raised.value, ValueError)


def test_a_long_path_is_shown_around_the_column() -> None:
    with pytest.raises(PathSyntaxError) as raised:
        Path.parse("x" * 500 + "[-1]" + "y" * 500)
    assert "[-1]" in str(raised.value)
    assert len(str(raised.value)) < 200


@pytest.mark.parametrize("text", [None, 5, b"a", ["a"]])
def test_a_path_of_another_type_is_refused(text: Any) -> None:
    with pytest.raises(PathSyntaxError, match=f"a path is text, not {type(text).__name__}"):
        Path.parse(text)


@pytest.mark.parametrize("step", [-1, 1.0, True, None, b"a"])
def test_a_path_is_not_made_of_other_steps(step: Any) -> None:
    with pytest.raises(PathSyntaxError, match="no key, index or EACH"):
        Path(("a", step))


def test_equal_paths_are_one_key_of_a_dict() -> None:
    assert {Path.parse("a[0]"): 1}[Path.parse("['a'][0]")] == 1
    assert hash(Path.parse("a.b")) == hash(Path(("a", "b")))


def test_a_path_says_how_to_make_it() -> None:
    path = Path.parse("a.'b c'[*]")
    assert eval(repr(path), {"Path": Path}) == path
    assert repr(Path()) == "Path()"


def test_a_path_survives_pickle_and_copy() -> None:
    path = Path.parse("a[*].b")
    assert pickle.loads(pickle.dumps(path)) == path
    assert type(copy.deepcopy(path)) is Path


def test_a_path_is_read_once() -> None:
    assert Path.parse("some.path") is Path.parse("some.path")
    assert Path.parse(Path.parse("a")) is Path.parse("a")


def test_a_plain_path_leads_to_one_place() -> None:
    assert Path.parse("a[0].b").is_plain
    assert not Path.parse("a[*].b").is_plain
