"""Arguments of methods, made of an operation's parameters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from scripts.codegen.prose import limits, sentence
from scripts.codegen.shapes import literal

if TYPE_CHECKING:
    from scripts.codegen.operations import Parameter


@attrs.frozen
class Argument:
    """One argument of a method, from a parameter."""

    name: str
    parameter: Parameter

    @property
    def declared(self) -> str:
        annotation = self.parameter.shape.argument()
        if self.parameter.required:
            return f"{self.name}: {annotation}"
        return f"{self.name}: {annotation}{'' if annotation == 'Any' else ' | None'} = None"

    @property
    def pairs(self) -> str:
        """Return the expression that yields the parameter's pairs."""
        p = self.parameter
        name = literal(p.name)
        if p.media is not None:
            return f"*_json_pairs({name}, {self.name})"
        if p.place == "header":
            return f"*_header_pairs({name}, {self.name}{', explode=True' if p.explode else ''})"
        if p.style == "form" and p.explode:
            return f"*_query_pairs({name}, {self.name})"
        return f"*_query_pairs({name}, {self.name}, {literal(p.style)}, {p.explode})"

    def described(self) -> tuple[str, str]:
        return self.name, " ".join(
            filter(None, (sentence(self.parameter.description), limits(self.parameter.schema)))
        )
