"""What one call costs of fifty at once, against plain synchronous `httpx.Client.get` in the same run.

`python -m tests.benchmarks.bench_async [calls] [rounds]`
"""

from __future__ import annotations

import sys

from tests.benchmarks.workers import AWAITING, BLOCKING, ID, answering, interleaved_calls, medians

BASE = "httpx.Client, one at a time"
AT_ONCE = 50

PLAIN = f"""
import httpx
client = httpx.AsyncClient(TRANSPORT)
async def call():
    assert (await client.get(f"{{url}}/datasets/{ID}")).status_code == 200
AT_ONCE = {AT_ONCE}
{AWAITING}"""
OURO = f"""
from towpath import AsyncOuro
datasets = AsyncOuro("example-key", base_url=url, TRANSPORT).datasets
async def call():
    assert (await datasets.read("{ID}")).name
AT_ONCE = {AT_ONCE}
{AWAITING}"""
FAST = "from towpath.fast import AiohttpTransport"


def _on(program: str, transport: str = "") -> str:
    return f"{FAST if transport else ''}\n{program.replace('TRANSPORT', transport)}"


PROGRAMS = {
    BASE: f"""
import httpx
client = httpx.Client()
def call():
    assert client.get(f"{{url}}/datasets/{ID}").status_code == 200
{BLOCKING}""",
    "httpx.AsyncClient": _on(PLAIN),
    "httpx.AsyncClient, towpath.fast": _on(PLAIN, "transport=AiohttpTransport()"),
    "AsyncOuro": _on(OURO),
    "AsyncOuro, towpath.fast": _on(OURO, "transport=AiohttpTransport()"),
}


def measure(calls: int = 500, rounds: int = 11) -> list[tuple[str, float, float]]:
    """Return (program, median CPU of a call in µs, ratio to plain httpx) for each program."""
    with answering() as url:
        return medians(interleaved_calls(PROGRAMS, url, calls=calls, rounds=rounds), BASE)


def main(calls: int = 500, rounds: int = 11) -> None:
    print(f"{f'{AT_ONCE} at once, one call':<34}{'CPU µs':>8}{'÷ httpx.Client':>16}")
    for name, microseconds, ratio in measure(calls, rounds):
        print(f"{name:<34}{microseconds:>8.0f}{ratio:>16.2f}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
