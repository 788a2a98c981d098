"""Put a new tree in the place of an old one, so that whoever looks sees one of the two, whole.

Where the system can swap two names in one step (Linux: renameat2), it does. Elsewhere there are two renames, and a
marker that lets the next run finish or undo what a kill left half done.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import shutil
import time
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    Step = Callable[[str], None]

_HERE = -100  # AT_FDCWD: paths are relative to the working directory
_EXCHANGE = 2  # RENAME_EXCHANGE
_UNABLE = (errno.ENOSYS, errno.EINVAL, errno.EOPNOTSUPP)
PATIENCE: Final = 300.0
"""Seconds to wait for another run to end."""


class Busy(Exception):
    """Another run is at work."""


def swap(one: Path, other: Path) -> bool:
    """Exchange two names in one step; return False where the system or the file system cannot."""
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None) if os.name == "posix" else None
    if rename is None:
        return False
    if rename(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE) == 0:
        return True
    code = ctypes.get_errno()
    if code in _UNABLE:
        return False
    raise OSError(code, os.strerror(code), str(one), None, str(other))


def exchange(tree: Path, work: Path, step: Step) -> None:
    """Put `work/next` in the place of `tree` and remove what was there; `step` hears how far it came."""
    new, old, marker = work / "next", work / "old", work / "exchanging"
    if not tree.exists():
        tree.parent.mkdir(parents=True, exist_ok=True)
        new.rename(tree)
    elif not swap(new, tree):
        marker.touch()
        step("marked")
        tree.rename(old)
        step("parted")
        new.rename(tree)
        step("joined")
        marker.unlink()
    step("exchanged")
    _clean(work)


def repair(tree: Path, work: Path) -> None:
    """Bring back a whole tree after a run that was killed, and remove what it left behind."""
    new, old, marker = work / "next", work / "old", work / "exchanging"
    if marker.exists():
        # The new tree was whole when the marker was set: forward where it is still there, else back.
        if not tree.exists():
            (new if new.exists() else old).rename(tree)
        marker.unlink()
    _clean(work)


def _clean(work: Path) -> None:
    for name in ("next", "old", "parts"):
        shutil.rmtree(work / name, ignore_errors=True)


@contextlib.contextmanager
def alone(work: Path, waiting: Callable[[str], None], patience: float = PATIENCE) -> Iterator[None]:
    """Hold the right to change the tree; it ends with the process, however that ends.

    Call `waiting` once where another run holds it, and raise Busy when that run has not ended after `patience` seconds.
    """
    work.mkdir(parents=True, exist_ok=True)
    with (work / "lock").open("a+") as file:
        deadline = time.monotonic() + patience
        told = False
        while not _locked(file.fileno()):
            if not told:
                waiting("another regenerate is running; waiting for it to end")
                told = True
            if time.monotonic() > deadline:
                raise Busy(
                    f"another regenerate has been running for {patience:.0f} s; end it, then run this again"
                )
            time.sleep(0.05)
        yield


def _locked(descriptor: int) -> bool:
    """Try to lock a file for this process alone: unlike `flock`, not for its children too."""
    try:
        import fcntl
    except ImportError:  # Windows has no such lock; two runs at once are the user's to avoid there
        return True
    try:
        fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in (errno.EACCES, errno.EAGAIN):
            return False
        raise
    return True
