# Generated from specs/usmart by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on datasets, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..operations import datasets as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from uuid import UUID

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from ...payloads import usmart as payloads
    from .. import models


class Datasets:
    """What a dataset is made of."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawDatasets:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawDatasets(self._sender)

    @cached_property
    def streaming(self) -> StreamingDatasets:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingDatasets(self._sender)

    def view_dataset(
        self,
        org_guid: UUID | str,
        body: models.DatasetView | payloads.DatasetView,
        *,
        options: Options | None = None,
    ) -> models.Dataset:
        """Look at a dataset's metadata, files and output pipelines.

        Everything that the other actions need to be told: the GUIDs of the files and of the output pipelines.
        It changes nothing, and a Viewer may call it.

        Args:
            org_guid: The organisation, by the GUID in its DCAT feed.
            body: Which dataset to look at.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The dataset.

        Raises:
            ApiError (400): A field is missing, malformed or refused.
            ApiError (401): No valid pair of API key and secret.
            ApiError (403): The key's user is not of this organisation, or has too small a role in it.
            ApiError (404): There is no such thing in this organisation.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (Programmatic access page, "View a datasets meta data"). Spec:
        specs/usmart/openapi.yaml:31.
        """
        return self._sender.send(operations.view_dataset(org_guid, body, options=options)).value()


class AsyncDatasets:
    """What a dataset is made of."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawDatasets:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawDatasets(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingDatasets:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingDatasets(self._sender)

    async def view_dataset(
        self,
        org_guid: UUID | str,
        body: models.DatasetView | payloads.DatasetView,
        *,
        options: Options | None = None,
    ) -> models.Dataset:
        """Look at a dataset's metadata, files and output pipelines.

        Everything that the other actions need to be told: the GUIDs of the files and of the output pipelines.
        It changes nothing, and a Viewer may call it.

        Args:
            org_guid: The organisation, by the GUID in its DCAT feed.
            body: Which dataset to look at.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The dataset.

        Raises:
            ApiError (400): A field is missing, malformed or refused.
            ApiError (401): No valid pair of API key and secret.
            ApiError (403): The key's user is not of this organisation, or has too small a role in it.
            ApiError (404): There is no such thing in this organisation.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (Programmatic access page, "View a datasets meta data"). Spec:
        specs/usmart/openapi.yaml:31.
        """
        return (await self._sender.asend(operations.view_dataset(org_guid, body, options=options))).value()


class RawDatasets:
    """The methods of `Datasets`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def view_dataset(
        self,
        org_guid: UUID | str,
        body: models.DatasetView | payloads.DatasetView,
        *,
        options: Options | None = None,
    ) -> Reply[models.Dataset]:
        """Look at a dataset's metadata, files and output pipelines."""
        return self._sender.send(operations.view_dataset(org_guid, body, options=options))


class AsyncRawDatasets:
    """The methods of `AsyncDatasets`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def view_dataset(
        self,
        org_guid: UUID | str,
        body: models.DatasetView | payloads.DatasetView,
        *,
        options: Options | None = None,
    ) -> Reply[models.Dataset]:
        """Look at a dataset's metadata, files and output pipelines."""
        return await self._sender.asend(operations.view_dataset(org_guid, body, options=options))


class StreamingDatasets:
    """The methods of `Datasets`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def view_dataset(
        self,
        org_guid: UUID | str,
        body: models.DatasetView | payloads.DatasetView,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Look at a dataset's metadata, files and output pipelines."""
        return self._sender.stream(operations.view_dataset(org_guid, body, options=options))


class AsyncStreamingDatasets:
    """The methods of `AsyncDatasets`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def view_dataset(
        self,
        org_guid: UUID | str,
        body: models.DatasetView | payloads.DatasetView,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Look at a dataset's metadata, files and output pipelines."""
        return self._sender.astream(operations.view_dataset(org_guid, body, options=options))
