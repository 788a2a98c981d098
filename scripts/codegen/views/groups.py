"""Groups of operations as their template sees them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from scripts.codegen.naming import ANNOTATIONS, pascal
from scripts.codegen.prose import docstring, sentence

if TYPE_CHECKING:
    from .methods import Method


@attrs.define
class Group:
    """A group of operations: one class of methods."""

    path: tuple[str, ...]
    methods: list[Method]
    children: list[Group]
    description: str

    @property
    def operations(self) -> list[Method]:
        return self.methods

    @property
    def attribute(self) -> str:
        return self.path[-1]

    @property
    def module(self) -> str:
        return "_".join(self.path)

    @property
    def name(self) -> str:
        return pascal("_".join(self.path))

    @property
    def property_doc(self) -> str:
        return docstring([self.words], 8)

    @property
    def words(self) -> str:
        """What the group holds, in a sentence."""
        return sentence(self.description) or f"Operations on {self.holds}."

    @property
    def holds(self) -> str:
        """The path in words: resources of datasets."""
        return " of ".join(part.replace("_", " ") for part in reversed(self.path))

    @property
    def doc(self) -> str:
        return docstring([self.words], 4)

    def annotation(self, text: str) -> str:
        """Return an annotation that the class's own methods do not hide (`list` beside `list[...]`)."""
        for verb in {method.verb for method in self.methods} & ANNOTATIONS:
            text = re.sub(rf"(?<![\w.]){verb}(?=[\[ ,|)\]]|$)", f"builtins.{verb}", text)
        return text
