"""Our own checks, beside the fuzzer's: what its built-in ones cannot see.

Each is made for one run (`make(spec, …) -> check`), applies to what it can judge and says so: a check that returns
True was not applicable.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, cast

from schemathesis import checks as engine_checks

from .authorization import object_level_authorization
from .availability import ensure_resource_availability
from .clamp import clamp_kept
from .content_type import content_type_refused
from .deletion import deleted_means_gone
from .error_shape import error_shape
from .paging import pages_add_up
from .read_back import read_your_writes
from .refusals import declared_refusals
from .secrets import no_secrets_echoed
from .strange_strings import strange_strings_survived
from .unknown_query import unknown_query_refused
from .wrong_format import wrong_format_refused

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable

    from towpath.contract.fuzz.spec import Spec

    from .vocabulary import CheckFunction


def own_checks(
    spec: Spec, secrets: Iterable[str], *, strict: bool, only_links: bool = False
) -> list[CheckFunction]:
    """The checks of one run; along links, those that look at what calls do to each other."""
    checks = [
        read_your_writes(spec),  # before any probe that writes
        deleted_means_gone(spec),
        declared_refusals(spec),
        error_shape(spec),
        no_secrets_echoed(spec, secrets),
    ]
    if only_links:
        return checks
    checks += [
        clamp_kept(spec),
        content_type_refused(),
        wrong_format_refused(spec),
        strange_strings_survived(spec),
        pages_add_up(spec),
    ]
    if strict:
        checks.append(unknown_query_refused())
    return checks


@contextmanager
def registered(spec: Spec, checks: Iterable[CheckFunction]) -> Generator[None]:
    """Make checks known to schemathesis until the block ends."""
    # The fuzzer's own come first, in every run: the order of the checks is the order of their probes.
    engine_checks.load_all_checks()
    registry = cast("Any", engine_checks).CHECKS  # it wants its own, generic kind of function
    told = (ensure_resource_availability, object_level_authorization)
    engines_own = [registry.get_one(each.__name__) for each in told]
    added = list(checks)
    for check in (*(each(spec, own) for each, own in zip(told, engines_own, strict=True)), *added):
        registry.register(check)
    try:
        yield
    finally:
        for own in engines_own:
            registry.register(own)
        for check in added:
            registry.unregister(check.__name__)
