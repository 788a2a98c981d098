"""Which model that a platform answers goes into an update of the same thing as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scripts.codegen.operations import returned
from scripts.codegen.shapes import Model

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scripts.codegen.lower import Schemas
    from scripts.codegen.operations import Operation


def read_back(operation: Operation, operations: Iterable[Operation], schemas: Schemas) -> Model | None:
    """Return what a GET of an update's path answers, where that is another model than the update takes.

    All of it that is not read-only must be among what the update takes; unknown fields go along as ever.
    """
    bodies = [content.shape for content in operation.body if content.kind == "json"]
    if operation.method not in ("put", "patch") or len(bodies) != 1 or not isinstance(bodies[0], Model):
        return None
    reads = [each for each in operations if (each.method, each.path) == ("get", operation.path)]
    answers = returned(reads[0]) if reads else []
    if len(answers) != 1 or not isinstance(answers[0], Model) or answers[0] == bodies[0]:
        return None
    taken = schemas.lowered[bodies[0].component]["properties"]
    sent = {
        name: each
        for name, each in schemas.lowered[answers[0].component]["properties"].items()
        if not schemas.said(each).get("readOnly")
    }
    fits = all(name in taken and _type(each) == _type(taken[name]) for name, each in sent.items())
    return answers[0] if fits else None


def _type(schema: dict[str, object]) -> object:
    """Return what decides how a value is written."""
    return schema.get("$ref"), schema.get("type"), schema.get("oneOf"), schema.get("items")
