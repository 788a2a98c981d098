# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on fields of metadata of datasets, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..operations import datasets_metadata_fields as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from ...payloads import opendatasoft as payloads
    from .. import models


class DatasetsMetadataFields:
    """What describes a dataset, by template and field."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawDatasetsMetadataFields:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawDatasetsMetadataFields(self._sender)

    @cached_property
    def streaming(self) -> StreamingDatasetsMetadataFields:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingDatasetsMetadataFields(self._sender)

    def read(
        self,
        dataset_uid: str,
        template_name: str,
        template_field_name: str,
        *,
        options: Options | None = None,
    ) -> models.DatasetMetadataValue:
        """Read one metadata value.

        Answers one value of one template.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            template_name: Name of the metadata template, such as `default`.
            template_field_name: Name of the field within the template, such as `title`.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The metadata value as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset metadata, Retrieve a metadata). Spec:
        specs/opendatasoft/paths/dataset_metadata.yaml:130.
        """
        return self._sender.send(
            operations.retrieve_dataset_metadata_field(
                dataset_uid, template_name, template_field_name, options=options
            )
        ).value()

    def update(
        self,
        dataset_uid: str,
        template_name: str,
        template_field_name: str,
        body: models.DatasetMetadataValue | payloads.DatasetMetadataValueRequest,
        *,
        options: Options | None = None,
    ) -> models.DatasetMetadataValue:
        """Set one metadata value.

        Sets one value; on a linked dataset it counts only with `override_remote_value` true.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            template_name: Name of the metadata template, such as `default`.
            template_field_name: Name of the field within the template, such as `title`.
            body: One metadata value of any type.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The metadata value as it is now.

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

        Documented (Automation API reference, Dataset metadata, Update a metadata). Spec:
        specs/opendatasoft/paths/dataset_metadata.yaml:148.
        """
        return self._sender.send(
            operations.update_dataset_metadata_field(
                dataset_uid, template_name, template_field_name, body, options=options
            )
        ).value()

    def delete(
        self,
        dataset_uid: str,
        template_name: str,
        template_field_name: str,
        *,
        options: Options | None = None,
    ) -> None:
        """Remove one metadata value.

        Removes one value of one template.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            template_name: Name of the metadata template, such as `default`.
            template_field_name: Name of the field within the template, such as `title`.
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

        Documented (Automation API reference, Dataset metadata, Delete a metadata). Spec:
        specs/opendatasoft/paths/dataset_metadata.yaml:184.
        """
        return self._sender.send(
            operations.delete_dataset_metadata_field(
                dataset_uid, template_name, template_field_name, options=options
            )
        ).value()


class AsyncDatasetsMetadataFields:
    """What describes a dataset, by template and field."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawDatasetsMetadataFields:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawDatasetsMetadataFields(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingDatasetsMetadataFields:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingDatasetsMetadataFields(self._sender)

    async def read(
        self,
        dataset_uid: str,
        template_name: str,
        template_field_name: str,
        *,
        options: Options | None = None,
    ) -> models.DatasetMetadataValue:
        """Read one metadata value.

        Answers one value of one template.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            template_name: Name of the metadata template, such as `default`.
            template_field_name: Name of the field within the template, such as `title`.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The metadata value as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset metadata, Retrieve a metadata). Spec:
        specs/opendatasoft/paths/dataset_metadata.yaml:130.
        """
        return (
            await self._sender.asend(
                operations.retrieve_dataset_metadata_field(
                    dataset_uid, template_name, template_field_name, options=options
                )
            )
        ).value()

    async def update(
        self,
        dataset_uid: str,
        template_name: str,
        template_field_name: str,
        body: models.DatasetMetadataValue | payloads.DatasetMetadataValueRequest,
        *,
        options: Options | None = None,
    ) -> models.DatasetMetadataValue:
        """Set one metadata value.

        Sets one value; on a linked dataset it counts only with `override_remote_value` true.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            template_name: Name of the metadata template, such as `default`.
            template_field_name: Name of the field within the template, such as `title`.
            body: One metadata value of any type.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The metadata value as it is now.

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

        Documented (Automation API reference, Dataset metadata, Update a metadata). Spec:
        specs/opendatasoft/paths/dataset_metadata.yaml:148.
        """
        return (
            await self._sender.asend(
                operations.update_dataset_metadata_field(
                    dataset_uid, template_name, template_field_name, body, options=options
                )
            )
        ).value()

    async def delete(
        self,
        dataset_uid: str,
        template_name: str,
        template_field_name: str,
        *,
        options: Options | None = None,
    ) -> None:
        """Remove one metadata value.

        Removes one value of one template.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            template_name: Name of the metadata template, such as `default`.
            template_field_name: Name of the field within the template, such as `title`.
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

        Documented (Automation API reference, Dataset metadata, Delete a metadata). Spec:
        specs/opendatasoft/paths/dataset_metadata.yaml:184.
        """
        return (
            await self._sender.asend(
                operations.delete_dataset_metadata_field(
                    dataset_uid, template_name, template_field_name, options=options
                )
            )
        ).value()


