"""Moments as the platform writes them, out of the milliseconds that are kept."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

_BEGINNING = datetime.fromtimestamp(0, UTC)


def moment(milliseconds: int) -> str:
    """Return a moment as `2024-09-01T12:00:00.000Z`."""
    return at(milliseconds).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def at(milliseconds: int) -> datetime:
    """Return a moment, in UTC."""
    return _BEGINNING + timedelta(milliseconds=milliseconds)


def milliseconds_of(when: datetime) -> int:
    """Return a moment as milliseconds since 1970."""
    return round((when - _BEGINNING) / timedelta(milliseconds=1))
