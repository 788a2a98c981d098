# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on api keys, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from ..._seam.paging import AsyncPages as _AsyncPages, Pages as _Pages
from ..._seam.unset import UNSET, Unset
from ..operations import api_keys as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from ...payloads import opendatasoft as payloads
    from .. import models


class ApiKeys:
    """The caller's own keys."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawApiKeys:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawApiKeys(self._sender)

    @cached_property
    def streaming(self) -> StreamingApiKeys:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingApiKeys(self._sender)

    def list(
        self, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
    ) -> _Pages[models.ApiKey]:
        """List one's own API keys.

        Lists page by page the caller's own keys, revoked ones too.

        Args:
            limit: Results on one page, from 0 to 1000; 0 gives the total alone. 0 to 1000, default 20.
            offset: Results to skip, from 0. At least 0.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            All items, page after page: iterate, or use `pages()`, `first_page()`, `total()`,
                `to_list(limit=)`.

        Raises, when iterated:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Documented (Automation API reference, API keys, List API keys). Spec:
        specs/opendatasoft/paths/api_keys.yaml:4.
        """
        return _Pages(
            self._sender,
            operations.list_api_keys(limit=limit, offset=offset, options=options),
            operations.LIST_API_KEYS_PAGES,
        )

    def create(
        self, body: models.ApiKey | payloads.ApiKeyRequest | Unset = UNSET, *, options: Options | None = None
    ) -> models.ApiKey:
        """Create an API key.

        Creates a key of the caller's own, with no more than the caller's permissions.

        Args:
            body: A key of the caller's own; it can do what both it and its owner are permitted.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The key as it is now.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Documented (Automation API reference, API keys, Create an API key). Spec:
        specs/opendatasoft/paths/api_keys.yaml:23.
        """
        return self._sender.send(operations.create_api_key(body, options=options)).value()

    def read(
        self, apikey_uid: str, *, expand: Literal["user"] | None = None, options: Options | None = None
    ) -> models.ApiKey:
        """Read one's own API key.

        Answers one of the caller's keys; `expand=user` puts the owner in full.

        Args:
            apikey_uid: Identifier of the key, not the key itself.
            expand: Part to answer in full instead of by its identifier.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The key as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Documented (Automation API reference, API keys, Retrieve an API key). Spec:
        specs/opendatasoft/paths/api_keys.yaml:57.
        """
        return self._sender.send(
            operations.retrieve_api_key(apikey_uid, expand=expand, options=options)
        ).value()

    def update(
        self,
        apikey_uid: str,
        body: models.ApiKey | payloads.ApiKeyRequest | Unset = UNSET,
        *,
        options: Options | None = None,
    ) -> models.ApiKey:
        """Change one's own API key.

        Changes label and permissions of one of the caller's keys.

        Args:
            apikey_uid: Identifier of the key, not the key itself.
            body: A key of the caller's own; it can do what both it and its owner are permitted.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The key as it is now.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Documented (Automation API reference, API keys, Update an API key). Spec:
        specs/opendatasoft/paths/api_keys.yaml:79.
        """
        return self._sender.send(operations.update_api_key(apikey_uid, body, options=options)).value()

    def revoke(
        self,
        apikey_uid: str,
        body: models.ApiKeyRevocationRequest | payloads.ApiKeyRevocationRequest | Unset = UNSET,
        *,
        options: Options | None = None,
    ) -> models.ApiKey:
        """Revoke one's own API key.

        Makes the key unusable for good; it stays readable and can be found. There is no way to delete a key.

        Args:
            apikey_uid: Identifier of the key, not the key itself.
            body: Why a key is revoked.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The key as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Documented (Automation API reference, API keys, Revoke an API key). Spec:
        specs/opendatasoft/paths/api_keys.yaml:113.
        """
        return self._sender.send(operations.revoke_api_key(apikey_uid, body, options=options)).value()

    def search(
        self,
        body: models.ApiKeySearchRequest | payloads.ApiKeySearchRequest,
        *,
        options: Options | None = None,
    ) -> models.ApiKeySearchResult:
        """Find whose an API key is.

        Lets a domain administrator look up a key by its secret, revoked or active.

        Args:
            body: A key to look for. The reference does not mark `key` as required.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            Whether the key is known.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_domain.

        Documented (Automation API reference, API keys, Search an API key). Spec:
        specs/opendatasoft/paths/api_keys.yaml:145.
        """
        return self._sender.send(operations.search_api_key(body, options=options)).value()


class AsyncApiKeys:
    """The caller's own keys."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawApiKeys:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawApiKeys(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingApiKeys:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingApiKeys(self._sender)

    def list(
        self, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
    ) -> _AsyncPages[models.ApiKey]:
        """List one's own API keys.

        Lists page by page the caller's own keys, revoked ones too.

        Args:
            limit: Results on one page, from 0 to 1000; 0 gives the total alone. 0 to 1000, default 20.
            offset: Results to skip, from 0. At least 0.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            All items, page after page: iterate, or use `pages()`, `first_page()`, `total()`,
                `to_list(limit=)`.

        Raises, when iterated:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Documented (Automation API reference, API keys, List API keys). Spec:
        specs/opendatasoft/paths/api_keys.yaml:4.
        """
        return _AsyncPages(
            self._sender,
            operations.list_api_keys(limit=limit, offset=offset, options=options),
            operations.LIST_API_KEYS_PAGES,
        )

    async def create(
        self, body: models.ApiKey | payloads.ApiKeyRequest | Unset = UNSET, *, options: Options | None = None
    ) -> models.ApiKey:
        """Create an API key.

        Creates a key of the caller's own, with no more than the caller's permissions.

        Args:
            body: A key of the caller's own; it can do what both it and its owner are permitted.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The key as it is now.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Documented (Automation API reference, API keys, Create an API key). Spec:
        specs/opendatasoft/paths/api_keys.yaml:23.
        """
        return (await self._sender.asend(operations.create_api_key(body, options=options))).value()

    async def read(
        self, apikey_uid: str, *, expand: Literal["user"] | None = None, options: Options | None = None
    ) -> models.ApiKey:
        """Read one's own API key.

        Answers one of the caller's keys; `expand=user` puts the owner in full.

        Args:
            apikey_uid: Identifier of the key, not the key itself.
            expand: Part to answer in full instead of by its identifier.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The key as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Documented (Automation API reference, API keys, Retrieve an API key). Spec:
        specs/opendatasoft/paths/api_keys.yaml:57.
        """
        return (
            await self._sender.asend(operations.retrieve_api_key(apikey_uid, expand=expand, options=options))
        ).value()

    async def update(
        self,
        apikey_uid: str,
        body: models.ApiKey | payloads.ApiKeyRequest | Unset = UNSET,
        *,
        options: Options | None = None,
    ) -> models.ApiKey:
        """Change one's own API key.

        Changes label and permissions of one of the caller's keys.

        Args:
            apikey_uid: Identifier of the key, not the key itself.
            body: A key of the caller's own; it can do what both it and its owner are permitted.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The key as it is now.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Documented (Automation API reference, API keys, Update an API key). Spec:
        specs/opendatasoft/paths/api_keys.yaml:79.
        """
        return (
            await self._sender.asend(operations.update_api_key(apikey_uid, body, options=options))
        ).value()

    async def revoke(
        self,
        apikey_uid: str,
        body: models.ApiKeyRevocationRequest | payloads.ApiKeyRevocationRequest | Unset = UNSET,
        *,
        options: Options | None = None,
    ) -> models.ApiKey:
        """Revoke one's own API key.

        Makes the key unusable for good; it stays readable and can be found. There is no way to delete a key.

        Args:
            apikey_uid: Identifier of the key, not the key itself.
            body: Why a key is revoked.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The key as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Documented (Automation API reference, API keys, Revoke an API key). Spec:
        specs/opendatasoft/paths/api_keys.yaml:113.
        """
        return (
            await self._sender.asend(operations.revoke_api_key(apikey_uid, body, options=options))
        ).value()

    async def search(
        self,
        body: models.ApiKeySearchRequest | payloads.ApiKeySearchRequest,
        *,
        options: Options | None = None,
    ) -> models.ApiKeySearchResult:
        """Find whose an API key is.

        Lets a domain administrator look up a key by its secret, revoked or active.

        Args:
            body: A key to look for. The reference does not mark `key` as required.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            Whether the key is known.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_domain.

        Documented (Automation API reference, API keys, Search an API key). Spec:
        specs/opendatasoft/paths/api_keys.yaml:145.
        """
        return (await self._sender.asend(operations.search_api_key(body, options=options))).value()


