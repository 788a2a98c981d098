# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on users, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..operations import users as operations

if TYPE_CHECKING:
    from ..._seam.calls import AsyncSender, Options, Reply, Sender
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

        Documented (API reference, "Generate an access token"). Spec: specs/ouro/openapi.yaml:24.
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

        Documented (API reference, "Including the token in HTTP requests"). Spec: specs/ouro/openapi.yaml:55.
        """
        return self._sender.send(operations.read_user(username, options=options)).value()


class AsyncUsers:
    """People, their access tokens and whom they follow."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawUsers:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawUsers(self._sender)

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

        Documented (API reference, "Generate an access token"). Spec: specs/ouro/openapi.yaml:24.
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

        Documented (API reference, "Including the token in HTTP requests"). Spec: specs/ouro/openapi.yaml:55.
        """
        return (await self._sender.asend(operations.read_user(username, options=options))).value()


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
