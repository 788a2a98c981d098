# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on attachments of datasets, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._seam.paging import AsyncPages as _AsyncPages, Pages as _Pages
from ..operations import datasets_attachments as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from ...payloads import opendatasoft as payloads
    from .. import models


class DatasetsAttachments:
    """Files shown beside a dataset."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawDatasetsAttachments:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawDatasetsAttachments(self._sender)

    @cached_property
    def streaming(self) -> StreamingDatasetsAttachments:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingDatasetsAttachments(self._sender)

    def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> _Pages[models.DatasetAttachment]:
        """List the attachments of a dataset.

        Lists page by page the files shown beside the dataset.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            limit: Results on one page, from 0 to 1000; 0 gives the total alone. 0 to 1000, default 20.
            offset: Results to skip, from 0. At least 0.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            All items, page after page: iterate, or use `pages()`, `first_page()`, `total()`,
                `to_list(limit=)`.

        Raises, when iterated:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset attachments, List dataset attachments). Spec:
        specs/opendatasoft/paths/dataset_attachments.yaml:6.
        """
        return _Pages(
            self._sender,
            operations.list_dataset_attachments(dataset_uid, limit=limit, offset=offset, options=options),
            operations.LIST_DATASET_ATTACHMENTS_PAGES,
        )

    def create(
        self,
        dataset_uid: str,
        body: models.FileUpload | payloads.FileUpload,
        *,
        options: Options | None = None,
    ) -> models.DatasetAttachment:
        """Attach a file to a dataset.

        Takes one file as the part `file` of a form and shows it beside the dataset.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            body: A form with one file in it.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The attachment.

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

        Documented (Automation API reference, Dataset attachments, Create dataset attachment). Spec:
        specs/opendatasoft/paths/dataset_attachments.yaml:28.
        """
        return self._sender.send(
            operations.create_dataset_attachment(dataset_uid, body, options=options)
        ).value()

    def read(
        self, dataset_uid: str, attachment_uid: str, *, options: Options | None = None
    ) -> models.DatasetAttachment:
        """Read about an attachment.

        Answers name, media type and time of the upload, not the bytes.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            attachment_uid: Identifier of the attachment.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The attachment.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset attachments, Retrieve dataset attachment). Spec:
        specs/opendatasoft/paths/dataset_attachments.yaml:60.
        """
        return self._sender.send(
            operations.retrieve_dataset_attachment(dataset_uid, attachment_uid, options=options)
        ).value()

    def delete(self, dataset_uid: str, attachment_uid: str, *, options: Options | None = None) -> None:
        """Delete an attachment.

        Deletes one attachment with its file.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            attachment_uid: Identifier of the attachment.
            options: How this call differs from the client's others: timeout, headers, retries.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset attachments, Delete dataset attachment). Spec:
        specs/opendatasoft/paths/dataset_attachments.yaml:78.
        """
        return self._sender.send(
            operations.delete_dataset_attachment(dataset_uid, attachment_uid, options=options)
        ).value()

    def download(self, dataset_uid: str, attachment_uid: str, *, options: Options | None = None) -> bytes:
        """Download an attachment.

        Answers the bytes of the file, with its name in `Content-Disposition`.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            attachment_uid: Identifier of the attachment.
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

        Documented (Automation API reference, Dataset attachments, Download dataset attachment). Spec:
        specs/opendatasoft/paths/dataset_attachments.yaml:104.
        """
        return self._sender.send(
            operations.download_dataset_attachment(dataset_uid, attachment_uid, options=options)
        ).value()


class AsyncDatasetsAttachments:
    """Files shown beside a dataset."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawDatasetsAttachments:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawDatasetsAttachments(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingDatasetsAttachments:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingDatasetsAttachments(self._sender)

    def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> _AsyncPages[models.DatasetAttachment]:
        """List the attachments of a dataset.

        Lists page by page the files shown beside the dataset.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            limit: Results on one page, from 0 to 1000; 0 gives the total alone. 0 to 1000, default 20.
            offset: Results to skip, from 0. At least 0.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            All items, page after page: iterate, or use `pages()`, `first_page()`, `total()`,
                `to_list(limit=)`.

        Raises, when iterated:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset attachments, List dataset attachments). Spec:
        specs/opendatasoft/paths/dataset_attachments.yaml:6.
        """
        return _AsyncPages(
            self._sender,
            operations.list_dataset_attachments(dataset_uid, limit=limit, offset=offset, options=options),
            operations.LIST_DATASET_ATTACHMENTS_PAGES,
        )

    async def create(
        self,
        dataset_uid: str,
        body: models.FileUpload | payloads.FileUpload,
        *,
        options: Options | None = None,
    ) -> models.DatasetAttachment:
        """Attach a file to a dataset.

        Takes one file as the part `file` of a form and shows it beside the dataset.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            body: A form with one file in it.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The attachment.

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

        Documented (Automation API reference, Dataset attachments, Create dataset attachment). Spec:
        specs/opendatasoft/paths/dataset_attachments.yaml:28.
        """
        return (
            await self._sender.asend(operations.create_dataset_attachment(dataset_uid, body, options=options))
        ).value()

    async def read(
        self, dataset_uid: str, attachment_uid: str, *, options: Options | None = None
    ) -> models.DatasetAttachment:
        """Read about an attachment.

        Answers name, media type and time of the upload, not the bytes.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            attachment_uid: Identifier of the attachment.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The attachment.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset attachments, Retrieve dataset attachment). Spec:
        specs/opendatasoft/paths/dataset_attachments.yaml:60.
        """
        return (
            await self._sender.asend(
                operations.retrieve_dataset_attachment(dataset_uid, attachment_uid, options=options)
            )
        ).value()

    async def delete(self, dataset_uid: str, attachment_uid: str, *, options: Options | None = None) -> None:
        """Delete an attachment.

        Deletes one attachment with its file.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            attachment_uid: Identifier of the attachment.
            options: How this call differs from the client's others: timeout, headers, retries.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset attachments, Delete dataset attachment). Spec:
        specs/opendatasoft/paths/dataset_attachments.yaml:78.
        """
        return (
            await self._sender.asend(
                operations.delete_dataset_attachment(dataset_uid, attachment_uid, options=options)
            )
        ).value()

    async def download(
        self, dataset_uid: str, attachment_uid: str, *, options: Options | None = None
    ) -> bytes:
        """Download an attachment.

        Answers the bytes of the file, with its name in `Content-Disposition`.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            attachment_uid: Identifier of the attachment.
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

        Documented (Automation API reference, Dataset attachments, Download dataset attachment). Spec:
        specs/opendatasoft/paths/dataset_attachments.yaml:104.
        """
        return (
            await self._sender.asend(
                operations.download_dataset_attachment(dataset_uid, attachment_uid, options=options)
            )
        ).value()


