"""Whenever a run is killed, the tree is whole after the next one, whatever that one is asked to do."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from scripts.codegen.exchange import Busy, alone, swap
from tests.contract.one_regenerate import run

ROOT = Path(__file__).resolve().parents[2]
STEPS = [
    "alone",
    "repaired",
    "linting harbour",
    "emitting harbour",
    "counting harbour",
    "assembled",
    "exchanged",
    "recorded",
]
TWO_RENAMES = [*STEPS[:6], "marked", "parted", "joined", *STEPS[6:]]


def checkout(folder: Path) -> Path:
    (folder / "specs" / "harbour").mkdir(parents=True)
    shutil.copy(ROOT / "tests/unit/codegen/harbour.yaml", folder / "specs/harbour/openapi.yaml")
    shutil.copy(ROOT / "specs/x-keys.schema.json", folder / "specs")
    run(folder)
    return folder


def rename_title(root: Path) -> None:
    spec = root / "specs/harbour/openapi.yaml"
    spec.write_text(spec.read_text().replace("title: Harbour", "title: Haven"))


def contents(root: Path) -> dict[str, bytes]:
    tree = root / "generated"
    return {
        str(path.relative_to(tree)): path.read_bytes() for path in sorted(tree.rglob("*")) if path.is_file()
    }


def start(root: Path, *arguments: str) -> subprocess.Popen[str]:
    program = [sys.executable, str(ROOT / "tests/contract/one_regenerate.py"), str(root), *arguments]
    environment = {**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'overlays'}"}
    return subprocess.Popen(
        program, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


@pytest.mark.parametrize("verb", ["regenerate", "--check"])
@pytest.mark.parametrize(
    ("how", "step"), [*(("swap", step) for step in STEPS), *(("--two-renames", step) for step in TWO_RENAMES)]
)
def test_a_run_killed_at_any_step_leaves_what_the_next_one_makes_whole(
    tmp_path: Path, how: str, step: str, verb: str
) -> None:
    root = checkout(tmp_path / "killed")
    old = contents(root)
    rename_title(root)
    twin = checkout(tmp_path / "twin")
    rename_title(twin)
    run(twin)
    new = contents(twin)
    with start(root, "--kill", step, *(["--two-renames"] if how == "--two-renames" else [])) as killed:
        output, _ = killed.communicate(timeout=30)
    assert killed.returncode == -signal.SIGKILL
    assert output.splitlines()[-1] == step
    if step != "parted":  # between two renames there is a moment without a tree; nowhere else
        assert contents(root) in (old, new)

    if verb == "--check":
        with start(root, "--check") as check:
            check.communicate(timeout=30)
        assert contents(root) in (old, new)
        assert check.returncode == (0 if step == "recorded" else 1)
    else:
        run(root)
        assert contents(root) == new
        assert run(root, check=True).drift == []
        assert (root / "specs/wire.lock").read_bytes() == (twin / "specs/wire.lock").read_bytes()
    assert [path.name for path in (root / ".scratch/regenerate").iterdir()] == ["lock"]


def test_a_second_run_waits_for_the_first(tmp_path: Path) -> None:
    root = checkout(tmp_path)
    rename_title(root)
    with start(root, "--hold", "1") as first:
        assert first.stdout is not None
        assert [first.stdout.readline().strip() for _ in range(2)] == ["alone", "repaired"]
        started = time.monotonic()
        with start(root) as second:
            output, _ = second.communicate(timeout=30)
        assert time.monotonic() - started > 0.5
        first.communicate(timeout=30)
    assert (first.returncode, second.returncode) == (0, 0)
    assert output.splitlines() == [
        "another regenerate is running; waiting for it to end",
        "alone",
        "repaired",
    ]


def test_a_run_that_waits_too_long_says_so(tmp_path: Path) -> None:
    root = checkout(tmp_path)
    with start(root, "--hold", "20") as first:
        assert first.stdout is not None
        first.stdout.readline()
        heard: list[str] = []
        with (
            pytest.raises(Busy, match="another regenerate has been running"),
            alone(root / ".scratch/regenerate", heard.append, 0.2),
        ):
            pytest.fail("two runs at once")
        assert heard == ["another regenerate is running; waiting for it to end"]
        first.kill()
    with alone(root / ".scratch/regenerate", heard.append, 5):
        assert len(heard) == 1  # the lock went with its process


def test_two_folders_swap_in_one_step_where_the_system_can(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    for path in (one, other):
        path.mkdir()
        (path / "name").write_text(path.name)
    if not swap(one, other):
        pytest.skip("this system cannot swap two names")
    assert ((one / "name").read_text(), (other / "name").read_text()) == ("other", "one")


def test_a_swap_of_what_is_not_there_is_an_error_and_no_fallback(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    with pytest.raises(FileNotFoundError):
        swap(tmp_path / "one", tmp_path / "two")
