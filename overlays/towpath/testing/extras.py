"""What to install when something is missing."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator


@contextmanager
def needed_for(purpose: str) -> Generator[None]:
    """Name the extra that brings a package which is imported in the block and is not installed."""
    try:
        yield
    except ModuleNotFoundError as error:
        missing = error.name or ""
        if missing.partition(".")[0] in ("towpath", "towpath_wire"):
            raise
        message = f'{purpose} needs {missing}: pip install "towpath[testing]"'
        raise ModuleNotFoundError(message, name=missing) from error
