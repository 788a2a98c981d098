"""Transports that keep a time of their own, as a stand-in's does: whoever waits there moves it on instead of sleeping."""

from __future__ import annotations

from typing import Protocol, runtime_checkable


@runtime_checkable
class OwnTime(Protocol):
    """A clock that its owner moves."""

    def seconds(self) -> float:
        """Return the time."""
        ...

    def advance(self, seconds: float) -> None:
        """Move the time on."""
        ...


def own_time(transport: object) -> OwnTime | None:
    """Return the transport's own time, or None for one that lives in everybody's."""
    time = getattr(transport, "own_time", None)
    return time if isinstance(time, OwnTime) else None


def no_chance() -> float:
    """Draw 1, always: in a time of its own nobody else comes back at the same moment, and each run is like the last."""
    return 1.0
