"""Numbers of new things: the platform counts, so the stand-in does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from towpath.testing.store import Store

_FIRST: Final = {"project": 21901, "pipeline": 708101, "schedule": 5101, "trigger": 901}


def next_number(store: Store, kind: str) -> int:
    """Return the number of the next new thing of a kind; those that are counted for each project begin with 1."""
    number = int(store.recall(f"next {kind}") or _FIRST.get(kind, 1))
    store.remember(f"next {kind}", str(number + 1))
    return number
