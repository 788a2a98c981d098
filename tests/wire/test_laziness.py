"""Importing a platform costs what is used of it, and nothing else."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

HEAVY = {"httpx", "msgspec", "typing_extensions", "inspect", "attrs", "attr", "uuid"}


def _loaded(tree: Path, code: str) -> set[str]:
    """Return the modules that a fresh interpreter has loaded after `code`."""
    program = f"import sys\nbefore = set(sys.modules)\n{code}\nprint(*(set(sys.modules) - before))"
    done = subprocess.run(
        [sys.executable, "-S", "-c", program],
        env={"PYTHONPATH": ":".join([str(tree), *(path for path in sys.path if "site-packages" in path)])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def _models(loaded: set[str]) -> set[str]:
    prefix = "towpath_wire.torture.models."
    return {name.removeprefix(prefix) for name in loaded if name.startswith(prefix)}


@pytest.mark.parametrize(
    "code",
    [
        "from towpath_wire.torture import Api, AsyncApi; import towpath_wire.torture.models",
        "from towpath_wire.torture import Api; Api(None).things.raw.list; Api(None).things.parts.read",
        "from towpath_wire.torture.operations.things import list_things; list_things(archived=True, ids=[1])",
    ],
)
def test_the_front_door_and_its_calls_load_nothing_heavy_and_no_model(tree: Path, code: str) -> None:
    loaded = _loaded(tree, code)
    assert not loaded & HEAVY
    assert not _models(loaded)
    assert not {name for name in loaded if name.startswith("towpath_wire.payloads")}


def test_a_model_brings_what_it_is_made_of_and_no_other(tree: Path) -> None:
    assert _models(_loaded(tree, "from towpath_wire.torture import Square")) == {"square", "shape", "circle"}
    assert _models(_loaded(tree, "from towpath_wire.torture.models import Closed")) == {"closed"}


@pytest.mark.parametrize("name", ["Shape", "Circle", "Square", "Node", "Thing", "Choice", "Labels", "Tree"])
def test_models_that_name_each_other_load_from_either_end(tree: Path, name: str) -> None:
    loaded = _loaded(tree, f"from towpath_wire.torture.models import {name}; {name}.__class__")
    assert _models(loaded)


def test_only_what_is_there_can_be_imported(tree: Path) -> None:
    code = """
import towpath_wire.torture as package
import towpath_wire.torture.models as models
for module in (package, models):
    assert module.__all__ == sorted(module.__all__)
    assert set(module.__all__) <= set(dir(module))
    for name in module.__all__:
        getattr(module, name)
    try:
        module.Cirle
    except AttributeError:
        pass
    else:
        raise SystemExit("a misspelt name was found")
try:
    from towpath_wire.torture import Cirle
except ImportError:
    pass
else:
    raise SystemExit("a misspelt name was imported")
"""
    assert "towpath_wire.torture.models.thing" in _loaded(tree, code)
