"""One fuzz run, from a spec and a running service to a verdict."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from .origin import RefusedTarget, may_write
from .outcome import FuzzOutcome
from .spec import Spec

if TYPE_CHECKING:
    from .target import Target

Report = Callable[[str, FuzzOutcome], None]

# Requests a second, at somebody else's service.
POLITE = 2.0


class FuzzUnavailable(ImportError):
    """The extra that the fuzz needs is not installed."""


def fuzz(
    platform: str,
    target: Target,
    *,
    spec: Mapping[str, Any] | None = None,
    seed: int = 0,
    time: float | None = None,
    max_examples: int = 25,
    strict: bool = False,
    tags: Collection[str] = (),
    allow_writes: tuple[str, ...] = (),
    rate: float = POLITE,
    max_failures: int | None = None,
    only_links: bool = False,
    fresh: Callable[[], None] | None = None,
    relieve: Callable[[], object] | None = None,
    report: Report | None = None,
) -> FuzzOutcome:
    """Test a running service against the bundled spec of a platform: every check, every phase, nothing excluded.

    The same seed against a fresh stand-in with the same seed sends the same requests. Without `time` each operation
    gets `max_examples` generated cases a phase; with it (in seconds) the phases that can go on are repeated until the
    time is up. Unless `target` is on loopback or `allow_writes` repeats its host, only GET and HEAD are sent, at most
    `rate` a second; the one exception is the exchange of the key for a token. `strict` says that the service refuses
    what the platform would tolerate (unknown query keys). With `tags` only their operations are called: a large spec
    can be fuzzed in parts. `max_failures` stops early.

    With `only_links` nothing is sent but what the spec's links lead to, from each operation that has some, until each has
    been followed to a success, or `time` is up; `fresh` puts the service back to its beginning before each operation's
    turn, where it can be.

    A request that is throttled (429) goes out once more: after `relieve`, which lets the account go on, or after as long as the
    service asks to wait, up to a minute each and ten in all. A run of which a tenth stays throttled is not ok.

    Raises RefusedTarget for a target, tag or permission that cannot be used or when nothing answers there, FuzzUnavailable without `towpath[fuzz]`.
    """
    try:
        from ._session import run
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("towpath"):
            raise
        raise FuzzUnavailable(f'the fuzz needs {error.name}: pip install "towpath[fuzz]"') from error
    writes = may_write(target.origin, allow_writes)
    whole = Spec(dict(spec) if spec is not None else bundled(platform))
    if unknown := sorted(set(tags) - whole.tags):
        raise RefusedTarget(f"there is no tag {unknown[0]!r}; there is {', '.join(sorted(whole.tags))}")
    outcome = FuzzOutcome(
        platform, str(target.origin), seed, strict, writes, tuple(tags), only_links=only_links
    )
    return run(
        outcome,
        whole,
        target,
        seconds=None if time is None else round(time),
        max_examples=max_examples,
        rate=None if target.origin.is_loopback else rate,
        max_failures=max_failures,
        fresh=fresh or _as_it_is,
        relieve=relieve,
        report=report or _silent,
    )


def bundled(platform: str) -> dict[str, Any]:
    """The bundled spec of a platform; raises RefusedTarget for a name that has none."""
    source = files("towpath_wire.specs").joinpath(f"{platform}.json")
    if not platform.isidentifier() or not source.is_file():
        raise RefusedTarget(f"there is no platform called {platform!r}")
    document: dict[str, Any] = json.loads(source.read_bytes())
    return document


def _silent(phase: str, outcome: FuzzOutcome) -> None:
    del phase, outcome


def _as_it_is() -> None:
    """Leave a service as it is."""
