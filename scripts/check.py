"""Run every static check and say which ones failed: format, lint, types by three checkers, layers, regeneration.

Each check runs even when an earlier one failed, so that one run shows all there is to mend.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent


class Check(NamedTuple):
    name: str
    command: tuple[str, ...]


def tool(name: str, *arguments: str) -> tuple[str, ...]:
    return (str(BIN / name), *arguments)


CHECKS = (
    Check("format", tool("ruff", "format", "--check", "--quiet", ".")),
    Check("lint", tool("ruff", "check", "--quiet", ".")),
    Check("types: mypy on all of it", tool("mypy", "generated", "overlays", "scripts", "tests")),
    Check("types: basedpyright on overlays and tests/typing", tool("basedpyright", "--level", "error")),
    Check("types: pyrefly on tests/typing", tool("pyrefly", "check", "--output-format=min-text")),
    Check("layers", tool("lint-imports", "--no-cache")),
    Check("generated is what specs make", (sys.executable, "-m", "scripts.regenerate", "--check", "--full")),
)


def run(check: Check) -> tuple[Check, subprocess.CompletedProcess[str], float]:
    started = time.monotonic()
    done = subprocess.run(
        check.command, cwd=ROOT, capture_output=True, text=True, check=False, env=environment()
    )
    return check, done, time.monotonic() - started


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join(("generated", "overlays", ".")), "NO_COLOR": "1"}


def main() -> int:
    failed = []
    with ThreadPoolExecutor(max_workers=2) as pool:
        for check, done, seconds in pool.map(run, CHECKS):
            good = done.returncode == 0
            print(f"{'ok  ' if good else 'FAIL'} {check.name} ({seconds:.1f} s)", flush=True)
            if not good:
                failed.append(check.name)
                print((done.stdout + done.stderr).strip(), flush=True)
    if failed:
        print(f"\n{len(failed)} of {len(CHECKS)} checks failed: {'; '.join(failed)}")
        return 1
    print(f"All {len(CHECKS)} checks passed.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
