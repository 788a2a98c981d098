# Generated from scripts/templates/seam/unset.py by `make regenerate`. Do not edit: change scripts/templates/seam/unset.py.
"""`UNSET`: the value of a field that was not there, which is not the same as null."""

from __future__ import annotations

from enum import Enum
from typing import Final, Literal


class Unset(Enum):
    """The type of `UNSET`; a one-member enum, so that checkers narrow on `is UNSET` and pickle keeps it single."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