class RawDatasetsAttachments:
    """The methods of `DatasetsAttachments`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedDatasetAttachments]:
        """List the attachments of a dataset."""
        return self._sender.send(
            operations.list_dataset_attachments(dataset_uid, limit=limit, offset=offset, options=options)
        )

    def create(
        self,
        dataset_uid: str,
        body: models.FileUpload | payloads.FileUpload,
        *,
        options: Options | None = None,
    ) -> Reply[models.DatasetAttachment]:
        """Attach a file to a dataset."""
        return self._sender.send(operations.create_dataset_attachment(dataset_uid, body, options=options))

    def read(
        self, dataset_uid: str, attachment_uid: str, *, options: Options | None = None
    ) -> Reply[models.DatasetAttachment]:
        """Read about an attachment."""
        return self._sender.send(
            operations.retrieve_dataset_attachment(dataset_uid, attachment_uid, options=options)
        )

    def delete(self, dataset_uid: str, attachment_uid: str, *, options: Options | None = None) -> Reply[None]:
        """Delete an attachment."""
        return self._sender.send(
            operations.delete_dataset_attachment(dataset_uid, attachment_uid, options=options)
        )

    def download(
        self, dataset_uid: str, attachment_uid: str, *, options: Options | None = None
    ) -> Reply[bytes]:
        """Download an attachment."""
        return self._sender.send(
            operations.download_dataset_attachment(dataset_uid, attachment_uid, options=options)
        )


class AsyncRawDatasetsAttachments:
    """The methods of `AsyncDatasetsAttachments`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedDatasetAttachments]:
        """List the attachments of a dataset."""
        return await self._sender.asend(
            operations.list_dataset_attachments(dataset_uid, limit=limit, offset=offset, options=options)
        )

    async def create(
        self,
        dataset_uid: str,
        body: models.FileUpload | payloads.FileUpload,
        *,
        options: Options | None = None,
    ) -> Reply[models.DatasetAttachment]:
        """Attach a file to a dataset."""
        return await self._sender.asend(
            operations.create_dataset_attachment(dataset_uid, body, options=options)
        )

    async def read(
        self, dataset_uid: str, attachment_uid: str, *, options: Options | None = None
    ) -> Reply[models.DatasetAttachment]:
        """Read about an attachment."""
        return await self._sender.asend(
            operations.retrieve_dataset_attachment(dataset_uid, attachment_uid, options=options)
        )

    async def delete(
        self, dataset_uid: str, attachment_uid: str, *, options: Options | None = None
    ) -> Reply[None]:
        """Delete an attachment."""
        return await self._sender.asend(
            operations.delete_dataset_attachment(dataset_uid, attachment_uid, options=options)
        )

    async def download(
        self, dataset_uid: str, attachment_uid: str, *, options: Options | None = None
    ) -> Reply[bytes]:
        """Download an attachment."""
        return await self._sender.asend(
            operations.download_dataset_attachment(dataset_uid, attachment_uid, options=options)
        )


