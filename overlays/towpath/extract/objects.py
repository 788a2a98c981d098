"""Following a path through Python objects: mappings, sequences and plain values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from numbers import Number
from typing import TYPE_CHECKING, Any, TypeGuard

from .errors import PathMissing
from .found import Found
from .path import EACH, Path

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .path import Step


def matches(document: object, path: Path) -> Iterator[tuple[tuple[Step, ...], Any]]:
    """Yield what stands at `path`, each with its place, in the document's order; raise PathMissing."""
    return _below(document, path, ())


def _below(value: Any, path: Path, where: tuple[Step, ...]) -> Iterator[tuple[tuple[Step, ...], Any]]:
    # Plain steps need no recursion; only `[*]` branches.
    for step in path[len(where) :]:
        if not _holds(value, step):
            raise _missing(path, where, value)
        if step is EACH:
            for index, element in enumerate(value):
                yield from _below(element, path, (*where, index))
            return
        value = value[step]
        where = (*where, step)
    yield where, value


def _holds(value: object, step: Step) -> bool:
    if isinstance(step, str):
        return _is_object(value) and step in value
    return _is_array(value) and (step is EACH or step < len(value))


def _is_object(value: object) -> TypeGuard[Mapping[object, object]]:
    return isinstance(value, Mapping)


def _is_array(value: object) -> TypeGuard[Sequence[object]]:
    return isinstance(value, Sequence) and not isinstance(value, (str, bytes, bytearray, memoryview))


def _missing(path: Path, where: tuple[Step, ...], value: object) -> PathMissing:
    if _is_object(value):
        found = Found(map(str, value))
        return PathMissing(path, Path(where), "object", found.keys, found.size)
    if _is_array(value):
        return PathMissing(path, Path(where), "array", size=len(value))
    return PathMissing(path, Path(where), _kind(value))


def _kind(value: object) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, str):
        return "string"
    return "number" if isinstance(value, Number) else type(value).__name__
