"""Each sentence of the reference that SOURCES.md traces leads to a place in the spec."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from tests.contract.opendatasoft_document import FOLDER, Document, Node, read

if TYPE_CHECKING:
    from collections.abc import Iterator

DOCUMENT = Document()
OPERATIONS = {operation.operation_id: operation for operation in DOCUMENT.operations()}
COMPONENTS = {
    name: Node(value, file)
    for file in [*sorted((FOLDER / "schemas").glob("*.yaml")), FOLDER / "parameters.yaml"]
    for name, value in read(file).items()
}
TESTS = {"—", "inventory", "examples"}
REASONS = {"— b", "— t", "— d"}


@attrs.frozen
class Row:
    lines: str
    says: str
    pointer: str
    overlay: str
    test: str


def _rows() -> list[Row]:
    text = (FOLDER / "SOURCES.md").read_text(encoding="utf-8")
    table = text.partition("## The reference, sentence by sentence")[2].partition("\n## ")[0]
    rows = [line.strip("| ").split(" | ") for line in table.splitlines() if re.match(r"\| \d", line)]
    return [
        Row(lines, says, pointer.strip("`"), overlay, test) for lines, says, pointer, overlay, test in rows
    ]


ROWS = _rows()


def test_the_table_says_how_many_rows_it_has() -> None:
    text = (FOLDER / "SOURCES.md").read_text(encoding="utf-8")
    assert f"\n{len(ROWS)} rows;" in text
    assert len(ROWS) > 220


def test_no_sentence_is_traced_twice() -> None:
    told = [(row.lines, row.says) for row in ROWS]
    assert sorted(set(told)) == sorted(told)


def test_every_operation_is_in_the_table() -> None:
    assert {row.pointer for row in ROWS} >= OPERATIONS.keys()


def test_the_rows_follow_the_reference() -> None:
    starts = [int(row.lines.partition("–")[0]) for row in ROWS]
    assert starts == sorted(starts)


@pytest.mark.parametrize("row", [pytest.param(row, id=f"{row.lines} {row.pointer}") for row in ROWS])
def test_the_pointer_leads_somewhere(row: Row) -> None:
    assert row.test in TESTS
    assert row.overlay in REASONS
    assert _found(row.pointer), row.pointer


@pytest.mark.parametrize(
    "pointer", ["nothing", "list_users?nothing", "list_users/x-unwrap", "Dataset.nothing", "tag: No"]
)
def test_a_pointer_to_nowhere_would_be_noticed(pointer: str) -> None:
    assert not _found(pointer)


def _found(pointer: str) -> bool:
    if pointer.startswith("tag: "):
        return pointer[5:] in {tag["name"] for tag in DOCUMENT.root.value["tags"]}
    head, separator, rest = _split(pointer)
    if head in OPERATIONS:
        operation = OPERATIONS[head]
        if separator == "?":
            return ("query", rest) in operation.parameters
        return _leads(operation.node.value, rest.split("/") if rest else [])
    if head in COMPONENTS:
        return not rest or rest in _properties(COMPONENTS[head])
    return pointer in DOCUMENT.root.value


def _split(pointer: str) -> tuple[str, str, str]:
    match = re.fullmatch(r"(\w+)(?:([?/.])(.+))?", pointer)
    return (match[1], match[2] or "", match[3] or "") if match else (pointer, "", "")


def _leads(value: Any, keys: list[str]) -> bool:
    for key in keys:
        if not isinstance(value, dict) or key not in value:
            return False
        value = value[key]
    return True


def _properties(node: Node) -> set[str]:
    return {name for piece in _pieces(node) for name in piece.get("properties", {})}


def _pieces(node: Node) -> Iterator[dict[str, Any]]:
    node = DOCUMENT.follow(node)
    yield node.value
    for piece in node.value.get("allOf", []):
        yield from _pieces(Node(piece, node.file))
