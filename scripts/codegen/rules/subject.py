"""A bundled spec, looked at the way the rules need it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

import attrs

from scripts.codegen.findings import Finding
from scripts.codegen.grammar import METHODS, Found, escape, resolved, walk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scripts.codegen.bundle import Bundle


@attrs.frozen
class OperationAt:
    """An operation, with what its path adds to it."""

    pointer: str
    path: str
    method: str
    value: dict[str, Any]
    parameters: tuple[tuple[str, dict[str, Any]], ...]
    """Pointer and resolved object of each parameter, the path's own first."""

    @property
    def name(self) -> str:
        """How messages call it."""
        name = self.value.get("operationId")
        return name if isinstance(name, str) else f"{self.method.upper()} {self.path}"


class Subject:
    """A bundle under the eyes of the rules."""

    def __init__(self, bundle: Bundle) -> None:
        self.bundle = bundle
        self.document = bundle.document

    @property
    def foreign(self) -> bool:
        """Whether somebody else wrote the document: it must be valid, not in our style."""
        return self.document.get("x-foreign") is True

    @cached_property
    def found(self) -> tuple[Found, ...]:
        """Every object of the document."""
        return tuple(walk(self.document))

    def of(self, kind: str) -> Iterator[Found]:
        """Find the objects of one kind, references included."""
        return (found for found in self.found if found.kind == kind)

    @cached_property
    def operations(self) -> tuple[OperationAt, ...]:
        """Every operation below `paths`."""
        return tuple(self._operations())

    def _operations(self) -> Iterator[OperationAt]:
        for path, item in self.document.get("paths", {}).items():
            if path[:2] == "x-":
                continue
            above = f"/paths/{escape(path)}"
            shared = self._parameters(item, above)
            for method in METHODS:
                if method in item:
                    pointer = f"{above}/{method}"
                    own = self._parameters(item[method], pointer)
                    named = {(value.get("name"), value.get("in")) for _, value in own}
                    kept = [
                        (at, value)
                        for at, value in shared
                        if (value.get("name"), value.get("in")) not in named
                    ]
                    yield OperationAt(pointer, path, method, item[method], (*kept, *own))

    def _parameters(self, holder: dict[str, Any], pointer: str) -> list[tuple[str, dict[str, Any]]]:
        listed = holder.get("parameters", [])
        return [(f"{pointer}/parameters/{index}", self.resolved(value)) for index, value in enumerate(listed)]

    def resolved(self, value: Any) -> Any:
        """Follow references from `value` to what is meant."""
        return resolved(self.document, value)

    def security(self, operation: OperationAt) -> list[dict[str, list[str]]]:
        """Return the alternatives that open an operation; none means that it is open to all."""
        alternatives: list[dict[str, list[str]]] = operation.value.get(
            "security", self.document.get("security", [])
        )
        return alternatives

    def finding(self, pointer: str, message: str) -> Finding:
        """Say what is wrong at `pointer`, with the file and line where it was written."""
        return Finding(self.bundle.place(pointer), message)