class RawApiKeys:
    """The methods of `ApiKeys`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
    ) -> Reply[models.PaginatedApiKeys]:
        """List one's own API keys."""
        return self._sender.send(operations.list_api_keys(limit=limit, offset=offset, options=options))

    def create(
        self, body: models.ApiKey | payloads.ApiKeyRequest | Unset = UNSET, *, options: Options | None = None
    ) -> Reply[models.ApiKey]:
        """Create an API key."""
        return self._sender.send(operations.create_api_key(body, options=options))

    def read(
        self, apikey_uid: str, *, expand: Literal["user"] | None = None, options: Options | None = None
    ) -> Reply[models.ApiKey]:
        """Read one's own API key."""
        return self._sender.send(operations.retrieve_api_key(apikey_uid, expand=expand, options=options))

    def update(
        self,
        apikey_uid: str,
        body: models.ApiKey | payloads.ApiKeyRequest | Unset = UNSET,
        *,
        options: Options | None = None,
    ) -> Reply[models.ApiKey]:
        """Change one's own API key."""
        return self._sender.send(operations.update_api_key(apikey_uid, body, options=options))

    def revoke(
        self,
        apikey_uid: str,
        body: models.ApiKeyRevocationRequest | payloads.ApiKeyRevocationRequest | Unset = UNSET,
        *,
        options: Options | None = None,
    ) -> Reply[models.ApiKey]:
        """Revoke one's own API key."""
        return self._sender.send(operations.revoke_api_key(apikey_uid, body, options=options))

    def search(
        self,
        body: models.ApiKeySearchRequest | payloads.ApiKeySearchRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.ApiKeySearchResult]:
        """Find whose an API key is."""
        return self._sender.send(operations.search_api_key(body, options=options))


