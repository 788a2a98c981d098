"""The operations of a document, with what their paths say of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .document import Node

METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@attrs.frozen(eq=False)
class Operation:
    """An operation, with what its path and its document say of it."""

    label: str
    path: str
    method: str
    node: Node
    items: tuple[Node, ...]
    """The path item, and what it refers to."""

    @property
    def key(self) -> tuple[str, str]:
        """What makes it the same operation: the path but for its parameters' names, and the method."""
        return re.sub(r"\{[^{}]*\}", "{}", self.path), self.method

    @property
    def subject(self) -> str:
        """What a sentence calls it."""
        return f"`{self.label}`"


def operations(holder: Node, section: str = "paths") -> Iterator[Operation]:
    """Return the operations of a document, in its order."""
    for path, node in holder.mapping(section).items():
        if not path.startswith("x-"):
            yield from of_path(path, node, "" if section == "paths" else "webhook ")


def of_path(path: str, node: Node, prefix: str) -> Iterator[Operation]:
    """Return the operations of one path item; `prefix` says in their labels what else than paths it belongs to."""
    target = node.document.follow(node)
    items = (node,) if target is node else (node, target)
    for method in METHODS:
        for item in items:
            held = item.get(method)
            if held is not None:
                held.get("operationId")  # an operation is a mapping
                yield Operation(f"{method.upper()} {prefix}{path}", path, method, held, items)
                break
