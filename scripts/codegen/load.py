"""Read one YAML or JSON file of a spec; what cannot be read is a finding, as everything else that is wrong with a spec."""

from __future__ import annotations

from typing import TYPE_CHECKING

from towpath.contract.documents import Source, Unreadable
from towpath.contract.documents import load as read
from towpath.contract.documents import loads as parse

from .findings import unreadable

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Source", "load", "loads"]


def load(path: Path, name: str) -> Source:
    """Read `path`; `name` is how messages call it. Raise SpecError with line and column for what cannot be read."""
    try:
        return read(path, name)
    except Unreadable as error:
        raise unreadable(error.place, error.message) from error


def loads(content: bytes, name: str) -> Source:
    """Read YAML 1.2, or JSON where `name` ends so, out of bytes."""
    try:
        return parse(content, name)
    except Unreadable as error:
        raise unreadable(error.place, error.message) from error
