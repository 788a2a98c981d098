# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on users, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..operations import users as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from ...payloads import ouro as payloads
    from .. import models


class Users:
    """People, their access tokens and whom they follow."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawUsers:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawUsers(self._sender)

    @cached_property
    def streaming(self) -> StreamingUsers:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingUsers(self._sender)

    def get_token(
        self, body: models.TokenRequest | payloads.TokenRequest, *, options: Options | None = None
    ) -> models.TokenReply:
        """Exchange an API key for an access token.

        The token goes into the `Authorization` header of every other request, raw, without a scheme word. It
        expires; ask for another one then. A key that the service does not know yields a null token or a 401.

        Args:
            body: The API key to exchange.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The token, not wrapped in `data`.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (401): No valid token or API key.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (API reference, "Generate an access token"). Spec: specs/ouro/openapi.yaml:28.
        """
        return self._sender.send(operations.get_token(body, options=options)).value()

    def read(self, username: str, *, options: Options | None = None) -> models.User:
        """Read a user's public profile.

        Args:
            username: The name that the user is known by. 1 to 200 characters.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The profile.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (401): No valid token or API key.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (API reference, "Including the token in HTTP requests"). Spec: specs/ouro/openapi.yaml:59.
        """
        return self._sender.send(operations.read_user(username, options=options)).value()

    def toggle_follow(self, username: str, *, options: Options | None = None) -> models.Follow | None:
        """Follow a user, or stop following them.

        A toggle: the second call undoes the first, so it is never repeated by itself. Look at the follows
        first to know what it will do.

        Args:
            username: The name that the user is known by. 1 to 200 characters.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The new follow, or null when the call ended one.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (401): No valid token or API key.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (API reference, "Follow a user"). Spec: specs/ouro/openapi.yaml:101.
        """
        return self._sender.send(operations.toggle_follow(username, options=options)).value()

    def list_follows(self, username: str, *, options: Options | None = None) -> list[models.Follow]:
        """List whom a user follows and who follows them.

        Both directions in one list; `user_id` follows `followed_user_id`.

        Args:
            username: The name that the user is known by. 1 to 200 characters.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The follows.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (401): No valid token or API key.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (API reference, "Read a user's follows"). Spec: specs/ouro/openapi.yaml:144.
        """
        return self._sender.send(operations.list_follows(username, options=options)).value()


class AsyncUsers:
    """People, their access tokens and whom they follow."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawUsers:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawUsers(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingUsers:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingUsers(self._sender)

    async def get_token(
        self, body: models.TokenRequest | payloads.TokenRequest, *, options: Options | None = None
    ) -> models.TokenReply:
        """Exchange an API key for an access token.

        The token goes into the `Authorization` header of every other request, raw, without a scheme word. It
        expires; ask for another one then. A key that the service does not know yields a null token or a 401.

        Args:
            body: The API key to exchange.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The token, not wrapped in `data`.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (401): No valid token or API key.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (API reference, "Generate an access token"). Spec: specs/ouro/openapi.yaml:28.
        """
        return (await self._sender.asend(operations.get_token(body, options=options))).value()

    async def read(self, username: str, *, options: Options | None = None) -> models.User:
        """Read a user's public profile.

        Args:
            username: The name that the user is known by. 1 to 200 characters.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The profile.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (401): No valid token or API key.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (API reference, "Including the token in HTTP requests"). Spec: specs/ouro/openapi.yaml:59.
        """
        return (await self._sender.asend(operations.read_user(username, options=options))).value()

    async def toggle_follow(self, username: str, *, options: Options | None = None) -> models.Follow | None:
        """Follow a user, or stop following them.

        A toggle: the second call undoes the first, so it is never repeated by itself. Look at the follows
        first to know what it will do.

        Args:
            username: The name that the user is known by. 1 to 200 characters.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The new follow, or null when the call ended one.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (401): No valid token or API key.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (API reference, "Follow a user"). Spec: specs/ouro/openapi.yaml:101.
        """
        return (await self._sender.asend(operations.toggle_follow(username, options=options))).value()

    async def list_follows(self, username: str, *, options: Options | None = None) -> list[models.Follow]:
        """List whom a user follows and who follows them.

        Both directions in one list; `user_id` follows `followed_user_id`.

        Args:
            username: The name that the user is known by. 1 to 200 characters.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The follows.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (401): No valid token or API key.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (API reference, "Read a user's follows"). Spec: specs/ouro/openapi.yaml:144.
        """
        return (await self._sender.asend(operations.list_follows(username, options=options))).value()


