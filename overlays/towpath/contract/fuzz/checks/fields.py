"""The strings of a request body, each with its schema and its place."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any, cast

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from towpath.contract.fuzz.spec import Json, Spec

_DEEPEST = 8


@frozen
class StringField:
    """One string in a body."""

    path: tuple[str, ...]
    schema: Json
    value: str

    @property
    def name(self) -> str:
        return ".".join(self.path)

    def replaced(self, body: Any, value: str) -> Any:
        """A copy of `body` with `value` in this place."""
        changed = copy.deepcopy(body)
        place = changed
        for part in self.path[:-1]:
            place = place[part]
        place[self.path[-1]] = value
        return changed


def string_fields(spec: Spec, schema: Json | None, body: Any) -> Iterator[StringField]:
    """The strings among the declared properties of an object and of the objects in it, each once."""
    seen: set[tuple[str, ...]] = set()
    for each in _walk(spec, schema, body, ()):
        if each.path not in seen:
            seen.add(each.path)
            yield each


def _walk(spec: Spec, schema: Json | None, body: Any, path: tuple[str, ...]) -> Iterator[StringField]:
    if schema is None or not isinstance(body, dict) or len(path) > _DEEPEST:
        return
    values = cast("dict[str, Any]", body)
    for name, declared in schema.get("properties", {}).items():
        if name in values:
            inner = spec.resolve(declared)
            if isinstance(values[name], str):
                yield StringField((*path, name), inner, values[name])
            yield from _walk(spec, inner, values[name], (*path, name))
    for keyword in ("oneOf", "anyOf", "allOf"):
        for branch in schema.get(keyword, ()):
            yield from _walk(spec, spec.resolve(branch), body, path)
