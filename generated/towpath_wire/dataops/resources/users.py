# Generated from specs/dataops by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on users, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..operations import users as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from .. import models


class Users:
    """Who asks."""

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

    def me(self, *, options: Options | None = None) -> models.CurrentUser:
        """Read whose token it is.

        A project or group token belongs to a bot of its own.

        Args:
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            Whose token it is.

        Raises:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (401): No token came along, or none that opens.
            ApiError (403): The caller's role or the token's scope does not reach so far.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Inferred: nobody says so (GitLab v4 documentation, "Get your current user"). Spec:
        specs/dataops/paths/users.yaml:4.
        """
        return self._sender.send(operations.read_current_user(options=options)).value()


class AsyncUsers:
    """Who asks."""

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

    async def me(self, *, options: Options | None = None) -> models.CurrentUser:
        """Read whose token it is.

        A project or group token belongs to a bot of its own.

        Args:
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            Whose token it is.

        Raises:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (401): No token came along, or none that opens.
            ApiError (403): The caller's role or the token's scope does not reach so far.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Inferred: nobody says so (GitLab v4 documentation, "Get your current user"). Spec:
        specs/dataops/paths/users.yaml:4.
        """
        return (await self._sender.asend(operations.read_current_user(options=options))).value()


class RawUsers:
    """The methods of `Users`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def me(self, *, options: Options | None = None) -> Reply[models.CurrentUser]:
        """Read whose token it is."""
        return self._sender.send(operations.read_current_user(options=options))


class AsyncRawUsers:
    """The methods of `AsyncUsers`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def me(self, *, options: Options | None = None) -> Reply[models.CurrentUser]:
        """Read whose token it is."""
        return await self._sender.asend(operations.read_current_user(options=options))


class StreamingUsers:
    """The methods of `Users`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def me(self, *, options: Options | None = None) -> AbstractContextManager[StreamedReply]:
        """Read whose token it is."""
        return self._sender.stream(operations.read_current_user(options=options))


class AsyncStreamingUsers:
    """The methods of `AsyncUsers`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def me(self, *, options: Options | None = None) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read whose token it is."""
        return self._sender.astream(operations.read_current_user(options=options))
