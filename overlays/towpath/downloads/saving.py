"""Saving a file whole or not at all: written beside its place under another name, and put there when it is complete."""

from __future__ import annotations

import os
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING

from towpath.errors import ConfigurationError

if TYPE_CHECKING:
    from typing import BinaryIO


class Saving:
    """A file that is being saved, to be called in this order: `check`, `begin`, `write`…, `commit`; always `discard`."""

    def __init__(self, target: str | os.PathLike[str], *, overwrite: bool) -> None:
        given = os.fspath(target)
        if not given:
            raise ConfigurationError("the path to save to is empty; give that of a file or a folder")
        self._given = Path(given)
        self._folder_meant = given.endswith(("/", os.sep))
        self._overwrite = overwrite
        self._partial: Path | None = None
        self._file: BinaryIO | None = None
        self.target = self._given

    def check(self) -> None:
        """Raise ConfigurationError for a place where nothing can be saved, before anything is fetched."""
        if self._given.is_dir():
            return
        if self._folder_meant or not self._given.parent.is_dir():
            folder = self._given if self._folder_meant else self._given.parent
            raise ConfigurationError(f"there is no folder {str(folder)!r} to save into; make it first")
        self._refuse_existing()

    def begin(self, name: str) -> None:
        """Open a file beside the target; `name` is the file's, for a target that is a folder."""
        if self._given.is_dir():
            self.target = self._given / name
            self._refuse_existing()
        partial = self.target.with_name(f".{self.target.name[:40]}.{token_hex(6)}.part")
        try:
            # Exclusive, and with the permissions that the caller's files usually have.
            self._file = partial.open("xb", buffering=0)
        except OSError as error:
            raise ConfigurationError(f"cannot save into {str(partial.parent)!r}: {error.strerror}") from None
        self._partial = partial

    def write(self, piece: bytes) -> None:
        """Write a piece."""
        assert self._file is not None
        view = memoryview(piece)
        while view:
            view = view[self._file.write(view) :]

    def commit(self) -> Path:
        """Put the complete file into its place, and return that."""
        assert self._file is not None
        assert self._partial is not None
        self._file.close()
        if self._overwrite:
            self._partial.replace(self.target)
        else:
            self._place_beside_nobody(self._partial)
        self._partial = None
        return self.target

    def discard(self) -> None:
        """Leave nothing half behind; does nothing after `commit`."""
        if self._file is not None:
            self._file.close()
        if self._partial is not None:
            self._partial.unlink(missing_ok=True)
            self._partial = None

    def _place_beside_nobody(self, partial: Path) -> None:
        try:
            # A link, unlike a rename, never takes the place of a file that appeared in the meantime.
            os.link(partial, self.target)
        except FileExistsError:
            self._refuse_existing()
            raise
        except OSError:  # a file system without hard links
            self._refuse_existing()
            partial.replace(self.target)
        else:
            partial.unlink()

    def _refuse_existing(self) -> None:
        if self.target.is_dir() or (not self._overwrite and os.path.lexists(self.target)):
            hint = "" if self.target.is_dir() else ", or say overwrite=True"
            raise ConfigurationError(f"{str(self.target)!r} is there already; give another name{hint}")
