"""Put a new platform's spec into specs/ for a run that makes its client, and take it out again where that fails.

A note beside the work says whose spec it is until the lock knows it, so that a run that is killed leaves nothing that
the next one does not take away.
"""

from __future__ import annotations

import contextlib
import shutil
from typing import TYPE_CHECKING

from .lock import recorded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from .lock import Layout

FILE = "openapi.yaml"


@contextlib.contextmanager
def added(layout: Layout, name: str, text: str, step: Callable[[str], None]) -> Iterator[None]:
    """Hold `specs/<name>/openapi.yaml` in place; it stays where the block ends well."""
    layout.work.mkdir(parents=True, exist_ok=True)
    note = _note(layout)
    note.write_text(name, "utf-8")
    step("noted")
    folder = layout.specs / name
    try:
        folder.mkdir()
        step("founded")
        (folder / FILE).write_text(text, "utf-8")
        step("written")
        yield
    except BaseException:
        _remove(folder)
        raise
    finally:
        note.unlink(missing_ok=True)


def take_back(layout: Layout) -> None:
    """Take away what a run that was killed put into specs/ and did not finish."""
    note = _note(layout)
    try:
        name = note.read_text("utf-8")
    except FileNotFoundError:
        return
    if name and name not in recorded(layout).specs:
        _remove(layout.specs / name)
    note.unlink()


def _note(layout: Layout) -> Path:
    return layout.work / "adding"


def _remove(folder: Path) -> None:
    """Remove a platform's folder; what somebody else put there stays."""
    (folder / FILE).unlink(missing_ok=True)
    with contextlib.suppress(OSError):  # it is not there, or holds more than we wrote
        folder.rmdir()


@contextlib.contextmanager
def set_aside(layout: Layout, name: str) -> Iterator[None]:
    """Take a platform's folder out of specs/; it comes back where the block fails, and goes for good where it ends well."""
    layout.work.mkdir(parents=True, exist_ok=True)
    folder, aside = layout.specs / name, layout.work / f"removed-{name}"
    folder.rename(aside)
    try:
        yield
    except BaseException:
        aside.rename(folder)
        raise
    shutil.rmtree(aside)
