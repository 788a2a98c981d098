"""A run says what it changes in the specs, and the changelog tells it once, whatever comes between two releases."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from scripts import regenerate
from tests.contract.one_regenerate import quick, run

ROOT = Path(__file__).resolve().parents[2]
CHANGELOG = """\
# Changelog

## Unreleased

### Added
- A lighthouse.

## 0.2.0

### Added
- A pier.
"""
NEW_STATUS = """\
        "410": { $ref: "#/components/responses/Refused" }
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A checkout with one platform, made and recorded, and a changelog with a release in it."""
    (tmp_path / "specs" / "harbour").mkdir(parents=True)
    shutil.copy(ROOT / "tests/unit/codegen/harbour.yaml", tmp_path / "specs/harbour/openapi.yaml")
    shutil.copy(ROOT / "specs/x-keys.schema.json", tmp_path / "specs")
    run(tmp_path)
    (tmp_path / "CHANGELOG.md").write_text(CHANGELOG)
    return tmp_path


def spec(root: Path) -> Path:
    return root / "specs/harbour/openapi.yaml"


def edit(root: Path, old: str, new: str) -> None:
    text = spec(root).read_text()
    assert old in text
    spec(root).write_text(text.replace(old, new, 1))


def changelog(root: Path) -> str:
    return (root / "CHANGELOG.md").read_text()


def block(root: Path) -> list[str]:
    """The lines of the platform's block; none where there is none."""
    begin, end = "<!-- spec diff: harbour -->\n", "<!-- /spec diff: harbour -->\n"
    text = changelog(root)
    assert text.count(begin) == text.count(end) <= 1
    return text.partition(begin)[2].partition(end)[0].splitlines()


def rename_the_query(root: Path) -> None:
    edit(root, "- { name: skip, in: query", "- { name: start, in: query")
    edit(root, "next: { offset: skip }", "next: { offset: start }")


def test_a_change_is_told_under_unreleased_with_what_breaks_first(root: Path) -> None:
    rename_the_query(root)
    result = run(root)

    assert [change.platform for change in result.changes] == ["harbour"]
    assert block(root) == [
        "### Spec of harbour: 1 breaking change, 2 other changes; a major version is owed",
        "",
        "- **Breaking:** request: `skip` in the query is gone (GET /ships)",
        "- `GET /ships` is paged in another way",
        "- request: `start` in the query is new (GET /ships)",
    ]
    unreleased, _, released = changelog(root).partition("## 0.2.0")
    assert "spec diff" in unreleased
    assert f"## 0.2.0{released}" == CHANGELOG[CHANGELOG.index("## 0.2.0") :]
    assert unreleased.startswith(CHANGELOG[: CHANGELOG.index("## 0.2.0")].rstrip())


def test_a_second_run_tells_nothing_again(root: Path) -> None:
    rename_the_query(root)
    run(root)
    told = changelog(root)
    assert run(root).changes == []
    assert run(root, full=True).changes == []
    assert changelog(root) == told


def test_several_runs_before_a_release_come_to_one_account(root: Path) -> None:
    edit(root, "minimum: 0, default: 0", "minimum: 0, default: 10")
    run(root)
    edit(root, "minimum: 0, default: 10", "minimum: 0, default: 20")
    second = run(root)

    assert "and no longer `10`" in second.changes[0].lines[1]
    assert [line for line in block(root) if "default" in line] == [
        "- **Breaking:** request: `skip` in the query has the default `20` and no longer `0` (GET /ships)"
    ]


def test_what_is_taken_back_is_no_longer_told(root: Path) -> None:
    before = spec(root).read_text()
    rename_the_query(root)
    run(root)
    assert (root / "specs/released/harbour.json.gz").is_file()
    spec(root).write_text(before)
    assert run(root).changes[0].platform == "harbour"

    assert changelog(root) == CHANGELOG
    assert not (root / "specs/released").exists()


def test_after_a_release_the_account_begins_anew(root: Path) -> None:
    edit(root, "minimum: 0, default: 0", "minimum: 0, default: 10")
    run(root)
    released = changelog(root).replace("## Unreleased\n", "## Unreleased\n\n## 0.3.0\n", 1)
    (root / "CHANGELOG.md").write_text(released)
    edit(root, "minimum: 0, default: 10", "minimum: 0, default: 20")
    run(root)

    unreleased, _, rest = changelog(root).partition("## 0.3.0")
    assert "has the default `20` and no longer `10`" in unreleased
    assert "has the default `10` and no longer `0`" in rest
    assert f"## 0.3.0{rest}" == released[released.index("## 0.3.0") :]


def test_a_change_that_says_nothing_new_leaves_the_changelog_alone(root: Path) -> None:
    spec(root).write_text(f"# A harbour like others.\n{spec(root).read_text()}")
    before = (root / "CHANGELOG.md").stat()
    assert run(root).rebuilt == ["harbour"]

    after = (root / "CHANGELOG.md").stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert not (root / "specs/released").exists()


