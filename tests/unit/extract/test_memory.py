"""Streams are read in memory that does not grow with the document. Measured in processes of their own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import asyncio
import msgspec
from towpath.extract import aextract, aiterate, extract, iterate


class Row(msgspec.Struct):
    id: int


def peak():
    with open("/proc/self/status", encoding="ascii") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM:"))


def rows(megabytes):
    row = b'{"id": 12345, "name": "a \\\\"quoted\\\\" name", "values": [1.5, 2, null, {"x": {"y": []}}]}, '
    block = row * (1_000_000 // len(row))
    for _ in range(megabytes):
        yield block
    yield row[:-2]


def document(before, megabytes, after):
    yield before
    yield from rows(megabytes)
    yield after


async def later(chunks):
    for chunk in chunks:
        yield chunk


async def count(found):
    return sum([1 async for _ in found])


def run(megabytes):
    %s


run(1)
idle = peak()
assert run(8) > run(1)
print(peak() - idle)
"""
# What is asked for, in a document of which it is nearly all, or which is nearly all something else.
RUNS = {
    "structs": """return sum(1 for _ in iterate(document(b'{"rows": [', megabytes, b']}'), "rows", Row))""",
    "dicts": """return sum(1 for _ in iterate(document(b'{"rows": [', megabytes, b']}'), "rows"))""",
    "one value of each row": """return sum(1 for _ in iterate(document(b'[', megabytes, b']'), "[*].values[3].x"))""",
    "rows of one huge group": """
    chunks = document(b'{"groups": [{"n": 1, "rows": [', megabytes, b']}, {"rows": []}]}')
    return sum(1 for _ in iterate(chunks, "groups[*].rows[*].id", int))""",
    "asynchronous": """
    return asyncio.run(count(aiterate(later(document(b'{"rows": [', megabytes, b']}')), "rows", Row)))""",
    "one value behind a huge one": """
    chunks = document(b'{"x": {"y": [{"rows": [', megabytes, b']}]}, "n": %d}' % megabytes)
    return extract(chunks, "n", int)""",
    "one value, asynchronous": """
    chunks = later(document(b'{"x": [[', megabytes, b']], "n": [{"m": %d}]}' % megabytes))
    return asyncio.run(aextract(chunks, "n[0].m", int))""",
    "one row of many": """
    return len(extract(document(b'[', megabytes, b', {"id": [%s]}]' % (b"1, " * megabytes + b"1")),
                       "[%d].id" % (megabytes * (1_000_000 // 88) + 1)))""",
    "text in memory": """
    text = b"".join(document(b'{"rows": [', 1, b']}'))
    return megabytes + sum(1 for _ in iterate(text, "rows"))""",
}
KIB = 1024


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the peak is read where Linux shows it")
@pytest.mark.parametrize("name", RUNS)
def test_the_peak_does_not_follow_the_size(name: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.replace("%s", RUNS[name].strip(), 1)],
        cwd=Path(__file__).resolve().parents[3],
        env={"PYTHONPATH": "generated:overlays"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < 2 * KIB, f"the peak grew by {done.stdout.strip()} KiB over an 8 MB document"
