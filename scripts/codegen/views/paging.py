"""What a list method needs to know of its pages, made of `x-paging`: the type of an item, and the seam's `Paging`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from scripts.codegen.findings import CannotEmit
from scripts.codegen.grammar import tokens
from scripts.codegen.naming import class_name, distinct_names
from scripts.codegen.shapes import ListOf, MapOf, Model, Nullable

if TYPE_CHECKING:
    from scripts.codegen.lower import Json
    from scripts.codegen.operations import Answer, Operation
    from scripts.codegen.shapes import Shape
    from scripts.codegen.wire import Wire

AT_A_TIME: Final = 100
"""Items that a page has where nobody says how many: the platforms' own defaults make many requests of few items."""


@attrs.frozen
class Paged:
    """The pages of one operation."""

    item: Shape
    facts: dict[str, Any]

    @property
    def expression(self) -> str:
        """Return the expression that builds the seam's `Paging`."""
        return f"_Paging({', '.join(f'{name}={value!r}' for name, value in self.facts.items())})"


@attrs.frozen
class PagingReader:
    """Reads `x-paging` for one platform; `attributes` are the models' attribute names."""

    wire: Wire
    attributes: dict[str, dict[str, str]]

    def read(self, operation: Operation) -> Paged | None:
        """Return the pages of an operation, or None where it has none; raise CannotEmit where they cannot be read."""
        said: Json | None = operation.raw.get("x-paging")
        answer = next((each for each in operation.answers if each.status == 200 and each.media), None)
        if said is None or answer is None:
            return None
        facts: dict[str, Any] = {}
        facts["items"], item = self._items(operation, answer, said["items"])
        total = said.get("total")
        if total is not None:
            facts["total"] = total["header"] if isinstance(total, dict) else tuple(tokens(total))
        facts |= self._next(answer, said["next"])
        size = said.get("size")
        if size is not None:
            facts |= {"size": size, "at_a_time": self._at_a_time(operation, size)}
        return Paged(item, facts)

    def _items(self, operation: Operation, answer: Answer, pointer: str) -> tuple[tuple[str, ...], Shape]:
        """Return the attributes that lead to the items, and the shape of one."""
        keys = list(tokens(pointer))
        if tuple(keys[: len(answer.unwrap)]) != answer.unwrap:
            raise CannotEmit(f"{operation.id}: x-paging: {pointer} is not inside of what x-unwrap takes out")
        shape, path = answer.shape, []
        for key in keys[len(answer.unwrap) :]:
            shape = shape.inner if isinstance(shape, Nullable) else shape
            if isinstance(shape, Model):
                properties = self.wire.schemas.lowered[shape.component]["properties"]
                path.append(self.attributes[class_name(shape.component)][distinct_names(properties)[key]])
                shape = self.wire.shaper.of(properties[key])
            elif isinstance(shape, MapOf):
                path.append(key)
                shape = shape.item
        shape = shape.inner if isinstance(shape, Nullable) else shape
        if not isinstance(shape, ListOf):
            raise CannotEmit(f"{operation.id}: x-paging: {pointer or 'the body'} is read as no array")
        return tuple(path), shape.item

    def _next(self, answer: Answer, said: Json) -> Json:
        if "link" in said:
            keys = tuple(tokens(said["link"]))
            return {"link": keys, "always": self._always(answer.schema, keys)}
        return {name: True if name == "header" else said[name] for name in said}

    def _always(self, schema: Json, keys: tuple[str, ...]) -> bool:
        """Tell whether the schema of a body promises what the keys lead to."""
        for depth, key in enumerate(keys):
            here = self.wire.schemas.resolve(self.wire.schemas.at(schema, keys[:depth]))
            if key not in here.get("required", ()):
                return False
        return True

    @staticmethod
    def _at_a_time(operation: Operation, name: str) -> int:
        """Return a length of page that the platform takes: as many as it allows, and not more than are handy."""
        parameter = next(each for each in operation.parameters if each.name == name)
        most = [AT_A_TIME, parameter.schema.get("maximum"), parameter.clamp.get("maximum")]
        return int(min(bound for bound in most if bound is not None))
