"""`towpath spec diff` for people and programs, and what it says when it cannot compare."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import pytest
from towpath.cli._main import run

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def ouro() -> Any:
    return json.loads(files("towpath_wire.specs").joinpath("ouro.json").read_bytes())


def written(path: Path, document: Any) -> str:
    path.write_text(json.dumps(document))
    return str(path)


def test_a_platform_and_its_own_spec_are_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["spec", "diff", "ouro", "specs/ouro/openapi.yaml"]) == 0
    assert capsys.readouterr().out == "ouro → specs/ouro/openapi.yaml: no change\n"


def test_what_breaks_comes_first_with_its_place_and_its_operations(
    ouro: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    del ouro["paths"]["/users/{username}"]["get"]
    ouro["components"]["schemas"]["Dataset"]["properties"]["mood"] = {"type": "string"}
    new = written(tmp_path / "new.json", ouro)
    assert run(["spec", "diff", "ouro", new]) == 1

    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Breaks (1)"
    assert lines[1:3] == [
        "  both      `GET /users/{username}` is gone",
        "            operation-removed at #/paths/~1users~1{username}/get of the old document",
    ]
    assert any("`Dataset.mood` is new" in line and "more operations" in line for line in lines)
    assert "            property-added at #/components/schemas/Dataset/properties/mood" in lines
    assert lines[-1].endswith("; a major version is owed")


def test_additions_alone_end_with_0_and_owe_a_minor(
    ouro: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ouro["components"]["schemas"]["Dataset"]["properties"]["mood"] = {"type": "string"}
    assert run(["spec", "diff", "ouro", written(tmp_path / "new.json", ouro), "--json"]) == 0

    said = json.loads(capsys.readouterr().out)
    (finding,) = said["findings"]
    assert (said["bump"], said["breaking"], said["counts"]) == (
        "minor",
        False,
        {"major": 0, "minor": 1, "patch": 0},
    )
    assert finding == {
        "rule": "property-added",
        "kind": "added",
        "side": finding["side"],
        "breaking": False,
        "bump": "minor",
        "in": "new",
        "where": "#/components/schemas/Dataset/properties/mood",
        "operations": finding["operations"],
        "sentence": "`Dataset.mood` is new",
    }
    assert {"GET /datasets"} <= set(finding["operations"])


def test_words_alone_owe_a_patch(ouro: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ouro["info"]["description"] = "Said otherwise."
    assert run(["spec", "diff", "ouro", written(tmp_path / "new.json", ouro)]) == 0
    assert (
        capsys.readouterr()
        .out.splitlines()[-1]
        .endswith("1 change of documentation; a patch version is owed")
    )


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (None, "there is no file"),
        ("", "is empty"),
        ("{", "expected"),
        ("a: b: c\n", "mapping values"),
        ("swagger: '2.0'\n", "Swagger 2"),
        ("openapi: 3.1.0\npaths: [1]\n", "has to be a mapping"),
        ("openapi: 3.1.0\npaths: {/a: {get: {responses: {'200': {$ref: '#/x'}}}}}\n", "leads nowhere"),
    ],
)
def test_what_cannot_be_read_is_one_line_and_status_2(
    content: str | None, word: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "new.yaml"
    if content is not None:
        path.write_text(content)
    assert run(["spec", "diff", "ouro", str(path)]) == 2

    said = capsys.readouterr()
    assert said.out == ""
    (line,) = said.err.splitlines()
    assert str(path) in line
    assert word in line


def test_without_pyyaml_one_line_names_the_extra() -> None:
    program = (
        "import sys; sys.path[:0] = ['overlays', 'generated']; sys.modules['yaml'] = None; "
        "sys.argv[1:] = ['spec', 'diff', 'ouro', 'specs/ouro/openapi.yaml']; from towpath.cli import main; main()"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert 'yaml: pip install "towpath[cli]"' in done.stderr
    assert done.stderr.count("\n") == 1


def test_comparing_two_json_documents_imports_nothing_heavy() -> None:
    program = (
        "import sys; sys.path[:0] = ['overlays', 'generated']; from towpath.cli._main import run; "
        "run(['spec', 'diff', 'ouro', 'ouro']); print('#', *sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.rpartition("#")[2].split())
    assert "towpath.contract.diff.specs" in loaded
    assert loaded.isdisjoint({"yaml", "httpx", "msgspec", "duckdb", "schemathesis", "jsonschema_rs"})


def test_markdown_shows_what_breaks_and_folds_the_rest(
    ouro: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    del ouro["paths"]["/users/{username}"]["get"]
    ouro["components"]["schemas"]["Dataset"]["properties"]["mood"] = {"type": "string"}
    new = written(tmp_path / "new.json", ouro)
    assert run(["spec", "diff", "ouro", new, "--markdown"]) == 1

    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith(f"### ouro → {new}: 1 breaking change, ")
    assert lines[2:6] == ["**Breaks (1)**", "", "- `GET /users/{username}` is gone", ""]
    assert "<details><summary>Breaks nothing (1)</summary>" in lines
    assert any(line.startswith("- response: `Dataset.mood` is new (") for line in lines)
    assert lines.count("</details>") == sum("<details>" in line for line in lines)


def test_two_forms_at_once_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["spec", "diff", "ouro", "ouro", "--markdown", "--json"]) == 2
    assert "choose one" in capsys.readouterr().err
