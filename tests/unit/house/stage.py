"""A stage for examples: a folder with files, and clients that talk to stand-ins however an example makes them."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any

import towpath
from attrs import frozen
from towpath.cli.mock_banner import environment
from towpath.testing import stand_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import pytest
    from towpath.testing import StandIn

CLIENTS = {"dataops": "DataOps", "opendatasoft": "Opendatasoft", "ouro": "Ouro", "usmart": "USmart"}
ADDRESSES = {
    "dataops": "https://app.dataops.live/api/v4",
    "opendatasoft": "https://data.example.org/api/automation/v1.0",
    "ouro": "https://api.ouro.foundation",
    "usmart": "https://data.usmart.io",
}
FILES = {
    "trees.csv": "species,height\noak,12.5\nelm,30\n",
    "penguins.csv": "species,island,mass\nAdelie,Torgersen,3750\n",
    "counters.csv": "name;count\nbridge;12\n",
    "counts.csv": "day,herons\n2024-05-18,3\n",
    "method.pdf": "%PDF-1.7\n",
    "counters.gpkg": "SQLite format 3\n",
    "logo.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
}


@frozen
class Planet:
    name: str
    moons: int


@contextmanager
def stage(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, StandIn]]:
    """Give the stand-ins; clients that are made meanwhile talk to them, with keys from the environment."""
    monkeypatch.chdir(folder)
    monkeypatch.setenv("TOWPATH_STATE_DIR", str(folder / "state"))
    (folder / "folder").mkdir()
    for name, text in FILES.items():
        (folder / name).write_text(text, "utf-8")
    with ExitStack() as stack:
        standing = {platform: stack.enter_context(stand_in(platform)) for platform in CLIENTS}
        for platform, made in standing.items():
            made.base_url = ADDRESSES[platform]
            for assignment in environment(made).split(" ")[1:]:
                monkeypatch.setenv(*assignment.split("=", 1))
            for name in (CLIENTS[platform], f"Async{CLIENTS[platform]}"):
                monkeypatch.setattr(towpath, name, partial(getattr(towpath, name), transport=made.transport))
        yield standing
        for made in standing.values():
            assert not made.defects


def things(standing: dict[str, StandIn], module: str) -> dict[str, Any]:
    """Give what examples in a module's docstrings take for granted: clients, and what exists there."""
    ouro, usmart = standing["ouro"].world, standing["usmart"].world
    known: dict[str, Any] = {
        "portal": towpath.Opendatasoft(),
        "ouro": towpath.Ouro(),
        "dataops": towpath.DataOps(),
        "usmart": towpath.USmart(),
        "Planet": Planet,
        "id": ouro["planets"],
        "report": ouro["report"],
        "service": ouro["weather"],
        "route": ouro["stations"],
        "container": usmart["bird api"],
        "dataset": usmart["bird counts"],
        "file": usmart["counts.csv"],
    }
    if module == "towpath.ouro.assets":
        known["ouro"] = towpath.Ouro(**standing["ouro"].credentials["buyer"])
        known["dataset"] = ouro["prophecies"]
    if module == "towpath.publishing":
        known["towpath"] = towpath
    return known