class RawDatasetsMetadataFields:
    """The methods of `DatasetsMetadataFields`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def read(
        self,
        dataset_uid: str,
        template_name: str,
        template_field_name: str,
        *,
        options: Options | None = None,
    ) -> Reply[models.DatasetMetadataValue]:
        """Read one metadata value."""
        return self._sender.send(
            operations.retrieve_dataset_metadata_field(
                dataset_uid, template_name, template_field_name, options=options
            )
        )

    def update(
        self,
        dataset_uid: str,
        template_name: str,
        template_field_name: str,
        body: models.DatasetMetadataValue | payloads.DatasetMetadataValueRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.DatasetMetadataValue]:
        """Set one metadata value."""
        return self._sender.send(
            operations.update_dataset_metadata_field(
                dataset_uid, template_name, template_field_name, body, options=options
            )
        )

    def delete(
        self,
        dataset_uid: str,
        template_name: str,
        template_field_name: str,
        *,
        options: Options | None = None,
    ) -> Reply[None]:
        """Remove one metadata value."""
        return self._sender.send(
            operations.delete_dataset_metadata_field(
                dataset_uid, template_name, template_field_name, options=options
            )
        )


class AsyncRawDatasetsMetadataFields:
    """The methods of `AsyncDatasetsMetadataFields`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def read(
        self,
        dataset_uid: str,
        template_name: str,
        template_field_name: str,
        *,
        options: Options | None = None,
    ) -> Reply[models.DatasetMetadataValue]:
        """Read one metadata value."""
        return await self._sender.asend(
            operations.retrieve_dataset_metadata_field(
                dataset_uid, template_name, template_field_name, options=options
            )
        )

    async def update(
        self,
        dataset_uid: str,
        template_name: str,
        template_field_name: str,
        body: models.DatasetMetadataValue | payloads.DatasetMetadataValueRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.DatasetMetadataValue]:
        """Set one metadata value."""
        return await self._sender.asend(
            operations.update_dataset_metadata_field(
                dataset_uid, template_name, template_field_name, body, options=options
            )
        )

    async def delete(
        self,
        dataset_uid: str,
        template_name: str,
        template_field_name: str,
        *,
        options: Options | None = None,
    ) -> Reply[None]:
        """Remove one metadata value."""
        return await self._sender.asend(
            operations.delete_dataset_metadata_field(
                dataset_uid, template_name, template_field_name, options=options
            )
        )


class StreamingDatasetsMetadataFields:
    """The methods of `DatasetsMetadataFields`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def read(
        self,
        dataset_uid: str,
        template_name: str,
        template_field_name: str,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Read one metadata value."""
        return self._sender.stream(
            operations.retrieve_dataset_metadata_field(
                dataset_uid, template_name, template_field_name, options=options
            )
        )

    def update(
        self,
        dataset_uid: str,
        template_name: str,
        template_field_name: str,
        body: models.DatasetMetadataValue | payloads.DatasetMetadataValueRequest,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Set one metadata value."""
        return self._sender.stream(
            operations.update_dataset_metadata_field(
                dataset_uid, template_name, template_field_name, body, options=options
            )
        )

    def delete(
        self,
        dataset_uid: str,
        template_name: str,
        template_field_name: str,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Remove one metadata value."""
        return self._sender.stream(
            operations.delete_dataset_metadata_field(
                dataset_uid, template_name, template_field_name, options=options
            )
        )


class AsyncStreamingDatasetsMetadataFields:
    """The methods of `AsyncDatasetsMetadataFields`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def read(
        self,
        dataset_uid: str,
        template_name: str,
        template_field_name: str,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read one metadata value."""
        return self._sender.astream(
            operations.retrieve_dataset_metadata_field(
                dataset_uid, template_name, template_field_name, options=options
            )
        )

    def update(
        self,
        dataset_uid: str,
        template_name: str,
        template_field_name: str,
        body: models.DatasetMetadataValue | payloads.DatasetMetadataValueRequest,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Set one metadata value."""
        return self._sender.astream(
            operations.update_dataset_metadata_field(
                dataset_uid, template_name, template_field_name, body, options=options
            )
        )

    def delete(
        self,
        dataset_uid: str,
        template_name: str,
        template_field_name: str,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Remove one metadata value."""
        return self._sender.astream(
            operations.delete_dataset_metadata_field(
                dataset_uid, template_name, template_field_name, options=options
            )
        )
