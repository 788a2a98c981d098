# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on alternative exports of datasets, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..._seam.paging import AsyncPages as _AsyncPages, Pages as _Pages
from ..operations import datasets_alternative_exports as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from ...payloads import opendatasoft as payloads
    from .. import models


class DatasetsAlternativeExports:
    """Exports made elsewhere and offered beside the platform's own."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawDatasetsAlternativeExports:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawDatasetsAlternativeExports(self._sender)

    @cached_property
    def streaming(self) -> StreamingDatasetsAlternativeExports:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingDatasetsAlternativeExports(self._sender)

    def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> _Pages[models.DatasetAlternativeExport | dict[str, Any]]:
        """List the alternative exports of a dataset.

        Lists page by page the exports that were made elsewhere.

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

        Documented (Automation API reference, Dataset alternative exports, List dataset alternative exports).
        Spec: specs/opendatasoft/paths/dataset_alternative_exports.yaml:6.
        """
        return _Pages(
            self._sender,
            operations.list_dataset_alternative_exports(
                dataset_uid, limit=limit, offset=offset, options=options
            ),
            operations.LIST_DATASET_ALTERNATIVE_EXPORTS_PAGES,
        )

    def create(
        self,
        dataset_uid: str,
        body: models.DatasetAlternativeExportUpload | payloads.DatasetAlternativeExportUpload,
        *,
        options: Options | None = None,
    ) -> models.DatasetAlternativeExport | dict[str, Any]:
        """Add an alternative export to a dataset.

        Takes a file with its title as a form and offers it in the export menu; exports of type `url` cannot
        be created here.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            body: A file to offer as an export, with its title.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The alternative export as it is now.

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

        Documented (Automation API reference, Dataset alternative exports, Create dataset alternative export).
        Spec: specs/opendatasoft/paths/dataset_alternative_exports.yaml:28.
        """
        return self._sender.send(
            operations.create_dataset_alternative_export(dataset_uid, body, options=options)
        ).value()

    def read(
        self, dataset_uid: str, export_uid: str, *, options: Options | None = None
    ) -> models.DatasetAlternativeExport | dict[str, Any]:
        """Read about an alternative export.

        Answers title, type and media type of one export, not the bytes.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            export_uid: Identifier of the alternative export.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The alternative export as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset alternative exports, Retrieve dataset alternative
        export). Spec: specs/opendatasoft/paths/dataset_alternative_exports.yaml:62.
        """
        return self._sender.send(
            operations.retrieve_dataset_alternative_export(dataset_uid, export_uid, options=options)
        ).value()

    def update(
        self,
        dataset_uid: str,
        export_uid: str,
        body: models.DatasetAlternativeExportUpdate | payloads.DatasetAlternativeExportUpdate,
        *,
        options: Options | None = None,
    ) -> models.DatasetAlternativeExport | dict[str, Any]:
        """Change an alternative export.

        Changes title and description of an export whose file the platform keeps; the file stays.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            export_uid: Identifier of the alternative export.
            body: New title and description of an export whose file the platform keeps.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The alternative export as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset alternative exports, Update dataset alternative export).
        Spec: specs/opendatasoft/paths/dataset_alternative_exports.yaml:80.
        """
        return self._sender.send(
            operations.update_dataset_alternative_export(dataset_uid, export_uid, body, options=options)
        ).value()

    def delete(self, dataset_uid: str, export_uid: str, *, options: Options | None = None) -> None:
        """Delete an alternative export.

        Deletes one export, with its file if the platform keeps it.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            export_uid: Identifier of the alternative export.
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

        Documented (Automation API reference, Dataset alternative exports, Delete dataset alternative export).
        Spec: specs/opendatasoft/paths/dataset_alternative_exports.yaml:113.
        """
        return self._sender.send(
            operations.delete_dataset_alternative_export(dataset_uid, export_uid, options=options)
        ).value()

    def download(self, dataset_uid: str, export_uid: str, *, options: Options | None = None) -> bytes | None:
        """Download an alternative export.

        Answers the bytes of the file, or points to the server that keeps it.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            export_uid: Identifier of the alternative export.
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

        Documented (Automation API reference, Dataset alternative exports, Download dataset alternative
        export). Spec: specs/opendatasoft/paths/dataset_alternative_exports.yaml:139.
        """
        return self._sender.send(
            operations.download_dataset_alternative_export(dataset_uid, export_uid, options=options)
        ).value()


class AsyncDatasetsAlternativeExports:
    """Exports made elsewhere and offered beside the platform's own."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawDatasetsAlternativeExports:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawDatasetsAlternativeExports(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingDatasetsAlternativeExports:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingDatasetsAlternativeExports(self._sender)

    def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> _AsyncPages[models.DatasetAlternativeExport | dict[str, Any]]:
        """List the alternative exports of a dataset.

        Lists page by page the exports that were made elsewhere.

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

        Documented (Automation API reference, Dataset alternative exports, List dataset alternative exports).
        Spec: specs/opendatasoft/paths/dataset_alternative_exports.yaml:6.
        """
        return _AsyncPages(
            self._sender,
            operations.list_dataset_alternative_exports(
                dataset_uid, limit=limit, offset=offset, options=options
            ),
            operations.LIST_DATASET_ALTERNATIVE_EXPORTS_PAGES,
        )

    async def create(
        self,
        dataset_uid: str,
        body: models.DatasetAlternativeExportUpload | payloads.DatasetAlternativeExportUpload,
        *,
        options: Options | None = None,
    ) -> models.DatasetAlternativeExport | dict[str, Any]:
        """Add an alternative export to a dataset.

        Takes a file with its title as a form and offers it in the export menu; exports of type `url` cannot
        be created here.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            body: A file to offer as an export, with its title.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The alternative export as it is now.

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

        Documented (Automation API reference, Dataset alternative exports, Create dataset alternative export).
        Spec: specs/opendatasoft/paths/dataset_alternative_exports.yaml:28.
        """
        return (
            await self._sender.asend(
                operations.create_dataset_alternative_export(dataset_uid, body, options=options)
            )
        ).value()

    async def read(
        self, dataset_uid: str, export_uid: str, *, options: Options | None = None
    ) -> models.DatasetAlternativeExport | dict[str, Any]:
        """Read about an alternative export.

        Answers title, type and media type of one export, not the bytes.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            export_uid: Identifier of the alternative export.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The alternative export as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset alternative exports, Retrieve dataset alternative
        export). Spec: specs/opendatasoft/paths/dataset_alternative_exports.yaml:62.
        """
        return (
            await self._sender.asend(
                operations.retrieve_dataset_alternative_export(dataset_uid, export_uid, options=options)
            )
        ).value()

    async def update(
        self,
        dataset_uid: str,
        export_uid: str,
        body: models.DatasetAlternativeExportUpdate | payloads.DatasetAlternativeExportUpdate,
        *,
        options: Options | None = None,
    ) -> models.DatasetAlternativeExport | dict[str, Any]:
        """Change an alternative export.

        Changes title and description of an export whose file the platform keeps; the file stays.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            export_uid: Identifier of the alternative export.
            body: New title and description of an export whose file the platform keeps.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The alternative export as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset alternative exports, Update dataset alternative export).
        Spec: specs/opendatasoft/paths/dataset_alternative_exports.yaml:80.
        """
        return (
            await self._sender.asend(
                operations.update_dataset_alternative_export(dataset_uid, export_uid, body, options=options)
            )
        ).value()

    async def delete(self, dataset_uid: str, export_uid: str, *, options: Options | None = None) -> None:
        """Delete an alternative export.

        Deletes one export, with its file if the platform keeps it.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            export_uid: Identifier of the alternative export.
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

        Documented (Automation API reference, Dataset alternative exports, Delete dataset alternative export).
        Spec: specs/opendatasoft/paths/dataset_alternative_exports.yaml:113.
        """
        return (
            await self._sender.asend(
                operations.delete_dataset_alternative_export(dataset_uid, export_uid, options=options)
            )
        ).value()

    async def download(
        self, dataset_uid: str, export_uid: str, *, options: Options | None = None
    ) -> bytes | None:
        """Download an alternative export.

        Answers the bytes of the file, or points to the server that keeps it.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            export_uid: Identifier of the alternative export.
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

        Documented (Automation API reference, Dataset alternative exports, Download dataset alternative
        export). Spec: specs/opendatasoft/paths/dataset_alternative_exports.yaml:139.
        """
        return (
            await self._sender.asend(
                operations.download_dataset_alternative_export(dataset_uid, export_uid, options=options)
            )
        ).value()


