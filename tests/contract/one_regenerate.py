"""One run of regenerate with generators that take no time; as a program, it can be killed at any step.

python one_regenerate.py ROOT [--check] [--kill STEP] [--two-renames] [--hold SECONDS]
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import scripts.codegen.exchange
from scripts.codegen.build import Build
from scripts.regenerate import Result, regenerate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from scripts.codegen.bundle import Bundle
    from scripts.codegen.findings import Finding
    from scripts.codegen.lock import Layout


class QuickEmitter:
    """Writes as many files as a generator would, with nothing but the spec's title in them."""

    def emit(self, bundle: Bundle, into: Path, step: Callable[[str], None]) -> None:
        package = into / "towpath_wire"
        (package / bundle.platform / "models").mkdir(parents=True)
        (package / "payloads").mkdir()
        title = bundle.document["info"]["title"]
        for name in ("__init__.py", "api.py", *(f"models/m{number}.py" for number in range(20))):
            (package / bundle.platform / name).write_text(f"TITLE = {title!r}\n")
        (package / "payloads" / f"{bundle.platform}.py").write_text(f"TITLE = {title!r}\n")

    def emit_shared(self, into: Path, platforms: Sequence[str]) -> None:
        for name in ("__init__.py", "_seam/__init__.py", "payloads/__init__.py", "specs/__init__.py"):
            path = into / "towpath_wire" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(f"PLATFORMS = {list(platforms)!r}\n")


def nothing_is_missing(_: Bundle, __: Path) -> Sequence[Finding]:
    return ()


def quick(layout: Layout, step: Callable[[str], None]) -> Build:
    """Make parts with the quick emitter."""
    return Build(layout, QuickEmitter(), nothing_is_missing, step)


def run(root: Path, *, check: bool = False, only: str | None = None, full: bool = False) -> Result:
    """Regenerate in this process."""
    return regenerate(root, check=check, only=only, full=full, maker=quick)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("root", type=Path)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--kill")
    parser.add_argument("--two-renames", action="store_true")
    parser.add_argument("--hold", type=float, default=0)
    arguments = parser.parse_args()
    if arguments.two_renames:
        scripts.codegen.exchange.swap = lambda one, other: False

    def step(name: str) -> None:
        print(name, flush=True)
        if name == arguments.kill:
            os.kill(os.getpid(), signal.SIGKILL)
        if name == "repaired":
            time.sleep(arguments.hold)

    result = regenerate(arguments.root, check=arguments.check, maker=quick, step=step)
    sys.exit(1 if result.drift else 0)


if __name__ == "__main__":
    main()
