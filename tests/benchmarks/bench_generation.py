"""What making a platform of 181 operations anew costs, against the two stock generators with their formatter.

`python -m tests.benchmarks.bench_generation [rounds]`

Ours is the whole run of `make regenerate` for one platform: lint, both generators, formatter, census, exchange. The
peers' is `openapi-python-client generate` with its usual hooks, then `datamodel-codegen` into TypedDicts.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks import peers
from tests.benchmarks.timing import ROOT

PLATFORM = "opendatasoft"
REGENERATE = [sys.executable, "-m", "scripts.regenerate"]


def checkout(folder: Path) -> Path:
    """Copy what a regeneration reads, with one platform and nothing generated."""
    for name in ("scripts", "overlays"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "constraints.txt"):
        shutil.copy(ROOT / name, folder / name)
    shutil.copytree(ROOT / "specs" / PLATFORM, folder / "specs" / PLATFORM)
    for path in (ROOT / "specs").iterdir():
        if path.is_file() and path.name != "wire.lock":
            shutil.copy(path, folder / "specs" / path.name)
    (folder / "generated").mkdir()
    return folder


def cost(command: list[str], folder: Path, environment: dict[str, str]) -> float:
    """Run a command; return its CPU in seconds, its children's included."""
    before = os.times()
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    after = os.times()
    if done.returncode:
        raise SystemExit(f"{' '.join(command[:3])} failed:\n{done.stdout}{done.stderr}")
    return after.children_user + after.children_system - before.children_user - before.children_system


def measure(rounds: int = 7) -> tuple[float, float, float]:
    """Return medians: CPU of ours and of the stock generators in seconds, and a no-op's seconds on the wall."""
    ours, stock, idle = [], [], []
    with tempfile.TemporaryDirectory(prefix="bench-generation-") as made:
        folder = checkout(Path(made) / "checkout")
        environment = {**peers.environment(), "PYTHONPATH": os.pathsep.join(("overlays", "."))}
        for number in range(rounds + 1):
            (folder / "specs" / "wire.lock").unlink(missing_ok=True)
            shutil.rmtree(folder / "generated")
            (folder / "generated").mkdir()
            spent = cost(REGENERATE, folder, environment)
            theirs = cost([*peers.STOCK, f"{made}/stock"], folder, environment)
            theirs += cost([*peers.TYPED_DICTS, f"{made}/typed.py"], folder, environment)
            began = time.perf_counter()
            cost(REGENERATE, folder, environment)
            waited = time.perf_counter() - began
            if number:  # the first round writes bytecode
                ours.append(spent)
                stock.append(theirs)
                idle.append(waited)
    return statistics.median(ours), statistics.median(stock), statistics.median(idle)


def main(rounds: int = 7) -> None:
    peers.prepared()
    ours, stock, idle = measure(rounds)
    print(f"{'regenerate 181 operations':<36}{'CPU s':>8}{'÷ stock':>10}")
    print(f"{'towpath, the whole run':<36}{ours:>8.2f}{ours / stock:>10.2f}")
    print(f"{'the stock generators, formatted':<36}{stock:>8.2f}{1:>10.2f}")
    print(f"a run that has nothing to do: {idle:.2f} s on the wall")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
