"""Opendatasoft (Huwise): portals by their Automation API. Everything here is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from towpath.downloads import AsyncDownload, Download

    from .client import AsyncOpendatasoft, Opendatasoft
    from .outcomes import (
        Aborted,
        Failed,
        Finished,
        Harvested,
        HarvestFailed,
        HarvestOutcome,
        LimitReached,
        Outcome,
        StillRunning,
        Unfinished,
    )
    from .publishing import outcome

__all__ = [
    "Aborted",
    "AsyncDownload",
    "AsyncOpendatasoft",
    "Download",
    "Failed",
    "Finished",
    "HarvestFailed",
    "HarvestOutcome",
    "Harvested",
    "LimitReached",
    "Opendatasoft",
    "Outcome",
    "StillRunning",
    "Unfinished",
    "outcome",
]

# Hidden from checkers: a module that says it has any attribute makes them accept every misspelt import.
if not TYPE_CHECKING:
    _PLACES = {
        "AsyncDownload": "towpath.downloads",
        "AsyncOpendatasoft": "towpath.opendatasoft.client",
        "Download": "towpath.downloads",
        "Opendatasoft": "towpath.opendatasoft.client",
        "outcome": "towpath.opendatasoft.publishing",
    }

    def __getattr__(name: str) -> object:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        place = _PLACES.get(name, "towpath.opendatasoft.outcomes")
        value = globals()[name] = getattr(__import__(place, fromlist=[name]), name)
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
