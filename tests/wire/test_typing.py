"""What checkers say of emitted code, and of code that uses it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.slow

HERE = Path(__file__).parent
BIN = Path(sys.executable).parent


def _run(*command: object, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": str(BIN), "HOME": str(cwd)}
    return subprocess.run(
        [str(word) for word in command], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )


def _mypy(tree: Path, file: Path) -> set[int]:
    configuration = file.parent / "mypy.ini"
    configuration.write_text(f"[mypy]\nmypy_path = {tree}\nstrict = true\n")
    done = _run(BIN / "mypy", "--config-file", configuration, file, cwd=file.parent)
    return _lines(done, rf"^{re.escape(file.name)}:(\d+): error")


def _basedpyright(tree: Path, file: Path) -> set[int]:
    configuration: dict[str, Any] = {
        "include": [file.name],
        "extraPaths": [str(tree)],
        "typeCheckingMode": "strict",
    }
    configuration |= {"pythonVersion": "3.11", "reportUnusedExpression": False}
    (file.parent / "pyrightconfig.json").write_text(json.dumps(configuration))
    done = _run(BIN / "basedpyright", "--pythonpath", sys.executable, "--outputjson", cwd=file.parent)
    found = json.loads(done.stdout)["generalDiagnostics"]
    return {each["range"]["start"]["line"] + 1 for each in found if each["severity"] == "error"}


def _pyrefly(tree: Path, file: Path) -> set[int]:
    (file.parent / "pyrefly.toml").write_text(f'search-path = ["{tree}"]\npython-version = "3.11.0"\n')
    done = _run(
        *(
            BIN / "pyrefly",
            "check",
            "--output-format",
            "min-text",
            "--python-interpreter-path",
            sys.executable,
        ),
        file,
        cwd=file.parent,
    )
    return _lines(done, rf"{re.escape(file.name)}:(\d+):")


def _lines(done: subprocess.CompletedProcess[str], pattern: str) -> set[int]:
    assert done.returncode in (0, 1), done.stderr
    return {int(match[1]) for match in re.finditer(pattern, done.stdout, re.MULTILINE)}


@pytest.mark.parametrize("checker", [_mypy, _basedpyright, _pyrefly])
def test_wrong_uses_are_refused_and_right_ones_are_not(
    tree: Path, tmp_path: Path, checker: Callable[[Path, Path], set[int]]
) -> None:
    source = (HERE / "uses.py.txt").read_text("utf-8")
    file = tmp_path / "uses.py"
    file.write_text(source)
    wrong = {number for number, line in enumerate(source.splitlines(), 1) if line.endswith("# wrong")}
    assert checker(tree, file) == wrong


def test_emitted_code_satisfies_mypy_strict(tree: Path, tmp_path: Path) -> None:
    done = _run(
        *(
            BIN / "mypy",
            "--strict",
            "--config-file",
            "",
            "--cache-dir",
            tmp_path / "cache",
            "-p",
            "towpath_wire",
        ),
        cwd=tree,
    )
    assert done.stdout.startswith("Success: no issues found"), done.stdout


def test_emitted_code_satisfies_basedpyright_strict(tree: Path, tmp_path: Path) -> None:
    configuration = {"include": [str(tree)], "extraPaths": [str(tree)], "typeCheckingMode": "strict"}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps({**configuration, "pythonVersion": "3.11"}))
    done = _run(BIN / "basedpyright", "--pythonpath", sys.executable, "--outputjson", cwd=tmp_path)
    report = json.loads(done.stdout)
    assert report["summary"]["filesAnalyzed"] > 60
    assert [f"{each['file']}: {each['message']}" for each in report["generalDiagnostics"]] == []


def test_emitted_code_imports_only_what_it_uses_and_is_formatted(tree: Path) -> None:
    for command in (("check", "--select", "F"), ("format", "--check", "--line-length", "110")):
        done = _run(BIN / "ruff", command[0], "--isolated", "--no-cache", *command[1:], ".", cwd=tree)
        assert done.returncode == 0, done.stdout
