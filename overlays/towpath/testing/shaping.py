"""What a valid request body becomes before a behaviour sees it.

readOnly properties go (an echoed one is never stored), absent properties get their defaults, and `44.0`
becomes `44` where an integer is asked for. The way through a schema is worked out once; a schema that asks
for none of this costs nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .json_values import is_array, is_object
from .judging import Judge
from .schema_types import types_of
from .spec import WRITE

if TYPE_CHECKING:
    from .spec import Spec

Shape = Callable[[Any], Any]


def shape_of(spec: Spec, pointer: str, *, defaults: bool) -> Shape | None:
    """Return how values of the schema at `pointer` are shaped, or None when they stay as they are."""
    return _Shaper(spec, defaults).shape(pointer)


class _Shaper:
    def __init__(self, spec: Spec, defaults: bool) -> None:
        self._spec = spec
        self._defaults = defaults
        self._known: dict[str, Shape | None] = {}

    def shape(self, pointer: str) -> Shape | None:
        schema, pointer = self._spec.resolve(pointer)
        if pointer in self._known:
            return self._known[pointer]
        if not is_object(schema):
            return None

        # A schema that contains itself: the inner use looks the outer's shape up when it runs.
        def later(value: Any) -> Any:
            shape = self._known[pointer]
            return value if shape is None or shape is later else shape(value)

        self._known[pointer] = later
        steps = [
            step
            for step in (
                self._whole_number(schema),
                *(self.shape(f"{pointer}/allOf/{index}") for index in range(len(schema.get("allOf", ())))),
                self._alternative(schema, pointer),
                self._properties(schema, pointer),
                self._items(schema, pointer),
            )
            if step is not None
        ]
        shape = None if not steps else steps[0] if len(steps) == 1 else _in_turn(steps)
        self._known[pointer] = shape
        return shape

    def _whole_number(self, schema: dict[str, Any]) -> Shape | None:
        types = types_of(self._spec, schema)
        if "integer" not in types or "number" in types:
            return None
        return lambda value: int(value) if type(value) is float and value.is_integer() else value

    def _alternative(self, schema: dict[str, Any], pointer: str) -> Shape | None:
        branches: list[tuple[Judge, Shape]] = []
        for key in ("oneOf", "anyOf"):
            for index in range(len(schema.get(key, ()))):
                below = f"{pointer}/{key}/{index}"
                shape = self.shape(below)
                if shape is not None:
                    branches.append((Judge(self._spec, WRITE, below), shape))
        if not branches:
            return None

        def as_the_branch_that_fits(value: Any) -> Any:
            for judge, shape in branches:
                if judge.fits(value):
                    return shape(value)
            return value

        return as_the_branch_that_fits

    def _properties(self, schema: dict[str, Any], pointer: str) -> Shape | None:
        dropped: list[str] = []
        filled: list[tuple[str, Any]] = []
        shaped: list[tuple[str, Shape]] = []
        for name, node in schema.get("properties", {}).items():
            target = self._spec.target(node)
            if any(is_object(each) and each.get("readOnly") is True for each in (node, target)):
                dropped.append(name)
                continue
            default = next((e["default"] for e in (node, target) if is_object(e) and "default" in e), None)
            if self._defaults and default is not None:
                filled.append((name, default))
            shape = self.shape(f"{pointer}/properties/{name.replace('~', '~0').replace('/', '~1')}")
            if shape is not None:
                shaped.append((name, shape))
        if not (dropped or filled or shaped):
            return None

        def of_an_object(value: Any) -> Any:
            if not is_object(value):
                return value
            changed: dict[str, Any] = {**value}
            for name in dropped:
                changed.pop(name, None)
            for name, default in filled:
                changed.setdefault(name, default)
            for name, shape in shaped:
                if name in changed:
                    changed[name] = shape(changed[name])
            return changed

        return of_an_object

    def _items(self, schema: dict[str, Any], pointer: str) -> Shape | None:
        shape = self.shape(f"{pointer}/items") if is_object(schema.get("items")) else None
        if shape is None:
            return None

        def of_a_list(value: Any) -> Any:
            return [shape(item) for item in value] if is_array(value) else value

        return of_a_list


def _in_turn(steps: list[Shape]) -> Shape:
    def shape(value: Any) -> Any:
        for step in steps:
            value = step(value)
        return value

    return shape
