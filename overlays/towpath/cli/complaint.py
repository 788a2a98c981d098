"""What the command line says when it cannot do what was asked."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator


class Complaint(Exception):
    """One clear line that says what is wrong and what to do; the command ends with status 2."""


@contextmanager
def needs(extra: str) -> Generator[None]:
    """Turn a missing package into a complaint that names the extra to install."""
    try:
        yield
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] in ("towpath", "towpath_wire"):
            raise
        raise Complaint(
            f'this needs {(error.name or "").partition(".")[0]}: pip install "towpath[{extra}]"'
        ) from None