def test_a_check_tells_and_writes_nothing(root: Path) -> None:
    rename_the_query(root)
    result = run(root, check=True)

    assert result.drift
    assert result.changes == []
    assert changelog(root) == CHANGELOG
    assert not (root / "specs/released").exists()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"# Changelog\n\n## 0.2.0\n", "no heading `## Unreleased`"),
        (b"# Changelog \xff\n\n## Unreleased\n", "utf-8"),
    ],
)
def test_a_changelog_that_cannot_be_written_is_a_note_and_the_tree_is_made(
    root: Path, content: bytes, reason: str
) -> None:
    (root / "CHANGELOG.md").write_bytes(content)
    rename_the_query(root)
    result = run(root)

    assert [reason in note for note in result.notes] == [True]
    assert result.changes[0].lines[0].startswith("1 breaking change")
    assert (root / "CHANGELOG.md").read_bytes() == content
    assert run(root, check=True).drift == []


def test_a_changelog_that_is_a_folder_is_a_note_and_the_tree_is_made(root: Path) -> None:
    (root / "CHANGELOG.md").unlink()
    (root / "CHANGELOG.md").mkdir()
    rename_the_query(root)
    assert len(run(root).notes) == 1
    assert run(root, check=True).drift == []


def test_a_write_that_fails_after_the_exchange_is_a_note(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from scripts.codegen import changes

    real = changes._replace

    def full_disk(path: Path, content: bytes, work: Path) -> None:
        if path.name == "CHANGELOG.md":
            raise OSError(28, "No space left on device")
        real(path, content, work)

    rename_the_query(root)
    with monkeypatch.context() as patched:
        patched.setattr(changes, "_replace", full_disk)
        assert run(root).notes == ["CHANGELOG.md was left as it is: No space left on device"]
    assert changelog(root) == CHANGELOG
    assert run(root, check=True).drift == []
    run(root, full=True)
    assert "`skip` in the query is gone" in "\n".join(block(root))


def test_a_checkout_without_a_changelog_gets_none(root: Path) -> None:
    (root / "CHANGELOG.md").unlink()
    rename_the_query(root)
    result = run(root)
    assert (len(result.changes), result.notes) == (1, [])
    assert not (root / "CHANGELOG.md").exists()
    assert not (root / "specs/released").exists()


@pytest.mark.parametrize("step", ["assembled", "exchanged", "told", "recorded"])
def test_a_run_killed_at_any_step_leaves_the_whole_account_to_the_next(root: Path, step: str) -> None:
    rename_the_query(root)
    program = [sys.executable, str(ROOT / "tests/contract/one_regenerate.py"), str(root), "--kill", step]
    environment = {**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'overlays'}"}
    killed = subprocess.run(program, cwd=ROOT, env=environment, capture_output=True, check=False)
    assert killed.returncode == -signal.SIGKILL

    run(root)
    assert "- **Breaking:** request: `skip` in the query is gone (GET /ships)" in block(root)
    assert run(root, check=True).drift == []


def test_a_new_platform_and_one_that_goes_are_told_as_such(root: Path) -> None:
    shutil.copytree(root / "specs/harbour", root / "specs/quay")
    assert run(root).changes[0].lines == ["a new platform, 3 operations"]
    assert "### Spec of quay: a new platform, 3 operations" in changelog(root)
    shutil.rmtree(root / "specs/quay")
    assert run(root).changes[0].as_dict() == {"bump": "major", "breaking": True, "platform": "removed"}
    assert changelog(root) == CHANGELOG


def test_a_bundle_that_a_hand_has_broken_is_a_note(root: Path) -> None:
    (root / "generated/towpath_wire/specs/harbour.json").write_text("{")
    result = run(root)
    assert result.changes == []
    assert "what changed in the spec of harbour cannot be told" in result.notes[0]
    assert json.loads((root / "generated/towpath_wire/specs/harbour.json").read_text())["openapi"] == "3.1.0"


@pytest.mark.parametrize("as_json", [False, True])
def test_the_command_prints_the_change(
    root: Path, as_json: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(regenerate, "_maker", lambda: quick)
    rename_the_query(root)
    assert regenerate.main(["--root", str(root), *(["--json"] if as_json else [])]) == 0

    said = capsys.readouterr()
    if as_json:
        change = json.loads(said.out)["changes"]["harbour"]
        assert (change["bump"], change["findings"][0]["rule"]) == ("major", "parameter-removed")
    else:
        assert said.out.splitlines()[1:3] == [
            "harbour: 1 breaking change, 2 other changes; a major version is owed",
            "  Breaking: request: `skip` in the query is gone (GET /ships)",
        ]
