"""Processes that benchmarks start: servers beside what is measured, and commands whose costs are told."""

from __future__ import annotations

import os
import socket
import statistics
import subprocess
import sys
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeAlias

from tests.benchmarks.timing import PYTHONPATH, ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

Cost: TypeAlias = tuple[float, float]
"""CPU, user and system, in seconds, and peak memory in MiB."""


@contextmanager
def beside(serve: Callable[[socket.socket], object]) -> Iterator[str]:
    """Let `serve` answer at a port of its own, in a process of its own; give its address."""
    listener = socket.create_server(("127.0.0.1", 0), backlog=256)
    pid = os.fork()
    if pid == 0:
        try:
            serve(listener)
        finally:
            os._exit(1)  # what the parent goes on with is not the child's
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        listener.close()
        os.kill(pid, 9)
        os.waitpid(pid, 0)


def each_in_a_thread(converse: Callable[[socket.socket], None]) -> Callable[[socket.socket], None]:
    """Return a server for `beside` that holds a conversation with each connection, all at once."""

    def serve(listener: socket.socket) -> None:
        while True:
            connection, _ = listener.accept()
            threading.Thread(target=converse, args=(connection,), daemon=True).start()

    return serve


def answer_head(media_type: str, length: int) -> bytes:
    """Return what stands before the body of a successful answer."""
    return f"HTTP/1.1 200 OK\r\nContent-Type: {media_type}\r\nContent-Length: {length}\r\n\r\n".encode()


# A process that is small itself: what its parent held would count as the peak of a command that it starts.
STARTER = """
import os, sys
pid = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ)
_, status, usage = os.wait4(pid, 0)
print(usage.ru_utime + usage.ru_stime, usage.ru_maxrss, file=sys.stderr)
sys.exit(os.waitstatus_to_exitcode(status))
"""


def cost_of(command: Sequence[str]) -> Cost:
    """Run a command and return what it cost."""
    done = subprocess.run(
        [sys.executable, "-IS", "-c", STARTER, *command],
        env={**os.environ, "PYTHONPATH": PYTHONPATH},
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"{command[0]} failed:\n{done.stderr}")
    cpu, peak = map(float, done.stderr.splitlines()[-1].split())
    return cpu, peak / (1 << 20 if sys.platform == "darwin" else 1024)


def of_all_rounds(found: Mapping[str, Sequence[Cost]]) -> dict[str, Cost]:
    """Return the median CPU and the largest peak of each program."""
    return {
        name: (statistics.median(cpu for cpu, _ in costs), max(peak for _, peak in costs))
        for name, costs in found.items()
    }
