"""Only what changed is made again, a check changes nothing and sees everything, and a refusal is one clear line."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.codegen.findings import SpecError
from scripts.regenerate import Refused, main, regenerate
from tests.contract.one_regenerate import QuickEmitter, run

ROOT = Path(__file__).resolve().parents[2]
HARBOUR = ROOT / "tests" / "unit" / "codegen" / "harbour.yaml"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A checkout with two platforms, made and recorded."""
    for name in ("harbour", "quay"):
        (tmp_path / "specs" / name).mkdir(parents=True)
        shutil.copy(HARBOUR, tmp_path / "specs" / name / "openapi.yaml")
    shutil.copy(ROOT / "specs" / "x-keys.schema.json", tmp_path / "specs")
    (tmp_path / "scripts" / "templates").mkdir(parents=True)
    (tmp_path / "scripts" / "templates" / "a.jinja").write_text("one")
    run(tmp_path)
    return tmp_path


def tree(root: Path) -> dict[str, tuple[int, int, bytes]]:
    """Every generated file: which it is on disk, when it was written, and what it holds."""
    files = sorted(path for path in (root / "generated").rglob("*") if path.is_file())
    return {
        str(path.relative_to(root)): (path.stat().st_ino, path.stat().st_mtime_ns, path.read_bytes())
        for path in files
    }


def edit(root: Path, old: str, new: str, platform: str = "harbour") -> None:
    path = root / "specs" / platform / "openapi.yaml"
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))


def test_a_second_run_makes_nothing(root: Path) -> None:
    before = tree(root)
    assert run(root).rebuilt == []
    assert run(root, check=True).drift == []
    assert tree(root) == before


def test_a_change_to_one_platform_makes_that_platform_alone(root: Path) -> None:
    before = tree(root)
    edit(root, "title: Harbour", "title: Haven")
    assert run(root).rebuilt == ["harbour"]
    after = tree(root)
    changed = {name for name in after if after[name] != before[name]}
    assert changed == {name for name in after if "/harbour" in name}
    assert b"Haven" in after["generated/towpath_wire/harbour/api.py"][2]
    assert json.loads(after["generated/towpath_wire/specs/harbour.json"][2])["info"]["title"] == "Haven"
    assert run(root).rebuilt == []


def test_a_change_of_the_machinery_makes_everything(root: Path) -> None:
    (root / "scripts" / "templates" / "a.jinja").write_text("two")
    assert run(root).rebuilt == ["", "harbour", "quay"]
    assert run(root).rebuilt == []


def test_a_new_platform_comes_and_an_old_one_goes(root: Path) -> None:
    shutil.copytree(root / "specs" / "quay", root / "specs" / "pier")
    assert run(root).rebuilt == ["", "pier"]
    shutil.rmtree(root / "specs" / "quay")
    assert run(root).rebuilt == [""]
    assert not [name for name in tree(root) if "quay" in name]
    assert b"'harbour', 'pier'" in tree(root)["generated/towpath_wire/__init__.py"][2]
    assert run(root).rebuilt == []


def test_only_looks_at_one_platform(root: Path) -> None:
    edit(root, "title: Harbour", "title: Haven")
    edit(root, "title: Harbour", "title: Wharf", "quay")
    assert run(root, only="quay").rebuilt == ["quay"]
    assert b"Harbour" in tree(root)["generated/towpath_wire/harbour/api.py"][2]
    assert run(root).rebuilt == ["harbour"]


def test_only_one_platform_after_a_change_of_the_machinery_leaves_the_others_to_the_next_run(
    root: Path,
) -> None:
    (root / "scripts" / "templates" / "a.jinja").write_text("two")
    before = tree(root)
    assert run(root, only="quay").rebuilt == ["", "quay"]
    assert tree(root).keys() == before.keys()
    assert run(root).rebuilt == ["", "harbour"]
    assert run(root).rebuilt == []


def test_only_one_platform_does_not_vouch_for_another_that_was_edited(root: Path) -> None:
    (root / "generated/towpath_wire/harbour/api.py").write_text("mine")
    edit(root, "title: Harbour", "title: Wharf", "quay")
    assert run(root, only="quay").rebuilt == ["quay"]
    assert run(root, check=True).drift == [
        "generated/towpath_wire/harbour/api.py differs from what specs/ make"
    ]


