"""What reading a page of 1,000 items costs: bytes to models, against `json.loads` of the same bytes in the same run.

`python -m tests.benchmarks.bench_decode [runs]`

The pages are made of the examples of Opendatasoft's spec, each item with texts of its own: datasets with much
metadata (`usual`), datasets of which little more than the title is filled in (`sparse`), users (`flat`). With unknown
fields, each item and up to two objects inside it hold one that the spec does not know.
"""

from __future__ import annotations

import gc
import json
import statistics
import sys
import time
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from tests.benchmarks.timing import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

ITEMS = 1000
RUNS = 11
PAGES = {
    "usual": ("datasets", "LIST_DATASETS", "/datasets/{dataset_uid}/"),
    "sparse": ("datasets", "LIST_DATASETS", "/datasets/"),
    "flat": ("users", "LIST_USERS", "/users/"),
}
"""The group and constant of the list operation, and the path whose answer's example is the item."""


OWN = {"uid", "dataset_id", "username", "email", "value"}
"""What is another text in each item."""
EXTENDED = {"uid", "is_data_visible", "override_remote_value", "username"}
"""Objects with one of these have an unknown field: the item, and two inside a dataset."""


class Cost(NamedTuple):
    """CPU of one page, in milliseconds, and what it is to `json.loads` of the same page."""

    name: str
    milliseconds: float
    ratio: float


def page(path: str, *, unknown: bool) -> bytes:
    """Return a page of items made of an example, no two alike."""
    spec = json.loads((ROOT / "generated/towpath_wire/specs/opendatasoft.json").read_bytes())
    response = spec["paths"][path]["get"]["responses"]["200"]
    if "$ref" in response:
        response = spec["components"]["responses"][response["$ref"].rpartition("/")[2]]
    example = response["content"]["application/json"]["example"]
    item = example["results"][0] if "results" in example else example
    items = [_own(item, number, unknown) for number in range(ITEMS)]
    return json.dumps({"total_count": ITEMS, "next": None, "previous": None, "results": items}).encode()


def _own(item: dict[str, Any], number: int, unknown: bool) -> dict[str, Any]:
    """Return an item with texts of its own, and with fields that nobody knows where that is asked for."""

    def told(found: dict[str, Any]) -> dict[str, Any]:
        for key in OWN & found.keys():
            # Times and the words of enumerations stay, so that those who read strictly can read the page as well.
            if isinstance(found[key], str) and (key != "value" or " " in found[key]):
                found[key] = f"{found[key]} {number}"
        if unknown and (found.keys() & EXTENDED):
            found["nobody_knows"] = {"this": number}
        return found

    own: dict[str, Any] = json.loads(json.dumps(item), object_hook=told)
    return own


def measure(runs: int = RUNS) -> list[Cost]:
    """Return the medians of all pages; in each of the `runs` every program reads every page once."""
    from importlib import import_module

    from towpath_wire._seam import Reply

    programs: dict[str, tuple[str, Callable[[], object]]] = {}
    for name, (group, constant, path) in PAGES.items():
        operation = getattr(import_module(f"towpath_wire.opendatasoft.operations.{group}"), constant)
        for unknown in (False, True):
            full = f"{name}{', unknown fields kept' if unknown else ''}"
            content = page(path, unknown=unknown)
            kept = Reply(operation, 200, {"content-type": "application/json"}, content).value()
            if json.loads(content) != kept.to_dict():
                raise SystemExit(f"{full}: what was read is not what came")

            def read(operation: Any = operation, content: bytes = content) -> object:
                return Reply(operation, 200, {"content-type": "application/json"}, content).value()

            programs[f"{full}: json.loads"] = (full, partial(json.loads, content))
            programs[f"{full}: models"] = (full, read)
    times: dict[str, list[float]] = {name: [] for name in programs}
    for _ in range(runs + 1):
        for name, (_, program) in programs.items():
            gc.collect()
            start = time.process_time()
            held = program()
            times[name].append(time.process_time() - start)
            del held
    medians = {name: statistics.median(measured[1:]) * 1000 for name, measured in times.items()}
    return [
        Cost(full, medians[name], medians[name] / medians[f"{full}: json.loads"])
        for name, (full, _) in programs.items()
        if name.endswith(": models")
    ]


def main(runs: int = RUNS) -> None:
    print(f"{f'decode {ITEMS:,} items':<40}{'CPU ms':>8}{'÷ json.loads':>14}")
    for cost in measure(runs):
        print(f"{cost.name:<40}{cost.milliseconds:>8.1f}{cost.ratio:>14.2f}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
