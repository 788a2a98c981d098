"""The torture spec as it is emitted, kept file by file: an upgrade of a generator shows at once what moved.

`python -m tests.wire.golden` renews what is kept, after which `git diff tests/wire/golden` is the change to read.
Each file is kept with `.txt` behind its name, so that no linter, checker or test runner takes it for code of ours.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

KEPT = Path(__file__).parent / "golden"
PACKAGE = "towpath_wire"


def files_of(tree: Path) -> dict[str, str]:
    """Return what was emitted for the torture spec, by path; not what all platforms share."""
    root = tree / PACKAGE
    paths = [root / "payloads" / "torture.py", *(root / "torture").rglob("*")]
    return {
        path.relative_to(root).as_posix(): path.read_text("utf-8")
        for path in sorted(paths)
        if path.is_file() and "__pycache__" not in path.parts
    }


def files_kept() -> dict[str, str]:
    """Return what is kept, by the paths it was emitted under."""
    return {
        path.relative_to(KEPT).as_posix().removesuffix(".txt"): path.read_text("utf-8")
        for path in sorted(KEPT.rglob("*.txt"))
    }


def renew(emitted: dict[str, str]) -> list[str]:
    """Keep what was emitted in place of what is kept; return what that changes, one line a file."""
    before = files_kept()
    for name in before.keys() - emitted.keys():
        (KEPT / f"{name}.txt").unlink()
    for name, text in emitted.items():
        path = KEPT / f"{name}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    names = sorted(name for name in before.keys() | emitted.keys() if before.get(name) != emitted.get(name))
    return [
        f"{'changed' if name in before and name in emitted else 'new' if name in emitted else 'gone'} {name}"
        for name in names
    ]


def main() -> int:
    from tests.wire.conftest import document, emitted

    with TemporaryDirectory() as place:
        moved = renew(files_of(emitted(document(), Path(place))))
    print("\n".join(moved) or "nothing moved")
    return 0


if __name__ == "__main__":
    sys.exit(main())
