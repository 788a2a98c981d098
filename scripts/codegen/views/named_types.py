"""Named types as their template sees them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from scripts.codegen.prose import docstring, sentence_or
from scripts.codegen.shapes import Shape, Union

from .imports import grouped, types

if TYPE_CHECKING:
    from scripts.codegen.lower import Json


@attrs.frozen
class NamedType:
    """A union, or anything else that has a name in the spec and no class."""

    name: str
    module: str
    schema: Json
    annotation: str
    shape: Shape

    @property
    def union(self) -> Union | None:
        return self.shape if isinstance(self.shape, Union) else None

    @property
    def doc(self) -> str:
        return docstring([sentence_or(self.schema, self.name)], 0)

    def imports(self) -> list[tuple[str, str]]:
        found: set[tuple[str, str]] = set()
        if self.union is not None:
            for variant in self.union.variants:
                found |= {*variant.imports(), *types(variant)}
        else:
            found |= set(types(self.shape))
        return grouped(pair for pair in found if pair[0] != self.module)
