"""What a sentence is about, and the words for values in it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterable

    from towpath.contract.documents import Node

_LONGEST_VALUE: Final = 60


@attrs.frozen
class Subject:
    """A schema, or a place in it: `Ship.crew[].name`, or what is inside a body that has no name of its own."""

    owner: str
    path: str = ""
    named: bool = False

    def __str__(self) -> str:
        if self.named:
            return f"`{self.owner}{self.path}`"
        return f"`{self.path.removeprefix('.')}` in {self.owner}" if self.path else self.owner

    def below(self, step: str) -> Subject:
        """Return the subject one step (`.name`, `[]`, `.*`) further in."""
        return attrs.evolve(self, path=self.path + step)


@attrs.frozen
class Part:
    """A schema as it is written, and what a sentence calls it."""

    node: Node
    subject: Subject


Schema = tuple[Part, ...]
"""What holds at once for one value: a schema, or several where `allOf` says something of the same property."""


def shown(value: object) -> str:
    """Return a value as it stands in a sentence."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)
    text = " ".join(text.split())
    return f"`{text if len(text) <= _LONGEST_VALUE else f'{text[:_LONGEST_VALUE]}…'}`"


def listed(values: Iterable[object]) -> str:
    """Return values as a list in a sentence."""
    return ", ".join(map(shown, values))


def canonical(value: object) -> str:
    """Return text that is the same for JSON values that are the same, whatever the order of their keys."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return json.dumps(value, sort_keys=True, ensure_ascii=False)
