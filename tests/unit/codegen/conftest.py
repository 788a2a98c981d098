from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from scripts.codegen.bundle import Bundle

HERE = Path(__file__).parent
ROOT = HERE.parent.parent.parent


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    """A specs/ folder with the x- keys and no platform."""
    folder = tmp_path / "specs"
    folder.mkdir()
    shutil.copy(ROOT / "specs" / "x-keys.schema.json", folder)
    return folder


@pytest.fixture
def write(specs: Path) -> Callable[..., Path]:
    """Write the files of the platform `harbour`: names and texts."""

    def write(files: dict[str, str]) -> Path:
        for name, text in files.items():
            path = specs / "harbour" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        return specs / "harbour"

    return write


@pytest.fixture
def harbour() -> str:
    """A small spec in which nothing is wrong."""
    return (HERE / "harbour.yaml").read_text("utf-8")


@pytest.fixture
def bundled(specs: Path, write: Callable[..., Path]) -> Callable[[dict[str, str]], Bundle]:
    """Bundle the given files."""
    from scripts.codegen.bundle import bundle

    def bundled(files: dict[str, str]) -> Bundle:
        write(files)
        return bundle(specs, "harbour")

    return bundled
