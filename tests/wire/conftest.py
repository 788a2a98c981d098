"""The torture spec, emitted once a session and importable as `towpath_wire.torture` beside the real platforms."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from scripts.codegen.bundle import Bundle
from scripts.codegen.emit import emit, emit_shared

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


def document() -> dict[str, Any]:
    """Return a fresh copy of the torture spec."""
    return specification("torture")


def specification(name: str) -> dict[str, Any]:
    """Return a fresh copy of a spec of this folder."""
    loaded: dict[str, Any] = yaml.safe_load((HERE / f"{name}.yaml").read_text("utf-8"))
    return loaded


def emitted(spec: dict[str, Any], into: Path, platform: str = "torture") -> Path:
    """Emit a document and what all platforms share; return the import root."""
    emit(Bundle(platform, spec, {}), into)
    emit_shared(into, [platform])
    return into


@pytest.fixture(scope="session")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The import root with the emitted torture spec."""
    return emitted(document(), tmp_path_factory.mktemp("wire"))


class Wire:
    """The parts of an emitted platform."""

    def __init__(self, platform: str) -> None:
        self.package = import_module(f"towpath_wire.{platform}")
        self.models: Any = import_module(f"towpath_wire.{platform}.models")
        self.api: Any = self.package.Api
        self.async_api: Any = self.package.AsyncApi

    def operations(self, group: str) -> Any:
        """Return the module of a group's constants and builders."""
        return import_module(f"{self.package.__name__}.operations.{group}")


@contextmanager
def imported(tree: Path, platform: str) -> Iterator[Wire]:
    """Import a platform from where it was emitted, on the seam of this checkout."""
    paths = {
        "towpath_wire": tree / "towpath_wire",
        "towpath_wire.payloads": tree / "towpath_wire" / "payloads",
    }
    for name, path in paths.items():
        import_module(name).__path__.append(str(path))
    try:
        yield Wire(platform)
    finally:
        for name, path in paths.items():
            import_module(name).__path__.remove(str(path))
        for name in [name for name in sys.modules if platform in name.split(".")]:
            del sys.modules[name]


@pytest.fixture(scope="session")
def wire(tree: Path) -> Iterator[Wire]:
    """The torture platform."""
    with imported(tree, "torture") as platform:
        yield platform
