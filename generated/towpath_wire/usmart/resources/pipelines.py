# Generated from specs/usmart by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on pipelines, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..operations import pipelines as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from uuid import UUID

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from ...payloads import usmart as payloads
    from .. import models


class Pipelines:
    """Output pipelines (resource containers), which make what others see out of a dataset's files."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawPipelines:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawPipelines(self._sender)

    @cached_property
    def streaming(self) -> StreamingPipelines:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingPipelines(self._sender)

    def create_container(
        self,
        org_guid: UUID | str,
        body: models.NewResourceContainer | payloads.NewResourceContainer,
        *,
        options: Options | None = None,
    ) -> models.ResourceContainer:
        """Give a dataset an output pipeline.

        The kinds of pipeline have identifiers, of which the documentation's list is not preserved; the
        real-time Data API is in it and not supported, nor are Redshift and SQL. A new pipeline shows nothing
        until it is processed.

        Args:
            org_guid: The organisation, by the GUID in its DCAT feed.
            body: A dataset, and the kind of output pipeline that it gets.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The output pipeline.

        Raises:
            ApiError (400): A field is missing, malformed or refused.
            ApiError (401): No valid pair of API key and secret.
            ApiError (403): The key's user is not of this organisation, or has too small a role in it.
            ApiError (404): There is no such thing in this organisation.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: provider.

        Documented (Programmatic access page, "Create the output pipelines"). Spec:
        specs/usmart/openapi.yaml:419.
        """
        return self._sender.send(
            operations.create_resource_container(org_guid, body, options=options)
        ).value()

    def process_container(
        self,
        org_guid: UUID | str,
        body: models.ResourceContainerProcess | payloads.ResourceContainerProcess,
        *,
        options: Options | None = None,
    ) -> models.ResourceContainer:
        """Refresh an output pipeline from the dataset's files.

        Needed after each change of a file, once for each of the dataset's pipelines. Doing it twice changes
        no more than doing it once.

        Args:
            org_guid: The organisation, by the GUID in its DCAT feed.
            body: Which output pipeline to refresh.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The output pipeline as it is now.

        Raises:
            ApiError (400): A field is missing, malformed or refused.
            ApiError (401): No valid pair of API key and secret.
            ApiError (403): The key's user is not of this organisation, or has too small a role in it.
            ApiError (404): There is no such thing in this organisation.
            ApiError (409): It cannot be done as things are.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: provider.

        Documented (Programmatic access page, "Refresh the output pipelines"). Spec:
        specs/usmart/openapi.yaml:476.
        """
        return self._sender.send(
            operations.process_resource_container(org_guid, body, options=options)
        ).value()


class AsyncPipelines:
    """Output pipelines (resource containers), which make what others see out of a dataset's files."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawPipelines:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawPipelines(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingPipelines:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingPipelines(self._sender)

    async def create_container(
        self,
        org_guid: UUID | str,
        body: models.NewResourceContainer | payloads.NewResourceContainer,
        *,
        options: Options | None = None,
    ) -> models.ResourceContainer:
        """Give a dataset an output pipeline.

        The kinds of pipeline have identifiers, of which the documentation's list is not preserved; the
        real-time Data API is in it and not supported, nor are Redshift and SQL. A new pipeline shows nothing
        until it is processed.

        Args:
            org_guid: The organisation, by the GUID in its DCAT feed.
            body: A dataset, and the kind of output pipeline that it gets.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The output pipeline.

        Raises:
            ApiError (400): A field is missing, malformed or refused.
            ApiError (401): No valid pair of API key and secret.
            ApiError (403): The key's user is not of this organisation, or has too small a role in it.
            ApiError (404): There is no such thing in this organisation.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: provider.

        Documented (Programmatic access page, "Create the output pipelines"). Spec:
        specs/usmart/openapi.yaml:419.
        """
        return (
            await self._sender.asend(operations.create_resource_container(org_guid, body, options=options))
        ).value()

    async def process_container(
        self,
        org_guid: UUID | str,
        body: models.ResourceContainerProcess | payloads.ResourceContainerProcess,
        *,
        options: Options | None = None,
    ) -> models.ResourceContainer:
        """Refresh an output pipeline from the dataset's files.

        Needed after each change of a file, once for each of the dataset's pipelines. Doing it twice changes
        no more than doing it once.

        Args:
            org_guid: The organisation, by the GUID in its DCAT feed.
            body: Which output pipeline to refresh.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The output pipeline as it is now.

        Raises:
            ApiError (400): A field is missing, malformed or refused.
            ApiError (401): No valid pair of API key and secret.
            ApiError (403): The key's user is not of this organisation, or has too small a role in it.
            ApiError (404): There is no such thing in this organisation.
            ApiError (409): It cannot be done as things are.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: provider.

        Documented (Programmatic access page, "Refresh the output pipelines"). Spec:
        specs/usmart/openapi.yaml:476.
        """
        return (
            await self._sender.asend(operations.process_resource_container(org_guid, body, options=options))
        ).value()


