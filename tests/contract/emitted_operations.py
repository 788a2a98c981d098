"""The operations that a platform's generated package offers, by their operationId."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from towpath_wire._seam.calls import Operation

GENERATED = Path(__file__).resolve().parents[2] / "generated" / "towpath_wire"


@cache
def emitted_operations(platform: str) -> dict[str, Operation[Any]]:
    """Import every module of operations; raise AssertionError where two operations have one name."""
    found: dict[str, Operation[Any]] = {}
    for path in sorted((GENERATED / platform / "operations").glob("*.py")):
        module = import_module(f"towpath_wire.{platform}.operations.{path.stem}")
        for each in vars(module).values():
            if isinstance(each, Operation):
                assert found.setdefault(each.id, each) is each, each.id
    return found
