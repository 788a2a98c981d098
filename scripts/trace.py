"""Check that each `SOURCES.md` traces its documents whole: statement → spec pointer · overlay function · test.

A trace is two tables in `specs/<platform>/SOURCES.md`. *Documents* names each source, how many lines our reading copy
has and which of them are no prose (blank, code, page furniture). *Trace* has one row a statement: the source, its
lines, what it says in our words, and where that went. This script fails when a pointer leads nowhere in the spec, when
a function or a test does not exist, or when a line of prose is in no row.

A cell may say `–` and, in words, why nothing belongs there; an empty cell is an error.
"""

from __future__ import annotations

import argparse
import ast
import importlib
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from scripts.codegen.bundle import bundle

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
DASH = "–"


class Document(NamedTuple):
    """One source: how many lines our reading copy has, and which of them are no prose."""

    lines: int
    no_prose: frozenset[int]

    @property
    def prose(self) -> frozenset[int]:
        return frozenset(range(1, self.lines + 1)) - self.no_prose


class Row(NamedTuple):
    """One statement and where it went; `at` is its own line in SOURCES.md."""

    at: int
    source: str
    lines: frozenset[int]
    statement: str
    spec: tuple[str, ...]
    overlay: tuple[str, ...]
    test: tuple[str, ...]


class Trace(NamedTuple):
    documents: dict[str, Document]
    rows: list[Row]


def read(path: Path) -> Trace:
    """Read both tables; raise ValueError that names file and line where one is malformed."""
    documents: dict[str, Document] = {}
    rows: list[Row] = []
    section = ""
    for at, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("## "):
            section = line[3:].strip().lower()
        cells = (
            [cell.strip() for cell in line.strip().strip("|").split(" | ")] if line.startswith("| ") else []
        )
        if not cells or cells[0] in ("source", "---") or set(cells[0]) <= {"-", ":"}:
            continue
        try:
            if section == "documents":
                documents[cells[0]] = Document(int(cells[2]), _ranges(cells[3]))
            elif section == "trace":
                source, lines, statement, spec, overlay, test = cells
                rows.append(
                    Row(at, source, _ranges(lines), statement, _names(spec), _names(overlay), _names(test))
                )
        except (ValueError, IndexError) as error:
            raise ValueError(
                f"{path}:{at}: this row of the {section} table cannot be read ({error})"
            ) from error
    if not documents or not rows:
        raise ValueError(f"{path}: needs a table under '## Documents' and one under '## Trace'")
    return Trace(documents, rows)


def _ranges(text: str) -> frozenset[int]:
    """Read `3, 5-9` as a set of line numbers; a dash alone is none."""
    found: set[int] = set()
    for part in () if text == DASH else text.split(","):
        first, _, last = part.strip().partition("-")
        found.update(range(int(first), int(last or first) + 1))
    return frozenset(found)


def _names(cell: str) -> tuple[str, ...]:
    """Return the names in backticks; none for a dash that says why."""
    names = tuple(re.findall(r"`([^`]+)`", cell))
    if names:
        return names
    if not cell.startswith(DASH) or len(cell) < 4:
        raise ValueError(
            f"a cell names something in backticks, or says {DASH!r} and why; this one is {cell!r}"
        )
    return ()


def problems(trace: Trace, document: dict[str, Any]) -> Iterator[str]:
    """Yield everything that is wrong with a trace, a sentence each."""
    for row in trace.rows:
        if row.source not in trace.documents:
            yield f"line {row.at}: the source {row.source!r} is not among the documents"
        for pointer in row.spec:
            if not _leads_somewhere(document, pointer):
                yield f"line {row.at}: the spec has nothing at {pointer}"
        for name in row.overlay:
            if not _importable(name):
                yield f"line {row.at}: there is no {name}"
        for test in row.test:
            if not _is_test(test):
                yield f"line {row.at}: there is no test {test}"
    for name, source in trace.documents.items():
        told = frozenset[int]().union(*(row.lines for row in trace.rows if row.source == name))
        if missing := sorted(source.prose - told):
            yield f"source {name}: no row tells of line {', '.join(map(str, missing))}"
        if beyond := sorted(line for line in told if line > source.lines):
            yield f"source {name} has {source.lines} lines, yet rows tell of {', '.join(map(str, beyond))}"


def _leads_somewhere(document: dict[str, Any], pointer: str) -> bool:
    place: Any = document
    for token in pointer.lstrip("#").split("/")[1:]:
        place = _resolved(document, place)
        key = token.replace("~1", "/").replace("~0", "~")
        if isinstance(place, list) and key.isdigit() and int(key) < len(place):
            place = place[int(key)]
        elif isinstance(place, dict) and key in place:
            place = place[key]
        else:
            return False
    return pointer.startswith(("/", "#/"))


def _resolved(document: dict[str, Any], place: Any) -> Any:
    while isinstance(place, dict) and isinstance(place.get("$ref"), str):
        target: Any = document
        for token in place["$ref"].split("/")[1:]:
            target = target[token.replace("~1", "/").replace("~0", "~")]
        place = target
    return place


def _importable(name: str) -> bool:
    """Whether `towpath.ouro.users.Users.follow` is there: the longest importable module, then attributes."""
    parts = name.split(".")
    for cut in range(len(parts), 0, -1):
        try:
            thing: Any = importlib.import_module(".".join(parts[:cut]))
        except ModuleNotFoundError:
            continue
        return all((thing := getattr(thing, part, None)) is not None for part in parts[cut:])
    return False


def _is_test(name: str) -> bool:
    """Whether `tests/x/test_y.py::test_z`, or `::TestW::test_z`, is a test function at that place in that file."""
    file, *within = name.split("::")
    path = ROOT / file
    if not within or not within[-1].startswith("test_") or not path.is_file():
        return False
    places: list[ast.AST] = [ast.parse(path.read_text(encoding="utf-8"))]
    for wanted in within:
        places = [
            node for place in places for node in ast.iter_child_nodes(place) if _is_called(node, wanted)
        ]
    return any(isinstance(place, ast.FunctionDef | ast.AsyncFunctionDef) for place in places)


def _is_called(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) and node.name == name


def main() -> int:
    parser = argparse.ArgumentParser(description="Check the traces of specs/*/SOURCES.md.")
    parser.add_argument("platform", nargs="*", help="these platforms alone")
    chosen = parser.parse_args().platform
    sys.path[:0] = [str(ROOT / "generated"), str(ROOT / "overlays")]
    found = 0
    for path in sorted((ROOT / "specs").glob("*/SOURCES.md")):
        platform = path.parent.name
        if chosen and platform not in chosen:
            continue
        try:
            trace = read(path)
        except ValueError as error:
            print(error)
            found += 1
            continue
        wrong = list(problems(trace, bundle(ROOT / "specs", platform).document))
        found += len(wrong)
        prose = sum(len(document.prose) for document in trace.documents.values())
        for problem in wrong:
            print(f"{path.relative_to(ROOT)}: {problem}")
        if not wrong:
            print(f"{platform}: {len(trace.rows)} statements trace all {prose} lines of prose")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
