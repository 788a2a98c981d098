# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on extractors, as methods."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING

from ..operations import extractors as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from .. import models


class Extractors:
    """Where the data comes from and how it is read."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawExtractors:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawExtractors(self._sender)

    @cached_property
    def streaming(self) -> StreamingExtractors:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingExtractors(self._sender)

    def list(self, *, options: Options | None = None) -> builtins.list[models.Extractor]:
        """List the extractors.

        Lists all ways to read a source, with their settings, in one bare array.

        Args:
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The extractors, best guess first where there is one.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset resources, List extractors). Spec:
        specs/opendatasoft/paths/dataset_resources_unsaved.yaml:4.
        """
        return self._sender.send(operations.list_extractors(options=options)).value()


class AsyncExtractors:
    """Where the data comes from and how it is read."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawExtractors:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawExtractors(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingExtractors:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingExtractors(self._sender)

    async def list(self, *, options: Options | None = None) -> builtins.list[models.Extractor]:
        """List the extractors.

        Lists all ways to read a source, with their settings, in one bare array.

        Args:
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The extractors, best guess first where there is one.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset resources, List extractors). Spec:
        specs/opendatasoft/paths/dataset_resources_unsaved.yaml:4.
        """
        return (await self._sender.asend(operations.list_extractors(options=options))).value()


class RawExtractors:
    """The methods of `Extractors`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(self, *, options: Options | None = None) -> Reply[builtins.list[models.Extractor]]:
        """List the extractors."""
        return self._sender.send(operations.list_extractors(options=options))


class AsyncRawExtractors:
    """The methods of `AsyncExtractors`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(self, *, options: Options | None = None) -> Reply[builtins.list[models.Extractor]]:
        """List the extractors."""
        return await self._sender.asend(operations.list_extractors(options=options))


class StreamingExtractors:
    """The methods of `Extractors`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(self, *, options: Options | None = None) -> AbstractContextManager[StreamedReply]:
        """List the extractors."""
        return self._sender.stream(operations.list_extractors(options=options))


class AsyncStreamingExtractors:
    """The methods of `AsyncExtractors`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def list(self, *, options: Options | None = None) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """List the extractors."""
        return self._sender.astream(operations.list_extractors(options=options))
