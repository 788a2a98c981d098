"""Objects, bytes, files, chunks and asynchronous streams give the same, for any document and any path."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from towpath.extract import (
    EACH,
    DocumentMalformed,
    Path,
    PathMissing,
    ValueMismatch,
    extract,
    iterate,
    runs,
    walker,
    window,
)
from towpath.extract.syntax import PIECE

from tests.unit.extract.documents import DOCUMENTS, PATHS, ROW_WAYS, WAYS, cut, paths_into, texts

if TYPE_CHECKING:
    from collections.abc import Callable


def outcome(read: Callable[..., Any], *arguments: Any) -> tuple[object, ...]:
    """Return what comes back with its exact types, or what is missing; where in bytes is another matter."""
    try:
        return ("found", repr(read(*arguments)))
    except PathMissing as missing:
        return ("missing", missing.path, missing.prefix, missing.kind, missing.found, missing.size)


def followed(document: Any, path: Path) -> list[Any]:
    """Follow a path in the plainest way there is; raise LookupError or TypeError where it leads nowhere."""
    level = [document]
    for step in path:
        if step is EACH:
            if not all(isinstance(value, list) for value in level):
                raise TypeError
            level = [element for value in level for element in value]
        else:
            if not all(isinstance(value, dict if isinstance(step, str) else list) for value in level):
                raise TypeError
            level = [value[step] for value in level]
    return level


@given(data=st.data())
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_objects_are_followed_as_the_grammar_says(data: st.DataObject) -> None:
    document = data.draw(DOCUMENTS)
    path = data.draw(PATHS | paths_into(document))
    try:
        expected = followed(document, path)
    except (LookupError, TypeError):
        with pytest.raises(PathMissing):
            extract(document, path)
    else:
        assert extract(document, path) == (expected[0] if path.is_plain else expected)


@given(data=st.data())
@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])
def test_every_way_gives_the_same_value(data: st.DataObject) -> None:
    document, text = data.draw(texts())
    path = data.draw(PATHS | paths_into(document))
    expected = outcome(extract, document, path)
    for name, way in WAYS.items():
        assert outcome(way, text, path) == expected, name


@given(data=st.data())
@settings(deadline=None, max_examples=100, suppress_health_check=[HealthCheck.too_slow])
def test_every_way_gives_the_same_rows(data: st.DataObject) -> None:
    document, text = data.draw(texts())
    path = data.draw(PATHS | paths_into(document))
    expected = outcome(lambda *arguments: list(iterate(*arguments)), document, path)
    for name, way in ROW_WAYS.items():
        assert outcome(way, text, path) == expected, name


@given(data=st.data())
@settings(
    deadline=None,
    max_examples=200,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
def test_a_window_of_any_size_gives_the_same(data: st.DataObject, monkeypatch: pytest.MonkeyPatch) -> None:
    # With a tiny window everything is large: values are gone through level by level, rows come in many stretches.
    document, text = data.draw(texts())
    path = data.draw(PATHS | paths_into(document))
    size = data.draw(st.integers(48, 200))
    monkeypatch.setattr(window, "PIECE", size)
    monkeypatch.setattr(walker, "PIECE", size)
    monkeypatch.setattr(runs, "_STRETCH", data.draw(st.integers(1, 200)))
    expected = outcome(extract, document, path)
    assert outcome(extract, cut(text, data.draw(st.integers(1, 100))), path) == expected


ROWS = st.lists(
    st.fixed_dictionaries(
        {"id": st.integers(), "v": st.text(max_size=5)}, optional={"c": st.lists(DOCUMENTS, max_size=2)}
    ),
    min_size=5,
    max_size=40,
)


@given(data=st.data())
@settings(
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
def test_rows_that_look_alike_are_not_mistaken(data: st.DataObject, monkeypatch: pytest.MonkeyPatch) -> None:
    # Rows inside rows, with the same first key: each guess of where a row ends can be wrong.
    document, text = data.draw(
        texts(st.fixed_dictionaries({"rows": ROWS.map(lambda rows: [*rows, {"id": 1, "v": rows}])}))
    )
    monkeypatch.setattr(runs, "_STRETCH", data.draw(st.integers(1, 300)))
    size = data.draw(st.integers(1, 300))
    assert list(iterate(cut(text, size), "rows")) == document["rows"]
    assert list(iterate(cut(text, size), "rows[*].id", int)) == [row["id"] for row in document["rows"]]


TRICKY = {
    "keys": [{'a"b': {"c\\d": ["é", "\u2028", "😀"]}, "": [1], "naïve😀": None}],
    "tail": '\\" ]}, {',
}


@pytest.mark.parametrize("ascii_only", [True, False])
@pytest.mark.parametrize(
    "path", ["keys", "tail", 'keys[0]."a\\"b"."c\\\\d"[2]', "keys[*]['naïve😀']", 'keys[0]."".nothing']
)
def test_chunks_may_end_at_any_byte(path: str, ascii_only: bool) -> None:
    text = json.dumps(TRICKY, ensure_ascii=ascii_only).encode()
    expected = outcome(extract, TRICKY, path)
    for boundary in range(len(text) + 1):
        assert outcome(extract, iter([text[:boundary], text[boundary:]]), path) == expected, boundary
    assert outcome(extract, cut(text, 1), path) == expected
    assert outcome(extract, iter([b"", *cut(text, 1), b""]), path) == expected


def checked(read: Callable[..., Any], *arguments: Any) -> str:
    try:
        read(*arguments)
    except DocumentMalformed:
        return "malformed"
    except PathMissing:
        return "missing"
    except ValueMismatch:  # 1e999
        return "too large"
    return "found"


def is_json(text: bytes) -> bool:
    def refuse(word: str) -> None:
        raise ValueError(word)

    try:
        document = json.loads(text.decode("utf-8-sig"), parse_constant=refuse)
        json.dumps(document, ensure_ascii=False).encode()  # half of a surrogate pair is no text
    except (ValueError, RecursionError):
        return False
    return True


SPLINTERS = st.sampled_from(
    [*(bytes([byte]) for byte in b'{}[],:"\\ 0-.eE+\x00\x1f\x7f'), b"tru", b"\xff", b"\xc3", b"NaN", b"01"]
)


@given(data=st.data())
@settings(
    deadline=None,
    max_examples=300,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
def test_nothing_malformed_gets_through(data: st.DataObject, monkeypatch: pytest.MonkeyPatch) -> None:
    _, text = data.draw(texts())
    at = data.draw(st.integers(0, len(text)))
    text = text[:at] + data.draw(SPLINTERS) + text[at + data.draw(st.integers(0, 2)) :]
    path = data.draw(PATHS)
    size = data.draw(st.sampled_from([64, PIECE]))
    monkeypatch.setattr(window, "PIECE", size)
    monkeypatch.setattr(walker, "PIECE", size)
    monkeypatch.setattr(runs, "_STRETCH", data.draw(st.sampled_from([20, 16_384])))
    in_memory = checked(extract, text, path)
    streamed = checked(extract, cut(text, data.draw(st.integers(1, 50))), path)
    if is_json(text):
        assert in_memory != "malformed"
    else:
        assert in_memory == "malformed"
        assert streamed != "found"  # a stream may see that the path is missing before it sees the damage
