"""Three checkers refuse each line marked `# wrong` in `wrong/`, and nothing else there."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
BIN = Path(sys.executable).parent
ROOTS = [str(ROOT / "generated"), str(ROOT / "overlays")]


def refused_by_mypy(file: Path) -> set[int]:
    done = run(
        "mypy",
        "--strict",
        "--output=json",
        "--no-incremental",
        "--config-file",
        str(ROOT / "pyproject.toml"),
        str(file),
    )
    found = [json.loads(line) for line in done.splitlines() if line.startswith("{")]
    return {
        item["line"] for item in found if item["severity"] == "error" and Path(item["file"]).name == file.name
    }


def refused_by_basedpyright(file: Path) -> set[int]:
    # The project's own settings pass over `wrong/`, so these are written out beside a copy of the file.
    with TemporaryDirectory() as place:
        copy = shutil.copy(file, place)
        settings = {"typeCheckingMode": "strict", "extraPaths": ROOTS, "reportPrivateUsage": False}
        Path(place, "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
        report = json.loads(
            run(
                "basedpyright",
                "--outputjson",
                "--level",
                "error",
                "--project",
                place,
                "--pythonpath",
                sys.executable,
            )
        )
    return {
        item["range"]["start"]["line"] + 1
        for item in report["generalDiagnostics"]
        if item["severity"] == "error" and Path(item["file"]).name == Path(copy).name
    }


def refused_by_pyrefly(file: Path) -> set[int]:
    roots = [f"--search-path={root}" for root in ROOTS]
    report = json.loads(
        run("pyrefly", "check", "--preset=default", "--output-format=json", *roots, str(file))
    )
    return {item["line"] for item in report["errors"] if item.get("severity", "error") == "error"}


def run(name: str, *arguments: str) -> str:
    done = subprocess.run(
        [str(BIN / name), *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stdout.strip(), done.stderr
    return done.stdout


CHECKERS = {"mypy": refused_by_mypy, "basedpyright": refused_by_basedpyright, "pyrefly": refused_by_pyrefly}


@pytest.mark.parametrize("checker", CHECKERS)
@pytest.mark.parametrize("file", sorted((HERE / "wrong").glob("*.py")), ids=lambda file: file.stem)
def test_each_wrong_line_is_refused_and_no_other(checker: str, file: Path) -> None:
    lines = file.read_text().splitlines()
    wrong = {number for number, line in enumerate(lines, 1) if line.rstrip().endswith("# wrong")}
    assert wrong, f"{file.name} marks no line"
    refused = CHECKERS[checker](file)
    passed = {number: lines[number - 1].strip() for number in wrong - refused}
    assert not passed, f"{checker} lets pass: {passed}"
    surplus = {number: lines[number - 1].strip() for number in refused - wrong}
    assert not surplus, f"{checker} refuses right lines: {surplus}"
