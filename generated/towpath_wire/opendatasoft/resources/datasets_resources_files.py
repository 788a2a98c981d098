# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on files of resources of datasets, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..operations import datasets_resources_files as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from ...payloads import opendatasoft as payloads
    from .. import models


class DatasetsResourcesFiles:
    """Where the data comes from and how it is read."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawDatasetsResourcesFiles:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawDatasetsResourcesFiles(self._sender)

    @cached_property
    def streaming(self) -> StreamingDatasetsResourcesFiles:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingDatasetsResourcesFiles(self._sender)

    def upload(
        self,
        dataset_uid: str,
        body: models.FileUpload | payloads.FileUpload,
        *,
        options: Options | None = None,
    ) -> models.UploadedFile:
        """Upload a file for a resource.

        Takes one file as the part `file` of a form; a resource then names it by the identifier answered.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            body: A form with one file in it.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The uploaded file, under the status that the reference names. The uploaded file. The vendor
                corrected 200 to this in July 2025, so expect it from the live service.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset resources, Upload resource file). Spec:
        specs/opendatasoft/paths/dataset_resource_files.yaml:6.
        """
        return self._sender.send(operations.upload_resource_file(dataset_uid, body, options=options)).value()

    def read(self, dataset_uid: str, file_uid: str, *, options: Options | None = None) -> models.UploadedFile:
        """Read about an uploaded file.

        Answers name, media type and time of the upload, not the bytes.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            file_uid: Identifier that the upload answered with.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The uploaded file.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset resources, Retrieve dataset resource file). Spec:
        specs/opendatasoft/paths/dataset_resource_files.yaml:39.
        """
        return self._sender.send(
            operations.retrieve_resource_file(dataset_uid, file_uid, options=options)
        ).value()

    def download(self, dataset_uid: str, file_uid: str, *, options: Options | None = None) -> bytes:
        """Download an uploaded file.

        Answers the bytes of the file, with its name in `Content-Disposition`.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            file_uid: Identifier that the upload answered with.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The bytes of the file.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset resources, Download dataset resource file). Spec:
        specs/opendatasoft/paths/dataset_resource_files.yaml:62.
        """
        return self._sender.send(
            operations.download_resource_file(dataset_uid, file_uid, options=options)
        ).value()


class AsyncDatasetsResourcesFiles:
    """Where the data comes from and how it is read."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawDatasetsResourcesFiles:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawDatasetsResourcesFiles(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingDatasetsResourcesFiles:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingDatasetsResourcesFiles(self._sender)

    async def upload(
        self,
        dataset_uid: str,
        body: models.FileUpload | payloads.FileUpload,
        *,
        options: Options | None = None,
    ) -> models.UploadedFile:
        """Upload a file for a resource.

        Takes one file as the part `file` of a form; a resource then names it by the identifier answered.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            body: A form with one file in it.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The uploaded file, under the status that the reference names. The uploaded file. The vendor
                corrected 200 to this in July 2025, so expect it from the live service.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset resources, Upload resource file). Spec:
        specs/opendatasoft/paths/dataset_resource_files.yaml:6.
        """
        return (
            await self._sender.asend(operations.upload_resource_file(dataset_uid, body, options=options))
        ).value()

    async def read(
        self, dataset_uid: str, file_uid: str, *, options: Options | None = None
    ) -> models.UploadedFile:
        """Read about an uploaded file.

        Answers name, media type and time of the upload, not the bytes.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            file_uid: Identifier that the upload answered with.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The uploaded file.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset resources, Retrieve dataset resource file). Spec:
        specs/opendatasoft/paths/dataset_resource_files.yaml:39.
        """
        return (
            await self._sender.asend(
                operations.retrieve_resource_file(dataset_uid, file_uid, options=options)
            )
        ).value()

    async def download(self, dataset_uid: str, file_uid: str, *, options: Options | None = None) -> bytes:
        """Download an uploaded file.

        Answers the bytes of the file, with its name in `Content-Disposition`.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            file_uid: Identifier that the upload answered with.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The bytes of the file.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset resources, Download dataset resource file). Spec:
        specs/opendatasoft/paths/dataset_resource_files.yaml:62.
        """
        return (
            await self._sender.asend(
                operations.download_resource_file(dataset_uid, file_uid, options=options)
            )
        ).value()


class RawDatasetsResourcesFiles:
    """The methods of `DatasetsResourcesFiles`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def upload(
        self,
        dataset_uid: str,
        body: models.FileUpload | payloads.FileUpload,
        *,
        options: Options | None = None,
    ) -> Reply[models.UploadedFile]:
        """Upload a file for a resource."""
        return self._sender.send(operations.upload_resource_file(dataset_uid, body, options=options))

    def read(
        self, dataset_uid: str, file_uid: str, *, options: Options | None = None
    ) -> Reply[models.UploadedFile]:
        """Read about an uploaded file."""
        return self._sender.send(operations.retrieve_resource_file(dataset_uid, file_uid, options=options))

    def download(self, dataset_uid: str, file_uid: str, *, options: Options | None = None) -> Reply[bytes]:
        """Download an uploaded file."""
        return self._sender.send(operations.download_resource_file(dataset_uid, file_uid, options=options))


class AsyncRawDatasetsResourcesFiles:
    """The methods of `AsyncDatasetsResourcesFiles`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def upload(
        self,
        dataset_uid: str,
        body: models.FileUpload | payloads.FileUpload,
        *,
        options: Options | None = None,
    ) -> Reply[models.UploadedFile]:
        """Upload a file for a resource."""
        return await self._sender.asend(operations.upload_resource_file(dataset_uid, body, options=options))

    async def read(
        self, dataset_uid: str, file_uid: str, *, options: Options | None = None
    ) -> Reply[models.UploadedFile]:
        """Read about an uploaded file."""
        return await self._sender.asend(
            operations.retrieve_resource_file(dataset_uid, file_uid, options=options)
        )

    async def download(
        self, dataset_uid: str, file_uid: str, *, options: Options | None = None
    ) -> Reply[bytes]:
        """Download an uploaded file."""
        return await self._sender.asend(
            operations.download_resource_file(dataset_uid, file_uid, options=options)
        )


class StreamingDatasetsResourcesFiles:
    """The methods of `DatasetsResourcesFiles`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def upload(
        self,
        dataset_uid: str,
        body: models.FileUpload | payloads.FileUpload,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Upload a file for a resource."""
        return self._sender.stream(operations.upload_resource_file(dataset_uid, body, options=options))

    def read(
        self, dataset_uid: str, file_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Read about an uploaded file."""
        return self._sender.stream(operations.retrieve_resource_file(dataset_uid, file_uid, options=options))

    def download(
        self, dataset_uid: str, file_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Download an uploaded file."""
        return self._sender.stream(operations.download_resource_file(dataset_uid, file_uid, options=options))


class AsyncStreamingDatasetsResourcesFiles:
    """The methods of `AsyncDatasetsResourcesFiles`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def upload(
        self,
        dataset_uid: str,
        body: models.FileUpload | payloads.FileUpload,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Upload a file for a resource."""
        return self._sender.astream(operations.upload_resource_file(dataset_uid, body, options=options))

    def read(
        self, dataset_uid: str, file_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read about an uploaded file."""
        return self._sender.astream(operations.retrieve_resource_file(dataset_uid, file_uid, options=options))

    def download(
        self, dataset_uid: str, file_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Download an uploaded file."""
        return self._sender.astream(operations.download_resource_file(dataset_uid, file_uid, options=options))
