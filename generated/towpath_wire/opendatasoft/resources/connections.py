# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on connections, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from ..._seam.paging import AsyncPages as _AsyncPages, Pages as _Pages
from ..operations import connections as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from ...payloads import opendatasoft as payloads
    from .. import models
    from .connections_security import AsyncConnectionsSecurity, ConnectionsSecurity


class Connections:
    """Addresses and credentials that resources share."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawConnections:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawConnections(self._sender)

    @cached_property
    def streaming(self) -> StreamingConnections:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingConnections(self._sender)

    @cached_property
    def security(self) -> ConnectionsSecurity:
        """Operations on security of connections."""
        from .connections_security import ConnectionsSecurity

        return ConnectionsSecurity(self._sender)

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        sort: Literal[
            "created_at",
            "updated_at",
            "type",
            "dataset_count",
            "-created_at",
            "-updated_at",
            "-type",
            "-dataset_count",
        ]
        | None = None,
        options: Options | None = None,
    ) -> _Pages[models.Connection | dict[str, Any]]:
        """List the connections.

        Lists page by page the connections; a minus before the property in `sort` reverses the order.

        Args:
            limit: Results on one page, from 0 to 1000; 0 gives the total alone. 0 to 1000, default 20.
            offset: Results to skip, from 0. At least 0.
            sort: Property to sort by; a minus before it reverses the order. Default created_at.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            All items, page after page: iterate, or use `pages()`, `first_page()`, `total()`,
                `to_list(limit=)`.

        Raises, when iterated:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Datasources connections, List connections). Spec:
        specs/opendatasoft/paths/datasources_connections.yaml:4.
        """
        return _Pages(
            self._sender,
            operations.list_connections(limit=limit, offset=offset, sort=sort, options=options),
            operations.LIST_CONNECTIONS_PAGES,
        )

    def create(
        self, body: models.Connection | payloads.ConnectionRequest, *, options: Options | None = None
    ) -> models.Connection | dict[str, Any]:
        """Create a connection.

        Keeps address and credentials of a source, so that resources can share them.

        Args:
            body: Address and credentials of a source, shared by the resources that read from it.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The connection as it is now, without its secrets.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Datasources connections, Create connection). Spec:
        specs/opendatasoft/paths/datasources_connections.yaml:33.
        """
        return self._sender.send(operations.create_connection(body, options=options)).value()

    def read(
        self, connection_uid: str, *, options: Options | None = None
    ) -> models.Connection | dict[str, Any]:
        """Read a connection.

        Answers one connection with its secrets as null.

        Args:
            connection_uid: Identifier of the connection.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The connection as it is now, without its secrets.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Datasources connections, Retrieve Connection). Spec:
        specs/opendatasoft/paths/datasources_connections.yaml:134.
        """
        return self._sender.send(operations.retrieve_connection(connection_uid, options=options)).value()

    def update(
        self,
        connection_uid: str,
        body: models.Connection | payloads.ConnectionRequest,
        *,
        options: Options | None = None,
    ) -> models.Connection | dict[str, Any]:
        """Change a connection.

        Replaces the connection; secrets that are sent as null stay. Datasets that use it are affected but not
        published again.

        Args:
            connection_uid: Identifier of the connection.
            body: Address and credentials of a source, shared by the resources that read from it.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The connection as it is now, without its secrets.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: manage_connection.

        Documented (Automation API reference, Datasources connections, Update Connection). Spec:
        specs/opendatasoft/paths/datasources_connections.yaml:152.
        """
        return self._sender.send(operations.update_connection(connection_uid, body, options=options)).value()

    def delete(self, connection_uid: str, *, options: Options | None = None) -> None:
        """Delete a connection.

        Deletes one connection.

        Args:
            connection_uid: Identifier of the connection.
            options: How this call differs from the client's others: timeout, headers, retries.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: manage_connection.

        Documented (Automation API reference, Datasources connections, Delete Connection). Spec:
        specs/opendatasoft/paths/datasources_connections.yaml:189.
        """
        return self._sender.send(operations.delete_connection(connection_uid, options=options)).value()


class AsyncConnections:
    """Addresses and credentials that resources share."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawConnections:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawConnections(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingConnections:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingConnections(self._sender)

    @cached_property
    def security(self) -> AsyncConnectionsSecurity:
        """Operations on security of connections."""
        from .connections_security import AsyncConnectionsSecurity

        return AsyncConnectionsSecurity(self._sender)

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        sort: Literal[
            "created_at",
            "updated_at",
            "type",
            "dataset_count",
            "-created_at",
            "-updated_at",
            "-type",
            "-dataset_count",
        ]
        | None = None,
        options: Options | None = None,
    ) -> _AsyncPages[models.Connection | dict[str, Any]]:
        """List the connections.

        Lists page by page the connections; a minus before the property in `sort` reverses the order.

        Args:
            limit: Results on one page, from 0 to 1000; 0 gives the total alone. 0 to 1000, default 20.
            offset: Results to skip, from 0. At least 0.
            sort: Property to sort by; a minus before it reverses the order. Default created_at.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            All items, page after page: iterate, or use `pages()`, `first_page()`, `total()`,
                `to_list(limit=)`.

        Raises, when iterated:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Datasources connections, List connections). Spec:
        specs/opendatasoft/paths/datasources_connections.yaml:4.
        """
        return _AsyncPages(
            self._sender,
            operations.list_connections(limit=limit, offset=offset, sort=sort, options=options),
            operations.LIST_CONNECTIONS_PAGES,
        )

    async def create(
        self, body: models.Connection | payloads.ConnectionRequest, *, options: Options | None = None
    ) -> models.Connection | dict[str, Any]:
        """Create a connection.

        Keeps address and credentials of a source, so that resources can share them.

        Args:
            body: Address and credentials of a source, shared by the resources that read from it.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The connection as it is now, without its secrets.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Datasources connections, Create connection). Spec:
        specs/opendatasoft/paths/datasources_connections.yaml:33.
        """
        return (await self._sender.asend(operations.create_connection(body, options=options))).value()

    async def read(
        self, connection_uid: str, *, options: Options | None = None
    ) -> models.Connection | dict[str, Any]:
        """Read a connection.

        Answers one connection with its secrets as null.

        Args:
            connection_uid: Identifier of the connection.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The connection as it is now, without its secrets.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Datasources connections, Retrieve Connection). Spec:
        specs/opendatasoft/paths/datasources_connections.yaml:134.
        """
        return (
            await self._sender.asend(operations.retrieve_connection(connection_uid, options=options))
        ).value()

    async def update(
        self,
        connection_uid: str,
        body: models.Connection | payloads.ConnectionRequest,
        *,
        options: Options | None = None,
    ) -> models.Connection | dict[str, Any]:
        """Change a connection.

        Replaces the connection; secrets that are sent as null stay. Datasets that use it are affected but not
        published again.

        Args:
            connection_uid: Identifier of the connection.
            body: Address and credentials of a source, shared by the resources that read from it.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The connection as it is now, without its secrets.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: manage_connection.

        Documented (Automation API reference, Datasources connections, Update Connection). Spec:
        specs/opendatasoft/paths/datasources_connections.yaml:152.
        """
        return (
            await self._sender.asend(operations.update_connection(connection_uid, body, options=options))
        ).value()

    async def delete(self, connection_uid: str, *, options: Options | None = None) -> None:
        """Delete a connection.

        Deletes one connection.

        Args:
            connection_uid: Identifier of the connection.
            options: How this call differs from the client's others: timeout, headers, retries.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: manage_connection.

        Documented (Automation API reference, Datasources connections, Delete Connection). Spec:
        specs/opendatasoft/paths/datasources_connections.yaml:189.
        """
        return (
            await self._sender.asend(operations.delete_connection(connection_uid, options=options))
        ).value()


