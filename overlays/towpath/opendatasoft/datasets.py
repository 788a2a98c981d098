"""Datasets: their resources, metadata and access rules, and what publishes them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from towpath_wire.opendatasoft.resources import datasets as wire

from .granting import AsyncDatasetGranting, DatasetGranting

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Generator, Mapping

    from towpath_wire._seam import Call, Options
    from towpath_wire.opendatasoft import models

    from towpath._engine.async_sender import AsyncHttpSender
    from towpath._engine.sender import HttpSender
    from towpath.downloads import AsyncDownload, Download
    from towpath.events import BytesSent, StateChanged
    from towpath.receipts import AsyncFileTarget, FileTarget, Receipts

    from .file_publishing import FilePublished, FileUnchanged
    from .files import Source
    from .following import Waiting
    from .metadata import AsyncMetadata, Metadata
    from .outcomes import Outcome
    from .publishing import Action

    Told = Callable[[StateChanged], None] | None

__all__ = ["AsyncDatasets", "Datasets"]


class Datasets(wire.Datasets, DatasetGranting):
    """Make datasets of files, edit their metadata, publish them, say who may do what with them."""

    def __init__(self, sender: HttpSender) -> None:
        super().__init__(sender)
        self._carrier = sender

    @cached_property
    def metadata(self) -> Metadata:
        """What describes a dataset, by template and field."""
        from .metadata import Metadata

        return Metadata(self._carrier)

    @overload
    def publish(
        self, dataset_uid: str, *, wait: Literal[False] = False, options: Options | None = None
    ) -> models.ActionResult: ...
    @overload
    def publish(self, dataset_uid: str, *, wait: Literal[True], **how: Unpack[Waiting]) -> Outcome: ...
    def publish(self, dataset_uid: str, *, wait: bool = False, **how: Unpack[Waiting]) -> Any:
        """Publish a dataset with its records; with `wait=True`, follow it to its end.

        The portal works in the background: without `wait`, its word that it has begun is all that is returned. The
        status is looked at again and again, with growing pauses.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            wait: Whether to wait for the end.
            timeout: Seconds to wait at most; half an hour unless told.
            pause: Seconds between the first two looks, half a one unless told; each further pause is half as long
                again, up to 15.
            abort: Whether to abort the work on the portal as well, should the waiting end early: by the timeout,
                Ctrl-C, a cancellation or any error. Otherwise the portal goes on, and the error says so;
                `abort(uid)` stops it, `wait(uid)` takes up the waiting again.
            on_progress: Is told of each new state; so is the client's on_event.
            options: How the call that starts it differs from the client's others.

        Returns:
            With `wait`, how it ended: `Finished`, `Failed` (with the errors by record: the dataset may be published
            all the same, without those), `LimitReached` or `Aborted`. All have `ok` and `check()`, which raises
            Unfinished unless it is `Finished`.

        Raises:
            ConfigurationError: without `wait`, anything that says how to wait; nothing was sent.
            BadRequest: `invalid_dataset_status`: something is under way already; nothing was started.
            PermissionDenied: with the permission that is missing.
            StillRunning: the time ran out.
            PlatformError, TransportError: with what is known of the work in `so_far`.

        Documented (Automation API reference, Datasets, Publish dataset).

        Example:
            >>> portal.datasets.publish("da_qf2hyt", wait=True).check()
        """
        if not wait:
            from .following import unawaited

            return super().publish(dataset_uid, options=unawaited(how))
        return self._done(dataset_uid, "publish", **how)

    @overload
    def publish_metadata(
        self, dataset_uid: str, *, wait: Literal[False] = False, options: Options | None = None
    ) -> models.ActionResult: ...
    @overload
    def publish_metadata(
        self, dataset_uid: str, *, wait: Literal[True], **how: Unpack[Waiting]
    ) -> Outcome: ...
    def publish_metadata(self, dataset_uid: str, *, wait: bool = False, **how: Unpack[Waiting]) -> Any:
        """Publish the metadata of a dataset without touching its records; arguments and outcomes as of `publish`."""
        if not wait:
            from .following import unawaited

            return super().publish_metadata(dataset_uid, options=unawaited(how))
        return self._done(dataset_uid, "publish_metadata", **how)

    @overload
    def unpublish(
        self, dataset_uid: str, *, wait: Literal[False] = False, options: Options | None = None
    ) -> models.ActionResult: ...
    @overload
    def unpublish(self, dataset_uid: str, *, wait: Literal[True], **how: Unpack[Waiting]) -> Outcome: ...
    def unpublish(self, dataset_uid: str, *, wait: bool = False, **how: Unpack[Waiting]) -> Any:
        """Take a dataset off the portal, where it stays unpublished; arguments and outcomes as of `publish`."""
        if not wait:
            from .following import unawaited

            return super().unpublish(dataset_uid, options=unawaited(how))
        return self._done(dataset_uid, "unpublish", **how)

    def publishing(
        self,
        dataset_uid: str,
        *,
        action: Action = "publish",
        timeout: float = 1800.0,
        pause: float = 0.5,
        abort: bool = False,
    ) -> Generator[models.DatasetStatus, None, None]:
        """Publish a dataset, and yield its status whenever its state has changed; the last one is at rest.

        Nothing is sent before the first item is asked for. `action` can be "publish_metadata" or "unpublish" too.
        Who stops early leaves the portal at work, unless `abort` is True. Arguments and errors as of `publish`;
        `towpath.opendatasoft.outcome(uid, status)` makes an outcome of the last status.

        Example:
            >>> for status in portal.datasets.publishing("da_qf2hyt"):
            ...     print(status.status, status.since)
        """
        from towpath._engine.flows import follow
        from towpath._engine.telling import telling

        from .publishing import Publishing

        work = Publishing(
            dataset_uid, action, timeout=timeout, pause=pause, abort=abort, tell=telling(self._carrier, None)
        )
        return follow(work.states(), self._carrier)

    def wait(
        self, dataset_uid: str, *, timeout: float = 1800.0, pause: float = 0.5, on_progress: Told = None
    ) -> Outcome:
        """Wait for the end of what is under way on a dataset; as `publish(uid, wait=True)`, without starting anything.

        One that rests already is answered for at once, by its last state.
        """
        return self._done(dataset_uid, None, timeout=timeout, pause=pause, on_progress=on_progress)

    def publish_file(
        self,
        path: Source,
        *,
        dataset_id: str,
        title: str | None = None,
        metadata: Mapping[str, Mapping[str, Any]] | None = None,
        extractor: str | None = None,
        params: Mapping[str, Any] | None = None,
        file_name: str | None = None,
        if_changed: bool = True,
        timeout: float = 1800.0,
        pause: float = 0.5,
        abort: bool = False,
        on_progress: Callable[[BytesSent | StateChanged], None] | None = None,
        receipts: Receipts | None = None,
    ) -> FilePublished | FileUnchanged:
        """Publish a file as a dataset: upload, extractor, resource, metadata, publish, wait; a second time, nothing.

        The dataset is the one with this `dataset_id`, made where there is none. The resource that reads the file is
        the one of the last time, else one that reads an upload of the same name, else a new one: so the next state of
        a file takes the place of the one before. What was published is remembered on this machine
        (`towpath.receipts`); one process at a time publishes to a dataset, a second one waits for it.

        Args:
            path: A path, or a file opened with mode "rb"; at most 240 MiB, streamed.
            dataset_id: The readable identifier.
            title: The dataset's title; without it, a new dataset is called like the file.
            metadata: More metadata, by template and field; None takes a value away, all others stay as they are.
            extractor: How the file is read, such as "csvfile"; else the portal's best guess.
            params: Settings of the extractor, over those that the portal guesses, such as `{"separator": ";"}`.
            file_name: The file's name on the portal, where it is not to be its own.
            if_changed: Whether nothing is sent where this machine remembers that the same file was published with
                the same words. It does not look whether somebody has changed the dataset since; False always sends.
            timeout: Seconds to wait for the portal's work at most.
            pause: As of `publish`.
            abort: As of `publish`.
            on_progress: Is told as the bytes go out, and of each new state; so is the client's on_event.
            receipts: Where receipts lie, where that is not the user's state folder.

        Returns:
            `FilePublished` with the outcome, or `FileUnchanged`; both have `changed`, `ok` and `check()`.

        Raises:
            ConfigurationError: the file cannot be sent, or receipts cannot be kept; nothing was sent.
            UnreadableFile: no extractor of the portal reads it.
            StillRunning: the time ran out.
            PlatformError, TransportError: with what is on the portal by then in `so_far`.

        Example:
            >>> portal.datasets.publish_file("trees.csv", dataset_id="trees", title="Trees").check()
        """
        from towpath._engine.flows import carry

        from .targets import publication

        work = publication(
            self._carrier,
            path,
            dataset_id=dataset_id,
            title=title,
            metadata=metadata,
            extractor=extractor,
            params=params,
            file_name=file_name,
            if_changed=if_changed,
            timeout=timeout,
            pause=pause,
            abort=abort,
            on_progress=on_progress,
            receipts=receipts,
        )
        return carry(work.flow(), self._carrier)

    def target(
        self,
        dataset_id: str,
        *,
        title: str | None = None,
        metadata: Mapping[str, Mapping[str, Any]] | None = None,
        receipts: Receipts | None = None,
    ) -> FileTarget:
        """Name a dataset as a target of files: `target.publish(path)` is `publish_file`, and returns the receipt.

        Example:
            >>> portal.datasets.target("trees", title="Trees").publish("trees.csv")
        """
        from towpath.receipts import FileTarget

        from .targets import named, publishing

        chosen = {"dataset_id": dataset_id, "title": title, "metadata": metadata, "receipts": receipts}
        flow = publishing(self._carrier, **chosen)
        return FileTarget(named(self._carrier, dataset_id), flow, self._carrier)

    def upload_file(
        self,
        dataset_uid: str,
        path: Source,
        *,
        file_name: str | None = None,
        on_progress: Callable[[BytesSent], None] | None = None,
    ) -> models.UploadedFile:
        """Upload a file that a resource of the dataset can read.

        It is streamed from the disk, at most 240 MiB. A resource names it as `{"type": "uploaded_file", "file":
        {"uid": …}}`; `publish_file` does all of that.

        Args:
            dataset_uid: Identifier of the dataset.
            path: A path, or a file opened with mode "rb" (sent from where it stands; it stays open).
            file_name: The name that the portal sees, where it is not to be the file's own. Of either only the bare
                name travels, made safe.
            on_progress: Is told as the bytes go out; so is the client's on_event.

        Raises:
            ConfigurationError: the file cannot be sent; nothing was.
            PlatformError, TransportError: with what is on the portal by then in `so_far`.

        Documented (Automation API reference, Dataset resources); the bound of size is that of the API before it.

        Example:
            >>> portal.datasets.upload_file("da_qf2hyt", "counters.csv").uid
            'counters.csv'
        """
        from towpath._engine.flows import carry
        from towpath._engine.telling import telling

        from .files import resource_file

        tell = telling(self._carrier, on_progress)
        return carry(resource_file(dataset_uid, path, file_name, tell), self._carrier)

    def attach(
        self,
        dataset_uid: str,
        path: Source,
        *,
        file_name: str | None = None,
        on_progress: Callable[[BytesSent], None] | None = None,
    ) -> models.DatasetAttachment:
        """Upload a file that is shown beside a dataset; arguments and errors as of `upload_file`.

        Documented (Automation API reference, Dataset attachments).

        Example:
            >>> portal.datasets.attach("da_qf2hyt", "method.pdf")
        """
        from towpath._engine.flows import carry
        from towpath._engine.telling import telling

        from .files import attachment

        tell = telling(self._carrier, on_progress)
        return carry(attachment(dataset_uid, path, file_name, tell), self._carrier)

    def add_export(
        self,
        dataset_uid: str,
        path: Source,
        *,
        title: str,
        description: str | None = None,
        file_name: str | None = None,
        on_progress: Callable[[BytesSent], None] | None = None,
    ) -> models.DatasetAlternativeExport | dict[str, Any]:
        """Upload an export that was made elsewhere, offered under a title; other arguments as of `upload_file`.

        Documented (Automation API reference, Dataset alternative exports).

        Example:
            >>> portal.datasets.add_export("da_qf2hyt", "counters.gpkg", title="GeoPackage")
        """
        from towpath._engine.flows import carry
        from towpath._engine.telling import telling

        from .files import alternative_export

        tell = telling(self._carrier, on_progress)
        export = alternative_export(dataset_uid, path, file_name, tell, title=title, description=description)
        return carry(export, self._carrier)

    def file(self, dataset_uid: str, file_uid: str) -> Download:
        """Name an uploaded file to fetch: `save(path)` streams it to the disk, under its own safe name in a folder.

        Nothing is sent before it is fetched, as often as wanted. Documented (Automation API reference, Dataset
        resources).

        Example:
            >>> portal.datasets.file("da_qf2hyt", "fromages.csv").save("folder/")
        """
        from towpath_wire.opendatasoft.operations.datasets_resources_files import download_resource_file

        return self._download(download_resource_file(dataset_uid, file_uid))

    def attachment(self, dataset_uid: str, attachment_uid: str) -> Download:
        """Name an attachment to fetch; as `file`."""
        from towpath_wire.opendatasoft.operations.datasets_attachments import download_dataset_attachment

        return self._download(download_dataset_attachment(dataset_uid, attachment_uid))

    def export(self, dataset_uid: str, export_uid: str) -> Download:
        """Name an export made elsewhere to fetch; as `file`.

        One that is an address elsewhere is fetched from there, without the key.
        """
        from towpath_wire.opendatasoft.operations.datasets_alternative_exports import (
            download_dataset_alternative_export,
        )

        return self._download(download_dataset_alternative_export(dataset_uid, export_uid))

    def _download(self, call: Call[Any]) -> Download:
        from towpath.downloads import CalledDownload

        return CalledDownload(self._carrier, call)

    def _done(self, uid: str, action: Action | None, *, on_progress: Told = None, **chosen: Any) -> Outcome:
        from towpath._engine.flows import carry
        from towpath._engine.telling import telling

        from .publishing import Publishing

        work = Publishing(uid, action, tell=telling(self._carrier, on_progress), **chosen)
        return carry(work.flow(), self._carrier)


class AsyncDatasets(wire.AsyncDatasets, AsyncDatasetGranting):
    """Make datasets of files, edit their metadata, publish them, say who may do what with them."""

    def __init__(self, sender: AsyncHttpSender) -> None:
        super().__init__(sender)
        self._carrier = sender

    @cached_property
    def metadata(self) -> AsyncMetadata:
        """What describes a dataset, by template and field."""
        from .metadata import AsyncMetadata

        return AsyncMetadata(self._carrier)

    @overload
    async def publish(
        self, dataset_uid: str, *, wait: Literal[False] = False, options: Options | None = None
    ) -> models.ActionResult: ...
    @overload
    async def publish(self, dataset_uid: str, *, wait: Literal[True], **how: Unpack[Waiting]) -> Outcome: ...
    async def publish(self, dataset_uid: str, *, wait: bool = False, **how: Unpack[Waiting]) -> Any:
        """Publish a dataset with its records; as `Datasets.publish`."""
        if not wait:
            from .following import unawaited

            return await super().publish(dataset_uid, options=unawaited(how))
        return await self._done(dataset_uid, "publish", **how)

    @overload
    async def publish_metadata(
        self, dataset_uid: str, *, wait: Literal[False] = False, options: Options | None = None
    ) -> models.ActionResult: ...
    @overload
    async def publish_metadata(
        self, dataset_uid: str, *, wait: Literal[True], **how: Unpack[Waiting]
    ) -> Outcome: ...
    async def publish_metadata(self, dataset_uid: str, *, wait: bool = False, **how: Unpack[Waiting]) -> Any:
        """Publish the metadata of a dataset without touching its records; as `Datasets` has it."""
        if not wait:
            from .following import unawaited

            return await super().publish_metadata(dataset_uid, options=unawaited(how))
        return await self._done(dataset_uid, "publish_metadata", **how)

    @overload
    async def unpublish(
        self, dataset_uid: str, *, wait: Literal[False] = False, options: Options | None = None
    ) -> models.ActionResult: ...
    @overload
    async def unpublish(
        self, dataset_uid: str, *, wait: Literal[True], **how: Unpack[Waiting]
    ) -> Outcome: ...
    async def unpublish(self, dataset_uid: str, *, wait: bool = False, **how: Unpack[Waiting]) -> Any:
        """Take a dataset off the portal, where it stays unpublished; as `Datasets` has it."""
        if not wait:
            from .following import unawaited

            return await super().unpublish(dataset_uid, options=unawaited(how))
        return await self._done(dataset_uid, "unpublish", **how)

    def publishing(
        self,
        dataset_uid: str,
        *,
        action: Action = "publish",
        timeout: float = 1800.0,
        pause: float = 0.5,
        abort: bool = False,
    ) -> AsyncGenerator[models.DatasetStatus, None]:
        """Publish a dataset, and yield its status whenever its state has changed; as `Datasets.publishing`."""
        from towpath._engine.flows import afollow
        from towpath._engine.telling import telling

        from .publishing import Publishing

        work = Publishing(
            dataset_uid, action, timeout=timeout, pause=pause, abort=abort, tell=telling(self._carrier, None)
        )
        return afollow(work.states(), self._carrier)

    async def wait(
        self, dataset_uid: str, *, timeout: float = 1800.0, pause: float = 0.5, on_progress: Told = None
    ) -> Outcome:
        """Wait for the end of what is under way on a dataset; as `Datasets.wait`."""
        return await self._done(dataset_uid, None, timeout=timeout, pause=pause, on_progress=on_progress)

    async def publish_file(
        self,
        path: Source,
        *,
        dataset_id: str,
        title: str | None = None,
        metadata: Mapping[str, Mapping[str, Any]] | None = None,
        extractor: str | None = None,
        params: Mapping[str, Any] | None = None,
        file_name: str | None = None,
        if_changed: bool = True,
        timeout: float = 1800.0,
        pause: float = 0.5,
        abort: bool = False,
        on_progress: Callable[[BytesSent | StateChanged], None] | None = None,
        receipts: Receipts | None = None,
    ) -> FilePublished | FileUnchanged:
        """Publish a file as a dataset; as `Datasets.publish_file`. The file is read in threads."""
        from towpath._engine.flows import acarry

        from .targets import publication

        work = publication(
            self._carrier,
            path,
            dataset_id=dataset_id,
            title=title,
            metadata=metadata,
            extractor=extractor,
            params=params,
            file_name=file_name,
            if_changed=if_changed,
            timeout=timeout,
            pause=pause,
            abort=abort,
            on_progress=on_progress,
            receipts=receipts,
        )
        return await acarry(work.flow(), self._carrier)

    def target(
        self,
        dataset_id: str,
        *,
        title: str | None = None,
        metadata: Mapping[str, Mapping[str, Any]] | None = None,
        receipts: Receipts | None = None,
    ) -> AsyncFileTarget:
        """Name a dataset as a target of files; as `Datasets.target`, with `await target.publish(path)`."""
        from towpath.receipts import AsyncFileTarget

        from .targets import named, publishing

        chosen = {"dataset_id": dataset_id, "title": title, "metadata": metadata, "receipts": receipts}
        flow = publishing(self._carrier, **chosen)
        return AsyncFileTarget(named(self._carrier, dataset_id), flow, self._carrier)

    async def upload_file(
        self,
        dataset_uid: str,
        path: Source,
        *,
        file_name: str | None = None,
        on_progress: Callable[[BytesSent], None] | None = None,
    ) -> models.UploadedFile:
        """Upload a file that a resource of the dataset can read; as `Datasets.upload_file`."""
        from towpath._engine.flows import acarry
        from towpath._engine.telling import telling

        from .files import resource_file

        tell = telling(self._carrier, on_progress)
        return await acarry(resource_file(dataset_uid, path, file_name, tell), self._carrier)

    async def attach(
        self,
        dataset_uid: str,
        path: Source,
        *,
        file_name: str | None = None,
        on_progress: Callable[[BytesSent], None] | None = None,
    ) -> models.DatasetAttachment:
        """Upload a file that is shown beside a dataset; as `Datasets.attach`."""
        from towpath._engine.flows import acarry
        from towpath._engine.telling import telling

        from .files import attachment

        tell = telling(self._carrier, on_progress)
        return await acarry(attachment(dataset_uid, path, file_name, tell), self._carrier)

    async def add_export(
        self,
        dataset_uid: str,
        path: Source,
        *,
        title: str,
        description: str | None = None,
        file_name: str | None = None,
        on_progress: Callable[[BytesSent], None] | None = None,
    ) -> models.DatasetAlternativeExport | dict[str, Any]:
        """Upload an export that was made elsewhere; as `Datasets.add_export`."""
        from towpath._engine.flows import acarry
        from towpath._engine.telling import telling

        from .files import alternative_export

        tell = telling(self._carrier, on_progress)
        export = alternative_export(dataset_uid, path, file_name, tell, title=title, description=description)
        return await acarry(export, self._carrier)

    def file(self, dataset_uid: str, file_uid: str) -> AsyncDownload:
        """Name an uploaded file to fetch; as `Datasets.file`, with `await file.save(path)`."""
        from towpath_wire.opendatasoft.operations.datasets_resources_files import download_resource_file

        return self._download(download_resource_file(dataset_uid, file_uid))

    def attachment(self, dataset_uid: str, attachment_uid: str) -> AsyncDownload:
        """Name an attachment to fetch; as `file`."""
        from towpath_wire.opendatasoft.operations.datasets_attachments import download_dataset_attachment

        return self._download(download_dataset_attachment(dataset_uid, attachment_uid))

    def export(self, dataset_uid: str, export_uid: str) -> AsyncDownload:
        """Name an export made elsewhere to fetch; as `Datasets.export`."""
        from towpath_wire.opendatasoft.operations.datasets_alternative_exports import (
            download_dataset_alternative_export,
        )

        return self._download(download_dataset_alternative_export(dataset_uid, export_uid))

    def _download(self, call: Call[Any]) -> AsyncDownload:
        from towpath.downloads import AsyncCalledDownload

        return AsyncCalledDownload(self._carrier, call)

    async def _done(
        self, uid: str, action: Action | None, *, on_progress: Told = None, **chosen: Any
    ) -> Outcome:
        from towpath._engine.flows import acarry
        from towpath._engine.telling import telling

        from .publishing import Publishing

        work = Publishing(uid, action, tell=telling(self._carrier, on_progress), **chosen)
        return await acarry(work.flow(), self._carrier)
