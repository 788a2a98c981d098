"""Whenever `make platform` is killed, the next run takes away what it left, or finds all of it."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.codegen.adding import added, take_back
from scripts.codegen.lock import Layout
from tests.contract.one_regenerate import run

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).parent
STEPS = ["founded", "linting lights", "assembled", "exchanged", "told"]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A checkout with one platform, as it was made."""
    (tmp_path / "specs/harbour").mkdir(parents=True)
    shutil.copy(ROOT / "tests/unit/codegen/harbour.yaml", tmp_path / "specs/harbour/openapi.yaml")
    shutil.copy(ROOT / "specs/x-keys.schema.json", tmp_path / "specs")
    run(tmp_path)
    return tmp_path


def contents(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for folder in ("specs", "generated")
        for path in sorted((root / folder).rglob("*"))
        if path.is_file()
    }


def killed_at(step: str, root: Path) -> list[str]:
    program: list[str | Path] = [
        sys.executable,
        HERE / "one_platform.py",
        root,
        HERE / "foreign.yaml",
        "--kill",
        step,
    ]
    environment = {**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'overlays'}"}
    done = subprocess.run(
        program, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    lines: list[str] = done.stdout.splitlines()
    return lines


@pytest.mark.parametrize("step", STEPS)
def test_a_run_that_is_killed_leaves_nothing_after_the_next_one(step: str, root: Path) -> None:
    before = contents(root)
    assert killed_at(step, root)[-1] == step
    run(root)
    assert contents(root) == before
    assert run(root, check=True).drift == []
    assert [path.name for path in (root / ".scratch/regenerate").iterdir()] == ["lock"]


def test_what_the_lock_knows_stays_though_the_run_was_killed(root: Path) -> None:
    assert killed_at("recorded", root)[-1] == "recorded"
    before = contents(root)
    assert "generated/towpath_wire/lights/api.py" in before
    assert run(root).rebuilt == []
    assert contents(root) == before
    assert [path.name for path in (root / ".scratch/regenerate").iterdir()] == ["lock"]


class Stopped(Exception):
    """What ends a run in the tests below."""


def stop(root: Path, *, beside: bool) -> None:
    with added(Layout(root), "lights", "openapi: 3.1.0\n", lambda _: None):
        if beside:
            (root / "specs/lights/SOURCES.md").write_text("mine")
        raise Stopped


def test_a_run_that_is_stopped_leaves_nothing_at_once(root: Path) -> None:
    before = contents(root)
    with pytest.raises(Stopped):
        stop(root, beside=False)
    assert contents(root) == before


def test_a_file_that_somebody_put_beside_the_spec_stays(root: Path) -> None:
    with pytest.raises(Stopped):
        stop(root, beside=True)
    take_back(Layout(root))
    assert [path.name for path in (root / "specs/lights").iterdir()] == ["SOURCES.md"]
