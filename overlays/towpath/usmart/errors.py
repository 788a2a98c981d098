"""What can go wrong on uSmart although the platform said yes, or said no to a part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from towpath.errors import TowpathError

if TYPE_CHECKING:
    from uuid import UUID

    from .outcomes import Refreshed

__all__ = ["AmbiguousFile", "RefreshFailed"]


class AmbiguousFile(TowpathError):
    """Several files of the dataset `dataset` have the name `name`; `files` are their GUIDs. Nothing was changed."""

    def __init__(self, message: str, *, dataset: UUID | str, name: str, files: tuple[UUID, ...]) -> None:
        super().__init__(message)
        self.dataset = dataset
        self.name = name
        self.files = files


class RefreshFailed(TowpathError):
    """Some output pipelines could not be processed; `refreshed` has what became of each."""

    def __init__(self, message: str, *, refreshed: Refreshed) -> None:
        super().__init__(message)
        self.refreshed = refreshed
