"""The groups of calls of uSmart's clients: datasets, files, pipelines, catalogues."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from towpath_wire.usmart.resources import catalogues as catalogues_wire
from towpath_wire.usmart.resources import datasets as datasets_wire
from towpath_wire.usmart.resources import files as files_wire
from towpath_wire.usmart.resources import pipelines as pipelines_wire

if TYPE_CHECKING:
    import os
    from collections.abc import Callable
    from typing import BinaryIO
    from uuid import UUID

    from towpath_wire.usmart import models

    from towpath._engine.async_sender import AsyncHttpSender
    from towpath._engine.sender import HttpSender
    from towpath.events import BytesSent, Event, OutputRefreshed

    from .outcomes import Refreshed

    E = TypeVar("E", bound=Event)


class Datasets(datasets_wire.Datasets):
    """Look at datasets."""

    def __init__(self, sender: HttpSender, org: str) -> None:
        super().__init__(sender)
        self._carrier = sender
        self._org = org

    def view(self, dataset: UUID | str) -> models.Dataset:
        """Look at a dataset: its metadata, its files and its output pipelines, with their GUIDs.

        A Viewer may do this, and nothing else. Raises NotFound for a dataset that the organisation does not have.
        Documented (Programmatic access page, "View a datasets meta data"); the names of the fields are inferred.

        Example:
            >>> for file in usmart.datasets.view(dataset).files:
            ...     print(file.file_guid, file.file_name, file.revision)
        """
        from towpath._engine.flows import carry

        from .refreshing import view

        return carry(view(self._org, dataset), self._carrier)


class AsyncDatasets(datasets_wire.AsyncDatasets):
    """Look at datasets."""

    def __init__(self, sender: AsyncHttpSender, org: str) -> None:
        super().__init__(sender)
        self._carrier = sender
        self._org = org

    async def view(self, dataset: UUID | str) -> models.Dataset:
        """Look at a dataset; as `Datasets.view`."""
        from towpath._engine.flows import acarry

        from .refreshing import view

        return await acarry(view(self._org, dataset), self._carrier)


class Files(files_wire.Files):
    """Add files to datasets and replace them."""

    def __init__(self, sender: HttpSender, org: str) -> None:
        super().__init__(sender)
        self._carrier = sender
        self._org = org

    def upload(
        self,
        dataset: UUID | str,
        path: str | os.PathLike[str] | BinaryIO,
        *,
        file_name: str | None = None,
        folders: bool = False,
        on_progress: Callable[[BytesSent], None] | None = None,
    ) -> models.File:
        """Add a file to a dataset: ask for a signed URL, put the file there, make it the dataset's.

        The file is streamed from the disk, at most 5 GiB. The outputs of the dataset do not show it before they are
        processed (`pipelines.refresh`). An upload that fails in passing is tried again while its URL works, then with
        a fresh one.

        Args:
            dataset: The dataset's GUID.
            path: A path, or a file opened with mode "rb" (sent from where it stands; it stays open).
            file_name: The name to show, where it is not to be the file's own.
            folders: Whether the name to show has the folders of the path; else it is the bare file name.
            on_progress: Is told as the bytes go out; so is the client's on_event.

        Returns:
            The file, in its first revision.

        Raises:
            ConfigurationError: the file cannot be sent; nothing was.
            PermissionDenied: the key's user is no Provider, or the store refused what was signed.
            PlatformError, TransportError: with the step that failed, and what is on uSmart by then, in `so_far`.

        Documented (Programmatic access page, "Add a file to dataset").

        Example:
            >>> file = usmart.files.upload(dataset, "counts.csv")
        """
        from towpath._engine.flows import carry
        from towpath._engine.telling import telling

        from .filing import add
        from .uploading import Source

        source = Source(path, file_name=file_name, folders=folders)
        return carry(add(self._org, dataset, source, telling(self._carrier, on_progress)), self._carrier)

    def replace(
        self,
        file: UUID | str,
        path: str | os.PathLike[str] | BinaryIO,
        *,
        file_name: str | None = None,
        folders: bool = False,
        on_progress: Callable[[BytesSent], None] | None = None,
    ) -> models.File:
        """Put a file in the place of one that is there; it keeps its GUID and gets the next revision.

        `file` is the GUID of the one that is replaced; all else as of `upload`. Documented (Programmatic access page,
        "Replace a file in a dataset").

        Example:
            >>> usmart.files.replace(file, "counts.csv").revision
            2
        """
        from towpath._engine.flows import carry
        from towpath._engine.telling import telling

        from .filing import replace
        from .uploading import Source

        source = Source(path, file_name=file_name, folders=folders)
        return carry(replace(self._org, file, source, telling(self._carrier, on_progress)), self._carrier)


class AsyncFiles(files_wire.AsyncFiles):
    """Add files to datasets and replace them."""

    def __init__(self, sender: AsyncHttpSender, org: str) -> None:
        super().__init__(sender)
        self._carrier = sender
        self._org = org

    async def upload(
        self,
        dataset: UUID | str,
        path: str | os.PathLike[str] | BinaryIO,
        *,
        file_name: str | None = None,
        folders: bool = False,
        on_progress: Callable[[BytesSent], None] | None = None,
    ) -> models.File:
        """Add a file to a dataset; as `Files.upload`. The file is read in threads."""
        from towpath._engine.flows import acarry
        from towpath._engine.telling import telling

        from .filing import add
        from .uploading import Source

        source = Source(path, file_name=file_name, folders=folders)
        flow = add(self._org, dataset, source, telling(self._carrier, on_progress))
        return await acarry(flow, self._carrier)

    async def replace(
        self,
        file: UUID | str,
        path: str | os.PathLike[str] | BinaryIO,
        *,
        file_name: str | None = None,
        folders: bool = False,
        on_progress: Callable[[BytesSent], None] | None = None,
    ) -> models.File:
        """Put a file in the place of one that is there; as `Files.replace`. The file is read in threads."""
        from towpath._engine.flows import acarry
        from towpath._engine.telling import telling

        from .filing import replace
        from .uploading import Source

        source = Source(path, file_name=file_name, folders=folders)
        flow = replace(self._org, file, source, telling(self._carrier, on_progress))
        return await acarry(flow, self._carrier)


class Pipelines(pipelines_wire.Pipelines):
    """Make outputs of datasets, and refresh them."""

    def __init__(self, sender: HttpSender, org: str) -> None:
        super().__init__(sender)
        self._carrier = sender
        self._org = org

    def create(self, dataset: UUID | str, kind: str) -> models.ResourceContainer:
        """Give a dataset an output pipeline; it shows nothing until it is processed.

        `kind` is uSmart's `pipelineId`. The kinds that uSmart says it does not support (the real-time Data API,
        Redshift, SQL) are refused in words before anything is sent: ConfigurationError. Documented (Programmatic access
        page, "Create the output pipelines").

        Example:
            >>> usmart.pipelines.create(dataset, "file-download")
        """
        from towpath._engine.flows import carry

        from .refreshing import create

        return carry(create(self._org, dataset, kind), self._carrier)

    def process(self, container: UUID | str) -> models.ResourceContainer:
        """Refresh one output pipeline from the dataset's files, by its GUID.

        Documented (Programmatic access page, "Refresh the output pipelines").

        Example:
            >>> usmart.pipelines.process(container).status
            <PipelineStatus.PROCESSED: 'processed'>
        """
        from towpath._engine.flows import carry

        from .refreshing import process

        return carry(process(self._org, container), self._carrier)

    def refresh(
        self, dataset: UUID | str, *, on_progress: Callable[[OutputRefreshed], None] | None = None
    ) -> Refreshed:
        """Refresh every output pipeline of a dataset, and report what became of each.

        One that is refused does not keep the others from it; in the end RefreshFailed has the whole report.
        AuthenticationFailed, PermissionDenied and a lost connection end it at once, with how far it got in `so_far`.
        `on_progress` is told after each; so is the client's on_event. Documented (Programmatic access page, "Refresh
        the output pipelines").

        Example:
            >>> len(usmart.pipelines.refresh(dataset).outputs)
            2
        """
        from towpath._engine.flows import carry
        from towpath._engine.telling import telling

        from .refreshing import refresh

        return carry(refresh(self._org, dataset, telling(self._carrier, on_progress)), self._carrier)


class AsyncPipelines(pipelines_wire.AsyncPipelines):
    """Make outputs of datasets, and refresh them."""

    def __init__(self, sender: AsyncHttpSender, org: str) -> None:
        super().__init__(sender)
        self._carrier = sender
        self._org = org

    async def create(self, dataset: UUID | str, kind: str) -> models.ResourceContainer:
        """Give a dataset an output pipeline; as `Pipelines.create`."""
        from towpath._engine.flows import acarry

        from .refreshing import create

        return await acarry(create(self._org, dataset, kind), self._carrier)

    async def process(self, container: UUID | str) -> models.ResourceContainer:
        """Refresh one output pipeline; as `Pipelines.process`."""
        from towpath._engine.flows import acarry

        from .refreshing import process

        return await acarry(process(self._org, container), self._carrier)

    async def refresh(
        self, dataset: UUID | str, *, on_progress: Callable[[OutputRefreshed], None] | None = None
    ) -> Refreshed:
        """Refresh every output pipeline of a dataset; as `Pipelines.refresh`."""
        from towpath._engine.flows import acarry
        from towpath._engine.telling import telling

        from .refreshing import refresh

        return await acarry(refresh(self._org, dataset, telling(self._carrier, on_progress)), self._carrier)


class Catalogues(catalogues_wire.Catalogues):
    """Read which datasets there are."""

    def __init__(self, sender: HttpSender, org: str) -> None:
        super().__init__(sender)
        self._org = org

    def public(self) -> models.Catalogue:
        """Read the DCAT feed of what the organisation shows to everybody. Inferred but for its being there."""
        return self.read_public(self._org)

    def private(self) -> models.Catalogue:
        """Read the DCAT feed of all that the organisation has. Inferred but for its being there."""
        return self.read_private(self._org)


class AsyncCatalogues(catalogues_wire.AsyncCatalogues):
    """Read which datasets there are."""

    def __init__(self, sender: AsyncHttpSender, org: str) -> None:
        super().__init__(sender)
        self._org = org

    async def public(self) -> models.Catalogue:
        """Read the DCAT feed of what the organisation shows to everybody; as `Catalogues.public`."""
        return await self.read_public(self._org)

    async def private(self) -> models.Catalogue:
        """Read the DCAT feed of all that the organisation has; as `Catalogues.private`."""
        return await self.read_private(self._org)