class AsyncRawApiKeys:
    """The methods of `AsyncApiKeys`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
    ) -> Reply[models.PaginatedApiKeys]:
        """List one's own API keys."""
        return await self._sender.asend(operations.list_api_keys(limit=limit, offset=offset, options=options))

    async def create(
        self, body: models.ApiKey | payloads.ApiKeyRequest | Unset = UNSET, *, options: Options | None = None
    ) -> Reply[models.ApiKey]:
        """Create an API key."""
        return await self._sender.asend(operations.create_api_key(body, options=options))

    async def read(
        self, apikey_uid: str, *, expand: Literal["user"] | None = None, options: Options | None = None
    ) -> Reply[models.ApiKey]:
        """Read one's own API key."""
        return await self._sender.asend(
            operations.retrieve_api_key(apikey_uid, expand=expand, options=options)
        )

    async def update(
        self,
        apikey_uid: str,
        body: models.ApiKey | payloads.ApiKeyRequest | Unset = UNSET,
        *,
        options: Options | None = None,
    ) -> Reply[models.ApiKey]:
        """Change one's own API key."""
        return await self._sender.asend(operations.update_api_key(apikey_uid, body, options=options))

    async def revoke(
        self,
        apikey_uid: str,
        body: models.ApiKeyRevocationRequest | payloads.ApiKeyRevocationRequest | Unset = UNSET,
        *,
        options: Options | None = None,
    ) -> Reply[models.ApiKey]:
        """Revoke one's own API key."""
        return await self._sender.asend(operations.revoke_api_key(apikey_uid, body, options=options))

    async def search(
        self,
        body: models.ApiKeySearchRequest | payloads.ApiKeySearchRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.ApiKeySearchResult]:
        """Find whose an API key is."""
        return await self._sender.asend(operations.search_api_key(body, options=options))


class StreamingApiKeys:
    """The methods of `ApiKeys`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """List one's own API keys."""
        return self._sender.stream(operations.list_api_keys(limit=limit, offset=offset, options=options))

    def create(
        self, body: models.ApiKey | payloads.ApiKeyRequest | Unset = UNSET, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Create an API key."""
        return self._sender.stream(operations.create_api_key(body, options=options))

    def read(
        self, apikey_uid: str, *, expand: Literal["user"] | None = None, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Read one's own API key."""
        return self._sender.stream(operations.retrieve_api_key(apikey_uid, expand=expand, options=options))

    def update(
        self,
        apikey_uid: str,
        body: models.ApiKey | payloads.ApiKeyRequest | Unset = UNSET,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Change one's own API key."""
        return self._sender.stream(operations.update_api_key(apikey_uid, body, options=options))

    def revoke(
        self,
        apikey_uid: str,
        body: models.ApiKeyRevocationRequest | payloads.ApiKeyRevocationRequest | Unset = UNSET,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Revoke one's own API key."""
        return self._sender.stream(operations.revoke_api_key(apikey_uid, body, options=options))

    def search(
        self,
        body: models.ApiKeySearchRequest | payloads.ApiKeySearchRequest,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Find whose an API key is."""
        return self._sender.stream(operations.search_api_key(body, options=options))


class AsyncStreamingApiKeys:
    """The methods of `AsyncApiKeys`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def list(
        self, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """List one's own API keys."""
        return self._sender.astream(operations.list_api_keys(limit=limit, offset=offset, options=options))

    def create(
        self, body: models.ApiKey | payloads.ApiKeyRequest | Unset = UNSET, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Create an API key."""
        return self._sender.astream(operations.create_api_key(body, options=options))

    def read(
        self, apikey_uid: str, *, expand: Literal["user"] | None = None, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read one's own API key."""
        return self._sender.astream(operations.retrieve_api_key(apikey_uid, expand=expand, options=options))

    def update(
        self,
        apikey_uid: str,
        body: models.ApiKey | payloads.ApiKeyRequest | Unset = UNSET,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Change one's own API key."""
        return self._sender.astream(operations.update_api_key(apikey_uid, body, options=options))

    def revoke(
        self,
        apikey_uid: str,
        body: models.ApiKeyRevocationRequest | payloads.ApiKeyRevocationRequest | Unset = UNSET,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Revoke one's own API key."""
        return self._sender.astream(operations.revoke_api_key(apikey_uid, body, options=options))

    def search(
        self,
        body: models.ApiKeySearchRequest | payloads.ApiKeySearchRequest,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Find whose an API key is."""
        return self._sender.astream(operations.search_api_key(body, options=options))
