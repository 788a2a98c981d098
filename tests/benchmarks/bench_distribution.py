"""How large the wheel is, packed and installed: built from this checkout.

`python -m tests.benchmarks.bench_distribution`
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from tests.benchmarks.timing import ROOT

MEGABYTE = 1_000_000


def measure() -> tuple[float, float]:
    """Return the wheel's size and that of what it unpacks to, bytecode not counted, in megabytes."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        if done.returncode:
            raise SystemExit(f"the build failed:\n{done.stdout}{done.stderr}")
        wheel = next(Path(folder).glob("*.whl"))
        with zipfile.ZipFile(wheel) as packed:
            installed = sum(each.file_size for each in packed.infolist())
        return wheel.stat().st_size / MEGABYTE, installed / MEGABYTE


def main() -> None:
    packed, installed = measure()
    print(f"the wheel: {packed:.2f} MB, installed {installed:.1f} MB")


if __name__ == "__main__":
    main()
