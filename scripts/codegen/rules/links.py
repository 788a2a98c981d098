"""Links lead to operations with all that these need, and from what makes a thing to what reads, changes and deletes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from towpath.contract.fuzz.families import missing
from towpath.contract.fuzz.spec import Spec

from scripts.codegen.grammar import escape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scripts.codegen.findings import Finding

    from .subject import OperationAt, Subject

_FROM_THE_PATH: Final = "$request.path."


def links_lead_somewhere(subject: Subject) -> Iterator[Finding]:
    """Find links to no operation, with parameters that it does not have, or without those of its path."""
    by_id = {each.value.get("operationId"): each for each in subject.operations}
    for source in subject.operations:
        for pointer, name, link in _links(subject, source):
            target = by_id.get(link.get("operationId"))
            if target is None:
                yield subject.finding(
                    pointer,
                    f"the link {name} of {source.name} names no operationId; name the one it leads to",
                )
            else:
                yield from _parameters(subject, source, target, (pointer, name, link))


def things_are_linked(subject: Subject) -> Iterator[Finding]:
    """Find operations that make a thing, or list it, without a link to one that reads, changes or deletes it."""
    places = {(each.method, each.path): each.pointer for each in subject.operations}
    for source, target in missing(Spec(subject.document)):
        yield subject.finding(
            places[source.method, source.path],
            f"{source.id} answers with what {target.id} takes; write the link from its answer",
        )


def _links(subject: Subject, source: OperationAt) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for status, answer in source.value.get("responses", {}).items():
        if status[:2] == "x-":
            continue
        above = f"{source.pointer}/responses/{escape(status)}"
        if "$ref" in answer:
            above = answer["$ref"][1:]
        for name, link in subject.resolved(answer).get("links", {}).items():
            yield f"{above}/links/{escape(name)}", name, subject.resolved(link)


def _parameters(
    subject: Subject, source: OperationAt, target: OperationAt, place: tuple[str, str, dict[str, Any]]
) -> Iterator[Finding]:
    pointer, name, link = place
    given: dict[str, Any] = {
        key.rpartition(".")[2]: value for key, value in link.get("parameters", {}).items()
    }
    taken = {value.get("name"): value.get("in") for _, value in target.parameters}
    for key in given.keys() - taken.keys():
        yield subject.finding(pointer, f"the link {name} gives {key}, which {target.name} does not take")
    for needed in (key for key, where in taken.items() if where == "path" and key not in given):
        yield subject.finding(pointer, f"the link {name} does not give {needed}, which {target.name} needs")
    here = {value.get("name") for _, value in source.parameters if value.get("in") == "path"}
    for expression in given.values():
        if isinstance(expression, str) and expression.startswith(_FROM_THE_PATH):
            wanted = expression.removeprefix(_FROM_THE_PATH)
            if wanted not in here:
                yield subject.finding(
                    pointer, f"the link {name} takes {wanted} from the path of {source.name}, which has none"
                )
