"""Families of operations: what makes a thing, and what reads, changes and deletes the thing that was made.

They are read off the spec. A thing is what the last segment of a path names (`/datasets/{dataset_uid}/`); what makes it
is a POST that answers with the same schema as reading it does, or the POST one segment above.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from .links import links_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .spec import Json, Operation, Spec

VERBS: Final = ("read", "update", "delete")
"""What is done to a thing that is there."""
DEEDS: Final = ("create", *VERBS)
_METHODS: Final = {"read": ("get",), "update": ("put", "patch"), "delete": ("delete",)}


@frozen
class Family:
    """One kind of thing; what its platform has no operation for is not there."""

    path: str
    creates: tuple[Operation, ...]
    list: Operation | None
    verbs: dict[str, Operation]
    """The operations on one thing, by what they do to it."""

    @property
    def wanted(self) -> Iterator[tuple[Operation, Operation]]:
        """Which answers have to lead to which operations: those of the creates, else those of list and read."""
        if self.creates:
            yield from ((create, each) for create in self.creates for each in self.verbs.values())
            return
        first, *others = self.verbs.values()
        if self.list is not None:
            yield self.list, first
        if "read" in self.verbs:
            yield from ((first, each) for each in others)


def families(spec: Spec) -> Iterator[Family]:
    """The families of a spec, in its order."""
    for path in spec.document.get("paths", {}):
        verbs = {
            verb: spec.operations[label]
            for verb, methods in _METHODS.items()
            for label in (f"{method.upper()} {path}" for method in methods)
            if label in spec.operations
        }
        if verbs and _last(path).startswith("{"):
            yield Family(path, tuple(_creates(spec, path, verbs)), _list(spec, path), verbs)


def missing(spec: Spec) -> Iterator[tuple[Operation, Operation]]:
    """The operations whose answer should lead to another one, and does not."""
    for family in families(spec):
        for source, target in family.wanted:
            if not any(each.target == target.label for each in links_of(spec, source)):
                yield source, target


def _creates(spec: Spec, path: str, verbs: dict[str, Operation]) -> Iterator[Operation]:
    above, thing = _above(path), _thing(spec, verbs)
    others = {_above(other) for other in spec.document["paths"] if _last(other).startswith("{")} - {above}
    for each in spec.operations.values():
        if each.method != "post" or each.path.rstrip("/") in others:
            continue
        makes_such = (
            thing is not None and thing == _answered(spec, each) and _names(above) <= _names(each.path)
        )
        # A POST that names the thing itself does something to it, unless it says that it made another one.
        makes_it = "201" in each.raw.get("responses", {}) or not _names(path) <= _names(each.path)
        if each.path.rstrip("/") == above or (makes_such and makes_it):
            yield each


def _list(spec: Spec, path: str) -> Operation | None:
    above = _above(path)
    return next(
        (spec.operations[label] for label in (f"GET {above}", f"GET {above}/") if label in spec.operations),
        None,
    )


def _thing(spec: Spec, verbs: dict[str, Operation]) -> str | None:
    """The schema that reading a thing answers with, or changing it."""
    return next((found for each in verbs.values() if (found := _answered(spec, each))), None)


def _answered(spec: Spec, operation: Operation) -> str | None:
    """The component that an operation's success is, inside its envelope."""
    for status, node in operation.raw.get("responses", {}).items():
        answer = spec.resolve(node)
        for media in answer.get("content", {}).values() if status.startswith("2") else ():
            return _inside(spec, media.get("schema", {}), str(answer.get("x-unwrap", "")))
    return None


def _inside(spec: Spec, schema: Json, pointer: str) -> str | None:
    for name in pointer.split("/")[1:]:
        schema = spec.resolve(schema).get("properties", {}).get(name, {})
    found = schema.get("$ref")
    return None if found is None else str(found)


def _above(path: str) -> str:
    return path.rstrip("/").rpartition("/")[0]


def _last(path: str) -> str:
    return path.rstrip("/").rpartition("/")[2]


def _names(path: str) -> set[str]:
    return {part for part in path.split("/") if part.startswith("{")}
