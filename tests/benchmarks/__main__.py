"""`make bench`: what things cost, as ratios against peers measured in the same run, as a table and in RESULTS.md.

`python -m tests.benchmarks [--quick] [--json] [part …]`; parts: those of PARTS, all where none is named. Only a whole run
that is not quick rewrites RESULTS.md.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks import (
    bench_async,
    bench_calls,
    bench_decode,
    bench_decode_peers,
    bench_distribution,
    bench_download,
    bench_extract,
    bench_generation,
    bench_import,
    bench_paging,
    bench_upload,
    peers,
)
from tests.benchmarks.figures import Figure, markdown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

RESULTS = Path(__file__).parent / "RESULTS.md"


def imports(runs: int) -> Iterator[Figure]:
    """The front door."""
    found = {name: ratio for name, _, ratio in bench_import.measure(runs)}
    theirs = {name: found.pop(name) for name in bench_import.PEERS}
    ours = found["from towpath import Ouro; one model"]
    yield Figure("import front door + one model", ours, "× `import httpx`", 1.15, 0.95, theirs)
    group = found["Opendatasoft's api, one group, one model"]
    yield Figure("the same of 181 operations", group, "× `import httpx`", 1.15, 0.95)


def calls(runs: int) -> Iterator[Figure]:
    """Calls, one after another and fifty at once."""
    first = {name: ratio for name, _, ratio in bench_calls.measure_first(runs)}
    plain = {"httpx": first["… of plain httpx"]}
    yield Figure(
        "import, client built, first call",
        first["import, client, first call"],
        "× `import httpx`",
        2.2,
        1.9,
        plain,
    )
    one = {name: ratio for name, _, ratio in bench_calls.measure(rounds=runs)}
    others = {"httpx + json.loads": one["httpx.Client and json.loads"]}
    yield Figure("one call, decoded", one["Ouro"], "× `httpx.Client`", 1.15, 1.0, others)
    many = {name: ratio for name, _, ratio in bench_async.measure(rounds=runs)}
    others = {
        "without the extra": many["AsyncOuro"],
        "httpx.AsyncClient": many["httpx.AsyncClient"],
    }
    fast = many["AsyncOuro, towpath.fast"]
    yield Figure("async, 50 at once, a call, `towpath[fast]`", fast, "× `httpx.Client`", 1.1, 0.9, others)


def decoding(runs: int) -> Iterator[Figure]:
    """Models of a page."""
    theirs = bench_decode_peers.measure(runs)
    for cost in bench_decode.measure(runs):
        kept = cost.name.endswith("kept")
        goals = (2.2, 1.7) if kept else (1.9, 1.5)
        kind = cost.name.partition(",")[0]
        what = f"decode 1,000 items, {cost.name}"
        yield Figure(what, cost.ratio, "× `json.loads`", *goals, {} if kept else theirs[kind])


def paging(runs: int) -> Iterator[Figure]:
    """Pages, one after another."""
    cost = bench_paging.measure(runs)
    yield Figure("walk through 10,000 datasets, 1,000 a page", cost.ratio, "× `json.loads`", 2.2)
    # Flat, but for what the allocator keeps between pages.
    flat = 1.1 * cost.one_page
    yield Figure(
        "the same, peak of the process", cost.all_pages, "MiB", flat, None, {"one page": cost.one_page}
    )


def extraction(runs: int) -> Iterator[Figure]:
    """Dot paths on 200 MB."""
    names = ("extract, Structs of four fields", "iterate, Structs of four fields", "peer: ijson, dicts")
    found = {cost.name: cost for cost in bench_extract.measure(200, runs, only=names)}
    whole, streamed = found[names[0]], found[names[1]]
    yield Figure("dot path into Structs, 200 MB in memory", whole.ratio, "× `json.loads`", 0.25)
    peer = {name: found[key].ratio for name, key in (("ijson", "peer: ijson, dicts"),) if key in found}
    yield Figure("the same from a stream", streamed.ratio, "× `json.loads`", 1.0, None, peer)
    yield Figure("the same, peak of the process", streamed.peak, "MiB", 30)


def transfers(runs: int) -> Iterator[Figure]:
    """Files, out and in."""
    up = bench_upload.measure(rounds=runs)
    base = up["curl -F"][0]
    theirs = {name: up[name][0] / base for name in up if name not in ("publish", "a byte", "curl -F")}
    peaks = {name: up[name][1] for name in theirs}
    yield Figure("upload 1 GiB, multipart", up["publish"][0] / base, "× `curl -F`", 1.5, 1.2, theirs)
    yield Figure("the same, peak", up["publish"][1], "MiB", 45, None, peaks)
    down = bench_download.measure(rounds=runs)
    streamed, whole = down["httpx.stream"], down["read whole"]
    ratio = down["towpath"][0] / streamed[0]
    yield Figure(
        "download 256 MiB to a file", ratio, "× `httpx.stream`", 1.1, None, {"stock": whole[0] / streamed[0]}
    )
    peaks = {"httpx.stream": streamed[1], "stock": whole[1]}
    yield Figure("the same, peak", down["towpath"][1], "MiB", 45, None, peaks)


def generation(runs: int) -> Iterator[Figure]:
    """The way of one spec change."""
    ours, stock, idle = bench_generation.measure(runs)
    yield Figure("regenerate 181 operations, the whole run", ours / stock, "× stock generators", 1.0, 0.7)
    yield Figure("a run that has nothing to do, wall", idle, "s", 1.0)


def distribution(runs: int) -> Iterator[Figure]:
    """What is shipped."""
    packed, installed = bench_distribution.measure()
    yield Figure("wheel", packed, "MB", 3)
    yield Figure("installed", installed, "MB", 12)


PARTS: dict[str, Callable[[int], Iterator[Figure]]] = {
    "imports": imports,
    "calls": calls,
    "decoding": decoding,
    "paging": paging,
    "extraction": extraction,
    "transfers": transfers,
    "generation": generation,
    "distribution": distribution,
}


def table(figures: list[Figure]) -> None:
    """Print the figures for people."""
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    from tests.benchmarks.figures import shown

    styles = {"beyond": "bold green", "reached": "green", "missed": "bold red", "": ""}
    printed = Table("figure", "measured", "to reach", "stretch", "", "peers, same run", box=None)
    for each in figures:
        goals = [f"≤ {shown(goal)}" if goal is not None else "" for goal in (each.reach, each.stretch)]
        verdict = f"[{styles[each.verdict]}]{each.verdict}[/]" if each.verdict else ""
        measured = f"{shown(each.value)} {each.unit.replace('`', '')}"
        others = ", ".join(f"{name} {shown(value)}" for name, value in each.peers.items())
        printed.add_row(escape(each.what.replace("`", "")), measured, *goals, verdict, others)
    Console(width=max(Console().width, 150)).print(printed)


def report(figures: list[Figure], runs: int) -> str:
    """Return RESULTS.md."""
    versions = ", ".join(f"{name} {number}" for name, number in peers.versions().items())
    return f"""# What things cost

