# Generated from specs/usmart by `make regenerate`. Do not edit: change the spec.
"""What uSmart actions API takes and answers, as plain dicts: one TypedDict a schema."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict


class ProblemDetails(TypedDict):
    """The refusal's status, code and sentence."""

    status: NotRequired[int]
    """The HTTP status."""
    code: NotRequired[str]
    """A word for programs."""
    message: str
    """A sentence for people."""


class DatasetView(TypedDict):
    """Which dataset to look at."""

    datasetGUID: str
    """The dataset."""
    action: NotRequired[Literal["dataset:view"]]
    """The action's name once more; not needed."""


Visibility: TypeAlias = Literal["public", "private"]
"""Whether everybody sees a dataset, or its organisation alone."""


class PutRequestWish(TypedDict):
    """Which file is going to be uploaded."""

    fileName: str
    """Its name; the extension decides the content type."""
    action: NotRequired[Literal["s3:generatePutRequest"]]
    """The action's name once more; not needed."""


class PutRequest(TypedDict):
    """Where and how a file is to be uploaded."""

    signedRequest: str
    """The URL to PUT the file to, signature included; a secret."""
    contentType: str
    """The content type that the PUT has to state."""
    reference: str
    """What the upload is called in the next action."""


class NewFile(TypedDict):
    """An upload, and the dataset that it becomes a file of."""

    reference: str
    """The reference of the upload."""
    fileName: str
    """The name to show, as it is."""
    datasetGUID: str
    """The dataset."""
    fileSize: int
    """How many bytes were uploaded."""
    action: NotRequired[Literal["file:create"]]
    """The action's name once more; not needed."""


class FileRevision(TypedDict):
    """An upload, and the file in whose place it goes."""

    reference: str
    """The reference of the upload."""
    fileName: str
    """The name to show, as it is."""
    fileGUID: str
    """The file that is replaced."""
    fileSize: int
    """How many bytes were uploaded."""
    action: NotRequired[Literal["file:updateRevision"]]
    """The action's name once more; not needed."""


class File(TypedDict):
    """A file of a dataset."""

    fileGUID: str
    """The file's GUID, the same for all its revisions."""
    fileName: NotRequired[str]
    """Its name, as it was sent."""
    fileSize: NotRequired[int]
    """Its size in bytes."""
    contentType: NotRequired[str]
    """Its content type."""
    revision: NotRequired[int]
    """How often it was put here, the first time included."""


class NewResourceContainer(TypedDict):
    """A dataset, and the kind of output pipeline that it gets."""

    datasetGUID: str
    """The dataset."""
    pipelineId: str
    """The kind of pipeline."""
    action: NotRequired[Literal["resourceContainer:create"]]
    """The action's name once more; not needed."""


class ResourceContainerProcess(TypedDict):
    """Which output pipeline to refresh."""

    resourceContainerGUID: str
    """The output pipeline."""
    action: NotRequired[Literal["resourceContainer:process"]]
    """The action's name once more; not needed."""


PipelineStatus: TypeAlias = Literal["new", "processed", "stale"]
"""Whether what the pipeline shows is what the dataset's files hold; `stale` is behind, `new` shows nothing yet."""


AccessLevel: TypeAlias = Literal["public", "non-public"]
"""Whether everybody may see a dataset."""


class Problem(TypedDict):
    """Why a request was refused."""

    error: ProblemDetails


class PutRequestResult(TypedDict):
    """A signed request in its envelope."""

    result: PutRequest


class FileResult(TypedDict):
    """A file in its envelope."""

    result: File


class ResourceContainer(TypedDict):
    """An output pipeline of a dataset."""

    resourceContainerGUID: str
    """The pipeline's GUID."""
    pipelineId: NotRequired[str]
    """The kind of pipeline."""
    status: NotRequired[PipelineStatus]
    lastProcessed: NotRequired[str | None]
    """When it was last processed."""


CatalogueEntry = TypedDict(
    "CatalogueEntry",
    {
        "@type": NotRequired[str],
        "identifier": str,
        "title": NotRequired[str],
        "description": NotRequired[str | None],
        "accessLevel": NotRequired[AccessLevel],
    },
)


class Dataset(TypedDict):
    """A dataset with its files and output pipelines."""

    datasetGUID: str
    """The dataset's GUID."""
    organisationGUID: NotRequired[str]
    """The organisation that it belongs to."""
    name: NotRequired[str]
    """What it is called."""
    description: NotRequired[str | None]
    """What it holds."""
    visibility: NotRequired[Visibility]
    files: Sequence[File]
    """The files that it is made of."""
    resourceContainers: Sequence[ResourceContainer]
    """Its output pipelines."""


class ResourceContainerResult(TypedDict):
    """An output pipeline in its envelope."""

    result: ResourceContainer


Catalogue = TypedDict(
    "Catalogue",
    {
        "@context": NotRequired[str],
        "@id": str,
        "@type": NotRequired[str],
        "title": NotRequired[str],
        "dataset": Sequence[CatalogueEntry],
    },
)


class DatasetResult(TypedDict):
    """A dataset in its envelope."""

    result: Dataset
