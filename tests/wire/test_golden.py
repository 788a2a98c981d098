"""The torture spec is emitted byte for byte as it was when somebody last looked at it."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from .golden import files_kept, files_of, renew

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

RENEW = "look at it, then: python -m tests.wire.golden"


def test_what_is_emitted_is_what_is_kept(tree: Path) -> None:
    emitted, kept = files_of(tree), files_kept()
    assert sorted(emitted) == sorted(kept), RENEW
    moved = [
        line
        for name in kept
        if emitted[name] != kept[name]
        for line in difflib.unified_diff(
            kept[name].splitlines(),
            emitted[name].splitlines(),
            f"kept {name}",
            f"emitted {name}",
            "",
            "",
            1,
            "",
        )
    ]
    assert not moved, "\n".join([RENEW, *moved[:200]])


def test_enough_is_kept_to_show_a_change() -> None:
    kept = files_kept()
    assert len(kept) > 50
    for part in ("models/thing.py", "operations/things.py", "resources/things.py", "api.py", "__init__.py"):
        assert f"torture/{part}" in kept
    assert "payloads/torture.py" in kept


def test_renewing_says_what_moved_and_leaves_what_was_emitted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.wire.golden.KEPT", tmp_path)
    assert renew({"a.py": "1", "b/c.py": "2"}) == ["new a.py", "new b/c.py"]
    assert renew({"a.py": "3", "d.py": "4"}) == ["changed a.py", "gone b/c.py", "new d.py"]
    assert files_kept() == {"a.py": "3", "d.py": "4"}
    assert renew({"a.py": "3", "d.py": "4"}) == []
