# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on groups, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from ..._seam.paging import AsyncPages as _AsyncPages, Pages as _Pages
from ..operations import groups as operations

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from ...payloads import opendatasoft as payloads
    from .. import models
    from .groups_users import AsyncGroupsUsers, GroupsUsers


class Groups:
    """Groups of people and what they may do."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawGroups:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawGroups(self._sender)

    @cached_property
    def streaming(self) -> StreamingGroups:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingGroups(self._sender)

    @cached_property
    def users(self) -> GroupsUsers:
        """Groups of people and what they may do."""
        from .groups_users import GroupsUsers

        return GroupsUsers(self._sender)

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        search: str | None = None,
        sort: Literal[
            "created_at",
            "updated_at",
            "created_by__username",
            "updated_by__username",
            "user_count",
            "group__title",
        ]
        | None = None,
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
        options: Options | None = None,
    ) -> _Pages[models.UserGroup]:
        """List the groups.

        Lists page by page the groups of the portal; `search` looks at identifier, title and description.

        Args:
            limit: Results on one page, from 0 to 1000; 0 gives the total alone. 0 to 1000, default 20.
            offset: Results to skip, from 0. At least 0.
            search: Words to find in identifier, title or description.
            sort: Property to sort by. Default updated_at.
            permissions: Permissions that the groups have.
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

        Documented (Automation API reference, User groups, List user groups). Spec:
        specs/opendatasoft/paths/user_groups.yaml:4.
        """
        return _Pages(
            self._sender,
            operations.list_user_groups(
                limit=limit, offset=offset, search=search, sort=sort, permissions=permissions, options=options
            ),
            operations.LIST_USER_GROUPS_PAGES,
        )

    def create(
        self, body: models.UserGroup | payloads.UserGroupRequest, *, options: Options | None = None
    ) -> models.UserGroup:
        """Create a group.

        Creates a group; its identifier is made from the title.

        Args:
            body: A group of users; its members get its permissions and its limits.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The group as it is now.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_domain.

        Documented (Automation API reference, User groups, Create a user group). Spec:
        specs/opendatasoft/paths/user_groups.yaml:47.
        """
        return self._sender.send(operations.create_user_group(body, options=options)).value()

    def read(self, group_uid: str, *, options: Options | None = None) -> models.UserGroup:
        """Read a group.

        Answers one group without its members.

        Args:
            group_uid: Identifier of the group.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The group as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_domain.

        Documented (Automation API reference, User groups, Retrieve a user group). Spec:
        specs/opendatasoft/paths/user_groups.yaml:82.
        """
        return self._sender.send(operations.retrieve_user_group(group_uid, options=options)).value()

    def update(
        self,
        group_uid: str,
        body: models.UserGroup | payloads.UserGroupRequest,
        *,
        options: Options | None = None,
    ) -> models.UserGroup:
        """Change a group.

        Changes title, description, permissions and limits of a group.

        Args:
            group_uid: Identifier of the group.
            body: A group of users; its members get its permissions and its limits.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The group as it is now.

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

        Documented (Automation API reference, User groups, Update a user group). Spec:
        specs/opendatasoft/paths/user_groups.yaml:100.
        """
        return self._sender.send(operations.update_user_group(group_uid, body, options=options)).value()

    def delete(self, group_uid: str, *, options: Options | None = None) -> None:
        """Delete a group.

        Deletes a group; its members stay on the portal without what the group gave them.

        Args:
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

        Permission: edit_domain.

        Documented (Automation API reference, User groups, Delete a user group). Spec:
        specs/opendatasoft/paths/user_groups.yaml:134.
        """
        return self._sender.send(operations.delete_user_group(group_uid, options=options)).value()


class AsyncGroups:
    """Groups of people and what they may do."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawGroups:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawGroups(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingGroups:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingGroups(self._sender)

    @cached_property
    def users(self) -> AsyncGroupsUsers:
        """Groups of people and what they may do."""
        from .groups_users import AsyncGroupsUsers

        return AsyncGroupsUsers(self._sender)

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        search: str | None = None,
        sort: Literal[
            "created_at",
            "updated_at",
            "created_by__username",
            "updated_by__username",
            "user_count",
            "group__title",
        ]
        | None = None,
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
        options: Options | None = None,
    ) -> _AsyncPages[models.UserGroup]:
        """List the groups.

        Lists page by page the groups of the portal; `search` looks at identifier, title and description.

        Args:
            limit: Results on one page, from 0 to 1000; 0 gives the total alone. 0 to 1000, default 20.
            offset: Results to skip, from 0. At least 0.
            search: Words to find in identifier, title or description.
            sort: Property to sort by. Default updated_at.
            permissions: Permissions that the groups have.
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

        Documented (Automation API reference, User groups, List user groups). Spec:
        specs/opendatasoft/paths/user_groups.yaml:4.
        """
        return _AsyncPages(
            self._sender,
            operations.list_user_groups(
                limit=limit, offset=offset, search=search, sort=sort, permissions=permissions, options=options
            ),
            operations.LIST_USER_GROUPS_PAGES,
        )

    async def create(
        self, body: models.UserGroup | payloads.UserGroupRequest, *, options: Options | None = None
    ) -> models.UserGroup:
        """Create a group.

        Creates a group; its identifier is made from the title.

        Args:
            body: A group of users; its members get its permissions and its limits.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The group as it is now.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_domain.

        Documented (Automation API reference, User groups, Create a user group). Spec:
        specs/opendatasoft/paths/user_groups.yaml:47.
        """
        return (await self._sender.asend(operations.create_user_group(body, options=options))).value()

    async def read(self, group_uid: str, *, options: Options | None = None) -> models.UserGroup:
        """Read a group.

        Answers one group without its members.

        Args:
            group_uid: Identifier of the group.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The group as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_domain.

        Documented (Automation API reference, User groups, Retrieve a user group). Spec:
        specs/opendatasoft/paths/user_groups.yaml:82.
        """
        return (await self._sender.asend(operations.retrieve_user_group(group_uid, options=options))).value()

    async def update(
        self,
        group_uid: str,
        body: models.UserGroup | payloads.UserGroupRequest,
        *,
        options: Options | None = None,
    ) -> models.UserGroup:
        """Change a group.

        Changes title, description, permissions and limits of a group.

        Args:
            group_uid: Identifier of the group.
            body: A group of users; its members get its permissions and its limits.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The group as it is now.

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

        Documented (Automation API reference, User groups, Update a user group). Spec:
        specs/opendatasoft/paths/user_groups.yaml:100.
        """
        return (
            await self._sender.asend(operations.update_user_group(group_uid, body, options=options))
        ).value()

    async def delete(self, group_uid: str, *, options: Options | None = None) -> None:
        """Delete a group.

        Deletes a group; its members stay on the portal without what the group gave them.

        Args:
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

        Permission: edit_domain.

        Documented (Automation API reference, User groups, Delete a user group). Spec:
        specs/opendatasoft/paths/user_groups.yaml:134.
        """
        return (await self._sender.asend(operations.delete_user_group(group_uid, options=options))).value()


