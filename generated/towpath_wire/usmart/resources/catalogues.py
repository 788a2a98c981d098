# Generated from specs/usmart by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on catalogues, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..operations import catalogues as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from uuid import UUID

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from .. import models


class Catalogues:
    """DCAT feeds, which list an organisation's datasets."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawCatalogues:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawCatalogues(self._sender)

    @cached_property
    def streaming(self) -> StreamingCatalogues:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingCatalogues(self._sender)

    def read_public(self, org_guid: UUID | str, *, options: Options | None = None) -> models.Catalogue:
        """Read which datasets an organisation shows to everybody.

        The feed behind "Public" below the organisation's logo. The organisation's GUID stands in its `@id`
        and in its URL, between `/org/` and `/dcat/`. The end of the path and the fields are ours.

        Args:
            org_guid: The organisation, by the GUID in its DCAT feed.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The datasets.

        Raises:
            ApiError (400): A field is missing, malformed or refused.
            ApiError (404): There is no such thing in this organisation.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Inferred: nobody says so (Programmatic access page, "Organisation GUID"; W3C DCAT 2). Spec:
        specs/usmart/openapi.yaml:523.
        """
        return self._sender.send(operations.read_public_catalogue(org_guid, options=options)).value()

    def read_private(self, org_guid: UUID | str, *, options: Options | None = None) -> models.Catalogue:
        """Read which datasets an organisation has.

        The feed behind "Private" below the organisation's logo, with all of its datasets.

        Args:
            org_guid: The organisation, by the GUID in its DCAT feed.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The datasets.

        Raises:
            ApiError (400): A field is missing, malformed or refused.
            ApiError (401): No valid pair of API key and secret.
            ApiError (403): The key's user is not of this organisation, or has too small a role in it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Inferred: nobody says so (Programmatic access page, "Organisation GUID"; W3C DCAT 2). Spec:
        specs/usmart/openapi.yaml:544.
        """
        return self._sender.send(operations.read_private_catalogue(org_guid, options=options)).value()


class AsyncCatalogues:
    """DCAT feeds, which list an organisation's datasets."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawCatalogues:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawCatalogues(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingCatalogues:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingCatalogues(self._sender)

    async def read_public(self, org_guid: UUID | str, *, options: Options | None = None) -> models.Catalogue:
        """Read which datasets an organisation shows to everybody.

        The feed behind "Public" below the organisation's logo. The organisation's GUID stands in its `@id`
        and in its URL, between `/org/` and `/dcat/`. The end of the path and the fields are ours.

        Args:
            org_guid: The organisation, by the GUID in its DCAT feed.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The datasets.

        Raises:
            ApiError (400): A field is missing, malformed or refused.
            ApiError (404): There is no such thing in this organisation.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Inferred: nobody says so (Programmatic access page, "Organisation GUID"; W3C DCAT 2). Spec:
        specs/usmart/openapi.yaml:523.
        """
        return (await self._sender.asend(operations.read_public_catalogue(org_guid, options=options))).value()

    async def read_private(self, org_guid: UUID | str, *, options: Options | None = None) -> models.Catalogue:
        """Read which datasets an organisation has.

        The feed behind "Private" below the organisation's logo, with all of its datasets.

        Args:
            org_guid: The organisation, by the GUID in its DCAT feed.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The datasets.

        Raises:
            ApiError (400): A field is missing, malformed or refused.
            ApiError (401): No valid pair of API key and secret.
            ApiError (403): The key's user is not of this organisation, or has too small a role in it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Inferred: nobody says so (Programmatic access page, "Organisation GUID"; W3C DCAT 2). Spec:
        specs/usmart/openapi.yaml:544.
        """
        return (
            await self._sender.asend(operations.read_private_catalogue(org_guid, options=options))
        ).value()


class RawCatalogues:
    """The methods of `Catalogues`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def read_public(self, org_guid: UUID | str, *, options: Options | None = None) -> Reply[models.Catalogue]:
        """Read which datasets an organisation shows to everybody."""
        return self._sender.send(operations.read_public_catalogue(org_guid, options=options))

    def read_private(
        self, org_guid: UUID | str, *, options: Options | None = None
    ) -> Reply[models.Catalogue]:
        """Read which datasets an organisation has."""
        return self._sender.send(operations.read_private_catalogue(org_guid, options=options))


class AsyncRawCatalogues:
    """The methods of `AsyncCatalogues`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def read_public(
        self, org_guid: UUID | str, *, options: Options | None = None
    ) -> Reply[models.Catalogue]:
        """Read which datasets an organisation shows to everybody."""
        return await self._sender.asend(operations.read_public_catalogue(org_guid, options=options))

    async def read_private(
        self, org_guid: UUID | str, *, options: Options | None = None
    ) -> Reply[models.Catalogue]:
        """Read which datasets an organisation has."""
        return await self._sender.asend(operations.read_private_catalogue(org_guid, options=options))


class StreamingCatalogues:
    """The methods of `Catalogues`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def read_public(
        self, org_guid: UUID | str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Read which datasets an organisation shows to everybody."""
        return self._sender.stream(operations.read_public_catalogue(org_guid, options=options))

    def read_private(
        self, org_guid: UUID | str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Read which datasets an organisation has."""
        return self._sender.stream(operations.read_private_catalogue(org_guid, options=options))


class AsyncStreamingCatalogues:
    """The methods of `AsyncCatalogues`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def read_public(
        self, org_guid: UUID | str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read which datasets an organisation shows to everybody."""
        return self._sender.astream(operations.read_public_catalogue(org_guid, options=options))

    def read_private(
        self, org_guid: UUID | str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read which datasets an organisation has."""
        return self._sender.astream(operations.read_private_catalogue(org_guid, options=options))
