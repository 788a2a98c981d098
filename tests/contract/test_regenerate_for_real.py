"""The real generators, run on a copy of this checkout: the same bytes whatever the order of sets and dicts."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]


def regenerate(root: Path, seed: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    program = [sys.executable, "-m", "scripts.regenerate", *arguments]
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT / "overlays")}
    return subprocess.run(program, cwd=root, env=environment, capture_output=True, text=True, check=False)


def contents(root: Path) -> dict[str, bytes]:
    made = [path for path in (root / "generated").rglob("*") if path.is_file() and path.suffix != ".pyc"]
    return {str(path.relative_to(root)): path.read_bytes() for path in [*made, root / "specs" / "wire.lock"]}


def copy(target: Path) -> Path:
    """Copy what is needed to generate, and nothing that is generated."""
    for name in ("specs", "scripts"):
        shutil.copytree(ROOT / name, target / name, ignore=shutil.ignore_patterns("__pycache__", "wire.lock"))
    return target


def test_two_runs_under_two_hash_seeds_make_the_same_bytes(tmp_path_factory: pytest.TempPathFactory) -> None:
    made = []
    for seed in ("1", "31337"):
        root = copy(tmp_path_factory.mktemp("real"))
        done = regenerate(root, seed)
        assert done.returncode == 0, done.stderr
        made.append(contents(root))
    assert made[0] == made[1]
    assert len(made[0]) > 30
    again = regenerate(root, "7", "--check", "--full")
    assert again.returncode == 0, again.stdout + again.stderr


def test_a_mistake_in_a_spec_is_told_with_its_line_and_nothing_is_made(tmp_path: Path) -> None:
    root = copy(tmp_path)
    spec = root / "specs" / "ouro" / "openapi.yaml"
    text = spec.read_text()
    spec.write_text(text.replace("x-evidence: documented", "x-evidence: hearsay", 1))
    done = regenerate(root, "0")
    line = text[: text.index("x-evidence: documented")].count("\n") + 1
    assert done.returncode == 1
    assert done.stderr.startswith(f"specs/ouro/openapi.yaml:{line}: x-evidence: ")
    assert not (root / "generated").exists()
