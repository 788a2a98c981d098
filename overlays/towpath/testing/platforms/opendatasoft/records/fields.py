"""The fields of a dataset, and the names that headings become."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final
from unicodedata import combining, normalize

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable

_NO_LETTER: Final = re.compile(r"[^a-z0-9]+")
_LONGEST: Final = 128


@frozen
class Annotation:
    """Special behaviour of a field, with its arguments."""

    name: str
    args: tuple[str, ...] = ()


@frozen
class Field:
    """A field as previews show it; `source` is what it is called in the raw records."""

    name: str
    label: str
    source: str
    original_name: str
    type: str = "text"
    description: str | None = None
    annotations: tuple[Annotation, ...] = ()
    typed_by: str | None = None
    """The field configuration that set the type, if one did."""

    def document(self) -> dict[str, Any]:
        """Return the field as a preview shows it."""
        shown: dict[str, Any] = {
            "name": self.name,
            "label": self.label,
            "type": self.type,
            "original_name": self.original_name,
            "annotations": [{"name": each.name, "args": list(each.args)} for each in self.annotations],
        }
        return shown if self.description is None else {**shown, "description": self.description}


def field_names(headings: Iterable[str | None]) -> list[str]:
    """Return technical names: small letters, digits and underscores, no two alike.

    >>> field_names(["Date de début", "date-de-debut", None, "%"])
    ['date_de_debut', 'date_de_debut_1', 'column_3', 'column_4']
    """
    names: list[str] = []
    taken: set[str] = set()
    for position, heading in enumerate(headings, 1):
        plain = slug(heading or "") or f"column_{position}"
        name, number = plain, 0
        while name in taken:
            number += 1
            name = f"{plain}_{number}"
        taken.add(name)
        names.append(name)
    return names


def slug(text: str) -> str:
    """Return a text as small letters and digits with underscores between; empty where none is left."""
    plain = "".join(letter for letter in normalize("NFKD", text) if not combining(letter))
    return _NO_LETTER.sub("_", plain.lower()).strip("_")[:_LONGEST].strip("_")
