"""What fetching a file of 256 MiB to the disk costs: CPU and peak memory, against `httpx.stream` in the same run.

`python -m tests.benchmarks.bench_download [mebibytes] [rounds]`
"""

from __future__ import annotations

import json
import os
import socket
import statistics
import sys
import tempfile
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.bench_upload import ID, TOKEN, measured

if TYPE_CHECKING:
    from collections.abc import Iterator

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


@contextmanager
def source(mebibytes: int) -> Iterator[str]:
    """Answer as Ouro would for a file, out of one buffer, in a process of its own."""
    listener = socket.create_server(("127.0.0.1", 0))
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    pid = os.fork()
    if pid == 0:
        _serve(listener, url, mebibytes)
    try:
        yield url
    finally:
        listener.close()
        os.kill(pid, 9)
        os.waitpid(pid, 0)


def _serve(listener: socket.socket, url: str, mebibytes: int) -> None:
    while True:
        connection, _ = listener.accept()
        threading.Thread(target=_converse, args=(connection, url, mebibytes), daemon=True).start()


def _converse(connection: socket.socket, url: str, mebibytes: int) -> None:
    piece = os.urandom(1 << 20)
    while head := connection.recv(65536):
        if head.split(b" ")[1].endswith(b"/file"):
            _answer(connection, b"application/octet-stream", mebibytes << 20)
            for _ in range(mebibytes):
                connection.sendall(piece)
            continue
        token = {"token": TOKEN, "error": None}
        link = {"data": {"signedUrl": f"{url}/file"}, "error": None}
        body = json.dumps(token if head.startswith(b"POST") else link).encode()
        _answer(connection, b"application/json", len(body))
        connection.sendall(body)


def _answer(connection: socket.socket, media: bytes, length: int) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: %b\r\nContent-Length: %d\r\n\r\n" % (media, length))


def measure(mebibytes: int = 256, rounds: int = 7) -> dict[str, tuple[float, float]]:
    """Return CPU in seconds (median) and peak memory in MiB (largest) of each program."""
    found: dict[str, list[tuple[float, float]]] = {name: [] for name in PROGRAMS}
    with tempfile.TemporaryDirectory() as folder, source(mebibytes) as url:
        for _ in range(rounds):
            for name, program in PROGRAMS.items():
                target = Path(folder) / "file.bin"
                found[name].append(measured([sys.executable, "-c", program, url, str(target)]))
                if target.stat().st_size != mebibytes << 20:
                    raise SystemExit(f"{name} left {target.stat().st_size:,} bytes")
                target.unlink()
    return {
        name: (statistics.median(cpu for cpu, _ in runs), max(peak for _, peak in runs))
        for name, runs in found.items()
    }


def main(*given: int) -> None:
    results = measure(*given)
    base = results["httpx.stream"][0]
    print(f"{'download':<14}{'CPU s':>8}{'÷ httpx.stream':>16}{'peak MiB':>10}")
    for name, (cpu, peak) in results.items():
        print(f"{name:<14}{cpu:>8.2f}{cpu / base:>16.2f}{peak:>10.1f}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