class RawPipelines:
    """The methods of `Pipelines`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create_container(
        self,
        org_guid: UUID | str,
        body: models.NewResourceContainer | payloads.NewResourceContainer,
        *,
        options: Options | None = None,
    ) -> Reply[models.ResourceContainer]:
        """Give a dataset an output pipeline."""
        return self._sender.send(operations.create_resource_container(org_guid, body, options=options))

    def process_container(
        self,
        org_guid: UUID | str,
        body: models.ResourceContainerProcess | payloads.ResourceContainerProcess,
        *,
        options: Options | None = None,
    ) -> Reply[models.ResourceContainer]:
        """Refresh an output pipeline from the dataset's files."""
        return self._sender.send(operations.process_resource_container(org_guid, body, options=options))


class AsyncRawPipelines:
    """The methods of `AsyncPipelines`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create_container(
        self,
        org_guid: UUID | str,
        body: models.NewResourceContainer | payloads.NewResourceContainer,
        *,
        options: Options | None = None,
    ) -> Reply[models.ResourceContainer]:
        """Give a dataset an output pipeline."""
        return await self._sender.asend(operations.create_resource_container(org_guid, body, options=options))

    async def process_container(
        self,
        org_guid: UUID | str,
        body: models.ResourceContainerProcess | payloads.ResourceContainerProcess,
        *,
        options: Options | None = None,
    ) -> Reply[models.ResourceContainer]:
        """Refresh an output pipeline from the dataset's files."""
        return await self._sender.asend(
            operations.process_resource_container(org_guid, body, options=options)
        )


class StreamingPipelines:
    """The methods of `Pipelines`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create_container(
        self,
        org_guid: UUID | str,
        body: models.NewResourceContainer | payloads.NewResourceContainer,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Give a dataset an output pipeline."""
        return self._sender.stream(operations.create_resource_container(org_guid, body, options=options))

    def process_container(
        self,
        org_guid: UUID | str,
        body: models.ResourceContainerProcess | payloads.ResourceContainerProcess,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Refresh an output pipeline from the dataset's files."""
        return self._sender.stream(operations.process_resource_container(org_guid, body, options=options))


class AsyncStreamingPipelines:
    """The methods of `AsyncPipelines`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def create_container(
        self,
        org_guid: UUID | str,
        body: models.NewResourceContainer | payloads.NewResourceContainer,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Give a dataset an output pipeline."""
        return self._sender.astream(operations.create_resource_container(org_guid, body, options=options))

    def process_container(
        self,
        org_guid: UUID | str,
        body: models.ResourceContainerProcess | payloads.ResourceContainerProcess,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Refresh an output pipeline from the dataset's files."""
        return self._sender.astream(operations.process_resource_container(org_guid, body, options=options))
