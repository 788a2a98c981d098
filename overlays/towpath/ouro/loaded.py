"""What became of the rows that were loaded."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Loaded:
    """How many rows Ouro inserted, updated and skipped, by its own count, and in how many batches they went."""

    inserted: int = 0
    updated: int = 0
    skipped: int = 0
    batches: int = 0

    @property
    def rows(self) -> int:
        """All rows that were sent and accounted for."""
        return self.inserted + self.updated + self.skipped
