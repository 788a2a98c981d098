"""What a stand-in does in a second on one core, against Prism with the same spec and the same load in the same run.

`python -m tests.benchmarks.bench_stand_in [rounds]`

Each server is bound to one core and the load to another; the load are eight connections that are kept alive, each of
which asks again when it was answered. Prism comes from npm into `.scratch/prism`, exactly this version.
"""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import socket
import statistics
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from tests.benchmarks.peers import SPEC
from tests.benchmarks.timing import PYTHONPATH, ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

PRISM = "@stoplight/prism-cli@5.16.0"
HOME = ROOT / ".scratch" / "prism"
CONNECTIONS = 8
WAIT = 60.0
GROUP = b'{"title":"Editors","description":"Who may write"}'


class Server(NamedTuple):
    """A server that is up: where, its process, what opens it, the path in front of the spec's, seconds to start."""

    name: str
    port: int
    process: subprocess.Popen[str]
    key: str
    prefix: str
    start: float


class Speed(NamedTuple):
    """Requests a second, medians, and the memory at the end in MiB."""

    reads: float
    writes: float
    start: float
    memory: float


def install() -> Path | None:
    """Have npm put Prism into `.scratch/prism`, unless it is there; return its program, or None without npm."""
    program = HOME / "node_modules" / ".bin" / "prism"
    npm = shutil.which("npm")
    if program.exists() or npm is None:
        return program if program.exists() else None
    HOME.mkdir(parents=True, exist_ok=True)
    still = ("--ignore-scripts", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error")
    subprocess.run([npm, "install", "--prefix", str(HOME), *still, PRISM], check=True, capture_output=True)
    return program


@contextmanager
def ours() -> Iterator[Server]:
    """Serve our stand-in with everything as `towpath mock serve` has it."""
    command = [sys.executable, "-m", "towpath.cli", "mock", "serve", "opendatasoft", "--json"]
    with _started(command, {**os.environ, "PYTHONPATH": PYTHONPATH}) as (process, began):
        assert process.stdout is not None
        told: dict[str, Any] = json.loads(process.stdout.readline())
        start = time.perf_counter() - began
        _, _, rest = told["base_url"].partition("//")
        host, _, prefix = rest.partition("/")
        key = next(iter(told["credentials"].values()))["api_key"]
        yield Server("towpath", int(host.rpartition(":")[2]), process, key, f"/{prefix}", start)


@contextmanager
def prism(program: Path) -> Iterator[Server]:
    """Serve Prism's mock, its answers made of the spec's examples."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [
        str(program),
        "mock",
        "--host",
        "127.0.0.1",
        "--port",
        str(port),
        "--verboseLevel",
        "silent",
        str(SPEC),
    ]
    with _started(command, dict(os.environ)) as (process, began):
        while time.perf_counter() - began < WAIT:
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                time.sleep(0.01)
        yield Server("prism", port, process, "example-key", "", time.perf_counter() - began)


@contextmanager
def _started(
    command: list[str], environment: dict[str, str]
) -> Iterator[tuple[subprocess.Popen[str], float]]:
    began = time.perf_counter()
    process = subprocess.Popen(
        command, env=environment, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    os.sched_setaffinity(process.pid, {min(os.sched_getaffinity(0))})
    try:
        yield process, began
    finally:
        process.terminate()
        process.wait(10)


def request(server: Server, method: str, path: str, body: bytes = b"") -> bytes:
    """Return a request's bytes."""
    length = f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n" if body else ""
    head = f"{method} {server.prefix}{path} HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\n"
    return (
        f"{head}Authorization: Apikey {server.key}\r\nAccept: application/json\r\n{length}\r\n".encode()
        + body
    )


async def load(server: Server, raw: bytes, expected: int, count: int) -> float:
    """Send a request so many times over the connections; return requests a second."""
    left = iter(range(count))

    async def ask() -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
        try:
            for _ in left:
                writer.write(raw)
                head = await reader.readuntil(b"\r\n\r\n")
                status = int(head[9:12])
                if status != expected:
                    raise SystemExit(f"{server.name} answered {status} instead of {expected}")
                fields = dict(line.lower().split(b": ", 1) for line in head.split(b"\r\n")[1:-2])
                await reader.readexactly(int(fields[b"content-length"]))
        finally:
            writer.close()

    began = time.perf_counter()
    await asyncio.gather(*(ask() for _ in range(CONNECTIONS)))
    return count / (time.perf_counter() - began)


def memory(server: Server) -> float:
    """Return what a server holds at most, in MiB."""
    status = Path(f"/proc/{server.process.pid}/status").read_text("ascii")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM:")) / 1024


def measure(rounds: int = 7, reads: int = 1500, writes: int = 400) -> dict[str, Speed]:
    """Return how quick our stand-in and Prism are; Prism is missing where npm is not there."""
    program = install()
    cores = os.sched_getaffinity(0)
    try:
        with ours() as own:
            if program is None:
                return {own.name: _speed(own, [_round(own, reads, writes) for _ in range(rounds + 1)][1:])}
            with prism(program) as other:
                found: dict[str, list[tuple[float, float]]] = {own.name: [], other.name: []}
                os.sched_setaffinity(0, {max(cores)})
                for _ in range(rounds + 1):
                    found[own.name].append(_round(own, reads, writes))
                    found[other.name].append(_round(other, reads // 5, writes // 4))
                return {each.name: _speed(each, found[each.name][1:]) for each in (own, other)}
    finally:
        os.sched_setaffinity(0, cores)


def _round(server: Server, reads: int, writes: int) -> tuple[float, float]:
    read = request(server, "GET", "/datasets/?limit=20")
    write = request(server, "POST", "/groups/", GROUP)
    return asyncio.run(load(server, read, 200, reads)), asyncio.run(load(server, write, 201, writes))


def _speed(server: Server, rounds: list[tuple[float, float]]) -> Speed:
    reads, writes = (statistics.median(each) for each in zip(*rounds, strict=True))
    return Speed(reads, writes, server.start, memory(server))


def main(rounds: int = 7) -> None:
    found = measure(rounds)
    print(f"{'one core':<12}{'GET/s':>10}{'POST/s':>10}{'start s':>10}{'MiB':>8}")
    for name, speed in found.items():
        print(
            f"{name:<12}{speed.reads:>10,.0f}{speed.writes:>10,.0f}{speed.start:>10.2f}{speed.memory:>8.0f}"
        )
    if "prism" in found:
        own, other = found["towpath"], found["prism"]
        print(f"times Prism: GET {own.reads / other.reads:.1f}, POST {own.writes / other.writes:.1f}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