class RawUsers:
    """The methods of `Users`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def get_token(
        self, body: models.TokenRequest | payloads.TokenRequest, *, options: Options | None = None
    ) -> Reply[models.TokenReply]:
        """Exchange an API key for an access token."""
        return self._sender.send(operations.get_token(body, options=options))

    def read(self, username: str, *, options: Options | None = None) -> Reply[models.User]:
        """Read a user's public profile."""
        return self._sender.send(operations.read_user(username, options=options))

    def toggle_follow(self, username: str, *, options: Options | None = None) -> Reply[models.Follow | None]:
        """Follow a user, or stop following them."""
        return self._sender.send(operations.toggle_follow(username, options=options))

    def list_follows(self, username: str, *, options: Options | None = None) -> Reply[list[models.Follow]]:
        """List whom a user follows and who follows them."""
        return self._sender.send(operations.list_follows(username, options=options))


class AsyncRawUsers:
    """The methods of `AsyncUsers`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def get_token(
        self, body: models.TokenRequest | payloads.TokenRequest, *, options: Options | None = None
    ) -> Reply[models.TokenReply]:
        """Exchange an API key for an access token."""
        return await self._sender.asend(operations.get_token(body, options=options))

    async def read(self, username: str, *, options: Options | None = None) -> Reply[models.User]:
        """Read a user's public profile."""
        return await self._sender.asend(operations.read_user(username, options=options))

    async def toggle_follow(
        self, username: str, *, options: Options | None = None
    ) -> Reply[models.Follow | None]:
        """Follow a user, or stop following them."""
        return await self._sender.asend(operations.toggle_follow(username, options=options))

    async def list_follows(
        self, username: str, *, options: Options | None = None
    ) -> Reply[list[models.Follow]]:
        """List whom a user follows and who follows them."""
        return await self._sender.asend(operations.list_follows(username, options=options))


class StreamingUsers:
    """The methods of `Users`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def get_token(
        self, body: models.TokenRequest | payloads.TokenRequest, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Exchange an API key for an access token."""
        return self._sender.stream(operations.get_token(body, options=options))

    def read(self, username: str, *, options: Options | None = None) -> AbstractContextManager[StreamedReply]:
        """Read a user's public profile."""
        return self._sender.stream(operations.read_user(username, options=options))

    def toggle_follow(
        self, username: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Follow a user, or stop following them."""
        return self._sender.stream(operations.toggle_follow(username, options=options))

    def list_follows(
        self, username: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """List whom a user follows and who follows them."""
        return self._sender.stream(operations.list_follows(username, options=options))


class AsyncStreamingUsers:
    """The methods of `AsyncUsers`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def get_token(
        self, body: models.TokenRequest | payloads.TokenRequest, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Exchange an API key for an access token."""
        return self._sender.astream(operations.get_token(body, options=options))

    def read(
        self, username: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read a user's public profile."""
        return self._sender.astream(operations.read_user(username, options=options))

    def toggle_follow(
        self, username: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Follow a user, or stop following them."""
        return self._sender.astream(operations.toggle_follow(username, options=options))

    def list_follows(
        self, username: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """List whom a user follows and who follows them."""
        return self._sender.astream(operations.list_follows(username, options=options))
