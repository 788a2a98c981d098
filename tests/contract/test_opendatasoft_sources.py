"""Each sentence of the reference that SOURCES.md traces leads to a place in the spec."""

from __future__ import annotations

import re
from typing import Any

import attrs
import pytest

from tests.contract.opendatasoft_document import FOLDER, Document, Node, read

DOCUMENT = Document()
TEXT = (FOLDER / "SOURCES.md").read_text(encoding="utf-8")
COMPONENTS = {
    "schemas": {name: file for file in sorted((FOLDER / "schemas").glob("*.yaml")) for name in read(file)},
    "parameters": dict.fromkeys(read(FOLDER / "parameters.yaml"), FOLDER / "parameters.yaml"),
}


@attrs.frozen
class Row:
    lines: str
    says: str
    pointer: str


def _rows() -> list[Row]:
    rows = [line.strip("| ").split(" | ") for line in TEXT.splitlines() if re.match(r"\| page \| \d", line)]
    return [Row(lines, says, spec.strip("`")) for _, lines, says, spec, _, _ in rows]


ROWS = _rows()


def test_the_table_says_how_many_rows_it_has() -> None:
    assert f"\n{len(ROWS)} rows." in TEXT
    assert len(ROWS) > 220


def test_no_sentence_is_traced_twice() -> None:
    told = [(row.lines, row.says) for row in ROWS]
    assert sorted(set(told)) == sorted(told)


def test_every_operation_is_in_the_table() -> None:
    operations = {
        f"/paths/{each.path.replace('/', '~1')}/{each.method.lower()}" for each in DOCUMENT.operations()
    }
    assert len(operations) == 181
    assert {row.pointer for row in ROWS} >= operations


@pytest.mark.parametrize(
    "row", [pytest.param(row, id=f"{number} {row.pointer}") for number, row in enumerate(ROWS, 1)]
)
def test_the_pointer_leads_somewhere(row: Row) -> None:
    assert _at(row.pointer) is not None


@pytest.mark.parametrize(
    "pointer",
    [
        "/nothing",
        "/paths/~1users~1/get/x-unwrap",
        "/tags/99",
        "/components/schemas/Dataset/properties/nothing",
    ],
)
def test_a_pointer_to_nowhere_would_be_noticed(pointer: str) -> None:
    with pytest.raises(LookupError):
        _at(pointer)


def test_every_contradiction_is_numbered() -> None:
    numbers = [int(number) for number in re.findall(r"^\| (\d+) \|", TEXT, re.MULTILINE)]
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(numbers) > 40


def _at(pointer: str) -> Any:
    """Return what stands at a pointer into the bundled spec; raise LookupError for nowhere."""
    keys = [key.replace("~1", "/").replace("~0", "~") for key in pointer.split("/")[1:]]
    node = DOCUMENT.root
    if keys[0] == "components":
        _, section, name, *keys = keys
        file = COMPONENTS[section][name]
        node = Node(read(file)[name], file)
    for key in keys:
        value = DOCUMENT.follow(node).value
        node = Node(value[int(key) if isinstance(value, list) else key], DOCUMENT.follow(node).file)
    return node.value
