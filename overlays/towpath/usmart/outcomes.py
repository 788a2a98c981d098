"""What became of files and outputs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID

    from towpath_wire.usmart.models import File, ResourceContainer

    from towpath.errors import PlatformError


@dataclass(frozen=True, slots=True)
class Output:
    """One output pipeline after it was to be processed: as it is then, or the error that uSmart answered with."""

    guid: UUID
    container: ResourceContainer
    error: PlatformError | None = None

    @property
    def ok(self) -> bool:
        """Whether it was processed."""
        return self.error is None


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What became of each output pipeline of a dataset, in the order in which they were processed."""

    dataset: UUID
    outputs: tuple[Output, ...]

    @property
    def failed(self) -> tuple[Output, ...]:
        """Those that were not processed."""
        return tuple(output for output in self.outputs if not output.ok)


@dataclass(frozen=True, slots=True)
class Published:
    """A file that is in a dataset now; `replaced` says whether it took the place of one of the same name.

    `refreshed` is what became of the dataset's outputs, None where they were left as they were.
    """

    dataset: UUID
    file: File
    replaced: bool
    refreshed: Refreshed | None