def test_full_makes_everything_and_comes_to_the_same(root: Path) -> None:
    before = {name: content for name, (_, _, content) in tree(root).items()}
    assert run(root, full=True).rebuilt == ["", "harbour", "quay"]
    assert {name: content for name, (_, _, content) in tree(root).items()} == before
    assert run(root, full=True, check=True).drift == []


@pytest.mark.parametrize(
    ("file", "how"),
    [
        ("harbour/api.py", "differs from what specs/ make"),
        ("harbour/models/m3.py", "is missing"),
        ("harbour/models/mine.py", "is not generated"),
        ("stranger.txt", "is not generated"),
        ("_seam/__init__.py", "differs from what specs/ make"),
        ("payloads/quay.py", "is missing"),
        ("specs/quay.json", "differs from what specs/ make"),
    ],
)
def test_a_check_names_what_a_hand_did_to_generated_files_and_a_run_undoes_it(
    root: Path, file: str, how: str
) -> None:
    good = tree(root)
    path = root / "generated" / "towpath_wire" / file
    if how == "is missing":
        path.unlink()
    else:
        path.write_text("by hand\n")
    touched = tree(root)
    assert run(root, check=True).drift == [f"generated/towpath_wire/{file} {how}"]
    assert tree(root) == touched
    run(root)
    assert {name: content for name, (_, _, content) in tree(root).items()} == {
        name: content for name, (_, _, content) in good.items()
    }


def test_what_python_leaves_behind_is_no_drift(root: Path) -> None:
    cache = root / "generated/towpath_wire/harbour/__pycache__"
    cache.mkdir()
    (cache / "api.cpython-311.pyc").write_bytes(b"x")
    assert run(root, check=True).drift == []
    assert run(root).rebuilt == []


def test_a_check_sees_a_change_of_the_spec_and_changes_nothing(root: Path) -> None:
    edit(root, "title: Harbour", "title: Haven")
    before, lock = tree(root), (root / "specs/wire.lock").read_bytes()
    drift = run(root, check=True).drift
    assert "generated/towpath_wire/harbour/api.py differs from what specs/ make" in drift
    assert drift[-1] == "specs/wire.lock does not record what is there"
    assert (tree(root), (root / "specs/wire.lock").read_bytes()) == (before, lock)
    assert [path.name for path in (root / ".scratch/regenerate").iterdir()] == ["lock"]


@pytest.mark.parametrize(
    "damage", ["", "not toml [", "[tools]\n", "platforms = 3\n", '[platforms]\nharbour = "x"\n']
)
def test_a_damaged_lock_costs_a_rebuild_and_no_more(root: Path, damage: str) -> None:
    (root / "specs/wire.lock").write_text(damage)
    assert run(root, check=True).drift == ["specs/wire.lock does not record what is there"]
    assert run(root).rebuilt == ["", "harbour", "quay"]
    assert run(root).rebuilt == []


def test_every_spec_is_judged_before_anything_is_made(root: Path) -> None:
    before = tree(root)
    edit(root, "x-verb: launch", "x-verb: import")
    edit(root, "      operationId: readCargo\n", "", "quay")
    with pytest.raises(SpecError) as caught:
        run(root)
    assert {str(finding).split("/")[1] for finding in caught.value.findings} == {"harbour", "quay"}
    assert tree(root) == before


def test_what_the_census_misses_fails_the_run_and_leaves_the_tree(root: Path) -> None:
    from scripts.codegen.build import Build
    from scripts.codegen.findings import Finding

    before = tree(root)
    edit(root, "title: Harbour", "title: Haven")
    lost = Finding("specs/harbour/openapi.yaml:9", "listShips was lost")
    with pytest.raises(SpecError, match="listShips was lost"):
        regenerate(root, maker=lambda layout, step: Build(layout, QuickEmitter(), lambda _, __: [lost], step))
    assert tree(root) == before


