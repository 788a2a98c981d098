"""The part of a run that needs schemathesis."""

from __future__ import annotations

from contextlib import ExitStack
from functools import partial
from typing import TYPE_CHECKING, Any, cast

import requests
import schemathesis
from attrs import evolve
from schemathesis.engine import from_schema

from . import bodies, formats, forms
from .accounts import introduce
from .authentication import authentication, exchanges
from .checks import own_checks, registered
from .configuration import along_links, configuration, read
from .families import families
from .following import follow
from .gate import Gate
from .links import links
from .origin import RefusedTarget
from .outcome import LinkTally
from .tally import Tally
from .unions import without_open_discriminators

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from .outcome import FuzzOutcome
    from .routes import Leg
    from .run import Report
    from .spec import Json, Spec
    from .target import Target


_TOO_MANY = 0.1
"""The share of throttled requests from which on a run proves too little."""


def run(
    outcome: FuzzOutcome,
    whole: Spec,
    target: Target,
    *,
    seconds: int | None,
    max_examples: int,
    rate: float | None,
    max_failures: int | None,
    fresh: Callable[[], None],
    relieve: Callable[[], object] | None,
    report: Report,
) -> FuzzOutcome:
    """Run the engine and add up what it reports."""
    asked = whole.only_tags(outcome.tags) if outcome.tags else whole
    spec = asked if outcome.writes else asked.only_reading()
    _note_what_is_left_out(outcome, asked, spec)
    outcome.links.update((each.id, LinkTally(each)) for each in links(spec))
    outcome.families = tuple(families(spec))
    configured = partial(
        configuration,
        outcome.platform,
        spec,
        target,
        writes=outcome.writes,
        max_failures=max_failures,
        whole=whole,
    )
    secrets = tuple(target.secrets())
    tally = Tally(outcome, redaction(secrets), report)
    gate = Gate(target.origin, outcome.writes, rate, _exchange(outcome.platform, whole, target), relieve)
    with ExitStack() as stack:
        stack.enter_context(gate.installed())
        _knock(target)
        stack.enter_context(formats.registered())
        stack.enter_context(forms.registered(spec))
        if outcome.only_links:
            stack.enter_context(bodies.registered(spec))
        stack.enter_context(
            registered(spec, own_checks(spec, secrets, strict=outcome.strict, only_links=outcome.only_links))
        )

        def execute(part: Spec, settings: Json) -> None:
            document = without_open_discriminators(part.document)
            schema = schemathesis.openapi.from_dict(document, config=read(settings))
            if target.stranger:
                introduce(schema, _schemes(outcome.platform, whole, target))
            for event in from_schema(schema).execute():
                tally.take(event)

        def scenarios(leg: Leg, examples: int, seed: int) -> None:
            settings = configured(seed=seed, max_examples=examples, seconds=None)
            fresh()
            execute(
                spec.only_links(leg.links, partial(bodies.ready, spec, seed)),
                {**settings, "phases": along_links(leg.steps)},
            )

        if outcome.only_links:
            follow(outcome, spec, scenarios, seconds)
        else:
            execute(spec, configured(seed=outcome.seed, max_examples=max_examples, seconds=seconds))
    _finish(outcome, spec, gate)
    return outcome


def _schemes(platform: str, spec: Spec, target: Target) -> Mapping[str, Any]:
    """What the stranger shows, by security scheme."""
    shown = authentication(platform, spec, evolve(target, credentials=target.stranger))
    schemes: Mapping[str, Any] = cast("Any", read({"auth": shown})).projects.default.auth.all_openapi_schemes
    return schemes


def _knock(target: Target) -> None:
    """Find out at once that nobody is there; the engine would take its time over it."""
    try:
        requests.get(target.base_url, timeout=10, allow_redirects=False)
    except requests.exceptions.ConnectionError:
        raise RefusedTarget(
            f"nothing answers at {target.origin}: is the service up, and the address right?"
        ) from None


def redaction(secrets: Iterable[str]) -> Callable[[str], str]:
    """Give a function that takes `secrets` out of a text."""
    known = sorted(set(secrets), key=len, reverse=True)

    def redact(text: str) -> str:
        for secret in known:
            text = text.replace(secret, "[redacted]")
        return text

    return redact


def _exchange(platform: str, spec: Spec, target: Target) -> tuple[str, str] | None:
    paths = [each.path(spec) for each in exchanges(platform, spec).values()]
    return ("POST", f"{target.base_url}{paths[0]}") if paths else None


def _note_what_is_left_out(outcome: FuzzOutcome, whole: Spec, spec: Spec) -> None:
    left_out = len(whole.operations) - len(spec.operations)
    if left_out:
        outcome.notes.append(
            f"{left_out} operations that may change something were left out: {outcome.origin} is not this machine"
        )


def _finish(outcome: FuzzOutcome, spec: Spec, gate: Gate) -> None:
    outcome.errors.extend(dict.fromkeys(gate.refused))
    if gate.throttled > _TOO_MANY * gate.sent:
        outcome.errors.append(
            f"{gate.throttled} of {gate.sent} requests were throttled (429), so little was tested:"
            " give the account a higher quota, or ask more slowly"
        )
    if not outcome.cases and not outcome.errors:
        outcome.errors.append("no request was sent")
    if outcome.cases and not any("2xx" in each.answers for each in outcome.operations.values()):
        outcome.errors.append("no request succeeded: is it the right service, and the right key?")
    for label in spec.operations:
        tally = outcome.operations.get(label)
        if tally is None and outcome.stopped is None and not outcome.only_links:
            outcome.errors.append(f"{label} was never called")
        elif tally is None:
            # A run that was cut short cannot promise to have reached everything.
            outcome.unreached.append(label)
        elif "2xx" not in tally.answers:
            outcome.notes.append(f"{label} never succeeded: only its refusals were tested")