Written by `make bench`: medians of {runs} interleaved runs on {os.cpu_count()} shared cores; CPU (user and system together) unless
it says otherwise, as ratios to a peer in the same run. Ratios of two runs agree within a tenth. Smaller is better.

{markdown(figures)}

Versions: {versions}.

*stock* is openapi-python-client (and datamodel-code-generator) as they come, *pydantic* datamodel-code-generator's
models, both from the same Opendatasoft spec as ours; a peer without a figure could not read the page.
"""


def main(arguments: list[str]) -> int:
    names = [each for each in arguments if each[:2] != "--"] or list(PARTS)
    unknown = [each for each in names if each not in PARTS]
    if unknown or set(arguments) - set(names) - {"--quick", "--json"}:
        print(f"bench: no such part {', '.join(unknown)!r}; there are: {', '.join(PARTS)}", file=sys.stderr)
        return 2
    quick = "--quick" in arguments
    runs = 3 if quick else 7
    peers.prepared()
    figures: list[Figure] = []
    for number, name in enumerate(names, 1):
        print(f"[{number}/{len(names)}] {name}: {PARTS[name].__doc__}", file=sys.stderr, flush=True)
        figures += PARTS[name](runs)
    if "--json" in arguments:
        print(json.dumps([{**each._asdict(), "verdict": each.verdict} for each in figures], indent=2))
    else:
        table(figures)
    if names == list(PARTS) and not quick:
        RESULTS.write_text(report(figures, runs), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
