"""What a dot path costs, against `json.loads` of the same document in the same run: CPU as ratios, and peak memory.

`python -m tests.benchmarks.bench_extract [megabytes] [runs]`
"""

from __future__ import annotations

import importlib.util
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tests.benchmarks.timing import PYTHONPATH, ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

BASE = "json.loads"
BARE = "an idle interpreter"

# Every program adds up one field of all rows, so that all have done the same at their end.
PROGRAMS = {
    BARE: "total = 0.0",
    "reading the file": "data = open(file, 'rb').read(); total = 0.0",
    BASE: """
import json
total = sum(row["value"] for row in json.loads(open(file, "rb").read())["data"]["values"])""",
    "extract, Structs of one field": """
import msgspec
from towpath.extract import extract
class Row(msgspec.Struct):
    value: float
total = sum(row.value for row in extract(open(file, "rb").read(), "data.values", list[Row]))""",
    "extract, Structs of four fields": """
import msgspec
from towpath.extract import extract
class Row(msgspec.Struct):
    id: int
    name: str
    value: float
    at: str
total = sum(row.value for row in extract(open(file, "rb").read(), "data.values", list[Row]))""",
    "extract, one column": """
from towpath.extract import extract
total = sum(extract(open(file, "rb").read(), "data.values[*].value", list[float]))""",
    "extract, dicts": """
from towpath.extract import extract
total = sum(row["value"] for row in extract(open(file, "rb").read(), "data.values"))""",
    "iterate, Structs of four fields": """
import msgspec
from towpath.extract import iterate
class Row(msgspec.Struct):
    id: int
    name: str
    value: float
    at: str
total = sum(row.value for row in iterate(open(file, "rb"), "data.values", Row))""",
    "iterate, attrs of four fields": """
import attrs
from towpath.extract import iterate
@attrs.define
class Row:
    id: int
    name: str
    value: float
    at: str
total = sum(row.value for row in iterate(open(file, "rb"), "data.values", Row))""",
    "iterate, dicts": """
from towpath.extract import iterate
total = sum(row["value"] for row in iterate(open(file, "rb"), "data.values"))""",
    "iterate, dicts with decimals": """
from towpath.extract import iterate
total = float(sum(row["value"] for row in iterate(open(file, "rb"), "data.values", decimals=True)))""",
    "iterate, one element of an inner array": """
from towpath.extract import iterate
total = sum(iterate(open(file, "rb"), "data.values[*].tags[0]"))""",
    "extract, one value behind all rows": """
from towpath.extract import extract
total = extract(open(file, "rb"), "after.total", float)""",
    "aiterate, Structs of four fields": """
import asyncio, msgspec
from towpath.extract import aiterate
class Row(msgspec.Struct):
    id: int
    name: str
    value: float
    at: str
async def chunks():
    with open(file, "rb") as opened:
        while chunk := opened.read(65536):
            yield chunk
async def main():
    total = 0.0
    async for row in aiterate(chunks(), "data.values", Row):
        total += row.value
    return total
total = asyncio.run(main())""",
    "peer: ijson, dicts": """
import ijson.backends.yajl2_c as ijson
total = sum(row["value"] for row in ijson.items(open(file, "rb"), "data.values.item", use_float=True))""",
}
NEEDS = {"peer: ijson, dicts": "ijson"}
ANY_TOTAL = {BARE, "reading the file"}

FRAME = """
file = {file!r}
{program}
try:
    with open("/proc/self/status", encoding="ascii") as status:
        peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM:"))
except OSError:  # macOS, in bytes; Linux would count what the parent held at the fork
    import resource
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
print(total, peak)
"""


class Cost(NamedTuple):
    """What one program costs: CPU (user and system) in seconds, the ratio to json.loads, peak memory in MiB."""

    name: str
    cpu: float
    ratio: float
    peak: float


