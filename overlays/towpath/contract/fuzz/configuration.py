"""The fuzzer's configuration, generated from the spec: nothing in it is switched off."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from schemathesis.config import ProjectConfig, SchemathesisConfig
from schemathesis.config._checks import POSITIVE_DATA_ACCEPTANCE_EXPECTED_STATUSES

from .authentication import authentication, exchanges

if TYPE_CHECKING:
    from collections.abc import Callable

    from .spec import Json, Operation, Spec
    from .target import Target

# How often a value that exists is shown instead of a made-up one.
_KNOWN = 0.4


def configuration(
    platform: str,
    spec: Spec,
    target: Target,
    *,
    seed: int,
    max_examples: int,
    seconds: int | None,
    writes: bool,
    max_failures: int | None,
    whole: Spec | None = None,
) -> Json:
    """The whole configuration of one run, in the words of `schemathesis.toml`.

    `whole` is the spec before it was narrowed to what is to be called: a key is exchanged in any case.
    """
    dictionaries, operations = _per_operation(platform, spec, target)
    coverage: Json = {"generate-duplicate-query-parameters": True}
    if not writes:
        # What is undeclared may still do something over there: a DELETE is no question.
        coverage["unexpected-methods"] = []
    section: Json = {
        "seed": seed,
        "base-url": target.base_url,
        "workers": 1,  # more give no speed on one server and take the replay away
        "max-redirects": 0,  # a redirect is an answer to judge, not a way to follow
        "request-timeout": 30,
        "cache": {"enabled": False},
        "output": {"sanitization": {"enabled": True}},
        "generation": {"mode": "all", "max-examples": max_examples, "database": "none"},
        "phases": {"examples": {"fill-missing": True}, "coverage": coverage},
        "operations": operations,
    }
    if dictionaries:
        section["dictionaries"] = dictionaries
    if auth := authentication(platform, whole or spec, target):
        section["auth"] = auth
    if seconds is not None:
        section["max-time"] = max(1, seconds)
    if max_failures is not None:
        section["max-failures"] = max_failures
    return section


def read(settings: Json) -> SchemathesisConfig:
    """Make schemathesis' configuration of settings.

    For each case it merges the sections that are for the operation some ten times over, asking every section. With one for
    each of 181 operations that is two fifths of a run; here what came out is kept.
    """

    class Remembering(ProjectConfig):
        __slots__ = ()
        phases_for = _once_each("phases_for")
        generation_for = _once_each("generation_for")
        checks_config_for = _once_each("checks_config_for")

    config: SchemathesisConfig = cast("Any", SchemathesisConfig).from_dict(settings)
    config.projects.default.__class__ = Remembering
    return config


def _once_each(name: str) -> Callable[..., Any]:
    """Have a method of one configuration look up once for each operation and phase."""
    look_up = getattr(ProjectConfig, name)
    known: dict[tuple[str | None, ...], Any] = {}

    def remembered(config: ProjectConfig, *, operation: Any = None, **phase: str | None) -> Any:
        key = (None if operation is None else operation.label, *phase.values())
        if key not in known:
            known[key] = look_up(config, operation=operation, **phase)
        return known[key]

    return remembered


def along_links(steps: int) -> Json:
    """The phases of a run that follows links: chains of so many good calls, along the links that the spec has."""
    others: Json = {phase: {"enabled": False} for phase in ("examples", "coverage", "fuzzing")}
    generation = {"mode": "positive"}
    stateful: Json = {"max-steps": steps, "inference": {"algorithms": list[str]()}, "generation": generation}
    return {**others, "stateful": stateful}


def expected_statuses(operation: Operation) -> list[str]:
    """What schema-valid data may be answered with: the fuzzer's own list and the declared refusals."""
    declared = {str(each.status) for each in operation.refusals}
    usual = POSITIVE_DATA_ACCEPTANCE_EXPECTED_STATUSES
    return [*usual, *sorted(declared - set(usual))]


def _per_operation(platform: str, spec: Spec, target: Target) -> tuple[Json, list[Json]]:
    dictionaries: Json = {}
    sections: list[Json] = []
    for operation in spec.operations.values():
        known = {**_existing(spec, operation, target), **_exchanged(platform, spec, operation, target)}
        section: Json = {}
        for name, values in known.items():
            dictionary = f"{operation.id}-{name}"
            dictionaries[dictionary] = {"values": list(values)}
            section.setdefault("parameters", {})[name] = {"dictionary": dictionary, "probability": _KNOWN}
        if operation.refusals:
            section["checks"] = {
                "positive_data_acceptance": {"expected-statuses": expected_statuses(operation)}
            }
        if operation.method == "delete":
            # The answers before name everything that there is: nothing would be left for the phases after.
            section["phases"] = {"examples": {"extra-data-sources": {"responses": False}}}
        if section:
            sections.append({"include-name": operation.label, **section})
    return dictionaries, sections


def _existing(spec: Spec, operation: Operation, target: Target) -> dict[str, tuple[str | int, ...]]:
    """Identifiers and names that exist for the parameters of the path, identifiers for the fields of the body."""
    found: dict[str, tuple[str | int, ...]] = {}
    for each in spec.parameters(operation):
        example = each.get("example")
        if each["in"] == "path" and (known := target.known(spec.resolve(each.get("schema")), like=example)):
            found[f"path.{each['name']}"] = _weighted(known, example)
    body, example = spec.body_schema(operation, None) or {}, spec.body_example(operation)
    for name, declared in body.get("properties", {}).items():
        schema = spec.resolve(declared)
        if schema.get("format") == "uuid" and (known := target.known(schema)):
            found[f"body.{name}"] = _weighted(known, example.get(name))
    return found


def _weighted(known: tuple[str | int, ...], example: object) -> tuple[str | int, ...]:
    """What exists; where the spec's example is of it, that is of the right kind, and half of the draws."""
    return (*(each for each in known if each == example for _ in known[1:]), *known)


def _exchanged(platform: str, spec: Spec, operation: Operation, target: Target) -> dict[str, tuple[str, ...]]:
    """The credentials themselves, for the operation that exchanges them: otherwise it is only ever refused."""
    return {
        f"body.{name}": (target.credentials[argument],)
        for each in exchanges(platform, spec).values()
        if each.operation_id == operation.id
        for name, argument in each.payload.items()
        if argument in target.credentials
    }
