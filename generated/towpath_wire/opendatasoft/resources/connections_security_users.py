# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on users of security of connections, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._seam.paging import AsyncPages as _AsyncPages, Pages as _Pages
from ..operations import connections_security_users as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from ...payloads import opendatasoft as payloads
    from .. import models


class ConnectionsSecurityUsers:
    """Who may change a connection."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawConnectionsSecurityUsers:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawConnectionsSecurityUsers(self._sender)

    @cached_property
    def streaming(self) -> StreamingConnectionsSecurityUsers:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingConnectionsSecurityUsers(self._sender)

    def list(
        self,
        connection_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> _Pages[models.ConnectionUserRuleset]:
        """List the user rulesets of a connection.

        Lists page by page which users have a ruleset on the connection.

        Args:
            connection_uid: Identifier of the connection.
            limit: Results on one page, from 0 to 1000; 0 gives the total alone. 0 to 1000, default 20.
            offset: Results to skip, from 0. At least 0.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            All items, page after page: iterate, or use `pages()`, `first_page()`, `total()`,
                `to_list(limit=)`.

        Raises, when iterated:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: manage_connection.

        Documented (Automation API reference, Datasource connection security, List user rulesets). Spec:
        specs/opendatasoft/paths/datasource_connection_security.yaml:6.
        """
        return _Pages(
            self._sender,
            operations.list_connection_user_rulesets(
                connection_uid, limit=limit, offset=offset, options=options
            ),
            operations.LIST_CONNECTION_USER_RULESETS_PAGES,
        )

    def create(
        self,
        connection_uid: str,
        body: models.ConnectionUserRuleset | payloads.ConnectionUserRuleset,
        *,
        options: Options | None = None,
    ) -> models.ConnectionUserRuleset:
        """Give a user a ruleset on a connection.

        Says what one user may do with the connection; there is one ruleset a user. The answer is 200, not
        201.

        Args:
            connection_uid: Identifier of the connection.
            body: What one user may do with a connection. The reference does not mark `user` as required.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The ruleset as it is now.

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

        Documented (Automation API reference, Datasource connection security, Create user ruleset). Spec:
        specs/opendatasoft/paths/datasource_connection_security.yaml:28.
        """
        return self._sender.send(
            operations.create_connection_user_ruleset(connection_uid, body, options=options)
        ).value()

    def read(
        self, connection_uid: str, username: str, *, options: Options | None = None
    ) -> models.ConnectionUserRuleset:
        """Read a user's ruleset on a connection.

        Answers what one user may do with the connection; 404 if there is no ruleset.

        Args:
            connection_uid: Identifier of the connection.
            username: User name.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The ruleset as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: manage_connection.

        Documented (Automation API reference, Datasource connection security, Retrieve user ruleset). Spec:
        specs/opendatasoft/paths/datasource_connection_security.yaml:66.
        """
        return self._sender.send(
            operations.retrieve_connection_user_ruleset(connection_uid, username, options=options)
        ).value()

    def update(
        self,
        connection_uid: str,
        username: str,
        body: models.ConnectionUserRuleset | payloads.ConnectionUserRuleset,
        *,
        options: Options | None = None,
    ) -> models.ConnectionUserRuleset:
        """Change a user's ruleset on a connection.

        Replaces what one user may do with the connection; 404 if there is no ruleset.

        Args:
            connection_uid: Identifier of the connection.
            username: User name.
            body: What one user may do with a connection. The reference does not mark `user` as required.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The ruleset as it is now.

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

        Documented (Automation API reference, Datasource connection security, Update user ruleset). Spec:
        specs/opendatasoft/paths/datasource_connection_security.yaml:84.
        """
        return self._sender.send(
            operations.update_connection_user_ruleset(connection_uid, username, body, options=options)
        ).value()

    def delete(self, connection_uid: str, username: str, *, options: Options | None = None) -> None:
        """Take a user's ruleset on a connection away.

        Leaves one user with what everybody else may do with the connection.

        Args:
            connection_uid: Identifier of the connection.
            username: User name.
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

        Documented (Automation API reference, Datasource connection security, Delete user ruleset). Spec:
        specs/opendatasoft/paths/datasource_connection_security.yaml:114.
        """
        return self._sender.send(
            operations.delete_connection_user_ruleset(connection_uid, username, options=options)
        ).value()


class AsyncConnectionsSecurityUsers:
    """Who may change a connection."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawConnectionsSecurityUsers:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawConnectionsSecurityUsers(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingConnectionsSecurityUsers:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingConnectionsSecurityUsers(self._sender)

    def list(
        self,
        connection_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> _AsyncPages[models.ConnectionUserRuleset]:
        """List the user rulesets of a connection.

        Lists page by page which users have a ruleset on the connection.

        Args:
            connection_uid: Identifier of the connection.
            limit: Results on one page, from 0 to 1000; 0 gives the total alone. 0 to 1000, default 20.
            offset: Results to skip, from 0. At least 0.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            All items, page after page: iterate, or use `pages()`, `first_page()`, `total()`,
                `to_list(limit=)`.

        Raises, when iterated:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: manage_connection.

        Documented (Automation API reference, Datasource connection security, List user rulesets). Spec:
        specs/opendatasoft/paths/datasource_connection_security.yaml:6.
        """
        return _AsyncPages(
            self._sender,
            operations.list_connection_user_rulesets(
                connection_uid, limit=limit, offset=offset, options=options
            ),
            operations.LIST_CONNECTION_USER_RULESETS_PAGES,
        )

    async def create(
        self,
        connection_uid: str,
        body: models.ConnectionUserRuleset | payloads.ConnectionUserRuleset,
        *,
        options: Options | None = None,
    ) -> models.ConnectionUserRuleset:
        """Give a user a ruleset on a connection.

        Says what one user may do with the connection; there is one ruleset a user. The answer is 200, not
        201.

        Args:
            connection_uid: Identifier of the connection.
            body: What one user may do with a connection. The reference does not mark `user` as required.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The ruleset as it is now.

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

        Documented (Automation API reference, Datasource connection security, Create user ruleset). Spec:
        specs/opendatasoft/paths/datasource_connection_security.yaml:28.
        """
        return (
            await self._sender.asend(
                operations.create_connection_user_ruleset(connection_uid, body, options=options)
            )
        ).value()

    async def read(
        self, connection_uid: str, username: str, *, options: Options | None = None
    ) -> models.ConnectionUserRuleset:
        """Read a user's ruleset on a connection.

        Answers what one user may do with the connection; 404 if there is no ruleset.

        Args:
            connection_uid: Identifier of the connection.
            username: User name.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The ruleset as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: manage_connection.

        Documented (Automation API reference, Datasource connection security, Retrieve user ruleset). Spec:
        specs/opendatasoft/paths/datasource_connection_security.yaml:66.
        """
        return (
            await self._sender.asend(
                operations.retrieve_connection_user_ruleset(connection_uid, username, options=options)
            )
        ).value()

    async def update(
        self,
        connection_uid: str,
        username: str,
        body: models.ConnectionUserRuleset | payloads.ConnectionUserRuleset,
        *,
        options: Options | None = None,
    ) -> models.ConnectionUserRuleset:
        """Change a user's ruleset on a connection.

        Replaces what one user may do with the connection; 404 if there is no ruleset.

        Args:
            connection_uid: Identifier of the connection.
            username: User name.
            body: What one user may do with a connection. The reference does not mark `user` as required.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The ruleset as it is now.

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

        Documented (Automation API reference, Datasource connection security, Update user ruleset). Spec:
        specs/opendatasoft/paths/datasource_connection_security.yaml:84.
        """
        return (
            await self._sender.asend(
                operations.update_connection_user_ruleset(connection_uid, username, body, options=options)
            )
        ).value()

    async def delete(self, connection_uid: str, username: str, *, options: Options | None = None) -> None:
        """Take a user's ruleset on a connection away.

        Leaves one user with what everybody else may do with the connection.

        Args:
            connection_uid: Identifier of the connection.
            username: User name.
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

        Documented (Automation API reference, Datasource connection security, Delete user ruleset). Spec:
        specs/opendatasoft/paths/datasource_connection_security.yaml:114.
        """
        return (
            await self._sender.asend(
                operations.delete_connection_user_ruleset(connection_uid, username, options=options)
            )
        ).value()


class RawConnectionsSecurityUsers:
    """The methods of `ConnectionsSecurityUsers`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        connection_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedConnectionUserRulesets]:
        """List the user rulesets of a connection."""
        return self._sender.send(
            operations.list_connection_user_rulesets(
                connection_uid, limit=limit, offset=offset, options=options
            )
        )

    def create(
        self,
        connection_uid: str,
        body: models.ConnectionUserRuleset | payloads.ConnectionUserRuleset,
        *,
        options: Options | None = None,
    ) -> Reply[models.ConnectionUserRuleset]:
        """Give a user a ruleset on a connection."""
        return self._sender.send(
            operations.create_connection_user_ruleset(connection_uid, body, options=options)
        )

    def read(
        self, connection_uid: str, username: str, *, options: Options | None = None
    ) -> Reply[models.ConnectionUserRuleset]:
        """Read a user's ruleset on a connection."""
        return self._sender.send(
            operations.retrieve_connection_user_ruleset(connection_uid, username, options=options)
        )

    def update(
        self,
        connection_uid: str,
        username: str,
        body: models.ConnectionUserRuleset | payloads.ConnectionUserRuleset,
        *,
        options: Options | None = None,
    ) -> Reply[models.ConnectionUserRuleset]:
        """Change a user's ruleset on a connection."""
        return self._sender.send(
            operations.update_connection_user_ruleset(connection_uid, username, body, options=options)
        )

    def delete(self, connection_uid: str, username: str, *, options: Options | None = None) -> Reply[None]:
        """Take a user's ruleset on a connection away."""
        return self._sender.send(
            operations.delete_connection_user_ruleset(connection_uid, username, options=options)
        )


class AsyncRawConnectionsSecurityUsers:
    """The methods of `AsyncConnectionsSecurityUsers`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        connection_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedConnectionUserRulesets]:
        """List the user rulesets of a connection."""
        return await self._sender.asend(
            operations.list_connection_user_rulesets(
                connection_uid, limit=limit, offset=offset, options=options
            )
        )

    async def create(
        self,
        connection_uid: str,
        body: models.ConnectionUserRuleset | payloads.ConnectionUserRuleset,
        *,
        options: Options | None = None,
    ) -> Reply[models.ConnectionUserRuleset]:
        """Give a user a ruleset on a connection."""
        return await self._sender.asend(
            operations.create_connection_user_ruleset(connection_uid, body, options=options)
        )

    async def read(
        self, connection_uid: str, username: str, *, options: Options | None = None
    ) -> Reply[models.ConnectionUserRuleset]:
        """Read a user's ruleset on a connection."""
        return await self._sender.asend(
            operations.retrieve_connection_user_ruleset(connection_uid, username, options=options)
        )

    async def update(
        self,
        connection_uid: str,
        username: str,
        body: models.ConnectionUserRuleset | payloads.ConnectionUserRuleset,
        *,
        options: Options | None = None,
    ) -> Reply[models.ConnectionUserRuleset]:
        """Change a user's ruleset on a connection."""
        return await self._sender.asend(
            operations.update_connection_user_ruleset(connection_uid, username, body, options=options)
        )

    async def delete(
        self, connection_uid: str, username: str, *, options: Options | None = None
    ) -> Reply[None]:
        """Take a user's ruleset on a connection away."""
        return await self._sender.asend(
            operations.delete_connection_user_ruleset(connection_uid, username, options=options)
        )


class StreamingConnectionsSecurityUsers:
    """The methods of `ConnectionsSecurityUsers`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        connection_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """List the user rulesets of a connection."""
        return self._sender.stream(
            operations.list_connection_user_rulesets(
                connection_uid, limit=limit, offset=offset, options=options
            )
        )

    def create(
        self,
        connection_uid: str,
        body: models.ConnectionUserRuleset | payloads.ConnectionUserRuleset,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Give a user a ruleset on a connection."""
        return self._sender.stream(
            operations.create_connection_user_ruleset(connection_uid, body, options=options)
        )

    def read(
        self, connection_uid: str, username: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Read a user's ruleset on a connection."""
        return self._sender.stream(
            operations.retrieve_connection_user_ruleset(connection_uid, username, options=options)
        )

    def update(
        self,
        connection_uid: str,
        username: str,
        body: models.ConnectionUserRuleset | payloads.ConnectionUserRuleset,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Change a user's ruleset on a connection."""
        return self._sender.stream(
            operations.update_connection_user_ruleset(connection_uid, username, body, options=options)
        )

    def delete(
        self, connection_uid: str, username: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Take a user's ruleset on a connection away."""
        return self._sender.stream(
            operations.delete_connection_user_ruleset(connection_uid, username, options=options)
        )


class AsyncStreamingConnectionsSecurityUsers:
    """The methods of `AsyncConnectionsSecurityUsers`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def list(
        self,
        connection_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """List the user rulesets of a connection."""
        return self._sender.astream(
            operations.list_connection_user_rulesets(
                connection_uid, limit=limit, offset=offset, options=options
            )
        )

    def create(
        self,
        connection_uid: str,
        body: models.ConnectionUserRuleset | payloads.ConnectionUserRuleset,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Give a user a ruleset on a connection."""
        return self._sender.astream(
            operations.create_connection_user_ruleset(connection_uid, body, options=options)
        )

    def read(
        self, connection_uid: str, username: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read a user's ruleset on a connection."""
        return self._sender.astream(
            operations.retrieve_connection_user_ruleset(connection_uid, username, options=options)
        )

    def update(
        self,
        connection_uid: str,
        username: str,
        body: models.ConnectionUserRuleset | payloads.ConnectionUserRuleset,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Change a user's ruleset on a connection."""
        return self._sender.astream(
            operations.update_connection_user_ruleset(connection_uid, username, body, options=options)
        )

    def delete(
        self, connection_uid: str, username: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Take a user's ruleset on a connection away."""
        return self._sender.astream(
            operations.delete_connection_user_ruleset(connection_uid, username, options=options)
        )
