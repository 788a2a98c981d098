"""Every body has an example, and every example and default is what its schema allows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scripts.codegen.grammar import escape

from .structure import pointer_to
from .views import Views

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scripts.codegen.findings import Finding
    from scripts.codegen.grammar import Found

    from .subject import Subject


def bodies_have_examples(subject: Subject) -> Iterator[Finding]:
    """Find media types with a schema and no example."""
    for found in subject.of("MediaType"):
        if "schema" in found.value and not found.value.keys() & {"example", "examples"}:
            yield subject.finding(found.pointer, "a body has no example; write `example:` beside its schema")


def examples_fit(subject: Subject) -> Iterator[Finding]:
    """Compare each example with the schema beside it."""
    views = Views(subject.document)
    for kind in ("MediaType", "Parameter", "Header"):
        for found in subject.of(kind):
            if "schema" in found.value:
                for pointer, example in _examples(subject, found):
                    yield from _judge(
                        subject, views, f"{found.pointer}/schema", example, pointer, "the example"
                    )
    for found in subject.of("Schema"):
        for pointer, example, what in _in_schema(found):
            yield from _judge(subject, views, found.pointer, example, pointer, what)


def examples_are_one_way(subject: Subject) -> Iterator[Finding]:
    """Find `example` beside `examples`, and examples that are kept elsewhere."""
    for found in subject.found:
        if found.kind in ("MediaType", "Parameter", "Header") and found.value.keys() >= {
            "example",
            "examples",
        }:
            yield subject.finding(
                f"{found.pointer}/example", "`example` and `examples` exclude each other; keep one"
            )
        if found.kind == "Example" and found.ref is None and "value" not in found.value:
            yield subject.finding(found.pointer, "an example has no `value`; write it out here")


def _examples(subject: Subject, found: Found) -> Iterator[tuple[str, Any]]:
    if "example" in found.value:
        yield f"{found.pointer}/example", found.value["example"]
    for name, example in found.value.get("examples", {}).items():
        pointer = f"{found.pointer}/examples/{escape(name)}"
        if "$ref" in example:
            pointer = example["$ref"][1:]
        target = subject.resolved(example)
        if "value" in target:
            yield f"{pointer}/value", target["value"]


def _in_schema(found: Found) -> Iterator[tuple[str, Any, str]]:
    if "default" in found.value:
        yield f"{found.pointer}/default", found.value["default"], "the default"
    if "example" in found.value:
        yield f"{found.pointer}/example", found.value["example"], "the example"
    for index, example in enumerate(found.value.get("examples", [])):
        yield f"{found.pointer}/examples/{index}", example, "the example"


def _judge(
    subject: Subject, views: Views, schema: str, example: Any, pointer: str, what: str
) -> Iterator[Finding]:
    side = "request" if "/requestBod" in schema else "answer"
    for error in views.validator(schema, side).iter_errors(example):
        inside = pointer_to(error.instance_path)
        where = f" at {inside}" if inside else ""
        yield subject.finding(
            pointer + inside, f"{what}{where} does not fit its schema: {error.message[:300]}"
        )