class RawConnections:
    """The methods of `Connections`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        sort: Literal[
            "created_at",
            "updated_at",
            "type",
            "dataset_count",
            "-created_at",
            "-updated_at",
            "-type",
            "-dataset_count",
        ]
        | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedConnections]:
        """List the connections."""
        return self._sender.send(
            operations.list_connections(limit=limit, offset=offset, sort=sort, options=options)
        )

    def create(
        self, body: models.Connection | payloads.ConnectionRequest, *, options: Options | None = None
    ) -> Reply[models.Connection | dict[str, Any]]:
        """Create a connection."""
        return self._sender.send(operations.create_connection(body, options=options))

    def read(
        self, connection_uid: str, *, options: Options | None = None
    ) -> Reply[models.Connection | dict[str, Any]]:
        """Read a connection."""
        return self._sender.send(operations.retrieve_connection(connection_uid, options=options))

    def update(
        self,
        connection_uid: str,
        body: models.Connection | payloads.ConnectionRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.Connection | dict[str, Any]]:
        """Change a connection."""
        return self._sender.send(operations.update_connection(connection_uid, body, options=options))

    def delete(self, connection_uid: str, *, options: Options | None = None) -> Reply[None]:
        """Delete a connection."""
        return self._sender.send(operations.delete_connection(connection_uid, options=options))


class AsyncRawConnections:
    """The methods of `AsyncConnections`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        sort: Literal[
            "created_at",
            "updated_at",
            "type",
            "dataset_count",
            "-created_at",
            "-updated_at",
            "-type",
            "-dataset_count",
        ]
        | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedConnections]:
        """List the connections."""
        return await self._sender.asend(
            operations.list_connections(limit=limit, offset=offset, sort=sort, options=options)
        )

    async def create(
        self, body: models.Connection | payloads.ConnectionRequest, *, options: Options | None = None
    ) -> Reply[models.Connection | dict[str, Any]]:
        """Create a connection."""
        return await self._sender.asend(operations.create_connection(body, options=options))

    async def read(
        self, connection_uid: str, *, options: Options | None = None
    ) -> Reply[models.Connection | dict[str, Any]]:
        """Read a connection."""
        return await self._sender.asend(operations.retrieve_connection(connection_uid, options=options))

    async def update(
        self,
        connection_uid: str,
        body: models.Connection | payloads.ConnectionRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.Connection | dict[str, Any]]:
        """Change a connection."""
        return await self._sender.asend(operations.update_connection(connection_uid, body, options=options))

    async def delete(self, connection_uid: str, *, options: Options | None = None) -> Reply[None]:
        """Delete a connection."""
        return await self._sender.asend(operations.delete_connection(connection_uid, options=options))