class RawGroups:
    """The methods of `Groups`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        search: str | None = None,
        sort: Literal[
            "created_at",
            "updated_at",
            "created_by__username",
            "updated_by__username",
            "user_count",
            "group__title",
        ]
        | None = None,
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
        options: Options | None = None,
    ) -> Reply[models.PaginatedUserGroups]:
        """List the groups."""
        return self._sender.send(
            operations.list_user_groups(
                limit=limit, offset=offset, search=search, sort=sort, permissions=permissions, options=options
            )
        )

    def create(
        self, body: models.UserGroup | payloads.UserGroupRequest, *, options: Options | None = None
    ) -> Reply[models.UserGroup]:
        """Create a group."""
        return self._sender.send(operations.create_user_group(body, options=options))

    def read(self, group_uid: str, *, options: Options | None = None) -> Reply[models.UserGroup]:
        """Read a group."""
        return self._sender.send(operations.retrieve_user_group(group_uid, options=options))

    def update(
        self,
        group_uid: str,
        body: models.UserGroup | payloads.UserGroupRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.UserGroup]:
        """Change a group."""
        return self._sender.send(operations.update_user_group(group_uid, body, options=options))

    def delete(self, group_uid: str, *, options: Options | None = None) -> Reply[None]:
        """Delete a group."""
        return self._sender.send(operations.delete_user_group(group_uid, options=options))


class AsyncRawGroups:
    """The methods of `AsyncGroups`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        search: str | None = None,
        sort: Literal[
            "created_at",
            "updated_at",
            "created_by__username",
            "updated_by__username",
            "user_count",
            "group__title",
        ]
        | None = None,
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
        options: Options | None = None,
    ) -> Reply[models.PaginatedUserGroups]:
        """List the groups."""
        return await self._sender.asend(
            operations.list_user_groups(
                limit=limit, offset=offset, search=search, sort=sort, permissions=permissions, options=options
            )
        )

    async def create(
        self, body: models.UserGroup | payloads.UserGroupRequest, *, options: Options | None = None
    ) -> Reply[models.UserGroup]:
        """Create a group."""
        return await self._sender.asend(operations.create_user_group(body, options=options))

    async def read(self, group_uid: str, *, options: Options | None = None) -> Reply[models.UserGroup]:
        """Read a group."""
        return await self._sender.asend(operations.retrieve_user_group(group_uid, options=options))

    async def update(
        self,
        group_uid: str,
        body: models.UserGroup | payloads.UserGroupRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.UserGroup]:
        """Change a group."""
        return await self._sender.asend(operations.update_user_group(group_uid, body, options=options))

    async def delete(self, group_uid: str, *, options: Options | None = None) -> Reply[None]:
        """Delete a group."""
        return await self._sender.asend(operations.delete_user_group(group_uid, options=options))


