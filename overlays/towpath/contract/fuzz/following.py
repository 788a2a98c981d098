"""Follow every link of a spec: calls in chains, one operation's links at a time, until each has led to a success.

The fuzzer's own stateful phase walks at random: on a large spec most of its links are never tried. Here each operation
with links gets scenarios of its own, in which there is nothing but its links and those that lead to it.
"""

from __future__ import annotations

import time
from hashlib import sha256
from typing import TYPE_CHECKING

from .routes import legs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .outcome import FuzzOutcome
    from .routes import Leg
    from .spec import Spec

_EFFORTS = (6, 12, 24, 48)
"""Scenarios for each operation; what is left after one pass is tried harder in the next."""


def follow(
    outcome: FuzzOutcome,
    spec: Spec,
    scenarios: Callable[[Leg, int, int], None],
    seconds: float | None,
    clock: Callable[[], float] = time.monotonic,
) -> None:
    """Run `scenarios(leg, how many, seed)` until no link is left, or no time, or no hope."""
    end = None if seconds is None else clock() + seconds
    for seed, (leg, effort) in enumerate(_turns(outcome, spec), outcome.seed * 10_000):
        if outcome.errors or (end is not None and clock() > end):
            return
        scenarios(leg, effort, seed)


def _turns(outcome: FuzzOutcome, spec: Spec) -> Iterator[tuple[Leg, int]]:
    """The legs in an order of the seed: what several runs have no time for, each alone, they have together."""

    def place(leg: Leg) -> bytes:
        return sha256(f"{outcome.seed} {leg.source}".encode()).digest()

    for effort in _EFFORTS:
        for leg in sorted(legs(spec, outcome.not_followed), key=place):
            if not leg.own.isdisjoint(outcome.not_followed):
                yield leg, effort
