"""uSmart: datasets, the files in them and the outputs made of them. Everything here is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import AsyncUSmart, USmart
    from .errors import AmbiguousFile, RefreshFailed
    from .organisations import organisation_guid
    from .outcomes import Output, Published, Refreshed

__all__ = [
    "AmbiguousFile",
    "AsyncUSmart",
    "Output",
    "Published",
    "RefreshFailed",
    "Refreshed",
    "USmart",
    "organisation_guid",
]

# Hidden from checkers: a module that says it has any attribute makes them accept every misspelt import.
if not TYPE_CHECKING:
    _PLACES = {
        "AmbiguousFile": "towpath.usmart.errors",
        "AsyncUSmart": "towpath.usmart.client",
        "Output": "towpath.usmart.outcomes",
        "Published": "towpath.usmart.outcomes",
        "RefreshFailed": "towpath.usmart.errors",
        "Refreshed": "towpath.usmart.outcomes",
        "USmart": "towpath.usmart.client",
        "organisation_guid": "towpath.usmart.organisations",
    }

    def __getattr__(name: str) -> object:
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(__import__(_PLACES[name], fromlist=[name]), name)
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