def write_document(file: Path, megabytes: int) -> float:
    """Write a document of about that size, row by row, and return what its rows add up to."""
    total, size, number = 0.0, 0, 0
    with file.open("w", encoding="utf-8") as out:
        out.write('{"meta": {"source": "a \\"made up\\" one"}, "data": {"total": -1, "values": [')
        while size < megabytes * 1_000_000:
            value = (number * 7919 % 1_000_003) / 64
            row = (
                f'{{"id": {number}, "uid": "{number * 2654435761 % 2**64:032x}", "name": "Straße {number % 977} \\u00e9", '
                f'"value": {value}, "lat": {number % 180 - 90}.123456, "lon": {number % 360 - 180}.654321, '
                f'"at": "2026-11-21T09:{number // 60 % 60:02}:{number % 60:02}.000Z", "tags": [{value}, "b"], '
                f'"geo": {{"type": "Point", "ok": true, "alt": null}}}}'
            )
            size += out.write(f", {row}" if number else row)
            total += value
            number += 1
        out.write(f']}}, "after": {{"total": {total!r}}}}}')
    return total


def run(program: str, file: Path) -> tuple[float, float, float]:
    """Run `program` in a fresh interpreter; return its total, its CPU in seconds and its peak memory in MiB."""
    env = {**os.environ, "PYTHONPATH": PYTHONPATH, "PYTHONDONTWRITEBYTECODE": ""}
    text = FRAME.format(file=str(file), program=program)
    process = subprocess.Popen(
        [sys.executable, "-c", text], env=env, cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    said = process.stdout.read()
    process.stdout.close()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"this program failed, so there is nothing to time:\n{program}")
    total, peak = said.split()
    return float(total), usage.ru_utime + usage.ru_stime, int(peak) / 1024


def measure(
    megabytes: int = 200,
    runs: int = 5,
    progress: Callable[[str], object] = lambda _: None,
    only: Collection[str] = tuple(PROGRAMS),
) -> list[Cost]:
    """Return what each program costs: medians over `runs` rounds, in each of which all of them (`only`) run once.

    The document is written to a temporary folder, and removed with it.
    """
    programs = {
        name: text
        for name, text in PROGRAMS.items()
        if (name in only or name == BASE) and (name not in NEEDS or importlib.util.find_spec(NEEDS[name]))
    }
    measured: dict[str, list[tuple[float, float]]] = {name: [] for name in programs}
    with tempfile.TemporaryDirectory(prefix="bench-extract-") as folder:
        file = Path(folder, "document.json")
        expected = write_document(file, megabytes)
        for number in range(runs):
            for name, program in programs.items():
                total, cpu, peak = run(program, file)
                if name not in ANY_TOTAL and abs(total - expected) > 1e-9 * expected:
                    raise SystemExit(f"{name} adds up to {total}, and not to {expected}")
                measured[name].append((cpu, peak))
            progress(f"round {number + 1} of {runs}")
    base = statistics.median(cpu for cpu, _ in measured[BASE])
    costs: list[Cost] = []
    for name, pairs in measured.items():
        cpu = statistics.median(cpu for cpu, _ in pairs)
        costs.append(Cost(name, cpu, cpu / base, max(peak for _, peak in pairs)))
    return costs


def main(megabytes: int = 200, runs: int = 5) -> None:
    """Print the table."""
    print(f"dot paths in a document of {megabytes} MB, medians of {runs} runs", flush=True)
    costs = measure(megabytes, runs, lambda line: print(f"  {line}", file=sys.stderr, flush=True))
    bare = next(cost.peak for cost in costs if cost.name == BARE)
    print(f"{'':<42}{'CPU s':>8}{'÷ ' + BASE:>14}{'peak MiB':>10}{'above idle':>12}")
    for name, cpu, ratio, peak in costs:
        print(f"{name:<42}{cpu:>8.2f}{ratio:>14.2f}{peak:>10.1f}{peak - bare:>12.1f}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
