"""Names are there, single, and agree with each other."""

from __future__ import annotations

import re
from collections import Counter
from keyword import iskeyword
from typing import TYPE_CHECKING

from scripts.codegen.grammar import METHODS, escape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scripts.codegen.findings import Finding

    from .subject import OperationAt, Subject

_TEMPLATE = re.compile(r"\{([^{}]*)\}")
_IDENTIFIER = re.compile(r"[A-Za-z][A-Za-z0-9_.-]*")
_RESERVED = frozenset({"raw", "self", "streaming"})


def operations_are_named(subject: Subject) -> Iterator[Finding]:
    """Find operations without an operationId, or with another one's."""
    first: dict[str, str] = {}
    for operation in subject.operations:
        name = operation.value.get("operationId")
        if name is None:
            yield subject.finding(operation.pointer, f"{operation.name} has no operationId; give it one")
            continue
        pointer = f"{operation.pointer}/operationId"
        if not _IDENTIFIER.fullmatch(name) and not subject.foreign:
            yield subject.finding(pointer, f"the operationId {name!r} is no name; use letters and digits")
        if name in first:
            yield subject.finding(
                pointer, f"the operationId {name!r} is taken by {first[name]}; find another one"
            )
        first.setdefault(name, subject.bundle.place(pointer))


def paths_agree_with_parameters(subject: Subject) -> Iterator[Finding]:
    """Find `{names}` without a path parameter, path parameters without a place, and parameters that stand twice."""
    for operation in subject.operations:
        places = _TEMPLATE.findall(operation.path)
        named = [value["name"] for _, value in operation.parameters if value["in"] == "path"]
        for name in sorted(set(places) - set(named)):
            yield subject.finding(
                operation.pointer, f"{{{name}}} of {operation.path} is no path parameter; write it"
            )
        for name in sorted(set(named) - set(places)):
            yield subject.finding(
                operation.pointer, f"the path parameter {name!r} is not in {operation.path}; put it there"
            )
        if len(places) != len(set(places)):
            yield subject.finding(operation.pointer, f"{operation.path} names a parameter twice; rename one")
        yield from _doubles(subject, operation)


def paths_differ(subject: Subject) -> Iterator[Finding]:
    """Find two paths that no request could tell apart.

    Foreign documents are known to call a parameter one thing for GET and another for DELETE, on two paths: those their
    methods tell apart.
    """
    first: dict[tuple[str, str], str] = {}
    for path, item in subject.document.get("paths", {}).items():
        if path[:2] == "x-":
            continue
        shape = _TEMPLATE.sub("{}", path)
        methods = [method for method in METHODS if method in item] if subject.foreign else [""]
        same = next((first[shape, method] for method in methods if (shape, method) in first), None)
        if same is not None:
            yield subject.finding(
                f"/paths/{escape(path)}", f"{path} is the same path as {same}; merge the two"
            )
        for method in methods:
            first.setdefault((shape, method), path)


def verbs_are_single(subject: Subject) -> Iterator[Finding]:
    """Find groups and verbs that Python cannot say, and two operations of one name."""
    first: dict[tuple[str, str], str] = {}
    for operation in subject.operations:
        group, verb = _group(operation), operation.value.get("x-verb") or snake(operation.name)
        for key, name in (("x-group", group), ("x-verb", verb)):
            if any(iskeyword(part) or part in _RESERVED for part in name.split(".")):
                pointer = f"{operation.pointer}/{key}" if key in operation.value else operation.pointer
                yield subject.finding(
                    pointer, f"{key} {name!r} is a word of Python or of ours; find another one"
                )
        for name in (f"{group}.{verb}", *operation.value.get("x-former-names", ())):
            at_group, _, at_verb = name.rpartition(".")
            taken = first.setdefault((at_group or group, at_verb), operation.name)
            if taken != operation.name:
                yield subject.finding(
                    operation.pointer, f"{operation.name} and {taken} are both {name}; set x-verb"
                )


def tags_are_declared(subject: Subject) -> Iterator[Finding]:
    """Find tags of operations that the document's head does not know, and the other way round."""
    declared = [tag["name"] for tag in subject.document.get("tags", [])]
    used = Counter(tag for operation in subject.operations for tag in operation.value.get("tags", []))
    for operation in subject.operations:
        for index, tag in enumerate(operation.value.get("tags", [])):
            if tag not in declared:
                yield subject.finding(
                    f"{operation.pointer}/tags/{index}", f"the tag {tag!r} is not declared in `tags:`"
                )
    for index, tag in enumerate(declared):
        if tag not in used:
            yield subject.finding(f"/tags/{index}", f"no operation has the tag {tag!r}; remove it")


def snake(name: str) -> str:
    """Return `readUser` as `read_user`."""
    apart = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name)
    return re.sub(r"[^A-Za-z0-9]+", "_", apart).strip("_").lower()


def _group(operation: OperationAt) -> str:
    tags = operation.value.get("tags") or ["default"]
    group: str = operation.value.get("x-group") or snake(tags[0])
    return group


def _doubles(subject: Subject, operation: OperationAt) -> Iterator[Finding]:
    seen = set()
    for pointer, value in operation.parameters:
        key = (value["name"], value["in"])
        if key in seen:
            yield subject.finding(pointer, f"the {key[1]} parameter {key[0]!r} stands twice; remove one")
        seen.add(key)
