"""What iterating over 10,000 datasets costs, a thousand a page: against `json.loads` of the same pages, and its memory.

`python -m tests.benchmarks.bench_paging [runs]`

The pages are those of `bench_decode` (`usual`); a sender hands them out, so that reading and iterating is all there is.
"""

from __future__ import annotations

import gc
import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, NamedTuple

from towpath_wire._seam import Call, Reply

from tests.benchmarks.bench_decode import PAGES, page
from tests.benchmarks.timing import PYTHONPATH, ROOT

COUNT = 10
"""Pages, of a thousand datasets each."""

MEMORY = """
import sys
from pathlib import Path
from tests.benchmarks.bench_paging import Library
pages, most = [Path(sys.argv[1]).read_bytes()], int(sys.argv[2])
total = sum(1 for _ in Library(pages, most).listing())
assert total == most * 1000, total
status = Path("/proc/self/status").read_text("ascii")
print(next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM:")) / 1024)
"""


class Cost(NamedTuple):
    """The ratio to `json.loads`, and the peak of a process that reads one page and of one that reads all, in MiB."""

    ratio: float
    one_page: float
    all_pages: float


class Library:
    """A sender that has pages; each says where the next one is, `count` in all."""

    def __init__(self, pages: list[bytes], count: int) -> None:
        self.pages = pages
        self.count = count

    def send(self, call: Call[Any], /) -> Reply[Any]:
        number = 0 if call.link is None else int(call.link.address.rpartition("=")[2])
        following = f'"https://data.example.org/?page={number + 1}"' if number + 1 < self.count else "null"
        content = self.pages[number % len(self.pages)].replace(
            b'"next": null', f'"next": {following}'.encode(), 1
        )
        return Reply(call.operation, 200, {"content-type": "application/json"}, content)

    def listing(self) -> Any:
        from towpath_wire.opendatasoft import Api

        sender: Any = self
        return Api(sender).datasets.list(limit=1000)


def measure(runs: int = 7) -> Cost:
    """Return what a walk through all pages costs: medians over the runs, one beside the other."""
    pages = [page(PAGES["usual"][2], unknown=False) for _ in range(COUNT)]
    walks, plain = [], []
    for _ in range(runs + 1):
        gc.collect()
        began = time.process_time()
        assert sum(1 for _ in Library(pages, COUNT).listing()) == COUNT * 1000
        walks.append(time.process_time() - began)
        gc.collect()
        began = time.process_time()
        for content in pages:
            json.loads(content)
        plain.append(time.process_time() - began)
    ratio = statistics.median(walks[1:]) / statistics.median(plain[1:])
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "page.json"
        file.write_bytes(pages[0])
        return Cost(ratio, _peak(file, 1), _peak(file, COUNT))


def _peak(file: Path, count: int) -> float:
    environment = {"PYTHONPATH": f"{PYTHONPATH}:{ROOT}", "PATH": ""}
    command = [sys.executable, "-c", MEMORY, str(file), str(count)]
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=True)
    return float(done.stdout)


def main(runs: int = 7) -> None:
    cost = measure(runs)
    print(f"10,000 datasets, a thousand a page: {cost.ratio:.2f} × json.loads")
    print(f"peak of the process: {cost.one_page:.1f} MiB for one page, {cost.all_pages:.1f} MiB for {COUNT}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
