"""What fetching a file of 256 MiB to the disk costs: CPU and peak memory, against `httpx.stream` in the same run.

`python -m tests.benchmarks.bench_download [mebibytes] [rounds]`
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.processes import answer_head, beside, cost_of, each_in_a_thread, of_all_rounds
from tests.benchmarks.workers import ID, TOKEN

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable

    from tests.benchmarks.processes import Cost

OURS = """
import sys
from towpath import Ouro
with Ouro("example-key", base_url=sys.argv[1]) as ouro:
    ouro.datasets.file("{id}").save(sys.argv[2])
"""
HTTPX = """
import sys, httpx
with httpx.Client() as client, client.stream("GET", sys.argv[1] + "/file") as answer, open(sys.argv[2], "wb") as file:
    for piece in answer.iter_bytes():
        file.write(piece)
"""
STOCK = """
import sys, httpx
with httpx.Client() as client, open(sys.argv[2], "wb") as file:
    file.write(client.get(sys.argv[1] + "/file").content)  # as openapi-python-client's methods read every answer
"""
PROGRAMS = {"towpath": OURS.replace("{id}", ID), "httpx.stream": HTTPX, "read whole": STOCK}


def _conversing(mebibytes: int) -> Callable[[socket.socket], None]:
    """Answer as Ouro would for a file, out of one buffer."""

    def converse(connection: socket.socket) -> None:
        piece = os.urandom(1 << 20)
        host, port = connection.getsockname()
        while head := connection.recv(65536):
            if head.split(b" ")[1].endswith(b"/file"):
                connection.sendall(answer_head("application/octet-stream", mebibytes << 20))
                for _ in range(mebibytes):
                    connection.sendall(piece)
                continue
            token = {"token": TOKEN, "error": None}
            link = {"data": {"signedUrl": f"http://{host}:{port}/file"}, "error": None}
            body = json.dumps(token if head.startswith(b"POST") else link).encode()
            connection.sendall(answer_head("application/json", len(body)) + body)

    return converse


def measure(mebibytes: int = 256, rounds: int = 7) -> dict[str, Cost]:
    """Return CPU in seconds (median) and peak memory in MiB (largest) of each program."""
    found: dict[str, list[Cost]] = {name: [] for name in PROGRAMS}
    with tempfile.TemporaryDirectory() as folder, beside(each_in_a_thread(_conversing(mebibytes))) as url:
        for _ in range(rounds):
            for name, program in PROGRAMS.items():
                target = Path(folder) / "file.bin"
                found[name].append(cost_of([sys.executable, "-c", program, url, str(target)]))
                if target.stat().st_size != mebibytes << 20:
                    raise SystemExit(f"{name} left {target.stat().st_size:,} bytes")
                target.unlink()
    return of_all_rounds(found)


def main(*given: int) -> None:
    results = measure(*given)
    base = results["httpx.stream"][0]
    print(f"{'download':<14}{'CPU s':>8}{'÷ httpx.stream':>16}{'peak MiB':>10}")
    for name, (cpu, peak) in results.items():
        print(f"{name:<14}{cpu:>8.2f}{cpu / base:>16.2f}{peak:>10.1f}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
