# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on templates of metadata of datasets, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..operations import datasets_metadata_templates as operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from ...payloads import opendatasoft as payloads
    from .. import models


class DatasetsMetadataTemplates:
    """What describes a dataset, by template and field."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawDatasetsMetadataTemplates:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawDatasetsMetadataTemplates(self._sender)

    @cached_property
    def streaming(self) -> StreamingDatasetsMetadataTemplates:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingDatasetsMetadataTemplates(self._sender)

    def read(
        self, dataset_uid: str, template_name: str, *, options: Options | None = None
    ) -> dict[str, models.DatasetMetadataValue]:
        """Read the metadata of one template.

        Answers the values of one template.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            template_name: Name of the metadata template, such as `default`.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The metadata of the template as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset metadata, List a template's dataset metadata). Spec:
        specs/opendatasoft/paths/dataset_metadata.yaml:69.
        """
        return self._sender.send(
            operations.list_dataset_metadata_template(dataset_uid, template_name, options=options)
        ).value()

    def update(
        self,
        dataset_uid: str,
        template_name: str,
        body: Mapping[str, models.DatasetMetadataValue | payloads.DatasetMetadataValueRequest],
        *,
        options: Options | None = None,
    ) -> dict[str, models.DatasetMetadataValue]:
        """Replace the metadata of one template.

        Replaces the values of one template: a value left out is removed; other templates stay as they are.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            template_name: Name of the metadata template, such as `default`.
            body: The fields of one metadata template, whichever the path names: default, visualization,
                internal or one of the portal's own.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The metadata of the template as it is now.

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

        Documented (Automation API reference, Dataset metadata, Update a template's dataset metadata). Spec:
        specs/opendatasoft/paths/dataset_metadata.yaml:87.
        """
        return self._sender.send(
            operations.update_dataset_metadata_template(dataset_uid, template_name, body, options=options)
        ).value()


class AsyncDatasetsMetadataTemplates:
    """What describes a dataset, by template and field."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawDatasetsMetadataTemplates:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawDatasetsMetadataTemplates(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingDatasetsMetadataTemplates:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingDatasetsMetadataTemplates(self._sender)

    async def read(
        self, dataset_uid: str, template_name: str, *, options: Options | None = None
    ) -> dict[str, models.DatasetMetadataValue]:
        """Read the metadata of one template.

        Answers the values of one template.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            template_name: Name of the metadata template, such as `default`.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The metadata of the template as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset metadata, List a template's dataset metadata). Spec:
        specs/opendatasoft/paths/dataset_metadata.yaml:69.
        """
        return (
            await self._sender.asend(
                operations.list_dataset_metadata_template(dataset_uid, template_name, options=options)
            )
        ).value()

    async def update(
        self,
        dataset_uid: str,
        template_name: str,
        body: Mapping[str, models.DatasetMetadataValue | payloads.DatasetMetadataValueRequest],
        *,
        options: Options | None = None,
    ) -> dict[str, models.DatasetMetadataValue]:
        """Replace the metadata of one template.

        Replaces the values of one template: a value left out is removed; other templates stay as they are.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            template_name: Name of the metadata template, such as `default`.
            body: The fields of one metadata template, whichever the path names: default, visualization,
                internal or one of the portal's own.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The metadata of the template as it is now.

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

        Documented (Automation API reference, Dataset metadata, Update a template's dataset metadata). Spec:
        specs/opendatasoft/paths/dataset_metadata.yaml:87.
        """
        return (
            await self._sender.asend(
                operations.update_dataset_metadata_template(dataset_uid, template_name, body, options=options)
            )
        ).value()


class RawDatasetsMetadataTemplates:
    """The methods of `DatasetsMetadataTemplates`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def read(
        self, dataset_uid: str, template_name: str, *, options: Options | None = None
    ) -> Reply[dict[str, models.DatasetMetadataValue]]:
        """Read the metadata of one template."""
        return self._sender.send(
            operations.list_dataset_metadata_template(dataset_uid, template_name, options=options)
        )

    def update(
        self,
        dataset_uid: str,
        template_name: str,
        body: Mapping[str, models.DatasetMetadataValue | payloads.DatasetMetadataValueRequest],
        *,
        options: Options | None = None,
    ) -> Reply[dict[str, models.DatasetMetadataValue]]:
        """Replace the metadata of one template."""
        return self._sender.send(
            operations.update_dataset_metadata_template(dataset_uid, template_name, body, options=options)
        )


class AsyncRawDatasetsMetadataTemplates:
    """The methods of `AsyncDatasetsMetadataTemplates`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def read(
        self, dataset_uid: str, template_name: str, *, options: Options | None = None
    ) -> Reply[dict[str, models.DatasetMetadataValue]]:
        """Read the metadata of one template."""
        return await self._sender.asend(
            operations.list_dataset_metadata_template(dataset_uid, template_name, options=options)
        )

    async def update(
        self,
        dataset_uid: str,
        template_name: str,
        body: Mapping[str, models.DatasetMetadataValue | payloads.DatasetMetadataValueRequest],
        *,
        options: Options | None = None,
    ) -> Reply[dict[str, models.DatasetMetadataValue]]:
        """Replace the metadata of one template."""
        return await self._sender.asend(
            operations.update_dataset_metadata_template(dataset_uid, template_name, body, options=options)
        )


class StreamingDatasetsMetadataTemplates:
    """The methods of `DatasetsMetadataTemplates`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def read(
        self, dataset_uid: str, template_name: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Read the metadata of one template."""
        return self._sender.stream(
            operations.list_dataset_metadata_template(dataset_uid, template_name, options=options)
        )

    def update(
        self,
        dataset_uid: str,
        template_name: str,
        body: Mapping[str, models.DatasetMetadataValue | payloads.DatasetMetadataValueRequest],
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Replace the metadata of one template."""
        return self._sender.stream(
            operations.update_dataset_metadata_template(dataset_uid, template_name, body, options=options)
        )


class AsyncStreamingDatasetsMetadataTemplates:
    """The methods of `AsyncDatasetsMetadataTemplates`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def read(
        self, dataset_uid: str, template_name: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read the metadata of one template."""
        return self._sender.astream(
            operations.list_dataset_metadata_template(dataset_uid, template_name, options=options)
        )

    def update(
        self,
        dataset_uid: str,
        template_name: str,
        body: Mapping[str, models.DatasetMetadataValue | payloads.DatasetMetadataValueRequest],
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Replace the metadata of one template."""
        return self._sender.astream(
            operations.update_dataset_metadata_template(dataset_uid, template_name, body, options=options)
        )
