"""Ouro: people, datasets, the files and the rows in them. Everything here is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from towpath.downloads import AsyncDownload, Download

    from .client import AsyncOuro, Ouro
    from .errors import MiscountedRows, NotAFile, NotATable
    from .loaded import Loaded

__all__ = [
    "AsyncDownload",
    "AsyncOuro",
    "Download",
    "Loaded",
    "MiscountedRows",
    "NotAFile",
    "NotATable",
    "Ouro",
]

# Hidden from checkers: a module that says it has any attribute makes them accept every misspelt import.
if not TYPE_CHECKING:
    _PLACES = {
        "AsyncDownload": "towpath.downloads",
        "AsyncOuro": "towpath.ouro.client",
        "Download": "towpath.downloads",
        "Loaded": "towpath.ouro.loaded",
        "MiscountedRows": "towpath.ouro.errors",
        "NotAFile": "towpath.ouro.errors",
        "NotATable": "towpath.ouro.errors",
        "Ouro": "towpath.ouro.client",
    }

    def __getattr__(name: str) -> object:
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(__import__(_PLACES[name], fromlist=[name]), name)
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
