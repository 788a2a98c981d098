"""Where receipts lie: a file each, written whole, and a lock for whoever is about to publish."""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING, Final

from towpath.errors import ConfigurationError

from .receipt import Receipt

if TYPE_CHECKING:
    from collections.abc import Iterator

STATE_DIR: Final = "TOWPATH_STATE_DIR"
"""The environment variable that names the folder for what this machine remembers."""


class Receipts:
    """The receipts in a folder, else in this user's; safe for any number of threads and processes.

    Nothing is made or read before it is needed. Each receipt is a file of its own that appears whole, so readers never
    see half of one; of two writers the later one stands.
    """

    def __init__(self, folder: str | os.PathLike[str] | None = None) -> None:
        self.folder = Path(folder) if folder is not None else _state_folder() / "receipts"

    def __repr__(self) -> str:
        return f"Receipts({str(self.folder)!r})"

    def __iter__(self) -> Iterator[Receipt]:
        for path in sorted(self.folder.glob("*.json")):
            receipt = _read(path)
            if receipt is not None:
                yield receipt

    def get(self, target: str, thing: str) -> Receipt | None:
        """Return the last receipt for a thing at a target, or None."""
        receipt = _read(self._path(target, thing))
        return receipt if receipt is not None and (receipt.target, receipt.thing) == (target, thing) else None

    def put(self, receipt: Receipt) -> None:
        """Keep a receipt in the place of the one before; raise ConfigurationError where nothing can be written."""
        path = self._path(receipt.target, receipt.thing)
        partial = path.with_name(f".{path.stem[:16]}.{token_hex(6)}.part")
        try:
            self._make_folder()
            with open(partial, "x", encoding="utf-8", opener=_private) as file:  # has an opener
                file.write(receipt.to_json())
                file.flush()
                os.fsync(file.fileno())
            partial.replace(path)
        except OSError as error:
            raise self._unusable(error) from None
        finally:
            with suppress(OSError):
                partial.unlink()

    def forget(self, target: str, thing: str) -> None:
        """Remove a receipt; that there is none is no error."""
        self._path(target, thing).unlink(missing_ok=True)

    def claim(self, target: str, thing: str) -> Claim:
        """Return what is to be held while something is published: one process at a time publishes one thing."""
        return Claim(self, self._path(target, thing).with_suffix(".lock"))

    def _make_folder(self) -> None:
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def _unusable(self, error: OSError) -> ConfigurationError:
        reason = (error.strerror or str(error)).lower()
        return ConfigurationError(
            f"cannot keep receipts in {str(self.folder)!r}: {reason}; "
            f"name another folder in the environment variable {STATE_DIR}"
        )

    def _path(self, target: str, thing: str) -> Path:
        # Hashed, since neither is a file name; what they are stands in the file.
        key = hashlib.sha256(f"{target}\n{thing}".encode()).hexdigest()
        return self.folder / f"{key[:40]}.json"


class Claim:
    """A lock that the operating system takes away from a process that dies."""

    def __init__(self, receipts: Receipts, path: Path) -> None:
        from filelock import FileLock

        self._receipts = receipts
        # Not tied to a thread: who awaits works in threads that change.
        self._lock = FileLock(path, timeout=0, thread_local=False)

    def take(self) -> bool:
        """Take the claim; return False where another holds it. Raises ConfigurationError where none can be kept."""
        from filelock import Timeout

        try:
            self._receipts._make_folder()
            self._lock.acquire(timeout=0)
        except Timeout:
            return False
        except OSError as error:
            raise self._receipts._unusable(error) from None
        return True

    def release(self) -> None:
        """Let it go; does nothing where it is not held."""
        self._lock.release()


def _state_folder() -> Path:
    named = os.environ.get(STATE_DIR)
    if named:
        return Path(named)
    from platformdirs import user_state_path

    return user_state_path("towpath", appauthor=False)


def _read(path: Path) -> Receipt | None:
    try:
        return Receipt.from_json(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        return None


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
