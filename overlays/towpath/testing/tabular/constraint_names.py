"""What Postgres calls a foreign key that nobody named."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Final

from .definition import MAX_NAME_BYTES

if TYPE_CHECKING:
    from collections.abc import Container

__all__ = ["foreign_key_name"]

_LABEL: Final = "fkey"


def foreign_key_name(table: str, columns: tuple[str, ...], taken: Container[str]) -> str:
    """Name a foreign key as Postgres does: `<table>_<columns>_fkey`, shortened to 63 bytes, numbered if taken.

    >>> foreign_key_name("flowers", ("species_id",), ())
    'flowers_species_id_fkey'
    """
    numbers = (str(number) if number else "" for number in count())
    names = (_fitted(table, "_".join(columns), f"{_LABEL}{number}") for number in numbers)
    return next(name for name in names if name not in taken)


def _fitted(table: str, columns: str, label: str) -> str:
    """Shorten the longer of the two names until all fits, never in the middle of a character."""
    first, second = table.encode(), columns.encode()
    room = MAX_NAME_BYTES - len(label) - 2
    first_size, second_size = len(first), len(second)
    while first_size + second_size > room:
        if first_size > second_size:
            first_size -= 1
        else:
            second_size -= 1
    return f"{_clipped(first, first_size)}_{_clipped(second, second_size)}_{label}"


def _clipped(name: bytes, size: int) -> str:
    return name[:size].decode(errors="ignore")
