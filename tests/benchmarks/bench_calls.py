"""What one call costs, its answer decoded into a model, against plain `httpx.Client.get` of the same address.

`python -m tests.benchmarks.bench_calls [calls] [rounds]`
"""

from __future__ import annotations

import sys

from tests.benchmarks.timing import interleaved
from tests.benchmarks.workers import BLOCKING, ID, answering, interleaved_calls, medians

BASE = "httpx.Client"
PROGRAMS = {
    BASE: f"""
import httpx
client = httpx.Client()
def call():
    assert client.get(f"{{url}}/datasets/{ID}").status_code == 200
{BLOCKING}""",
    "httpx.Client and json.loads": f"""
import httpx
client = httpx.Client()
def call():
    assert client.get(f"{{url}}/datasets/{ID}").json()["data"]["id"]
{BLOCKING}""",
    "the wire's plain sender": f"""
from towpath_wire._seam.plain import PlainSender
from towpath_wire.ouro import Api
datasets = Api(PlainSender(url, headers={{"Authorization": "t"}})).datasets
def call():
    assert datasets.read("{ID}").name
{BLOCKING}""",
    "Ouro": f"""
from towpath import Ouro
datasets = Ouro("example-key", base_url=url).datasets
def call():
    assert datasets.read("{ID}").name
{BLOCKING}""",
}
FIRST_BASE = "import httpx"
FIRST = """
from towpath import Ouro
from towpath_wire.ouro import Dataset
with Ouro("example-key", base_url={url!r}) as ouro:
    dataset = ouro.datasets.read({id!r})
assert isinstance(dataset, Dataset)
"""


def measure(calls: int = 100, rounds: int = 25) -> list[tuple[str, float, float]]:
    """Return (program, median CPU of a call in µs, ratio to plain httpx) for each program."""
    with answering() as url:
        return medians(interleaved_calls(PROGRAMS, url, calls=calls, rounds=rounds), BASE)


def measure_first(rounds: int = 11) -> list[tuple[str, float, float]]:
    """Return (program, median CPU in ms, ratio to `import httpx`): whole processes."""
    with answering() as url:
        programs = {
            FIRST_BASE: "import httpx",
            "import, client, first call": FIRST.format(url=url, id=ID),
            "… of plain httpx": f"import httpx\nwith httpx.Client() as c: c.get({url!r}).json()",
        }
        found = interleaved(programs, rounds)
    return [(name, seconds * 1000, seconds / found[FIRST_BASE]) for name, seconds in found.items()]


def main(calls: int = 100, rounds: int = 25) -> None:
    print(f"{'a call, its answer decoded':<32}{'CPU µs':>8}{'÷ ' + BASE:>16}")
    for name, microseconds, ratio in measure(calls, rounds):
        print(f"{name:<32}{microseconds:>8.0f}{ratio:>16.2f}")
    print()
    print(f"{'the first call':<32}{'CPU ms':>8}{'÷ ' + FIRST_BASE:>16}")
    for name, milliseconds, ratio in measure_first():
        print(f"{name:<32}{milliseconds:>8.0f}{ratio:>16.2f}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
