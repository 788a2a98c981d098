# Generated from scripts/templates/seam/enums.py by `make regenerate`. Do not edit: change scripts/templates/seam/enums.py.
"""Enumerations that stay open: a value that the spec does not know is kept, comparable and typed.

>>> class Colour(OpenStrEnum):
...     RED = "red"
>>> Colour("ultraviolet") == "ultraviolet", Colour("ultraviolet").is_known, Colour("red") is Colour.RED
(True, False, True)
"""

from __future__ import annotations

from enum import Enum, IntEnum, StrEnum
from typing import Any, Generic, Self, TypeVar

E = TypeVar("E", bound=Enum)


class OpenStrEnum(StrEnum):
    """Text out of a list that may grow."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        # Not remembered: a platform may send any number of them.
        member._name_ = member._value_ = value
        return member

    @property
    def is_known(self) -> bool:
        """Whether the spec lists this value."""
        return self._value_ in type(self)._value2member_map_


class OpenIntEnum(IntEnum):
    """An integer out of a list that may grow."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        member = int.__new__(cls, value)
        member._name_ = str(value)
        member._value_ = value
        return member

    @property
    def is_known(self) -> bool:
        """Whether the spec lists this value."""
        return self._value_ in type(self)._value2member_map_


class Members(dict[Any, E], Generic[E]):
    """The members of an enumeration by their values: the quick way from the wire to a member."""

    __slots__ = ("_enumeration",)

    def __init__(self, enumeration: type[E]) -> None:
        super().__init__((member.value, member) for member in enumeration)
        self._enumeration = enumeration

    def __missing__(self, value: object) -> E:
        return self._enumeration(value)
