# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on metadata of datasets, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..operations import datasets_metadata as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from ...payloads import opendatasoft as payloads
    from .. import models
    from .datasets_metadata_fields import AsyncDatasetsMetadataFields, DatasetsMetadataFields
    from .datasets_metadata_templates import AsyncDatasetsMetadataTemplates, DatasetsMetadataTemplates


class DatasetsMetadata:
    """What describes a dataset, by template and field."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawDatasetsMetadata:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawDatasetsMetadata(self._sender)

    @cached_property
    def streaming(self) -> StreamingDatasetsMetadata:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingDatasetsMetadata(self._sender)

    @cached_property
    def templates(self) -> DatasetsMetadataTemplates:
        """What describes a dataset, by template and field."""
        from .datasets_metadata_templates import DatasetsMetadataTemplates

        return DatasetsMetadataTemplates(self._sender)

    @cached_property
    def fields(self) -> DatasetsMetadataFields:
        """What describes a dataset, by template and field."""
        from .datasets_metadata_fields import DatasetsMetadataFields

        return DatasetsMetadataFields(self._sender)

    def read(self, dataset_uid: str, *, options: Options | None = None) -> models.DatasetMetadata:
        """Read all metadata of a dataset.

        Answers the metadata of every template that has values.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The metadata as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset metadata, List all dataset metadata). Spec:
        specs/opendatasoft/paths/dataset_metadata.yaml:6.
        """
        return self._sender.send(operations.list_dataset_metadata(dataset_uid, options=options)).value()

    def update(
        self,
        dataset_uid: str,
        body: models.DatasetMetadata | payloads.OpenDatasetMetadataRequest,
        *,
        options: Options | None = None,
    ) -> models.DatasetMetadata:
        """Replace all metadata of a dataset.

        Replaces the metadata of every template: a value left out is removed.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            body: Metadata by template, then by field. A field without a value is absent. Portals add
                templates of their own beside the ones named here. A mapping may hold what the spec does not
                know; no checker knows its keys.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The metadata as it is now.

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

        Documented (Automation API reference, Dataset metadata, Update all dataset metadata). Spec:
        specs/opendatasoft/paths/dataset_metadata.yaml:24.
        """
        return self._sender.send(
            operations.update_dataset_metadata(dataset_uid, body, options=options)
        ).value()


class AsyncDatasetsMetadata:
    """What describes a dataset, by template and field."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawDatasetsMetadata:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawDatasetsMetadata(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingDatasetsMetadata:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingDatasetsMetadata(self._sender)

    @cached_property
    def templates(self) -> AsyncDatasetsMetadataTemplates:
        """What describes a dataset, by template and field."""
        from .datasets_metadata_templates import AsyncDatasetsMetadataTemplates

        return AsyncDatasetsMetadataTemplates(self._sender)

    @cached_property
    def fields(self) -> AsyncDatasetsMetadataFields:
        """What describes a dataset, by template and field."""
        from .datasets_metadata_fields import AsyncDatasetsMetadataFields

        return AsyncDatasetsMetadataFields(self._sender)

    async def read(self, dataset_uid: str, *, options: Options | None = None) -> models.DatasetMetadata:
        """Read all metadata of a dataset.

        Answers the metadata of every template that has values.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The metadata as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset metadata, List all dataset metadata). Spec:
        specs/opendatasoft/paths/dataset_metadata.yaml:6.
        """
        return (
            await self._sender.asend(operations.list_dataset_metadata(dataset_uid, options=options))
        ).value()

    async def update(
        self,
        dataset_uid: str,
        body: models.DatasetMetadata | payloads.OpenDatasetMetadataRequest,
        *,
        options: Options | None = None,
    ) -> models.DatasetMetadata:
        """Replace all metadata of a dataset.

        Replaces the metadata of every template: a value left out is removed.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            body: Metadata by template, then by field. A field without a value is absent. Portals add
                templates of their own beside the ones named here. A mapping may hold what the spec does not
                know; no checker knows its keys.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The metadata as it is now.

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

        Documented (Automation API reference, Dataset metadata, Update all dataset metadata). Spec:
        specs/opendatasoft/paths/dataset_metadata.yaml:24.
        """
        return (
            await self._sender.asend(operations.update_dataset_metadata(dataset_uid, body, options=options))
        ).value()


class RawDatasetsMetadata:
    """The methods of `DatasetsMetadata`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def read(self, dataset_uid: str, *, options: Options | None = None) -> Reply[models.DatasetMetadata]:
        """Read all metadata of a dataset."""
        return self._sender.send(operations.list_dataset_metadata(dataset_uid, options=options))

    def update(
        self,
        dataset_uid: str,
        body: models.DatasetMetadata | payloads.OpenDatasetMetadataRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.DatasetMetadata]:
        """Replace all metadata of a dataset."""
        return self._sender.send(operations.update_dataset_metadata(dataset_uid, body, options=options))


class AsyncRawDatasetsMetadata:
    """The methods of `AsyncDatasetsMetadata`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def read(
        self, dataset_uid: str, *, options: Options | None = None
    ) -> Reply[models.DatasetMetadata]:
        """Read all metadata of a dataset."""
        return await self._sender.asend(operations.list_dataset_metadata(dataset_uid, options=options))

    async def update(
        self,
        dataset_uid: str,
        body: models.DatasetMetadata | payloads.OpenDatasetMetadataRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.DatasetMetadata]:
        """Replace all metadata of a dataset."""
        return await self._sender.asend(
            operations.update_dataset_metadata(dataset_uid, body, options=options)
        )


class StreamingDatasetsMetadata:
    """The methods of `DatasetsMetadata`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def read(
        self, dataset_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Read all metadata of a dataset."""
        return self._sender.stream(operations.list_dataset_metadata(dataset_uid, options=options))

    def update(
        self,
        dataset_uid: str,
        body: models.DatasetMetadata | payloads.OpenDatasetMetadataRequest,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Replace all metadata of a dataset."""
        return self._sender.stream(operations.update_dataset_metadata(dataset_uid, body, options=options))


class AsyncStreamingDatasetsMetadata:
    """The methods of `AsyncDatasetsMetadata`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def read(
        self, dataset_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read all metadata of a dataset."""
        return self._sender.astream(operations.list_dataset_metadata(dataset_uid, options=options))

    def update(
        self,
        dataset_uid: str,
        body: models.DatasetMetadata | payloads.OpenDatasetMetadataRequest,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Replace all metadata of a dataset."""
        return self._sender.astream(operations.update_dataset_metadata(dataset_uid, body, options=options))
