# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on processors, as methods."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING

from ..operations import processors as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from .. import models


class Processors:
    """Steps that every record goes through."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawProcessors:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawProcessors(self._sender)

    @cached_property
    def streaming(self) -> StreamingProcessors:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingProcessors(self._sender)

    def list(self, *, options: Options | None = None) -> builtins.list[models.AvailableProcessor]:
        """List the types of processor.

        Lists in one bare array the types of processor that the portal offers.

        Args:
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The types of processor that the portal offers.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset processors, List processors). Spec:
        specs/opendatasoft/paths/dataset_processors.yaml:167.
        """
        return self._sender.send(operations.list_processors(options=options)).value()


class AsyncProcessors:
    """Steps that every record goes through."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawProcessors:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawProcessors(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingProcessors:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingProcessors(self._sender)

    async def list(self, *, options: Options | None = None) -> builtins.list[models.AvailableProcessor]:
        """List the types of processor.

        Lists in one bare array the types of processor that the portal offers.

        Args:
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The types of processor that the portal offers.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset processors, List processors). Spec:
        specs/opendatasoft/paths/dataset_processors.yaml:167.
        """
        return (await self._sender.asend(operations.list_processors(options=options))).value()


class RawProcessors:
    """The methods of `Processors`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(self, *, options: Options | None = None) -> Reply[builtins.list[models.AvailableProcessor]]:
        """List the types of processor."""
        return self._sender.send(operations.list_processors(options=options))


class AsyncRawProcessors:
    """The methods of `AsyncProcessors`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self, *, options: Options | None = None
    ) -> Reply[builtins.list[models.AvailableProcessor]]:
        """List the types of processor."""
        return await self._sender.asend(operations.list_processors(options=options))


class StreamingProcessors:
    """The methods of `Processors`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(self, *, options: Options | None = None) -> AbstractContextManager[StreamedReply]:
        """List the types of processor."""
        return self._sender.stream(operations.list_processors(options=options))


class AsyncStreamingProcessors:
    """The methods of `AsyncProcessors`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def list(self, *, options: Options | None = None) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """List the types of processor."""
        return self._sender.astream(operations.list_processors(options=options))