class RawDatasetsAlternativeExports:
    """The methods of `DatasetsAlternativeExports`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedDatasetAlternativeExports]:
        """List the alternative exports of a dataset."""
        return self._sender.send(
            operations.list_dataset_alternative_exports(
                dataset_uid, limit=limit, offset=offset, options=options
            )
        )

    def create(
        self,
        dataset_uid: str,
        body: models.DatasetAlternativeExportUpload | payloads.DatasetAlternativeExportUpload,
        *,
        options: Options | None = None,
    ) -> Reply[models.DatasetAlternativeExport | dict[str, Any]]:
        """Add an alternative export to a dataset."""
        return self._sender.send(
            operations.create_dataset_alternative_export(dataset_uid, body, options=options)
        )

    def read(
        self, dataset_uid: str, export_uid: str, *, options: Options | None = None
    ) -> Reply[models.DatasetAlternativeExport | dict[str, Any]]:
        """Read about an alternative export."""
        return self._sender.send(
            operations.retrieve_dataset_alternative_export(dataset_uid, export_uid, options=options)
        )

    def update(
        self,
        dataset_uid: str,
        export_uid: str,
        body: models.DatasetAlternativeExportUpdate | payloads.DatasetAlternativeExportUpdate,
        *,
        options: Options | None = None,
    ) -> Reply[models.DatasetAlternativeExport | dict[str, Any]]:
        """Change an alternative export."""
        return self._sender.send(
            operations.update_dataset_alternative_export(dataset_uid, export_uid, body, options=options)
        )

    def delete(self, dataset_uid: str, export_uid: str, *, options: Options | None = None) -> Reply[None]:
        """Delete an alternative export."""
        return self._sender.send(
            operations.delete_dataset_alternative_export(dataset_uid, export_uid, options=options)
        )

    def download(
        self, dataset_uid: str, export_uid: str, *, options: Options | None = None
    ) -> Reply[bytes | None]:
        """Download an alternative export."""
        return self._sender.send(
            operations.download_dataset_alternative_export(dataset_uid, export_uid, options=options)
        )


class AsyncRawDatasetsAlternativeExports:
    """The methods of `AsyncDatasetsAlternativeExports`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedDatasetAlternativeExports]:
        """List the alternative exports of a dataset."""
        return await self._sender.asend(
            operations.list_dataset_alternative_exports(
                dataset_uid, limit=limit, offset=offset, options=options
            )
        )

    async def create(
        self,
        dataset_uid: str,
        body: models.DatasetAlternativeExportUpload | payloads.DatasetAlternativeExportUpload,
        *,
        options: Options | None = None,
    ) -> Reply[models.DatasetAlternativeExport | dict[str, Any]]:
        """Add an alternative export to a dataset."""
        return await self._sender.asend(
            operations.create_dataset_alternative_export(dataset_uid, body, options=options)
        )

    async def read(
        self, dataset_uid: str, export_uid: str, *, options: Options | None = None
    ) -> Reply[models.DatasetAlternativeExport | dict[str, Any]]:
        """Read about an alternative export."""
        return await self._sender.asend(
            operations.retrieve_dataset_alternative_export(dataset_uid, export_uid, options=options)
        )

    async def update(
        self,
        dataset_uid: str,
        export_uid: str,
        body: models.DatasetAlternativeExportUpdate | payloads.DatasetAlternativeExportUpdate,
        *,
        options: Options | None = None,
    ) -> Reply[models.DatasetAlternativeExport | dict[str, Any]]:
        """Change an alternative export."""
        return await self._sender.asend(
            operations.update_dataset_alternative_export(dataset_uid, export_uid, body, options=options)
        )

    async def delete(
        self, dataset_uid: str, export_uid: str, *, options: Options | None = None
    ) -> Reply[None]:
        """Delete an alternative export."""
        return await self._sender.asend(
            operations.delete_dataset_alternative_export(dataset_uid, export_uid, options=options)
        )

    async def download(
        self, dataset_uid: str, export_uid: str, *, options: Options | None = None
    ) -> Reply[bytes | None]:
        """Download an alternative export."""
        return await self._sender.asend(
            operations.download_dataset_alternative_export(dataset_uid, export_uid, options=options)
        )


