"""Publishing a file: into a dataset, in the place of one of the same name, and out through every output."""

from __future__ import annotations

from typing import TYPE_CHECKING

from towpath._engine.flows import Flow, done
from towpath._engine.so_far import say_so_far

from .errors import AmbiguousFile
from .filing import add_opened, as_guid, replace_opened
from .outcomes import Published
from .refreshing import process_all, view

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from towpath_wire.usmart.models import Dataset, File

    from towpath.events import BytesSent, OutputRefreshed
    from towpath.uploads import FileToSend

    from .uploading import Source

    Tell = Callable[[BytesSent | OutputRefreshed], None]


def publish(org: str, source: Source, dataset: UUID | str, *, refresh: bool, tell: Tell) -> Flow[Published]:
    """Put a file into a dataset and refresh what is made of it."""
    guid = as_guid(dataset, "dataset")
    file = yield from done(source.opened)
    try:
        seen = yield from view(org, guid)
        there = _namesake(seen, file)
        stored = yield from (
            add_opened(org, guid, file, tell) if there is None else replace_opened(org, there, file, tell)
        )
    finally:
        file.close()
    refreshed = None
    if refresh:
        try:
            refreshed = yield from process_all(org, seen, tell)
        except BaseException as error:
            earlier = getattr(error, "so_far", None)
            say_so_far(error, "; ".join(filter(None, (_stored(file, stored), earlier))))
            raise
    return Published(guid, stored, there is not None, refreshed)


def _namesake(dataset: Dataset, file: FileToSend) -> UUID | None:
    """Return the file in whose place this one goes, or None; refuse where there are several of its name."""
    found = [each.file_guid for each in dataset.files if each.file_name == file.title]
    if len(found) > 1:
        raise AmbiguousFile(
            f"the dataset {dataset.dataset_guid} has {len(found)} files called {file.title!r}: say which one to replace "
            f"with files.replace(…): {', '.join(map(str, found))}",
            dataset=dataset.dataset_guid,
            name=file.title,
            files=tuple(found),
        )
    return found[0] if found else None


def _stored(file: FileToSend, stored: File) -> str:
    return f"{file.title!r} is in the dataset as {stored.file_guid}; pipelines.refresh() does the rest"
