# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on unsaved of resources of datasets, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..operations import datasets_resources_unsaved as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from ...payloads import opendatasoft as payloads
    from .. import models


class DatasetsResourcesUnsaved:
    """Where the data comes from and how it is read."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawDatasetsResourcesUnsaved:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawDatasetsResourcesUnsaved(self._sender)

    @cached_property
    def streaming(self) -> StreamingDatasetsResourcesUnsaved:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingDatasetsResourcesUnsaved(self._sender)

    def guess_extractors(
        self,
        dataset_uid: str,
        body: models.GuessExtractorsRequest | payloads.GuessExtractorsRequestRequest,
        *,
        options: Options | None = None,
    ) -> list[models.Extractor]:
        """Guess the extractors of a source.

        Looks at a source that is not saved and answers the extractors that fit, the best one first.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            body: A source whose fitting extractors are sought.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The extractors, best guess first where there is one.

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

        Documented (Automation API reference, Dataset resources, Guess unsaved resource extractors). Spec:
        specs/opendatasoft/paths/dataset_resources_unsaved.yaml:25.
        """
        return self._sender.send(
            operations.guess_unsaved_resource_extractors(dataset_uid, body, options=options)
        ).value()

    def guess_params(
        self,
        dataset_uid: str,
        body: models.GuessExtractorParamsRequest | payloads.GuessExtractorParamsRequestRequest,
        *,
        options: Options | None = None,
    ) -> models.GuessedExtractorParams:
        """Guess the extractor settings of a source.

        Looks at a source that is not saved and answers the settings with which the extractor reads it best.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            body: A source and the extractor whose settings are sought.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The settings that fit.

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

        Documented (Automation API reference, Dataset resources, Guess unsaved resource extractor parameters).
        Spec: specs/opendatasoft/paths/dataset_resources_unsaved.yaml:63.
        """
        return self._sender.send(
            operations.guess_unsaved_resource_extractor_params(dataset_uid, body, options=options)
        ).value()

    def preview(
        self,
        dataset_uid: str,
        body: models.ResourcePreviewRequest | payloads.ResourcePreviewRequestRequest,
        *,
        options: Options | None = None,
    ) -> models.ResourcePreview:
        """Preview a source.

        Reads a source that is not saved and answers its fields and its first records, 20 at most.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            body: A source with its extractor and settings, to be tried out.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The fields and the first records.

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

        Documented (Automation API reference, Dataset resources, Preview unsaved resource records). Spec:
        specs/opendatasoft/paths/dataset_resources_unsaved.yaml:104.
        """
        return self._sender.send(
            operations.preview_unsaved_resource_records(dataset_uid, body, options=options)
        ).value()


class AsyncDatasetsResourcesUnsaved:
    """Where the data comes from and how it is read."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawDatasetsResourcesUnsaved:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawDatasetsResourcesUnsaved(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingDatasetsResourcesUnsaved:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingDatasetsResourcesUnsaved(self._sender)

    async def guess_extractors(
        self,
        dataset_uid: str,
        body: models.GuessExtractorsRequest | payloads.GuessExtractorsRequestRequest,
        *,
        options: Options | None = None,
    ) -> list[models.Extractor]:
        """Guess the extractors of a source.

        Looks at a source that is not saved and answers the extractors that fit, the best one first.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            body: A source whose fitting extractors are sought.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The extractors, best guess first where there is one.

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

        Documented (Automation API reference, Dataset resources, Guess unsaved resource extractors). Spec:
        specs/opendatasoft/paths/dataset_resources_unsaved.yaml:25.
        """
        return (
            await self._sender.asend(
                operations.guess_unsaved_resource_extractors(dataset_uid, body, options=options)
            )
        ).value()

    async def guess_params(
        self,
        dataset_uid: str,
        body: models.GuessExtractorParamsRequest | payloads.GuessExtractorParamsRequestRequest,
        *,
        options: Options | None = None,
    ) -> models.GuessedExtractorParams:
        """Guess the extractor settings of a source.

        Looks at a source that is not saved and answers the settings with which the extractor reads it best.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            body: A source and the extractor whose settings are sought.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The settings that fit.

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

        Documented (Automation API reference, Dataset resources, Guess unsaved resource extractor parameters).
        Spec: specs/opendatasoft/paths/dataset_resources_unsaved.yaml:63.
        """
        return (
            await self._sender.asend(
                operations.guess_unsaved_resource_extractor_params(dataset_uid, body, options=options)
            )
        ).value()

    async def preview(
        self,
        dataset_uid: str,
        body: models.ResourcePreviewRequest | payloads.ResourcePreviewRequestRequest,
        *,
        options: Options | None = None,
    ) -> models.ResourcePreview:
        """Preview a source.

        Reads a source that is not saved and answers its fields and its first records, 20 at most.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            body: A source with its extractor and settings, to be tried out.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The fields and the first records.

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

        Documented (Automation API reference, Dataset resources, Preview unsaved resource records). Spec:
        specs/opendatasoft/paths/dataset_resources_unsaved.yaml:104.
        """
        return (
            await self._sender.asend(
                operations.preview_unsaved_resource_records(dataset_uid, body, options=options)
            )
        ).value()


