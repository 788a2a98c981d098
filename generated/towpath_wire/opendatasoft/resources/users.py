# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on users, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from ..._seam.paging import AsyncPages as _AsyncPages, Pages as _Pages
from ..operations import users as operations

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from ...payloads import opendatasoft as payloads
    from .. import models


class Users:
    """People with access to the portal."""

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

    def list(
        self,
        *,
        search: str | None = None,
        sort: Sequence[Literal["username", "first_name", "last_name", "last_seen_at"]] | None = None,
        permissions: Sequence[
            models.PermissionFilter
            | Literal[
                "edit_domain",
                "create_page",
                "edit_page",
                "manage_page",
                "explore_restricted_page",
                "create_dataset",
                "edit_dataset",
                "publish_dataset",
                "manage_dataset",
                "explore_restricted_dataset",
                "edit_reuse",
                "manage_subdomains",
                "explore_monitoring",
                "edit_theme",
            ]
        ]
        | None = None,
        all_permissions: Sequence[
            models.PermissionFilter
            | Literal[
                "edit_domain",
                "create_page",
                "edit_page",
                "manage_page",
                "explore_restricted_page",
                "create_dataset",
                "edit_dataset",
                "publish_dataset",
                "manage_dataset",
                "explore_restricted_dataset",
                "edit_reuse",
                "manage_subdomains",
                "explore_monitoring",
                "edit_theme",
            ]
        ]
        | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> _Pages[models.User]:
        """List the users of the portal.

        Lists page by page the users that are linked to the portal; `search` looks at user name, first name,
        last name and e-mail address.

        Args:
            search: Words to find in user name, first name, last name or e-mail address.
            sort: Properties to sort by, the first one first.
            permissions: Permissions that were granted directly.
            all_permissions: Permissions that were granted directly or through a group.
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
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_domain.

        Documented (Automation API reference, Users, List users). Spec: specs/opendatasoft/paths/users.yaml:4.
        """
        return _Pages(
            self._sender,
            operations.list_users(
                search=search,
                sort=sort,
                permissions=permissions,
                all_permissions=all_permissions,
                limit=limit,
                offset=offset,
                options=options,
            ),
            operations.LIST_USERS_PAGES,
        )

    def read(
        self, username: str, *, expand: str | None = None, options: Options | None = None
    ) -> models.User:
        """Read a user.

        Answers one user; `expand=groups` puts the groups in full in place of their identifiers.

        Args:
            username: User name.
            expand: Part to answer in full instead of by its identifier; `groups` is known.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The user as known now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_domain.

        Documented (Automation API reference, Users, Retrieve user). Spec:
        specs/opendatasoft/paths/users.yaml:63.
        """
        return self._sender.send(operations.retrieve_user(username, expand=expand, options=options)).value()

    def update(
        self, username: str, body: models.User | payloads.UserRequest, *, options: Options | None = None
    ) -> models.User:
        """Change a user.

        Changes permissions, limits and groups of a user on this portal.

        Args:
            username: User name.
            body: A person with an account that is linked to the portal.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The user as known now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_domain.

        Documented (Automation API reference, Users, Update user). Spec:
        specs/opendatasoft/paths/users.yaml:87.
        """
        return self._sender.send(operations.update_user(username, body, options=options)).value()

    def delete(self, username: str, *, options: Options | None = None) -> None:
        """Remove a user from the portal.

        Ends the link between account and portal; the account itself stays. The last domain administrator
        cannot be removed.

        Args:
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

        Permission: edit_domain.

        Documented (Automation API reference, Users, Delete user). Spec:
        specs/opendatasoft/paths/users.yaml:126.
        """
        return self._sender.send(operations.delete_user(username, options=options)).value()

    def export(
        self, *, subdomains: str | None = None, delimiter: str | None = None, options: Options | None = None
    ) -> str:
        """Export the users as CSV.

        Answers all users as CSV, with the separator of your choice; users of subdomains need a permission of
        their own.

        Args:
            subdomains: Subdomains whose users are wanted too; needs the permission to export them.
            delimiter: Separator between two cells, exactly one character. 1 characters, default ,.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The users as CSV.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_domain.

        Documented (Automation API reference, Users, Export users). Spec:
        specs/opendatasoft/paths/users.yaml:152.
        """
        return self._sender.send(
            operations.export_users(subdomains=subdomains, delimiter=delimiter, options=options)
        ).value()

    def invite(
        self, body: Sequence[models.User | payloads.UserRequest], *, options: Options | None = None
    ) -> dict[str, models.BulkUserOutcome | dict[str, Any]]:
        """Invite users.

        Invites people by e-mail, each with at least an address; those with an account are linked to the
        portal instead. The answer is 200 and says for each item whether it succeeded.

        Args:
            body: People to invite; an e-mail address is all that is needed.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            What became of each item; the whole is a success even when items are refused.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_domain.

        Documented (Automation API reference, Users, Invite users). Spec:
        specs/opendatasoft/paths/users.yaml:185.
        """
        return self._sender.send(operations.invite_users(body, options=options)).value()

    def provision(
        self,
        body: models.UserProvisionRequest | payloads.UserProvisionRequestRequest,
        *,
        options: Options | None = None,
    ) -> dict[str, models.BulkUserOutcome | dict[str, Any]]:
        """Provision a user through an identity provider.

        Creates an account that logs in through an identity provider of the portal. The answer is the bulk
        form, although the body is one object.

        Args:
            body: An account to create through an identity provider.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            What became of each item; the whole is a success even when items are refused.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_domain.

        Documented (Automation API reference, Users, Provision users). Spec:
        specs/opendatasoft/paths/users.yaml:218.
        """
        return self._sender.send(operations.provision_users(body, options=options)).value()


class AsyncUsers:
    """People with access to the portal."""

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

    def list(
        self,
        *,
        search: str | None = None,
        sort: Sequence[Literal["username", "first_name", "last_name", "last_seen_at"]] | None = None,
        permissions: Sequence[
            models.PermissionFilter
            | Literal[
                "edit_domain",
                "create_page",
                "edit_page",
                "manage_page",
                "explore_restricted_page",
                "create_dataset",
                "edit_dataset",
                "publish_dataset",
                "manage_dataset",
                "explore_restricted_dataset",
                "edit_reuse",
                "manage_subdomains",
                "explore_monitoring",
                "edit_theme",
            ]
        ]
        | None = None,
        all_permissions: Sequence[
            models.PermissionFilter
            | Literal[
                "edit_domain",
                "create_page",
                "edit_page",
                "manage_page",
                "explore_restricted_page",
                "create_dataset",
                "edit_dataset",
                "publish_dataset",
                "manage_dataset",
                "explore_restricted_dataset",
                "edit_reuse",
                "manage_subdomains",
                "explore_monitoring",
                "edit_theme",
            ]
        ]
        | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> _AsyncPages[models.User]:
        """List the users of the portal.

        Lists page by page the users that are linked to the portal; `search` looks at user name, first name,
        last name and e-mail address.

        Args:
            search: Words to find in user name, first name, last name or e-mail address.
            sort: Properties to sort by, the first one first.
            permissions: Permissions that were granted directly.
            all_permissions: Permissions that were granted directly or through a group.
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
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_domain.

        Documented (Automation API reference, Users, List users). Spec: specs/opendatasoft/paths/users.yaml:4.
        """
        return _AsyncPages(
            self._sender,
            operations.list_users(
                search=search,
                sort=sort,
                permissions=permissions,
                all_permissions=all_permissions,
                limit=limit,
                offset=offset,
                options=options,
            ),
            operations.LIST_USERS_PAGES,
        )

    async def read(
        self, username: str, *, expand: str | None = None, options: Options | None = None
    ) -> models.User:
        """Read a user.

        Answers one user; `expand=groups` puts the groups in full in place of their identifiers.

        Args:
            username: User name.
            expand: Part to answer in full instead of by its identifier; `groups` is known.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The user as known now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_domain.

        Documented (Automation API reference, Users, Retrieve user). Spec:
        specs/opendatasoft/paths/users.yaml:63.
        """
        return (
            await self._sender.asend(operations.retrieve_user(username, expand=expand, options=options))
        ).value()

    async def update(
        self, username: str, body: models.User | payloads.UserRequest, *, options: Options | None = None
    ) -> models.User:
        """Change a user.

        Changes permissions, limits and groups of a user on this portal.

        Args:
            username: User name.
            body: A person with an account that is linked to the portal.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The user as known now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_domain.

        Documented (Automation API reference, Users, Update user). Spec:
        specs/opendatasoft/paths/users.yaml:87.
        """
        return (await self._sender.asend(operations.update_user(username, body, options=options))).value()

    async def delete(self, username: str, *, options: Options | None = None) -> None:
        """Remove a user from the portal.

        Ends the link between account and portal; the account itself stays. The last domain administrator
        cannot be removed.

        Args:
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

        Permission: edit_domain.

        Documented (Automation API reference, Users, Delete user). Spec:
        specs/opendatasoft/paths/users.yaml:126.
        """
        return (await self._sender.asend(operations.delete_user(username, options=options))).value()

    async def export(
        self, *, subdomains: str | None = None, delimiter: str | None = None, options: Options | None = None
    ) -> str:
        """Export the users as CSV.

        Answers all users as CSV, with the separator of your choice; users of subdomains need a permission of
        their own.

        Args:
            subdomains: Subdomains whose users are wanted too; needs the permission to export them.
            delimiter: Separator between two cells, exactly one character. 1 characters, default ,.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The users as CSV.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_domain.

        Documented (Automation API reference, Users, Export users). Spec:
        specs/opendatasoft/paths/users.yaml:152.
        """
        return (
            await self._sender.asend(
                operations.export_users(subdomains=subdomains, delimiter=delimiter, options=options)
            )
        ).value()

    async def invite(
        self, body: Sequence[models.User | payloads.UserRequest], *, options: Options | None = None
    ) -> dict[str, models.BulkUserOutcome | dict[str, Any]]:
        """Invite users.

        Invites people by e-mail, each with at least an address; those with an account are linked to the
        portal instead. The answer is 200 and says for each item whether it succeeded.

        Args:
            body: People to invite; an e-mail address is all that is needed.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            What became of each item; the whole is a success even when items are refused.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_domain.

        Documented (Automation API reference, Users, Invite users). Spec:
        specs/opendatasoft/paths/users.yaml:185.
        """
        return (await self._sender.asend(operations.invite_users(body, options=options))).value()

    async def provision(
        self,
        body: models.UserProvisionRequest | payloads.UserProvisionRequestRequest,
        *,
        options: Options | None = None,
    ) -> dict[str, models.BulkUserOutcome | dict[str, Any]]:
        """Provision a user through an identity provider.

        Creates an account that logs in through an identity provider of the portal. The answer is the bulk
        form, although the body is one object.

        Args:
            body: An account to create through an identity provider.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            What became of each item; the whole is a success even when items are refused.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_domain.

        Documented (Automation API reference, Users, Provision users). Spec:
        specs/opendatasoft/paths/users.yaml:218.
        """
        return (await self._sender.asend(operations.provision_users(body, options=options))).value()


class RawUsers:
    """The methods of `Users`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        search: str | None = None,
        sort: Sequence[Literal["username", "first_name", "last_name", "last_seen_at"]] | None = None,
        permissions: Sequence[
            models.PermissionFilter
            | Literal[
                "edit_domain",
                "create_page",
                "edit_page",
                "manage_page",
                "explore_restricted_page",
                "create_dataset",
                "edit_dataset",
                "publish_dataset",
                "manage_dataset",
                "explore_restricted_dataset",
                "edit_reuse",
                "manage_subdomains",
                "explore_monitoring",
                "edit_theme",
            ]
        ]
        | None = None,
        all_permissions: Sequence[
            models.PermissionFilter
            | Literal[
                "edit_domain",
                "create_page",
                "edit_page",
                "manage_page",
                "explore_restricted_page",
                "create_dataset",
                "edit_dataset",
                "publish_dataset",
                "manage_dataset",
                "explore_restricted_dataset",
                "edit_reuse",
                "manage_subdomains",
                "explore_monitoring",
                "edit_theme",
            ]
        ]
        | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedUsers]:
        """List the users of the portal."""
        return self._sender.send(
            operations.list_users(
                search=search,
                sort=sort,
                permissions=permissions,
                all_permissions=all_permissions,
                limit=limit,
                offset=offset,
                options=options,
            )
        )

    def read(
        self, username: str, *, expand: str | None = None, options: Options | None = None
    ) -> Reply[models.User]:
        """Read a user."""
        return self._sender.send(operations.retrieve_user(username, expand=expand, options=options))

    def update(
        self, username: str, body: models.User | payloads.UserRequest, *, options: Options | None = None
    ) -> Reply[models.User]:
        """Change a user."""
        return self._sender.send(operations.update_user(username, body, options=options))

    def delete(self, username: str, *, options: Options | None = None) -> Reply[None]:
        """Remove a user from the portal."""
        return self._sender.send(operations.delete_user(username, options=options))

    def export(
        self, *, subdomains: str | None = None, delimiter: str | None = None, options: Options | None = None
    ) -> Reply[str]:
        """Export the users as CSV."""
        return self._sender.send(
            operations.export_users(subdomains=subdomains, delimiter=delimiter, options=options)
        )

    def invite(
        self, body: Sequence[models.User | payloads.UserRequest], *, options: Options | None = None
    ) -> Reply[dict[str, models.BulkUserOutcome | dict[str, Any]]]:
        """Invite users."""
        return self._sender.send(operations.invite_users(body, options=options))

    def provision(
        self,
        body: models.UserProvisionRequest | payloads.UserProvisionRequestRequest,
        *,
        options: Options | None = None,
    ) -> Reply[dict[str, models.BulkUserOutcome | dict[str, Any]]]:
        """Provision a user through an identity provider."""
        return self._sender.send(operations.provision_users(body, options=options))


class AsyncRawUsers:
    """The methods of `AsyncUsers`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        search: str | None = None,
        sort: Sequence[Literal["username", "first_name", "last_name", "last_seen_at"]] | None = None,
        permissions: Sequence[
            models.PermissionFilter
            | Literal[
                "edit_domain",
                "create_page",
                "edit_page",
                "manage_page",
                "explore_restricted_page",
                "create_dataset",
                "edit_dataset",
                "publish_dataset",
                "manage_dataset",
                "explore_restricted_dataset",
                "edit_reuse",
                "manage_subdomains",
                "explore_monitoring",
                "edit_theme",
            ]
        ]
        | None = None,
        all_permissions: Sequence[
            models.PermissionFilter
            | Literal[
                "edit_domain",
                "create_page",
                "edit_page",
                "manage_page",
                "explore_restricted_page",
                "create_dataset",
                "edit_dataset",
                "publish_dataset",
                "manage_dataset",
                "explore_restricted_dataset",
                "edit_reuse",
                "manage_subdomains",
                "explore_monitoring",
                "edit_theme",
            ]
        ]
        | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedUsers]:
        """List the users of the portal."""
        return await self._sender.asend(
            operations.list_users(
                search=search,
                sort=sort,
                permissions=permissions,
                all_permissions=all_permissions,
                limit=limit,
                offset=offset,
                options=options,
            )
        )

    async def read(
        self, username: str, *, expand: str | None = None, options: Options | None = None
    ) -> Reply[models.User]:
        """Read a user."""
        return await self._sender.asend(operations.retrieve_user(username, expand=expand, options=options))

    async def update(
        self, username: str, body: models.User | payloads.UserRequest, *, options: Options | None = None
    ) -> Reply[models.User]:
        """Change a user."""
        return await self._sender.asend(operations.update_user(username, body, options=options))

    async def delete(self, username: str, *, options: Options | None = None) -> Reply[None]:
        """Remove a user from the portal."""
        return await self._sender.asend(operations.delete_user(username, options=options))

    async def export(
        self, *, subdomains: str | None = None, delimiter: str | None = None, options: Options | None = None
    ) -> Reply[str]:
        """Export the users as CSV."""
        return await self._sender.asend(
            operations.export_users(subdomains=subdomains, delimiter=delimiter, options=options)
        )

    async def invite(
        self, body: Sequence[models.User | payloads.UserRequest], *, options: Options | None = None
    ) -> Reply[dict[str, models.BulkUserOutcome | dict[str, Any]]]:
        """Invite users."""
        return await self._sender.asend(operations.invite_users(body, options=options))

    async def provision(
        self,
        body: models.UserProvisionRequest | payloads.UserProvisionRequestRequest,
        *,
        options: Options | None = None,
    ) -> Reply[dict[str, models.BulkUserOutcome | dict[str, Any]]]:
        """Provision a user through an identity provider."""
        return await self._sender.asend(operations.provision_users(body, options=options))


class StreamingUsers:
    """The methods of `Users`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        search: str | None = None,
        sort: Sequence[Literal["username", "first_name", "last_name", "last_seen_at"]] | None = None,
        permissions: Sequence[
            models.PermissionFilter
            | Literal[
                "edit_domain",
                "create_page",
                "edit_page",
                "manage_page",
                "explore_restricted_page",
                "create_dataset",
                "edit_dataset",
                "publish_dataset",
                "manage_dataset",
                "explore_restricted_dataset",
                "edit_reuse",
                "manage_subdomains",
                "explore_monitoring",
                "edit_theme",
            ]
        ]
        | None = None,
        all_permissions: Sequence[
            models.PermissionFilter
            | Literal[
                "edit_domain",
                "create_page",
                "edit_page",
                "manage_page",
                "explore_restricted_page",
                "create_dataset",
                "edit_dataset",
                "publish_dataset",
                "manage_dataset",
                "explore_restricted_dataset",
                "edit_reuse",
                "manage_subdomains",
                "explore_monitoring",
                "edit_theme",
            ]
        ]
        | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """List the users of the portal."""
        return self._sender.stream(
            operations.list_users(
                search=search,
                sort=sort,
                permissions=permissions,
                all_permissions=all_permissions,
                limit=limit,
                offset=offset,
                options=options,
            )
        )

    def read(
        self, username: str, *, expand: str | None = None, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Read a user."""
        return self._sender.stream(operations.retrieve_user(username, expand=expand, options=options))

    def update(
        self, username: str, body: models.User | payloads.UserRequest, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Change a user."""
        return self._sender.stream(operations.update_user(username, body, options=options))

    def delete(
        self, username: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Remove a user from the portal."""
        return self._sender.stream(operations.delete_user(username, options=options))

    def export(
        self, *, subdomains: str | None = None, delimiter: str | None = None, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Export the users as CSV."""
        return self._sender.stream(
            operations.export_users(subdomains=subdomains, delimiter=delimiter, options=options)
        )

    def invite(
        self, body: Sequence[models.User | payloads.UserRequest], *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Invite users."""
        return self._sender.stream(operations.invite_users(body, options=options))

    def provision(
        self,
        body: models.UserProvisionRequest | payloads.UserProvisionRequestRequest,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Provision a user through an identity provider."""
        return self._sender.stream(operations.provision_users(body, options=options))


class AsyncStreamingUsers:
    """The methods of `AsyncUsers`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        search: str | None = None,
        sort: Sequence[Literal["username", "first_name", "last_name", "last_seen_at"]] | None = None,
        permissions: Sequence[
            models.PermissionFilter
            | Literal[
                "edit_domain",
                "create_page",
                "edit_page",
                "manage_page",
                "explore_restricted_page",
                "create_dataset",
                "edit_dataset",
                "publish_dataset",
                "manage_dataset",
                "explore_restricted_dataset",
                "edit_reuse",
                "manage_subdomains",
                "explore_monitoring",
                "edit_theme",
            ]
        ]
        | None = None,
        all_permissions: Sequence[
            models.PermissionFilter
            | Literal[
                "edit_domain",
                "create_page",
                "edit_page",
                "manage_page",
                "explore_restricted_page",
                "create_dataset",
                "edit_dataset",
                "publish_dataset",
                "manage_dataset",
                "explore_restricted_dataset",
                "edit_reuse",
                "manage_subdomains",
                "explore_monitoring",
                "edit_theme",
            ]
        ]
        | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """List the users of the portal."""
        return self._sender.astream(
            operations.list_users(
                search=search,
                sort=sort,
                permissions=permissions,
                all_permissions=all_permissions,
                limit=limit,
                offset=offset,
                options=options,
            )
        )

    def read(
        self, username: str, *, expand: str | None = None, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read a user."""
        return self._sender.astream(operations.retrieve_user(username, expand=expand, options=options))

    def update(
        self, username: str, body: models.User | payloads.UserRequest, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Change a user."""
        return self._sender.astream(operations.update_user(username, body, options=options))

    def delete(
        self, username: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Remove a user from the portal."""
        return self._sender.astream(operations.delete_user(username, options=options))

    def export(
        self, *, subdomains: str | None = None, delimiter: str | None = None, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Export the users as CSV."""
        return self._sender.astream(
            operations.export_users(subdomains=subdomains, delimiter=delimiter, options=options)
        )

    def invite(
        self, body: Sequence[models.User | payloads.UserRequest], *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Invite users."""
        return self._sender.astream(operations.invite_users(body, options=options))

    def provision(
        self,
        body: models.UserProvisionRequest | payloads.UserProvisionRequestRequest,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Provision a user through an identity provider."""
        return self._sender.astream(operations.provision_users(body, options=options))