class StreamingDatasetsAlternativeExports:
    """The methods of `DatasetsAlternativeExports`, answering before the body is read; each is to be used in a `with` block."""

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
        """List the alternative exports of a dataset."""
        return self._sender.stream(
            operations.list_dataset_alternative_exports(
                dataset_uid, limit=limit, offset=offset, options=options
            )
        )

    def create(
        self,
        dataset_uid: str,
        body: models.DatasetAlternativeExportUpload | payloads.DatasetAlternativeExportUpload,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Add an alternative export to a dataset."""
        return self._sender.stream(
            operations.create_dataset_alternative_export(dataset_uid, body, options=options)
        )

    def read(
        self, dataset_uid: str, export_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Read about an alternative export."""
        return self._sender.stream(
            operations.retrieve_dataset_alternative_export(dataset_uid, export_uid, options=options)
        )

    def update(
        self,
        dataset_uid: str,
        export_uid: str,
        body: models.DatasetAlternativeExportUpdate | payloads.DatasetAlternativeExportUpdate,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Change an alternative export."""
        return self._sender.stream(
            operations.update_dataset_alternative_export(dataset_uid, export_uid, body, options=options)
        )

    def delete(
        self, dataset_uid: str, export_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Delete an alternative export."""
        return self._sender.stream(
            operations.delete_dataset_alternative_export(dataset_uid, export_uid, options=options)
        )

    def download(
        self, dataset_uid: str, export_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Download an alternative export."""
        return self._sender.stream(
            operations.download_dataset_alternative_export(dataset_uid, export_uid, options=options)
        )


class AsyncStreamingDatasetsAlternativeExports:
    """The methods of `AsyncDatasetsAlternativeExports`, answering before the body is read; each is to be used in a `with` block."""

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
        """List the alternative exports of a dataset."""
        return self._sender.astream(
            operations.list_dataset_alternative_exports(
                dataset_uid, limit=limit, offset=offset, options=options
            )
        )

    def create(
        self,
        dataset_uid: str,
        body: models.DatasetAlternativeExportUpload | payloads.DatasetAlternativeExportUpload,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Add an alternative export to a dataset."""
        return self._sender.astream(
            operations.create_dataset_alternative_export(dataset_uid, body, options=options)
        )

    def read(
        self, dataset_uid: str, export_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read about an alternative export."""
        return self._sender.astream(
            operations.retrieve_dataset_alternative_export(dataset_uid, export_uid, options=options)
        )

    def update(
        self,
        dataset_uid: str,
        export_uid: str,
        body: models.DatasetAlternativeExportUpdate | payloads.DatasetAlternativeExportUpdate,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Change an alternative export."""
        return self._sender.astream(
            operations.update_dataset_alternative_export(dataset_uid, export_uid, body, options=options)
        )

    def delete(
        self, dataset_uid: str, export_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Delete an alternative export."""
        return self._sender.astream(
            operations.delete_dataset_alternative_export(dataset_uid, export_uid, options=options)
        )

    def download(
        self, dataset_uid: str, export_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Download an alternative export."""
        return self._sender.astream(
            operations.download_dataset_alternative_export(dataset_uid, export_uid, options=options)
        )
