"""Moments as the platform writes them: UTC, with a `Z`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from towpath.testing.clock import Clock

if TYPE_CHECKING:
    from typing import Final

BORN: Final = "2024-03-01T08:00:00.000Z"
"""When everything in the starting world was made."""


def text(milliseconds: int) -> str:
    """Return a moment of the stand-in's clock as text."""
    return Clock(milliseconds).text().replace("+00:00", "Z")


def now(clock: Clock) -> str:
    """Return the stand-in's time as text."""
    return text(clock.milliseconds)
