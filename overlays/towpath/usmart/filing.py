"""Files of datasets: adding one, and putting one in the place of another."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from towpath_wire.usmart.models import FileRevision, NewFile
from towpath_wire.usmart.operations import files as wire

from towpath._engine.flows import Flow, answered, done
from towpath._engine.so_far import step
from towpath.errors import ConfigurationError

from .uploading import Upload

if TYPE_CHECKING:
    from collections.abc import Callable

    from towpath_wire.usmart.models import File

    from towpath.events import BytesSent
    from towpath.uploads import FileToSend

    from .uploading import Source

    Tell = Callable[[BytesSent], None]


def add(org: str, dataset: UUID | str, source: Source, tell: Tell) -> Flow[File]:
    """Upload a file and make it one of a dataset's."""
    guid = as_guid(dataset, "dataset")
    file = yield from done(source.opened)
    try:
        return (yield from add_opened(org, guid, file, tell))
    finally:
        file.close()


def replace(org: str, file: UUID | str, source: Source, tell: Tell) -> Flow[File]:
    """Upload a file and put it in the place of another."""
    guid = as_guid(file, "file")
    opened = yield from done(source.opened)
    try:
        return (yield from replace_opened(org, guid, opened, tell))
    finally:
        opened.close()


def add_opened(org: str, dataset: UUID, file: FileToSend, tell: Tell) -> Flow[File]:
    """Upload an open file and make it one of a dataset's."""
    reference = yield from _uploaded(org, file, tell)
    with step(
        f"adding {file.title!r}, step 2 of 2, making it a file of the dataset",
        f"the upload has arrived, and the dataset {dataset} does not have it",
        f"the dataset {dataset} may have the file by now: look at datasets.view() before you try again",
    ):
        body = NewFile(
            reference=reference,
            file_name=file.title,
            dataset_guid=dataset,
            file_size=file.size,
            action="file:create",
        )
        return (yield from answered(wire.create_file(org, body)))


def replace_opened(org: str, guid: UUID, file: FileToSend, tell: Tell) -> Flow[File]:
    """Upload an open file and put it in the place of another."""
    reference = yield from _uploaded(org, file, tell)
    with step(
        f"replacing {guid} by {file.title!r}, step 2 of 2, putting it in its place",
        "the upload has arrived, and the file is as it was",
        "the file may be in its new revision by now: look at datasets.view() before you try again",
    ):
        body = FileRevision(
            reference=reference,
            file_name=file.title,
            file_guid=guid,
            file_size=file.size,
            action="file:updateRevision",
        )
        return (yield from answered(wire.update_file_revision(org, body)))


def as_guid(given: UUID | str, argument: str) -> UUID:
    """Return a GUID; raise ConfigurationError for what is none."""
    try:
        return given if isinstance(given, UUID) else UUID(given)
    except (ValueError, AttributeError, TypeError):
        raise ConfigurationError(f"{argument}={str(given)[:60]!r} is no GUID") from None


def _uploaded(org: str, file: FileToSend, tell: Tell) -> Flow[str]:
    nothing = "nothing of this call is in a dataset"
    with step(f"uploading {file.title!r}, step 1 of 2", nothing, nothing):
        wanted = yield from Upload(org, file, tell=tell).flow()
    return wanted.reference