class RawDatasetsResourcesUnsaved:
    """The methods of `DatasetsResourcesUnsaved`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def guess_extractors(
        self,
        dataset_uid: str,
        body: models.GuessExtractorsRequest | payloads.GuessExtractorsRequestRequest,
        *,
        options: Options | None = None,
    ) -> Reply[list[models.Extractor]]:
        """Guess the extractors of a source."""
        return self._sender.send(
            operations.guess_unsaved_resource_extractors(dataset_uid, body, options=options)
        )

    def guess_params(
        self,
        dataset_uid: str,
        body: models.GuessExtractorParamsRequest | payloads.GuessExtractorParamsRequestRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.GuessedExtractorParams]:
        """Guess the extractor settings of a source."""
        return self._sender.send(
            operations.guess_unsaved_resource_extractor_params(dataset_uid, body, options=options)
        )

    def preview(
        self,
        dataset_uid: str,
        body: models.ResourcePreviewRequest | payloads.ResourcePreviewRequestRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.ResourcePreview]:
        """Preview a source."""
        return self._sender.send(
            operations.preview_unsaved_resource_records(dataset_uid, body, options=options)
        )


class AsyncRawDatasetsResourcesUnsaved:
    """The methods of `AsyncDatasetsResourcesUnsaved`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def guess_extractors(
        self,
        dataset_uid: str,
        body: models.GuessExtractorsRequest | payloads.GuessExtractorsRequestRequest,
        *,
        options: Options | None = None,
    ) -> Reply[list[models.Extractor]]:
        """Guess the extractors of a source."""
        return await self._sender.asend(
            operations.guess_unsaved_resource_extractors(dataset_uid, body, options=options)
        )

    async def guess_params(
        self,
        dataset_uid: str,
        body: models.GuessExtractorParamsRequest | payloads.GuessExtractorParamsRequestRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.GuessedExtractorParams]:
        """Guess the extractor settings of a source."""
        return await self._sender.asend(
            operations.guess_unsaved_resource_extractor_params(dataset_uid, body, options=options)
        )

    async def preview(
        self,
        dataset_uid: str,
        body: models.ResourcePreviewRequest | payloads.ResourcePreviewRequestRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.ResourcePreview]:
        """Preview a source."""
        return await self._sender.asend(
            operations.preview_unsaved_resource_records(dataset_uid, body, options=options)
        )


class StreamingDatasetsResourcesUnsaved:
    """The methods of `DatasetsResourcesUnsaved`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def guess_extractors(
        self,
        dataset_uid: str,
        body: models.GuessExtractorsRequest | payloads.GuessExtractorsRequestRequest,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Guess the extractors of a source."""
        return self._sender.stream(
            operations.guess_unsaved_resource_extractors(dataset_uid, body, options=options)
        )

    def guess_params(
        self,
        dataset_uid: str,
        body: models.GuessExtractorParamsRequest | payloads.GuessExtractorParamsRequestRequest,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Guess the extractor settings of a source."""
        return self._sender.stream(
            operations.guess_unsaved_resource_extractor_params(dataset_uid, body, options=options)
        )

    def preview(
        self,
        dataset_uid: str,
        body: models.ResourcePreviewRequest | payloads.ResourcePreviewRequestRequest,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Preview a source."""
        return self._sender.stream(
            operations.preview_unsaved_resource_records(dataset_uid, body, options=options)
        )


class AsyncStreamingDatasetsResourcesUnsaved:
    """The methods of `AsyncDatasetsResourcesUnsaved`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def guess_extractors(
        self,
        dataset_uid: str,
        body: models.GuessExtractorsRequest | payloads.GuessExtractorsRequestRequest,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Guess the extractors of a source."""
        return self._sender.astream(
            operations.guess_unsaved_resource_extractors(dataset_uid, body, options=options)
        )

    def guess_params(
        self,
        dataset_uid: str,
        body: models.GuessExtractorParamsRequest | payloads.GuessExtractorParamsRequestRequest,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Guess the extractor settings of a source."""
        return self._sender.astream(
            operations.guess_unsaved_resource_extractor_params(dataset_uid, body, options=options)
        )

    def preview(
        self,
        dataset_uid: str,
        body: models.ResourcePreviewRequest | payloads.ResourcePreviewRequestRequest,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Preview a source."""
        return self._sender.astream(
            operations.preview_unsaved_resource_records(dataset_uid, body, options=options)
        )
