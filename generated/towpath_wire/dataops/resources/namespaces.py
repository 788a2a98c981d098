# Generated from specs/dataops by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on namespaces, as methods."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING

from ..._seam.paging import AsyncPages as _AsyncPages, Pages as _Pages
from ..operations import namespaces as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from .. import models


class Namespaces:
    """Users and groups, which projects live in."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawNamespaces:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawNamespaces(self._sender)

    @cached_property
    def streaming(self) -> StreamingNamespaces:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingNamespaces(self._sender)

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        search: str | None = None,
        owned_only: bool | None = None,
        top_level_only: bool | None = None,
        options: Options | None = None,
    ) -> _Pages[models.Namespace]:
        """List the namespaces of the caller.

        The caller's own namespace and the groups that the caller is in, by number.

        Args:
            page: Which page, from 1; beyond the last one the list is empty. At least 1, default 1.
            per_page: How many items a page has; more than 100 is taken for 100. At least 1, default 20.
            search: A part of the name or the path.
            owned_only: Whether only those count that the caller owns. Default false.
            top_level_only: Whether groups in groups are left out. Default false.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            All items, page after page: iterate, or use `pages()`, `first_page()`, `total()`,
                `to_list(limit=)`.

        Raises, when iterated:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (401): No token came along, or none that opens.
            ApiError (403): The caller's role or the token's scope does not reach so far.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (Using the REST API, "Offset-based pagination"). Spec:
        specs/dataops/paths/namespaces.yaml:4.
        """
        return _Pages(
            self._sender,
            operations.list_namespaces(
                page=page,
                per_page=per_page,
                search=search,
                owned_only=owned_only,
                top_level_only=top_level_only,
                options=options,
            ),
            operations.LIST_NAMESPACES_PAGES,
        )

    def read(self, id: int | str, *, options: Options | None = None) -> models.Namespace:
        """Read a namespace.

        Args:
            id: The namespace's number, or its full path, percent-encoded with its slashes.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The namespace.

        Raises:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (401): No token came along, or none that opens.
            ApiError (403): The caller's role or the token's scope does not reach so far.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Inferred: nobody says so (GitLab v4 documentation, "Get details on a namespace"). Spec:
        specs/dataops/paths/namespaces.yaml:51.
        """
        return self._sender.send(operations.read_namespace(id, options=options)).value()


class AsyncNamespaces:
    """Users and groups, which projects live in."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawNamespaces:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawNamespaces(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingNamespaces:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingNamespaces(self._sender)

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        search: str | None = None,
        owned_only: bool | None = None,
        top_level_only: bool | None = None,
        options: Options | None = None,
    ) -> _AsyncPages[models.Namespace]:
        """List the namespaces of the caller.

        The caller's own namespace and the groups that the caller is in, by number.

        Args:
            page: Which page, from 1; beyond the last one the list is empty. At least 1, default 1.
            per_page: How many items a page has; more than 100 is taken for 100. At least 1, default 20.
            search: A part of the name or the path.
            owned_only: Whether only those count that the caller owns. Default false.
            top_level_only: Whether groups in groups are left out. Default false.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            All items, page after page: iterate, or use `pages()`, `first_page()`, `total()`,
                `to_list(limit=)`.

        Raises, when iterated:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (401): No token came along, or none that opens.
            ApiError (403): The caller's role or the token's scope does not reach so far.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (Using the REST API, "Offset-based pagination"). Spec:
        specs/dataops/paths/namespaces.yaml:4.
        """
        return _AsyncPages(
            self._sender,
            operations.list_namespaces(
                page=page,
                per_page=per_page,
                search=search,
                owned_only=owned_only,
                top_level_only=top_level_only,
                options=options,
            ),
            operations.LIST_NAMESPACES_PAGES,
        )

    async def read(self, id: int | str, *, options: Options | None = None) -> models.Namespace:
        """Read a namespace.

        Args:
            id: The namespace's number, or its full path, percent-encoded with its slashes.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The namespace.

        Raises:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (401): No token came along, or none that opens.
            ApiError (403): The caller's role or the token's scope does not reach so far.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Inferred: nobody says so (GitLab v4 documentation, "Get details on a namespace"). Spec:
        specs/dataops/paths/namespaces.yaml:51.
        """
        return (await self._sender.asend(operations.read_namespace(id, options=options))).value()


class RawNamespaces:
    """The methods of `Namespaces`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        search: str | None = None,
        owned_only: bool | None = None,
        top_level_only: bool | None = None,
        options: Options | None = None,
    ) -> Reply[builtins.list[models.Namespace]]:
        """List the namespaces of the caller."""
        return self._sender.send(
            operations.list_namespaces(
                page=page,
                per_page=per_page,
                search=search,
                owned_only=owned_only,
                top_level_only=top_level_only,
                options=options,
            )
        )

    def read(self, id: int | str, *, options: Options | None = None) -> Reply[models.Namespace]:
        """Read a namespace."""
        return self._sender.send(operations.read_namespace(id, options=options))


class AsyncRawNamespaces:
    """The methods of `AsyncNamespaces`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        search: str | None = None,
        owned_only: bool | None = None,
        top_level_only: bool | None = None,
        options: Options | None = None,
    ) -> Reply[builtins.list[models.Namespace]]:
        """List the namespaces of the caller."""
        return await self._sender.asend(
            operations.list_namespaces(
                page=page,
                per_page=per_page,
                search=search,
                owned_only=owned_only,
                top_level_only=top_level_only,
                options=options,
            )
        )

    async def read(self, id: int | str, *, options: Options | None = None) -> Reply[models.Namespace]:
        """Read a namespace."""
        return await self._sender.asend(operations.read_namespace(id, options=options))


class StreamingNamespaces:
    """The methods of `Namespaces`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        search: str | None = None,
        owned_only: bool | None = None,
        top_level_only: bool | None = None,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """List the namespaces of the caller."""
        return self._sender.stream(
            operations.list_namespaces(
                page=page,
                per_page=per_page,
                search=search,
                owned_only=owned_only,
                top_level_only=top_level_only,
                options=options,
            )
        )

    def read(self, id: int | str, *, options: Options | None = None) -> AbstractContextManager[StreamedReply]:
        """Read a namespace."""
        return self._sender.stream(operations.read_namespace(id, options=options))


class AsyncStreamingNamespaces:
    """The methods of `AsyncNamespaces`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        search: str | None = None,
        owned_only: bool | None = None,
        top_level_only: bool | None = None,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """List the namespaces of the caller."""
        return self._sender.astream(
            operations.list_namespaces(
                page=page,
                per_page=per_page,
                search=search,
                owned_only=owned_only,
                top_level_only=top_level_only,
                options=options,
            )
        )

    def read(
        self, id: int | str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read a namespace."""
        return self._sender.astream(operations.read_namespace(id, options=options))
