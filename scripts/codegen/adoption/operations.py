"""What a client needs of operations: each a name of its own, each response a word."""

from __future__ import annotations

import re
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final

from scripts.codegen.grammar import METHODS, walk
from scripts.codegen.naming import identifier, pascal

from .names import unused

if TYPE_CHECKING:
    from collections.abc import Iterator

Json = dict[str, Any]
RESERVED: Final = frozenset({"raw", "self", "streaming"})
"""Names that every group of methods has itself."""


def operations(document: Json) -> Iterator[tuple[str, str, Json]]:
    """Find the operations below `paths`: path, method and the operation."""
    for path, item in (document.get("paths") or {}).items():
        for method in METHODS:
            if isinstance(item, dict) and isinstance(item.get(method), dict):
                yield path, method, item[method]


def name_operations(document: Json) -> None:
    """Give each operation a name that no other has.

    One without a name is called by method and path (`getShipsByIdCargo`); of two that would be one to Python, the
    second gets a number.
    """
    written = [operation.get("operationId") for _, _, operation in operations(document)]
    taken = {_letters(name) for name in written if isinstance(name, str)}
    kept: set[str] = set()
    for path, method, operation in operations(document):
        name = operation.get("operationId")
        if isinstance(name, str) and identifier(name) not in kept:
            kept.add(identifier(name))
            continue
        words = re.sub(r"\{([^{}]*)\}", r"by \1", path.replace("/", " "))
        wanted = name if isinstance(name, str) else method + pascal(words)
        operation["operationId"] = unused(wanted, taken, key=_letters)
        taken.add(_letters(operation["operationId"]))


def _letters(name: str) -> str:
    """Return the letters and digits of a name: what is made up here is to be mistaken for nothing else."""
    return identifier(name).replace("_", "")


def name_verbs(document: Json) -> None:
    """Take the group's name off the front of its methods' names: of `repos/get`, `portal.repos.get` remains."""
    taken = {
        (_group(operation), identifier(operation["operationId"])) for _, _, operation in operations(document)
    }
    for _, _, operation in operations(document):
        group, name = _group(operation), operation["operationId"]
        head, separator, rest = next(
            (parts for sign in "/.:" if (parts := name.partition(sign))[1]), (name, "", "")
        )
        verb = identifier(rest) if separator and identifier(head) == group else identifier(name)
        if verb in RESERVED:
            verb = f"{verb}_"
        if "x-verb" not in operation and verb != identifier(name) and (group, verb) not in taken:
            operation["x-verb"] = verb
            taken.add((group, verb))


def _group(operation: Json) -> str:
    tags = operation.get("tags")
    return identifier(str(tags[0])) if isinstance(tags, list) and tags else "default"


def describe_responses(document: Json) -> None:
    """Give each response without words the words of its status."""
    for found in walk(document):
        if found.kind == "Response" and found.ref is None and "description" not in found.value:
            found.value["description"] = _phrase(found.pointer.rpartition("/")[2])


def _phrase(status: str) -> str:
    try:
        return HTTPStatus(int(status)).phrase
    except ValueError:
        return "An answer"
