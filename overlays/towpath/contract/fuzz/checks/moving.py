"""Fields that nobody writes."""

from __future__ import annotations


def moves(name: str) -> bool:
    """Whether a field may change by being looked at, or by itself: work goes on in the background."""
    return any(
        word in name.lower()
        for word in ("last", "updated", "modified", "views", "count", "token", "url", "status", "published")
    )