def test_a_generator_that_fails_is_one_line_with_the_platform(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from scripts.codegen.build import Build
    from scripts.codegen.findings import CannotEmit

    class Failing(QuickEmitter):
        def emit(self, bundle: object, into: Path, step: object) -> None:
            raise ValueError("an enum of two kinds")

    before = tree(root)
    edit(root, "title: Harbour", "title: Haven")
    with pytest.raises(CannotEmit, match=r"^specs/harbour: an enum of two kinds$"):
        regenerate(root, maker=lambda layout, step: Build(layout, Failing(), lambda _, __: [], step))
    assert tree(root) == before
    assert run(root).rebuilt == ["harbour"]


def test_a_platform_writes_into_its_own_part_alone(root: Path) -> None:
    from scripts.codegen.build import Build
    from scripts.codegen.findings import CannotEmit

    class Greedy(QuickEmitter):
        def emit(self, bundle: object, into: Path, step: object) -> None:
            (into / "towpath_wire" / "__init__.py").write_text("mine")

    edit(root, "title: Harbour", "title: Haven")
    with pytest.raises(CannotEmit, match="not this platform's to write"):
        regenerate(root, maker=lambda layout, step: Build(layout, Greedy(), lambda _, __: [], step))


def command(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    program = [sys.executable, "-m", "scripts.regenerate", "--root", str(root), *arguments]
    return subprocess.run(program, cwd=ROOT, capture_output=True, text=True, check=False)


def test_a_run_with_nothing_to_do_says_so(root: Path) -> None:
    done = command(root)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("nothing to do (")


def test_a_run_with_nothing_to_do_imports_no_generator(root: Path) -> None:
    program = (
        "import sys; from scripts.regenerate import main; main(['--root', sys.argv[1]]); "
        "print(sorted({name.split('.')[0] for name in sys.modules} & "
        "{'openapi_python_client', 'datamodel_code_generator', 'yaml', 'jsonschema_rs', 'attrs', 'jinja2'}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, root], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"


def test_json_is_one_line_for_programs(root: Path) -> None:
    report = json.loads(command(root, "--json").stdout)
    assert (report["platforms"], report["rebuilt"], report["drift"]) == (["harbour", "quay"], [], [])


def test_an_unknown_platform_is_one_clear_line(root: Path) -> None:
    done = command(root, "--only", "harbor")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "there is no platform 'harbor'; specs/ has harbour, quay\n"


def test_no_platform_at_all_is_one_clear_line(tmp_path: Path) -> None:
    done = command(tmp_path)
    assert (done.returncode, done.stderr) == (
        2,
        "specs/ has no platform; write specs/<platform>/openapi.yaml\n",
    )


def test_an_unreadable_spec_is_one_line_with_line_and_column(root: Path) -> None:
    before = tree(root)
    edit(root, "paths:\n", "paths: [\n")
    done = command(root)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("specs/harbour/openapi.yaml:")
    assert done.stderr.count("\n") == 1
    assert tree(root) == before


def test_findings_are_named_one_a_line_and_exit_with_1(root: Path) -> None:
    edit(root, "x-evidence: inferred", "x-evidence: hearsay")
    done = command(root, "--check")
    assert done.returncode == 1
    assert done.stderr.startswith("specs/harbour/openapi.yaml:")
    assert json.loads(command(root, "--json").stdout)["errors"] == done.stderr.splitlines()


def test_a_folder_that_cannot_be_a_package_is_refused(root: Path) -> None:
    (root / "specs/harbour").rename(root / "specs/har-bour")
    with pytest.raises(Refused, match="har-bour cannot be a package's name"):
        run(root)


def test_a_missing_tool_is_one_line_that_says_what_to_do(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import importlib.metadata

    real = importlib.metadata.version

    def version(name: str) -> str:
        if name == "ruff":
            raise importlib.metadata.PackageNotFoundError(name)
        return real(name)

    monkeypatch.setattr(importlib.metadata, "version", version)
    assert main(["--root", str(root)]) == 2
    assert capsys.readouterr().err == (
        "ruff is not installed; run `make setup`, or pip install -c constraints.txt ruff\n"
    )


def test_the_lock_is_the_same_under_any_hash_seed(root: Path) -> None:
    locks = set()
    for seed in ("0", "1", "4242"):
        (root / "specs/wire.lock").unlink()
        program = [sys.executable, str(ROOT / "tests/contract/one_regenerate.py"), str(root)]
        environment = {
            **os.environ,
            "PYTHONHASHSEED": seed,
            "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'overlays'}",
        }
        subprocess.run(program, cwd=ROOT, env=environment, check=True, capture_output=True)
        locks.add((root / "specs/wire.lock").read_bytes())
    assert len(locks) == 1
