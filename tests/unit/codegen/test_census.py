"""What the generators lose in silence is lost aloud: specs that they swallow come out whole, and each loss is named."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from scripts.codegen.bundle import Bundle, bundle
from scripts.codegen.census import census
from scripts.codegen.lint import lint, read_x_keys

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = Path(__file__).parent
ROOT = HERE.parents[2]


@pytest.fixture(scope="session")
def emitted(tmp_path_factory: pytest.TempPathFactory) -> tuple[Bundle, Path]:
    """The spec that the stock generator swallows, and what our emitter makes of it."""
    from scripts.codegen.build import write_document
    from scripts.codegen.emit import emit

    folder = tmp_path_factory.mktemp("census")
    (folder / "specs" / "swallowed").mkdir(parents=True)
    shutil.copy(HERE / "swallowed.yaml", folder / "specs" / "swallowed" / "openapi.yaml")
    made = bundle(folder / "specs", "swallowed")
    lint(made, read_x_keys(ROOT / "specs"))
    emit(made, folder)
    write_document(made, folder / "towpath_wire" / "specs")
    return made, folder / "towpath_wire"


def test_what_the_stock_generator_swallows_comes_out_whole(emitted: tuple[Bundle, Path]) -> None:
    assert census(*emitted) == []


def test_the_stock_generator_does_swallow_it(tmp_path: Path) -> None:
    config = tmp_path / "config.yaml"
    config.write_text("post_hooks: []\n")
    spec = tmp_path / "swallowed.yaml"
    # What would stop it altogether is not what this is about.
    text = (HERE / "swallowed.yaml").read_text()
    for fatal, mild in (
        ("items: false", "items: {}"),
        ("anything: true", "anything: {}"),
        ("[A, a, b-c]", "[A, b-c]"),
    ):
        text = text.replace(fatal, mild)
    spec.write_text(text)
    program = [
        sys.executable,
        "-m",
        "openapi_python_client",
        "generate",
        "--path",
        spec,
        "--config",
        config,
        "--meta",
        "none",
    ]
    done = subprocess.run(
        [*map(str, program), "--output-path", str(tmp_path / "stock")],
        capture_output=True,
        text=True,
        check=False,
    )
    made = {path.stem for path in (tmp_path / "stock" / "api").rglob("*.py")}
    assert done.returncode == 0, done.stderr
    assert made & {"send_headers", "send_table"} == set()
    assert "holder" not in {path.stem for path in (tmp_path / "stock" / "models").rglob("*.py")}


def drop(pattern: str, new: str = "") -> Callable[[str], str]:
    def change(text: str) -> str:
        changed, count = re.subn(pattern, new, text, count=1, flags=re.DOTALL)
        assert count == 1, f"{pattern} is not in\n{text}"
        return changed

    return change


OPERATIONS = "swallowed/operations/default.py"
RESOURCES = "swallowed/resources/default.py"
HOLDER = "swallowed/models/holder.py"

LOSSES: dict[str, tuple[str, Callable[[str], str], str]] = {
    "an operation": (OPERATIONS, drop(r'"sendTable"', '"sendTables"'), ":16: sendTable was lost"),
    "a method": (OPERATIONS, drop(r'"sendTable",\s*"POST"', '"sendTable", "PUT"'), ":16: sendTable: emitted as PUT /table, written as POST /table"),
    "a path": (OPERATIONS, drop(r'"sendTable",\s*"POST",\s*"/table"', '"sendTable", "POST", "/tables"'), "sendTable: emitted as POST /tables"),
    "a path that is sent": (OPERATIONS, drop(r'SEND_TABLE,\s*"/table"', 'SEND_TABLE, "/tabel"'), "sendTable: calls go to /tabel instead of /table"),
    "a path parameter": (OPERATIONS, drop(r"/\{_?path_segment\(second\)\}", "/2"), "sendHeaders: calls go to /arrays/{first}/of/2"),
    "the order of path parameters": (OPERATIONS, drop(r"path_segment\(first\)(.*?)path_segment\(second\)", r"path_segment(second)\1path_segment(first)"), "sendHeaders: calls go to /arrays/{second}/of/{first}"),
    "a header parameter": (OPERATIONS, drop(r'"X-Tags"', '"X-Tag"'), "sendHeaders: the header parameter 'X-Tags' was lost"),
    "a cookie parameter": (OPERATIONS, drop(r"cookie_pairs\(\(", "header_pairs(("), "sendHeaders: the cookie parameter 'session' was lost"),
    "a query parameter": (OPERATIONS, drop(r'"a\.b"', '"a_b"'), "filter: the query parameter 'a.b' was lost"),
    "a parameter with content": (OPERATIONS, drop(r'\*_?json_pairs\("filter", filter\),?\s*'), "filter: the query parameter 'filter' was lost"),
    "an argument that nothing sends": (OPERATIONS, drop(r'\*_?json_pairs\("filter", filter\),?\s*'), "filter: the argument filter is taken and never used"),
    "a request body": (OPERATIONS, drop(r"RawBody\(body, \"text/csv\"\)", 'RawBody(body, "text/plain")'), "sendTable: the request body text/csv was lost"),
    "one of several request bodies": (OPERATIONS, drop(r'"multipart/form-data"', '"text/plain"'), "sendEither: the request body multipart/form-data was lost"),
    "an answer": (OPERATIONS, drop(r'_?Answer\(200, "application/zip", \w+\),'), "sendTable: the answer 200 application/zip was lost"),
    "a refusal": (OPERATIONS, drop(r"problems=\(404,\)", "problems=()"), "sendTable: the answer 404 without a body was lost"),
    "a builder": (OPERATIONS, drop(r"return _?Call\(\s*SEND_TABLE", "return Call(\n        SEND_EITHER"), "sendTable: nothing builds its calls"),
    "a synchronous method": (RESOURCES, drop(r"return self\._sender\.send\(_?operations\.send_table\(", "return self._sender.send(operations.send_either("), "sendTable: there is no sync method that leads to it"),
    "an asynchronous method": (RESOURCES, drop(r"return \(await self\._sender\.asend\(_?operations\.send_table\(", "return (await self._sender.asend(operations.send_either("), "sendTable: there is no async method that leads to it"),
    "a property": (HOLDER, drop(r'_?Field\("letter", .*?\),\n', ""), "Holder: the property 'letter' was lost"),
    "a property that is not read": (HOLDER, drop(r'if "d" in d:\n( +self\.d = )d\["d"\]', r'if "dd" in d:\n\1d["dd"]'), "Holder: the property 'd' was lost"),
    "a property of the payload": ("payloads/swallowed.py", drop(r'"x-y": NotRequired\[int\],'), "Filter: the property 'x-y' was lost from the payload type"),
    "the only value of an enumeration": ("swallowed/models/only.py", drop(r'"one"', '"won"'), "Only: the value 'one' was lost"),
    "a value of an enumeration": ("swallowed/models/letter.py", drop(r'"b-c"', '"b_c"'), "Letter: the value 'b-c' was lost"),
    "the bundled spec": ("specs/swallowed.json", drop("Swallowed", "Swallow"), "swallowed.json is not the bundled spec"),
}  # fmt: skip


@pytest.mark.parametrize("what", LOSSES)
def test_one_thing_taken_away_is_named(what: str, emitted: tuple[Bundle, Path], tmp_path: Path) -> None:
    made, package = emitted
    file, change, message = LOSSES[what]
    copy = tmp_path / "towpath_wire"
    shutil.copytree(package, copy)
    (copy / file).write_text(change((copy / file).read_text()))
    found = [str(finding) for finding in census(made, copy)]
    assert any(message in finding for finding in found), found
    assert all(re.match(r"specs/swallowed/openapi\.yaml:\d+: ", finding) for finding in found)


@pytest.mark.parametrize(
    ("file", "message"),
    [
        (HOLDER, "the schema Holder: was lost: no class of that name was emitted"),
        ("payloads/swallowed.py", "the schema Filter: has no payload type"),
        (OPERATIONS, "sendTable was lost: no operation of that name was emitted"),
        (RESOURCES, "sendTable: there is no raw async method that leads to it"),
        ("swallowed/api.py", "sendTable: there is no sync method that leads to it"),
        ("specs/swallowed.json", "swallowed.json is not the bundled spec"),
    ],
)
def test_a_file_taken_away_is_named(
    file: str, message: str, emitted: tuple[Bundle, Path], tmp_path: Path
) -> None:
    made, package = emitted
    copy = tmp_path / "towpath_wire"
    shutil.copytree(package, copy)
    (copy / file).unlink()
    assert any(message in str(finding) for finding in census(made, copy))


def test_an_empty_tree_lacks_everything(emitted: tuple[Bundle, Path], tmp_path: Path) -> None:
    made, _ = emitted
    found = [str(finding) for finding in census(made, tmp_path)]
    for name in ("sendHeaders", "sendTable", "filter", "sendEither"):
        assert any(f": {name} was lost" in finding for finding in found)
