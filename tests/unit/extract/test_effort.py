"""What is looked at more than once stays within bounds: counted in bytes that the parser gets, not by a clock."""

from __future__ import annotations

import json
from typing import Any

import pytest
from towpath.extract import extract, iterate, runs, syntax

from tests.unit.extract.documents import cut

ROWS = 3000
ALIKE = {
    "rows": [
        {"id": number, "tags": [{"id": tag, "v": "x"} for tag in range(8)], "n": number}
        for number in range(ROWS)
    ]
}
DEEP: Any = 1
for _ in range(20):
    DEEP = {"k": [DEEP]}
MEMBERS = {f"k{number}": [number] for number in range(ROWS)}
DOCUMENTS: dict[str, tuple[Any, str, float]] = {
    "rows that look alike": (
        {"rows": [{"id": number, "v": "a" * 50} for number in range(ROWS)]},
        "rows[*].id",
        1.2,
    ),
    "rows in rows with the same first key": (ALIKE, "rows[*].n", 4.6),
    "rows that never look alike": ([{f"k{number}": number} for number in range(ROWS)], "[*]", 1.2),
    "rows too deep for the pattern": ([DEEP] * ROWS, "[*]", 1.2),
    "one key behind many": ({**MEMBERS, "end": 1}, "end", 1.2),
    "one key before many": ({"end": 1, **MEMBERS}, "end", 1.5),
    "one key amid many": ({**MEMBERS, "end": 1, **{f"m{key}": 1 for key in MEMBERS}}, "end", 1.2),
    "one index behind many": ([{"a": [number]} for number in range(ROWS)], f"[{ROWS - 1}].a[0]", 1.2),
    "one large value": ({"x": ["a b" * 10] * ROWS * 3, "end": 1}, "x", 3),
    "one large value left out": (
        {"x": [["a b" * 10, number] for number in range(ROWS * 3)], "end": 1},
        "end",
        4,
    ),
}


@pytest.mark.parametrize("chunk", [65_536, 4096])
@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_parser_sees_each_byte_a_few_times_at_most(
    name: str, chunk: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    document, path, most = DOCUMENTS[name]
    text = json.dumps(document).encode()
    seen = 0
    whole = syntax.check

    def counted(piece: bytes) -> object:
        # A value is read up to its end, which is where the rest of the text begins.
        nonlocal seen
        try:
            found = whole(piece)
        except ValueError as error:
            seen += syntax._place(error, len(piece))
            raise
        seen += len(piece)
        return found

    monkeypatch.setattr(syntax, "check", counted)
    monkeypatch.setattr(runs, "check", counted)
    streamed = list(iterate(cut(text, chunk), path)) if "[*]" in path else extract(cut(text, chunk), path)
    assert streamed == extract(document, path)
    assert seen <= most * len(text), f"{seen / len(text):.1f} times the document"
