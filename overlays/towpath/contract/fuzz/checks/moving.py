"""Fields that change by themselves, as the spec marks them (`x-moves`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from towpath.contract.fuzz.spec import Operation, Spec


def moving(spec: Spec, operation: Operation, status: int, pointer: str | None = None) -> frozenset[str]:
    """Return the fields that change by themselves: of what an answer means, or of each item of the list at `pointer`."""
    documented = spec.response(operation, status) or {}
    node = documented.get("content", {}).get("application/json", {}).get("schema")
    for part in str(documented.get("x-unwrap", "") if pointer is None else pointer).split("/")[1:]:
        node = dict(_properties(spec, node)).get(part)
    if pointer is not None:
        node = spec.resolve(node).get("items")
    return frozenset(name for name, each in _properties(spec, node) if "x-moves" in spec.resolve(each))


def _properties(spec: Spec, node: Any, depth: int = 6) -> Iterator[tuple[str, Any]]:
    schema = spec.resolve(node)
    yield from schema.get("properties", {}).items()
    if depth:
        for branch in (each for key in ("allOf", "anyOf", "oneOf") for each in schema.get(key, ())):
            yield from _properties(spec, branch, depth - 1)
