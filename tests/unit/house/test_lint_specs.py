"""`make lint-specs` counts what the judges say, fails on their errors, and says in one line why it could not ask them."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

import pytest

from scripts import lint_specs

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

GOOD: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Harbour", "version": "1"},
    "paths": {
        "/ships": {"get": {"operationId": "listShips", "responses": {"200": {"description": "Ships"}}}}
    },
}
NO_REDOCLY: dict[str, Any] = {"problems": []}


@pytest.fixture
def harbour(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one good spec and one for npm's tools, in place of the project's own."""
    specs = tmp_path / "specs"
    specs.mkdir()
    (specs / "harbour.json").write_text(json.dumps(GOOD))
    monkeypatch.setattr(lint_specs, "SPECS", specs)
    monkeypatch.setattr(lint_specs, "NPM", tmp_path / "npm")
    return specs / "harbour.json"


@pytest.fixture
def say(harbour: Path) -> Callable[..., None]:
    """Put tools of the pinned versions in place that say what they are told to."""

    def put(**said: object) -> None:
        modules = lint_specs.NPM / "node_modules"
        for package, version in lint_specs.PACKAGES.items():
            (modules / package).mkdir(parents=True, exist_ok=True)
            (modules / package / "package.json").write_text(json.dumps({"version": version}))
        (modules / ".bin").mkdir(exist_ok=True)
        for name, value in said.items():
            text = value if isinstance(value, str) else json.dumps(value)
            tool = modules / ".bin" / name
            tool.write_text(f"#!{sys.executable}\nprint({text!r})\n")
            tool.chmod(0o755)

    return put


def test_a_good_spec_passes(say: Callable[..., None], capsys: pytest.CaptureFixture[str]) -> None:
    say(spectral=[], redocly=NO_REDOCLY)
    assert lint_specs.main() == 0
    assert "1 specs, 3 judges, no errors" in capsys.readouterr().out


def test_a_spec_that_is_no_valid_openapi_fails(
    harbour: Path, say: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    say(spectral=[], redocly=NO_REDOCLY)
    harbour.write_text(json.dumps(GOOD).replace('"description": "Ships"', '"descriptoin": "Ships"'))
    assert lint_specs.main() == 1
    assert "harbour: openapi-spec-validator: paths//ships/get/responses/200: " in capsys.readouterr().out


@pytest.mark.parametrize(
    ("severity", "exit"), [({"spectral": 0, "redocly": "error"}, 1), ({"spectral": 1, "redocly": "warn"}, 0)]
)
@pytest.mark.parametrize("tool", ["spectral", "redocly"])
def test_an_error_fails_and_a_warning_is_counted(
    tool: str,
    severity: dict[str, Any],
    exit: int,
    say: Callable[..., None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    spectral = {
        "severity": severity["spectral"],
        "path": ["paths", "/ships"],
        "code": "rule",
        "message": "no",
    }
    redocly = {
        "severity": severity["redocly"],
        "location": [{"pointer": "#/paths"}],
        "ruleId": "rule",
        "message": "no",
    }
    say(
        spectral=[spectral] if tool == "spectral" else [],
        redocly={"problems": [redocly]} if tool == "redocly" else NO_REDOCLY,
    )
    assert lint_specs.main() == exit
    out = capsys.readouterr().out
    counts = next(line.split()[2:] for line in out.splitlines() if line.split()[1:2] == [tool])
    assert counts == (["1", "0"] if exit else ["0", "1"])
    assert (f"harbour: {tool}: " in out) == bool(exit)


def test_a_tool_without_a_report_is_told_in_one_line(
    say: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    say(spectral="Segmentation fault", redocly=NO_REDOCLY)
    assert lint_specs.main() == 2
    said = capsys.readouterr().err
    assert said.startswith("lint-specs: spectral gave no report on ")
    assert said.count("\n") == 1


def test_without_npm_one_line_says_what_to_install(
    harbour: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", "")
    assert lint_specs.main() == 2
    assert capsys.readouterr().err == (
        "lint-specs: npm is not on the PATH; install Node.js 20.19 or later, then run this again\n"
    )


def test_another_version_than_the_pinned_one_is_not_used(
    say: Callable[..., None], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    say(spectral=[], redocly=NO_REDOCLY)
    manifest = lint_specs.NPM / "node_modules" / "@redocly/cli" / "package.json"
    manifest.write_text(json.dumps({"version": "0.0.1"}))
    monkeypatch.setenv("PATH", "")
    assert lint_specs.main() == 2
    assert "npm is not on the PATH" in capsys.readouterr().err
