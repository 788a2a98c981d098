# Generated from specs/dataops by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on triggers, as methods."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from ..._seam.paging import AsyncPages as _AsyncPages, Pages as _Pages
from ..operations import triggers as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from ...payloads import dataops as payloads
    from .. import models


class Triggers:
    """Tokens that can start a pipeline and nothing else."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawTriggers:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawTriggers(self._sender)

    @cached_property
    def streaming(self) -> StreamingTriggers:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingTriggers(self._sender)

    def list(
        self,
        id: int | str,
        *,
        page: int | None = None,
        per_page: int | None = None,
        options: Options | None = None,
    ) -> _Pages[models.Trigger]:
        """List the trigger tokens of a project.

        The caller's own ones in full, of the others their first four letters.

        Args:
            id: The project's number, or its full path, percent-encoded with its slashes.
            page: Which page, from 1; beyond the last one the list is empty. At least 1, default 1.
            per_page: How many items a page has; more than 100 is taken for 100. At least 1, default 20.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            All items, page after page: iterate, or use `pages()`, `first_page()`, `total()`,
                `to_list(limit=)`.

        Raises, when iterated:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (401): No token came along, or none that opens.
            ApiError (403): The caller's role or the token's scope does not reach so far.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: maintainer.

        Inferred: nobody says so (GitLab v4 documentation, "List project trigger tokens"). Spec:
        specs/dataops/paths/triggers.yaml:6.
        """
        return _Pages(
            self._sender,
            operations.list_triggers(id, page=page, per_page=per_page, options=options),
            operations.LIST_TRIGGERS_PAGES,
        )

    def create(
        self,
        id: int | str,
        body: models.CreateTrigger | payloads.CreateTrigger,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> models.Trigger:
        """Create a trigger token.

        Args:
            id: The project's number, or its full path, percent-encoded with its slashes.
            body: A new trigger token.
            content_type: The media type to send the body in.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The new trigger, with its token.

        Raises:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (401): No token came along, or none that opens.
            ApiError (403): The caller's role or the token's scope does not reach so far.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: maintainer.

        Inferred: nobody says so (GitLab v4 documentation, "Create a trigger token"). Spec:
        specs/dataops/paths/triggers.yaml:30.
        """
        return self._sender.send(
            operations.create_trigger(id, body, content_type=content_type, options=options)
        ).value()


class AsyncTriggers:
    """Tokens that can start a pipeline and nothing else."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawTriggers:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawTriggers(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingTriggers:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingTriggers(self._sender)

    def list(
        self,
        id: int | str,
        *,
        page: int | None = None,
        per_page: int | None = None,
        options: Options | None = None,
    ) -> _AsyncPages[models.Trigger]:
        """List the trigger tokens of a project.

        The caller's own ones in full, of the others their first four letters.

        Args:
            id: The project's number, or its full path, percent-encoded with its slashes.
            page: Which page, from 1; beyond the last one the list is empty. At least 1, default 1.
            per_page: How many items a page has; more than 100 is taken for 100. At least 1, default 20.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            All items, page after page: iterate, or use `pages()`, `first_page()`, `total()`,
                `to_list(limit=)`.

        Raises, when iterated:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (401): No token came along, or none that opens.
            ApiError (403): The caller's role or the token's scope does not reach so far.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: maintainer.

        Inferred: nobody says so (GitLab v4 documentation, "List project trigger tokens"). Spec:
        specs/dataops/paths/triggers.yaml:6.
        """
        return _AsyncPages(
            self._sender,
            operations.list_triggers(id, page=page, per_page=per_page, options=options),
            operations.LIST_TRIGGERS_PAGES,
        )

    async def create(
        self,
        id: int | str,
        body: models.CreateTrigger | payloads.CreateTrigger,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> models.Trigger:
        """Create a trigger token.

        Args:
            id: The project's number, or its full path, percent-encoded with its slashes.
            body: A new trigger token.
            content_type: The media type to send the body in.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The new trigger, with its token.

        Raises:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (401): No token came along, or none that opens.
            ApiError (403): The caller's role or the token's scope does not reach so far.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: maintainer.

        Inferred: nobody says so (GitLab v4 documentation, "Create a trigger token"). Spec:
        specs/dataops/paths/triggers.yaml:30.
        """
        return (
            await self._sender.asend(
                operations.create_trigger(id, body, content_type=content_type, options=options)
            )
        ).value()


class RawTriggers:
    """The methods of `Triggers`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        id: int | str,
        *,
        page: int | None = None,
        per_page: int | None = None,
        options: Options | None = None,
    ) -> Reply[builtins.list[models.Trigger]]:
        """List the trigger tokens of a project."""
        return self._sender.send(operations.list_triggers(id, page=page, per_page=per_page, options=options))

    def create(
        self,
        id: int | str,
        body: models.CreateTrigger | payloads.CreateTrigger,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> Reply[models.Trigger]:
        """Create a trigger token."""
        return self._sender.send(
            operations.create_trigger(id, body, content_type=content_type, options=options)
        )


class AsyncRawTriggers:
    """The methods of `AsyncTriggers`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        id: int | str,
        *,
        page: int | None = None,
        per_page: int | None = None,
        options: Options | None = None,
    ) -> Reply[builtins.list[models.Trigger]]:
        """List the trigger tokens of a project."""
        return await self._sender.asend(
            operations.list_triggers(id, page=page, per_page=per_page, options=options)
        )

    async def create(
        self,
        id: int | str,
        body: models.CreateTrigger | payloads.CreateTrigger,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> Reply[models.Trigger]:
        """Create a trigger token."""
        return await self._sender.asend(
            operations.create_trigger(id, body, content_type=content_type, options=options)
        )


class StreamingTriggers:
    """The methods of `Triggers`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        id: int | str,
        *,
        page: int | None = None,
        per_page: int | None = None,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """List the trigger tokens of a project."""
        return self._sender.stream(
            operations.list_triggers(id, page=page, per_page=per_page, options=options)
        )

    def create(
        self,
        id: int | str,
        body: models.CreateTrigger | payloads.CreateTrigger,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Create a trigger token."""
        return self._sender.stream(
            operations.create_trigger(id, body, content_type=content_type, options=options)
        )


class AsyncStreamingTriggers:
    """The methods of `AsyncTriggers`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def list(
        self,
        id: int | str,
        *,
        page: int | None = None,
        per_page: int | None = None,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """List the trigger tokens of a project."""
        return self._sender.astream(
            operations.list_triggers(id, page=page, per_page=per_page, options=options)
        )

    def create(
        self,
        id: int | str,
        body: models.CreateTrigger | payloads.CreateTrigger,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Create a trigger token."""
        return self._sender.astream(
            operations.create_trigger(id, body, content_type=content_type, options=options)
        )
