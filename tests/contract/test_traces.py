"""Each `SOURCES.md` traces its documents whole; the trace itself can fail."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from scripts import trace
from scripts.codegen.bundle import bundle

if TYPE_CHECKING:
    from pathlib import Path

SOURCES = trace.ROOT / "specs" / "ouro" / "SOURCES.md"


def test_every_statement_leads_to_spec_code_and_test(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["trace"])
    monkeypatch.setattr(sys, "path", [*sys.path])
    assert trace.main() == 0, capsys.readouterr().out
    assert "statements trace all" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("right", "wrong", "complaint"),
    [
        ("| A | 19 |", "| A | 18 |", "source A: no row tells of line 19"),
        ("| A | 136-138 |", "| A | 136-139 |", "source A has 138 lines, yet rows tell of 139"),
        ("/components/parameters/Username", "/components/parameters/Nobody", "the spec has nothing at"),
        ("towpath.ouro.users.Users.unfollow", "towpath.ouro.users.Users.forget", "there is no towpath.ouro"),
        ("::test_following_is_a_toggle", "::test_following_is_no_toggle", "there is no test"),
        ("| B | 1-3 |", "| C | 1-3 |", "the source 'C' is not among the documents"),
    ],
)
def test_what_leads_nowhere_or_is_left_out_is_told(
    tmp_path: Path, right: str, wrong: str, complaint: str
) -> None:
    text = SOURCES.read_text(encoding="utf-8")
    assert right in text
    broken = tmp_path / "SOURCES.md"
    broken.write_text(text.replace(right, wrong), encoding="utf-8")
    found = list(trace.problems(trace.read(broken), bundle(trace.ROOT / "specs", "ouro").document))
    assert any(complaint in each for each in found), found


def test_an_empty_cell_is_no_answer(tmp_path: Path) -> None:
    text = SOURCES.read_text(encoding="utf-8")
    dash = "– as the spec"
    assert dash in text
    broken = tmp_path / "SOURCES.md"
    broken.write_text(text.replace(dash, "–"), encoding="utf-8")
    with pytest.raises(ValueError, match="says '–' and why"):
        trace.read(broken)


def test_a_test_in_a_class_is_named_with_its_class() -> None:
    file = "tests/contract/test_opendatasoft_resources.py"
    known = [
        f"{file}::TestPreview::test_looking_changes_nothing",
        "tests/contract/test_traces.py::" + _ITSELF,
    ]
    unknown = [
        f"{file}::test_looking_changes_nothing",
        f"{file}::TestRealtime::test_looking_changes_nothing",
        f"{file}::TestPreview",
        file,
        f"no_such_file.py::{_ITSELF}",
    ]
    assert [trace._is_test(name) for name in known + unknown] == [True] * 2 + [False] * 5


_ITSELF = test_a_test_in_a_class_is_named_with_its_class.__name__