class StreamingGroups:
    """The methods of `Groups`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        search: str | None = None,
        sort: Literal[
            "created_at",
            "updated_at",
            "created_by__username",
            "updated_by__username",
            "user_count",
            "group__title",
        ]
        | None = None,
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
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """List the groups."""
        return self._sender.stream(
            operations.list_user_groups(
                limit=limit, offset=offset, search=search, sort=sort, permissions=permissions, options=options
            )
        )

    def create(
        self, body: models.UserGroup | payloads.UserGroupRequest, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Create a group."""
        return self._sender.stream(operations.create_user_group(body, options=options))

    def read(
        self, group_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Read a group."""
        return self._sender.stream(operations.retrieve_user_group(group_uid, options=options))

    def update(
        self,
        group_uid: str,
        body: models.UserGroup | payloads.UserGroupRequest,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Change a group."""
        return self._sender.stream(operations.update_user_group(group_uid, body, options=options))

    def delete(
        self, group_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Delete a group."""
        return self._sender.stream(operations.delete_user_group(group_uid, options=options))


class AsyncStreamingGroups:
    """The methods of `AsyncGroups`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        search: str | None = None,
        sort: Literal[
            "created_at",
            "updated_at",
            "created_by__username",
            "updated_by__username",
            "user_count",
            "group__title",
        ]
        | None = None,
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
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """List the groups."""
        return self._sender.astream(
            operations.list_user_groups(
                limit=limit, offset=offset, search=search, sort=sort, permissions=permissions, options=options
            )
        )

    def create(
        self, body: models.UserGroup | payloads.UserGroupRequest, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Create a group."""
        return self._sender.astream(operations.create_user_group(body, options=options))

    def read(
        self, group_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read a group."""
        return self._sender.astream(operations.retrieve_user_group(group_uid, options=options))

    def update(
        self,
        group_uid: str,
        body: models.UserGroup | payloads.UserGroupRequest,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Change a group."""
        return self._sender.astream(operations.update_user_group(group_uid, body, options=options))

    def delete(
        self, group_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Delete a group."""
        return self._sender.astream(operations.delete_user_group(group_uid, options=options))
