"""What others need to read the pages of `bench_decode`: each peer in a process of its own, `json.loads` beside it.

`python -m tests.benchmarks.bench_decode_peers [runs]`
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks import peers
from tests.benchmarks.bench_decode import PAGES, RUNS, page
from tests.benchmarks.timing import ROOT

FRAME = """
import gc, json, statistics, sys, time
content = open(sys.argv[1], "rb").read()
{program}
def cost(read):
    gc.collect()
    began = time.process_time()
    held = read(content)
    return time.process_time() - began
pairs = [(cost(decode), cost(json.loads)) for _ in range(int(sys.argv[2]) + 1)][1:]
print(statistics.median(a for a, _ in pairs) / statistics.median(b for _, b in pairs))
"""
PROGRAMS = {
    "openapi-python-client": """
from stock.models.paginated_{group} import Paginated{name}
decode = lambda content: Paginated{name}.from_dict(json.loads(content))""",
    "pydantic": """
from pydantic_models import Paginated{name}
decode = Paginated{name}.model_validate_json""",
    "openapi-generator": """
from oag_client.models.paginated_{group} import Paginated{name}
decode = lambda content: Paginated{name}.from_json(content.decode())""",
}


def measure(runs: int = RUNS) -> dict[str, dict[str, float]]:
    """Return, by page and peer, what a page costs as a ratio to `json.loads`; a peer that cannot read a page has none."""
    found: dict[str, dict[str, float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for kind, (group, _, path) in PAGES.items():
            file = Path(folder) / f"{kind}.json"
            file.write_bytes(page(path, unknown=False))
            found[kind] = {}
            for peer, program in PROGRAMS.items():
                text = FRAME.replace("{program}", program.format(group=group, name=group.capitalize()))
                done = subprocess.run(
                    [sys.executable, "-c", text, str(file), str(runs)],
                    env=peers.environment(),
                    cwd=ROOT,
                    capture_output=True,
                    text=True,
                    check=False,
                )
                if done.returncode == 0:
                    found[kind][peer] = float(done.stdout)
                else:
                    reason = done.stderr.strip().rpartition("\n")[2]
                    print(f"{peer} cannot read the page {kind!r}: {reason[:200]}", file=sys.stderr)
    return found


def main(runs: int = RUNS) -> None:
    peers.prepared()
    print(f"{'decode 1,000 items':<12}{'peer':<28}{'÷ json.loads':>14}")
    for kind, ratios in measure(runs).items():
        for peer, ratio in ratios.items():
            print(f"{kind:<12}{peer:<28}{ratio:>14.2f}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
