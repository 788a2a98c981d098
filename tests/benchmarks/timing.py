"""Honest timing: whole processes, CPU instead of wall time, interleaved, medians, and ratios inside one run."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).resolve().parents[2]
PYTHONPATH = os.pathsep.join(str(ROOT / root) for root in ("generated", "overlays"))


def cpu_seconds(program: str) -> float:
    """Run `program` in a fresh interpreter and return the CPU it used, user and system together."""
    # No -I or -S: what a user's own start costs belongs in. Bytecode is written by the first, uncounted run.
    env = {**os.environ, "PYTHONPATH": PYTHONPATH, "PYTHONDONTWRITEBYTECODE": ""}
    process = subprocess.Popen([sys.executable, "-c", program], env=env, cwd=ROOT)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"this program failed, so there is nothing to time:\n{program}")
    return usage.ru_utime + usage.ru_stime


def interleaved(programs: Mapping[str, str], runs: int) -> dict[str, float]:
    """Return each program's median CPU over `runs` rounds, in each of which all of them run once."""
    for program in programs.values():
        cpu_seconds(program)
    times: dict[str, list[float]] = {name: [] for name in programs}
    for _ in range(runs):
        for name, program in programs.items():
            times[name].append(cpu_seconds(program))
    return {name: statistics.median(measured) for name, measured in times.items()}
