"""What can go wrong on Ouro although the platform said yes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from towpath.errors import TowpathError

if TYPE_CHECKING:
    from uuid import UUID

    from .loaded import Loaded

__all__ = ["MiscountedRows", "NotAFile", "NotATable"]


class NotATable(TowpathError):
    """The dataset `dataset` is a file, where a table was asked for; `deleted` says whether it is gone again."""

    def __init__(self, message: str, *, dataset: UUID | str, deleted: bool = False) -> None:
        super().__init__(message)
        self.dataset = dataset
        self.deleted = deleted


class NotAFile(TowpathError):
    """The dataset `dataset` is a table, where a file was asked for."""

    def __init__(self, message: str, *, dataset: UUID | str) -> None:
        super().__init__(message)
        self.dataset = dataset


class MiscountedRows(TowpathError):
    """Ouro accounted for another number of rows than it was sent; `loaded` is what it confirmed until then."""

    def __init__(self, message: str, *, dataset: UUID | str, loaded: Loaded) -> None:
        super().__init__(message)
        self.dataset = dataset
        self.loaded = loaded