class StreamingDatasetsAttachments:
    """The methods of `DatasetsAttachments`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """List the attachments of a dataset."""
        return self._sender.stream(
            operations.list_dataset_attachments(dataset_uid, limit=limit, offset=offset, options=options)
        )

    def create(
        self,
        dataset_uid: str,
        body: models.FileUpload | payloads.FileUpload,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Attach a file to a dataset."""
        return self._sender.stream(operations.create_dataset_attachment(dataset_uid, body, options=options))

    def read(
        self, dataset_uid: str, attachment_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Read about an attachment."""
        return self._sender.stream(
            operations.retrieve_dataset_attachment(dataset_uid, attachment_uid, options=options)
        )

    def delete(
        self, dataset_uid: str, attachment_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Delete an attachment."""
        return self._sender.stream(
            operations.delete_dataset_attachment(dataset_uid, attachment_uid, options=options)
        )

    def download(
        self, dataset_uid: str, attachment_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Download an attachment."""
        return self._sender.stream(
            operations.download_dataset_attachment(dataset_uid, attachment_uid, options=options)
        )


class AsyncStreamingDatasetsAttachments:
    """The methods of `AsyncDatasetsAttachments`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """List the attachments of a dataset."""
        return self._sender.astream(
            operations.list_dataset_attachments(dataset_uid, limit=limit, offset=offset, options=options)
        )

    def create(
        self,
        dataset_uid: str,
        body: models.FileUpload | payloads.FileUpload,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Attach a file to a dataset."""
        return self._sender.astream(operations.create_dataset_attachment(dataset_uid, body, options=options))

    def read(
        self, dataset_uid: str, attachment_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read about an attachment."""
        return self._sender.astream(
            operations.retrieve_dataset_attachment(dataset_uid, attachment_uid, options=options)
        )

    def delete(
        self, dataset_uid: str, attachment_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Delete an attachment."""
        return self._sender.astream(
            operations.delete_dataset_attachment(dataset_uid, attachment_uid, options=options)
        )

    def download(
        self, dataset_uid: str, attachment_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Download an attachment."""
        return self._sender.astream(
            operations.download_dataset_attachment(dataset_uid, attachment_uid, options=options)
        )
