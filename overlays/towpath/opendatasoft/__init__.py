"""Opendatasoft (Huwise): portals by their Automation API. Everything here is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from towpath.downloads import AsyncDownload, Download

    from .client import AsyncOpendatasoft, Opendatasoft
    from .editing import AsyncMetadataEdit, MetadataEdit
    from .file_publishing import FilePublished, FileUnchanged, UnreadableFile
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
    from .planning import Change, MetadataMoved, Plan
    from .publishing import outcome

__all__ = [
    "Aborted",
    "AsyncDownload",
    "AsyncMetadataEdit",
    "AsyncOpendatasoft",
    "Change",
    "Download",
    "Failed",
    "FilePublished",
    "FileUnchanged",
    "Finished",
    "HarvestFailed",
    "HarvestOutcome",
    "Harvested",
    "LimitReached",
    "MetadataEdit",
    "MetadataMoved",
    "Opendatasoft",
    "Outcome",
    "Plan",
    "StillRunning",
    "Unfinished",
    "UnreadableFile",
    "outcome",
]

# Hidden from checkers: a module that says it has any attribute makes them accept every misspelt import.
if not TYPE_CHECKING:
    _PLACES = {
        "AsyncDownload": "towpath.downloads",
        "AsyncMetadataEdit": "towpath.opendatasoft.editing",
        "AsyncOpendatasoft": "towpath.opendatasoft.client",
        "Change": "towpath.opendatasoft.planning",
        "Download": "towpath.downloads",
        "FilePublished": "towpath.opendatasoft.file_publishing",
        "FileUnchanged": "towpath.opendatasoft.file_publishing",
        "MetadataEdit": "towpath.opendatasoft.editing",
        "MetadataMoved": "towpath.opendatasoft.planning",
        "Opendatasoft": "towpath.opendatasoft.client",
        "Plan": "towpath.opendatasoft.planning",
        "UnreadableFile": "towpath.opendatasoft.file_publishing",
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
