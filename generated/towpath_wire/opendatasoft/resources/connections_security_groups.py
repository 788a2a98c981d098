# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on groups of security of connections, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._seam.paging import AsyncPages as _AsyncPages, Pages as _Pages
from ..operations import connections_security_groups as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from ...payloads import opendatasoft as payloads
    from .. import models


class ConnectionsSecurityGroups:
    """Who may change a connection."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawConnectionsSecurityGroups:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawConnectionsSecurityGroups(self._sender)

    @cached_property
    def streaming(self) -> StreamingConnectionsSecurityGroups:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingConnectionsSecurityGroups(self._sender)

    def list(
        self,
        connection_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> _Pages[models.ConnectionGroupRuleset]:
        """List the group rulesets of a connection.

        Lists page by page which groups have a ruleset on the connection.

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

        Documented (Automation API reference, Datasource connection security, List group rulesets). Spec:
        specs/opendatasoft/paths/datasource_connection_security.yaml:138.
        """
        return _Pages(
            self._sender,
            operations.list_connection_group_rulesets(
                connection_uid, limit=limit, offset=offset, options=options
            ),
            operations.LIST_CONNECTION_GROUP_RULESETS_PAGES,
        )

    def create(
        self,
        connection_uid: str,
        body: models.ConnectionGroupRuleset | payloads.ConnectionGroupRuleset,
        *,
        options: Options | None = None,
    ) -> models.ConnectionGroupRuleset:
        """Give a group a ruleset on a connection.

        Says what the members of one group may do with the connection; there is one ruleset a group. The
        answer is 200, not 201.

        Args:
            connection_uid: Identifier of the connection.
            body: What the members of one group may do with a connection. The reference does not mark `group`
                as required.
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

        Documented (Automation API reference, Datasource connection security, Create group ruleset). Spec:
        specs/opendatasoft/paths/datasource_connection_security.yaml:160.
        """
        return self._sender.send(
            operations.create_connection_group_ruleset(connection_uid, body, options=options)
        ).value()

    def read(
        self, connection_uid: str, group_uid: str, *, options: Options | None = None
    ) -> models.ConnectionGroupRuleset:
        """Read a group's ruleset on a connection.

        Answers what the members of one group may do with the connection; 404 if there is no ruleset.

        Args:
            connection_uid: Identifier of the connection.
            group_uid: Identifier of the group.
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

        Documented (Automation API reference, Datasource connection security, Retrieve group ruleset). Spec:
        specs/opendatasoft/paths/datasource_connection_security.yaml:199.
        """
        return self._sender.send(
            operations.retrieve_connection_group_ruleset(connection_uid, group_uid, options=options)
        ).value()

    def update(
        self,
        connection_uid: str,
        group_uid: str,
        body: models.ConnectionGroupRuleset | payloads.ConnectionGroupRuleset,
        *,
        options: Options | None = None,
    ) -> models.ConnectionGroupRuleset:
        """Change a group's ruleset on a connection.

        Replaces what the members of one group may do with the connection; 404 if there is no ruleset.

        Args:
            connection_uid: Identifier of the connection.
            group_uid: Identifier of the group.
            body: What the members of one group may do with a connection. The reference does not mark `group`
                as required.
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

        Documented (Automation API reference, Datasource connection security, Update group ruleset). Spec:
        specs/opendatasoft/paths/datasource_connection_security.yaml:217.
        """
        return self._sender.send(
            operations.update_connection_group_ruleset(connection_uid, group_uid, body, options=options)
        ).value()

    def delete(self, connection_uid: str, group_uid: str, *, options: Options | None = None) -> None:
        """Take a group's ruleset on a connection away.

        Leaves the members of one group with what everybody else may do with the connection.

        Args:
            connection_uid: Identifier of the connection.
            group_uid: Identifier of the group.
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

        Documented (Automation API reference, Datasource connection security, Delete group ruleset). Spec:
        specs/opendatasoft/paths/datasource_connection_security.yaml:247.
        """
        return self._sender.send(
            operations.delete_connection_group_ruleset(connection_uid, group_uid, options=options)
        ).value()


class AsyncConnectionsSecurityGroups:
    """Who may change a connection."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawConnectionsSecurityGroups:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawConnectionsSecurityGroups(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingConnectionsSecurityGroups:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingConnectionsSecurityGroups(self._sender)

    def list(
        self,
        connection_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> _AsyncPages[models.ConnectionGroupRuleset]:
        """List the group rulesets of a connection.

        Lists page by page which groups have a ruleset on the connection.

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

        Documented (Automation API reference, Datasource connection security, List group rulesets). Spec:
        specs/opendatasoft/paths/datasource_connection_security.yaml:138.
        """
        return _AsyncPages(
            self._sender,
            operations.list_connection_group_rulesets(
                connection_uid, limit=limit, offset=offset, options=options
            ),
            operations.LIST_CONNECTION_GROUP_RULESETS_PAGES,
        )

    async def create(
        self,
        connection_uid: str,
        body: models.ConnectionGroupRuleset | payloads.ConnectionGroupRuleset,
        *,
        options: Options | None = None,
    ) -> models.ConnectionGroupRuleset:
        """Give a group a ruleset on a connection.

        Says what the members of one group may do with the connection; there is one ruleset a group. The
        answer is 200, not 201.

        Args:
            connection_uid: Identifier of the connection.
            body: What the members of one group may do with a connection. The reference does not mark `group`
                as required.
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

        Documented (Automation API reference, Datasource connection security, Create group ruleset). Spec:
        specs/opendatasoft/paths/datasource_connection_security.yaml:160.
        """
        return (
            await self._sender.asend(
                operations.create_connection_group_ruleset(connection_uid, body, options=options)
            )
        ).value()

    async def read(
        self, connection_uid: str, group_uid: str, *, options: Options | None = None
    ) -> models.ConnectionGroupRuleset:
        """Read a group's ruleset on a connection.

        Answers what the members of one group may do with the connection; 404 if there is no ruleset.

        Args:
            connection_uid: Identifier of the connection.
            group_uid: Identifier of the group.
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

        Documented (Automation API reference, Datasource connection security, Retrieve group ruleset). Spec:
        specs/opendatasoft/paths/datasource_connection_security.yaml:199.
        """
        return (
            await self._sender.asend(
                operations.retrieve_connection_group_ruleset(connection_uid, group_uid, options=options)
            )
        ).value()

    async def update(
        self,
        connection_uid: str,
        group_uid: str,
        body: models.ConnectionGroupRuleset | payloads.ConnectionGroupRuleset,
        *,
        options: Options | None = None,
    ) -> models.ConnectionGroupRuleset:
        """Change a group's ruleset on a connection.

        Replaces what the members of one group may do with the connection; 404 if there is no ruleset.

        Args:
            connection_uid: Identifier of the connection.
            group_uid: Identifier of the group.
            body: What the members of one group may do with a connection. The reference does not mark `group`
                as required.
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

        Documented (Automation API reference, Datasource connection security, Update group ruleset). Spec:
        specs/opendatasoft/paths/datasource_connection_security.yaml:217.
        """
        return (
            await self._sender.asend(
                operations.update_connection_group_ruleset(connection_uid, group_uid, body, options=options)
            )
        ).value()

    async def delete(self, connection_uid: str, group_uid: str, *, options: Options | None = None) -> None:
        """Take a group's ruleset on a connection away.

        Leaves the members of one group with what everybody else may do with the connection.

        Args:
            connection_uid: Identifier of the connection.
            group_uid: Identifier of the group.
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

        Documented (Automation API reference, Datasource connection security, Delete group ruleset). Spec:
        specs/opendatasoft/paths/datasource_connection_security.yaml:247.
        """
        return (
            await self._sender.asend(
                operations.delete_connection_group_ruleset(connection_uid, group_uid, options=options)
            )
        ).value()


class RawConnectionsSecurityGroups:
    """The methods of `ConnectionsSecurityGroups`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        connection_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedConnectionGroupRulesets]:
        """List the group rulesets of a connection."""
        return self._sender.send(
            operations.list_connection_group_rulesets(
                connection_uid, limit=limit, offset=offset, options=options
            )
        )

    def create(
        self,
        connection_uid: str,
        body: models.ConnectionGroupRuleset | payloads.ConnectionGroupRuleset,
        *,
        options: Options | None = None,
    ) -> Reply[models.ConnectionGroupRuleset]:
        """Give a group a ruleset on a connection."""
        return self._sender.send(
            operations.create_connection_group_ruleset(connection_uid, body, options=options)
        )

    def read(
        self, connection_uid: str, group_uid: str, *, options: Options | None = None
    ) -> Reply[models.ConnectionGroupRuleset]:
        """Read a group's ruleset on a connection."""
        return self._sender.send(
            operations.retrieve_connection_group_ruleset(connection_uid, group_uid, options=options)
        )

    def update(
        self,
        connection_uid: str,
        group_uid: str,
        body: models.ConnectionGroupRuleset | payloads.ConnectionGroupRuleset,
        *,
        options: Options | None = None,
    ) -> Reply[models.ConnectionGroupRuleset]:
        """Change a group's ruleset on a connection."""
        return self._sender.send(
            operations.update_connection_group_ruleset(connection_uid, group_uid, body, options=options)
        )

    def delete(self, connection_uid: str, group_uid: str, *, options: Options | None = None) -> Reply[None]:
        """Take a group's ruleset on a connection away."""
        return self._sender.send(
            operations.delete_connection_group_ruleset(connection_uid, group_uid, options=options)
        )


class AsyncRawConnectionsSecurityGroups:
    """The methods of `AsyncConnectionsSecurityGroups`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        connection_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedConnectionGroupRulesets]:
        """List the group rulesets of a connection."""
        return await self._sender.asend(
            operations.list_connection_group_rulesets(
                connection_uid, limit=limit, offset=offset, options=options
            )
        )

    async def create(
        self,
        connection_uid: str,
        body: models.ConnectionGroupRuleset | payloads.ConnectionGroupRuleset,
        *,
        options: Options | None = None,
    ) -> Reply[models.ConnectionGroupRuleset]:
        """Give a group a ruleset on a connection."""
        return await self._sender.asend(
            operations.create_connection_group_ruleset(connection_uid, body, options=options)
        )

    async def read(
        self, connection_uid: str, group_uid: str, *, options: Options | None = None
    ) -> Reply[models.ConnectionGroupRuleset]:
        """Read a group's ruleset on a connection."""
        return await self._sender.asend(
            operations.retrieve_connection_group_ruleset(connection_uid, group_uid, options=options)
        )

    async def update(
        self,
        connection_uid: str,
        group_uid: str,
        body: models.ConnectionGroupRuleset | payloads.ConnectionGroupRuleset,
        *,
        options: Options | None = None,
    ) -> Reply[models.ConnectionGroupRuleset]:
        """Change a group's ruleset on a connection."""
        return await self._sender.asend(
            operations.update_connection_group_ruleset(connection_uid, group_uid, body, options=options)
        )

    async def delete(
        self, connection_uid: str, group_uid: str, *, options: Options | None = None
    ) -> Reply[None]:
        """Take a group's ruleset on a connection away."""
        return await self._sender.asend(
            operations.delete_connection_group_ruleset(connection_uid, group_uid, options=options)
        )


class StreamingConnectionsSecurityGroups:
    """The methods of `ConnectionsSecurityGroups`, answering before the body is read; each is to be used in a `with` block."""

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
        """List the group rulesets of a connection."""
        return self._sender.stream(
            operations.list_connection_group_rulesets(
                connection_uid, limit=limit, offset=offset, options=options
            )
        )

    def create(
        self,
        connection_uid: str,
        body: models.ConnectionGroupRuleset | payloads.ConnectionGroupRuleset,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Give a group a ruleset on a connection."""
        return self._sender.stream(
            operations.create_connection_group_ruleset(connection_uid, body, options=options)
        )

    def read(
        self, connection_uid: str, group_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Read a group's ruleset on a connection."""
        return self._sender.stream(
            operations.retrieve_connection_group_ruleset(connection_uid, group_uid, options=options)
        )

    def update(
        self,
        connection_uid: str,
        group_uid: str,
        body: models.ConnectionGroupRuleset | payloads.ConnectionGroupRuleset,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Change a group's ruleset on a connection."""
        return self._sender.stream(
            operations.update_connection_group_ruleset(connection_uid, group_uid, body, options=options)
        )

    def delete(
        self, connection_uid: str, group_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Take a group's ruleset on a connection away."""
        return self._sender.stream(
            operations.delete_connection_group_ruleset(connection_uid, group_uid, options=options)
        )


class AsyncStreamingConnectionsSecurityGroups:
    """The methods of `AsyncConnectionsSecurityGroups`, answering before the body is read; each is to be used in a `with` block."""

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
        """List the group rulesets of a connection."""
        return self._sender.astream(
            operations.list_connection_group_rulesets(
                connection_uid, limit=limit, offset=offset, options=options
            )
        )

    def create(
        self,
        connection_uid: str,
        body: models.ConnectionGroupRuleset | payloads.ConnectionGroupRuleset,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Give a group a ruleset on a connection."""
        return self._sender.astream(
            operations.create_connection_group_ruleset(connection_uid, body, options=options)
        )

    def read(
        self, connection_uid: str, group_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read a group's ruleset on a connection."""
        return self._sender.astream(
            operations.retrieve_connection_group_ruleset(connection_uid, group_uid, options=options)
        )

    def update(
        self,
        connection_uid: str,
        group_uid: str,
        body: models.ConnectionGroupRuleset | payloads.ConnectionGroupRuleset,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Change a group's ruleset on a connection."""
        return self._sender.astream(
            operations.update_connection_group_ruleset(connection_uid, group_uid, body, options=options)
        )

    def delete(
        self, connection_uid: str, group_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Take a group's ruleset on a connection away."""
        return self._sender.astream(
            operations.delete_connection_group_ruleset(connection_uid, group_uid, options=options)
        )
