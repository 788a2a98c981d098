"""What a client needs of operations: each a name of its own, each response a word."""

from __future__ import annotations

import re
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from scripts.codegen.grammar import METHODS, walk
from scripts.codegen.naming import identifier, pascal

from .names import unused

if TYPE_CHECKING:
    from collections.abc import Iterator

Json = dict[str, Any]


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
