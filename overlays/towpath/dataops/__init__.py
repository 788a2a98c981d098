"""DataOps.live: projects, namespaces, pipelines and their schedules. Everything here is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import AsyncDataOps, DataOps
    from .errors import PipelineFailed, StillRunning

__all__ = ["AsyncDataOps", "DataOps", "PipelineFailed", "StillRunning"]

# Hidden from checkers: a module that says it has any attribute makes them accept every misspelt import.
if not TYPE_CHECKING:
    _PLACES = {
        "AsyncDataOps": "towpath.dataops.client",
        "DataOps": "towpath.dataops.client",
        "PipelineFailed": "towpath.dataops.errors",
        "StillRunning": "towpath.dataops.errors",
    }

    def __getattr__(name: str) -> object:
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(__import__(_PLACES[name], fromlist=[name]), name)
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
