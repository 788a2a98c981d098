"""Programs that stay: each in a process of its own, asked in turn for so many calls, and telling the CPU they took."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

from tests.benchmarks.processes import beside
from tests.benchmarks.timing import PYTHONPATH, ROOT

if TYPE_CHECKING:
    import socket
    from collections.abc import Mapping
    from contextlib import AbstractContextManager

# A program leaves two functions behind: `run(calls)`, which makes that many calls, and `finish()`.
FRAME = """
import sys, time
url = {url!r}
{program}
for line in sys.stdin:
    began = time.process_time()
    run(int(line))
    print(time.process_time() - began, flush=True)
finish()
"""
BLOCKING = """
def run(calls):
    for _ in range(calls):
        call()
def finish():
    pass
"""
AWAITING = """
import asyncio
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
async def some(calls):
    for _ in range(calls):
        await call()
async def all_of(calls):
    await asyncio.gather(*(some(calls // AT_ONCE) for _ in range(AT_ONCE)))
def run(calls):
    loop.run_until_complete(all_of(calls))
def finish():
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()
"""


class Worker:
    """One program, waiting to be asked."""

    def __init__(self, name: str, program: str, url: str) -> None:
        self.name = name
        self._process = subprocess.Popen(
            [sys.executable, "-c", FRAME.format(url=url, program=program)],
            env={**os.environ, "PYTHONPATH": PYTHONPATH, "PYTHONDONTWRITEBYTECODE": ""},
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def cpu_of(self, calls: int) -> float:
        """Have it make calls; return the CPU, user and system, that one took, in seconds."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            self._process.stdin.write(f"{calls}\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            pass
        said = self._process.stdout.readline()
        if not said:
            raise SystemExit(f"{self.name} failed, so there is nothing to time")
        return float(said) / calls

    def close(self) -> None:
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            pipe.close()
        self._process.wait(30)


def interleaved_calls(
    programs: Mapping[str, str], url: str, *, calls: int, rounds: int
) -> dict[str, list[float]]:
    """Return what one call of each program costs in each round, in CPU seconds; a first round is not counted."""
    found: dict[str, list[float]] = {name: [] for name in programs}
    with ExitStack() as stack:
        workers = [Worker(name, program, url) for name, program in programs.items()]
        for worker in workers:
            stack.callback(worker.close)
        for number in range(rounds + 1):
            for worker in workers:
                cost = worker.cpu_of(calls)
                if number:
                    found[worker.name].append(cost)
    return found


def medians(found: Mapping[str, list[float]], base: str) -> list[tuple[str, float, float]]:
    """Return (name, median in µs, median of the ratios to `base` in the same round) for each program."""
    return [
        (
            name,
            statistics.median(costs) * 1e6,
            statistics.median(cost / of_base for cost, of_base in zip(costs, found[base], strict=True)),
        )
        for name, costs in found.items()
    ]


ID = "018f8b73-4d5e-7f60-8192-a3b4c5d6e7f8"
TOKEN = "e30.eyJzdWIiOiAiMDE4ZjhiNmUtMGE1NS03YzFlLTlhMGUtM2Y1ZDJjN2I5YTEwIn0.x"  # {"sub": a user}
MOMENT = "2024-05-18T16:06:50.033+00:00"
DATASET = (
    f'{{"data":{{"id":"{ID}","user_id":"{ID}","name":"Penguins of the Palmer Archipelago","visibility":"private",'
    f'"description":"{"Three species, seven fields, 344 rows. " * 17}","metadata":{{"rows":344,"tags":["birds","ice"]}},'
    f'"created_at":"{MOMENT}","last_updated":"{MOMENT}"}},"error":null}}'
)
ANSWERS = {b"POST": f'{{"token":"{TOKEN}","error":null}}'.encode(), b"GET ": DATASET.encode()}


def answering() -> AbstractContextManager[str]:
    """Answer each GET with a dataset of about a kilobyte and each POST with a token, in a process of its own."""
    return beside(_serve)


def _serve(listener: socket.socket) -> None:
    import asyncio

    import uvloop

    answers = {
        verb: (
            b"HTTP/1.1 200 OK\r\nDate: Sat, 18 May 2024 16:06:50 GMT\r\nServer: bench\r\n"
            b"Content-Type: application/json; charset=utf-8\r\nX-Request-Id: 5f2b9d1c\r\n"
            b"Cache-Control: no-store\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body)
        )
        for verb, body in ANSWERS.items()
    }

    class Answering(asyncio.Protocol):
        def connection_made(self, transport: Any) -> None:  # uvloop's transports are not asyncio.Transport
            self.transport = transport

        def data_received(self, data: bytes) -> None:
            # Requests are small: they come whole, head and body in one or two pieces.
            if data[:4] in answers:
                self.transport.write(answers[data[:4]])

    async def main() -> None:
        server = await asyncio.get_running_loop().create_server(Answering, sock=listener)
        await server.serve_forever()

    uvloop.run(main())
