"""Three checkers refuse each line marked `# wrong` in `wrong/`, and nothing else there."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.slow

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
BIN = Path(sys.executable).parent
ROOTS = [str(ROOT / "generated"), str(ROOT / "overlays")]

Refused = tuple[str, int]
"""The name of a file and the number of a line in it."""


def refused_by_mypy(files: list[Path]) -> Iterator[Refused]:
    arguments = [
        "--strict",
        "--output=json",
        "--no-incremental",
        "--config-file",
        str(ROOT / "pyproject.toml"),
    ]
    for line in run("mypy", *arguments, *map(str, files)).splitlines():
        if line.startswith("{") and (item := json.loads(line))["severity"] == "error":
            yield Path(item["file"]).name, item["line"]


def refused_by_basedpyright(files: list[Path]) -> Iterator[Refused]:
    # The project's own settings pass over `wrong/`, so these are written out beside copies of the files.
    with TemporaryDirectory() as place:
        for file in files:
            shutil.copy(file, place)
        settings = {"typeCheckingMode": "strict", "extraPaths": ROOTS, "reportPrivateUsage": False}
        Path(place, "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
        arguments = ["--outputjson", "--level", "error", "--project", place, "--pythonpath", sys.executable]
        report = json.loads(run("basedpyright", *arguments))
    for item in report["generalDiagnostics"]:
        if item["severity"] == "error":
            yield Path(item["file"]).name, item["range"]["start"]["line"] + 1


def refused_by_pyrefly(files: list[Path]) -> Iterator[Refused]:
    roots = [f"--search-path={root}" for root in ROOTS]
    arguments = ["check", "--preset=default", "--output-format=json", *roots]
    for item in json.loads(run("pyrefly", *arguments, *map(str, files)))["errors"]:
        if item.get("severity", "error") == "error":
            yield Path(item["path"]).name, item["line"]


def run(name: str, *arguments: str) -> str:
    done = subprocess.run(
        [str(BIN / name), *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stdout.strip(), done.stderr
    return done.stdout


CHECKERS = {"mypy": refused_by_mypy, "basedpyright": refused_by_basedpyright, "pyrefly": refused_by_pyrefly}


def marked(file: Path) -> set[Refused]:
    lines = enumerate(file.read_text().splitlines(), 1)
    return {(file.name, number) for number, line in lines if line.rstrip().endswith("# wrong")}


@pytest.mark.parametrize("checker", CHECKERS)
def test_each_wrong_line_is_refused_and_no_other(checker: str) -> None:
    """All files in one run: most of a run goes into what they import."""
    files = sorted((HERE / "wrong").glob("*.py"))
    wrong = set[Refused]()
    for file in files:
        assert marked(file), f"{file.name} marks no line"
        wrong |= marked(file)
    refused = set(CHECKERS[checker](files))
    assert not wrong - refused, f"{checker} lets pass: {sorted(wrong - refused)}"
    assert not refused - wrong, f"{checker} refuses right lines: {sorted(refused - wrong)}"