class StreamingConnections:
    """The methods of `Connections`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        sort: Literal[
            "created_at",
            "updated_at",
            "type",
            "dataset_count",
            "-created_at",
            "-updated_at",
            "-type",
            "-dataset_count",
        ]
        | None = None,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """List the connections."""
        return self._sender.stream(
            operations.list_connections(limit=limit, offset=offset, sort=sort, options=options)
        )

    def create(
        self, body: models.Connection | payloads.ConnectionRequest, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Create a connection."""
        return self._sender.stream(operations.create_connection(body, options=options))

    def read(
        self, connection_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Read a connection."""
        return self._sender.stream(operations.retrieve_connection(connection_uid, options=options))

    def update(
        self,
        connection_uid: str,
        body: models.Connection | payloads.ConnectionRequest,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Change a connection."""
        return self._sender.stream(operations.update_connection(connection_uid, body, options=options))

    def delete(
        self, connection_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Delete a connection."""
        return self._sender.stream(operations.delete_connection(connection_uid, options=options))


class AsyncStreamingConnections:
    """The methods of `AsyncConnections`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        sort: Literal[
            "created_at",
            "updated_at",
            "type",
            "dataset_count",
            "-created_at",
            "-updated_at",
            "-type",
            "-dataset_count",
        ]
        | None = None,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """List the connections."""
        return self._sender.astream(
            operations.list_connections(limit=limit, offset=offset, sort=sort, options=options)
        )

    def create(
        self, body: models.Connection | payloads.ConnectionRequest, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Create a connection."""
        return self._sender.astream(operations.create_connection(body, options=options))

    def read(
        self, connection_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read a connection."""
        return self._sender.astream(operations.retrieve_connection(connection_uid, options=options))

    def update(
        self,
        connection_uid: str,
        body: models.Connection | payloads.ConnectionRequest,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Change a connection."""
        return self._sender.astream(operations.update_connection(connection_uid, body, options=options))

    def delete(
        self, connection_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Delete a connection."""
        return self._sender.astream(operations.delete_connection(connection_uid, options=options))
