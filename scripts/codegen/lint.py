"""Judge a bundled spec by every rule, and tell all that is wrong with it at once."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .findings import Finding, SpecError
from .rules import answers, examples, links, marks, names, reach, shapes, structure
from .rules.subject import Subject

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from .bundle import Bundle

    Rule = Callable[[Subject], Iterator[Finding]]

# Valid OpenAPI. The other rules rely on it: where one of these is broken they are not asked.
_VALIDITY: tuple[Rule, ...] = (
    structure.document_is_valid,
    structure.schemas_are_valid,
    structure.patterns_compile,
)

# What any document must keep to, a foreign one too: else there is no client to be made of it.
_SOUNDNESS: tuple[Rule, ...] = (
    names.operations_are_named,
    names.paths_agree_with_parameters,
    names.paths_differ,
    reach.security_is_declared,
)

# How we write the specs of our platforms.
_STYLE: tuple[Rule, ...] = (
    structure.keywords_are_known,
    examples.bodies_have_examples,
    examples.examples_are_one_way,
    examples.examples_fit,
    answers.statuses_are_explicit,
    answers.refusals_are_there,
    answers.only_clients_call,
    marks.containers_take_no_marks,
    marks.operations_have_evidence,
    marks.unwrapping_leads_somewhere,
    marks.paging_leads_somewhere,
    marks.refusals_are_answers,
    marks.clamps_have_no_bound,
    marks.slashes_end_the_path,
    marks.prefixes_stand_before_keys,
    links.links_lead_somewhere,
    links.things_are_linked,
    marks.private_values_are_listed,
    names.tags_are_declared,
    names.verbs_are_single,
    reach.components_are_used,
    shapes.objects_are_named,
    shapes.unions_can_be_told_apart,
)


def lint(bundle: Bundle, x_keys: dict[str, Any]) -> None:
    """Apply the rules; raise SpecError with every finding, in the order of the files."""
    subject = Subject(bundle)
    keys = marks.Keys(x_keys)
    validity = _findings(subject, _VALIDITY) or _findings(
        subject, () if subject.foreign else (keys.keys_are_known,)
    )
    if validity:
        raise SpecError(validity)
    style = () if subject.foreign else (*_STYLE, keys.formats_are_registered)
    findings = _findings(subject, (*_SOUNDNESS, *style))
    if findings:
        raise SpecError(findings)


def read_x_keys(specs: Path) -> dict[str, Any]:
    """Return the JSON Schema of the `x-` keys."""
    schema: dict[str, Any] = json.loads((specs / "x-keys.schema.json").read_bytes())
    return schema


def _findings(subject: Subject, rules: tuple[Rule, ...]) -> list[Finding]:
    found = {finding for rule in rules for finding in rule(subject)}
    return sorted(found, key=_in_file_order)


def _in_file_order(finding: Finding) -> tuple[str, int, str]:
    file, _, line = finding.place.rpartition(":")
    return file, int(line), finding.message
