# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on users of groups, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..._seam.paging import AsyncPages as _AsyncPages, Pages as _Pages
from ..operations import groups_users as operations

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from ...payloads import opendatasoft as payloads
    from .. import models


class GroupsUsers:
    """Groups of people and what they may do."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawGroupsUsers:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawGroupsUsers(self._sender)

    @cached_property
    def streaming(self) -> StreamingGroupsUsers:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingGroupsUsers(self._sender)

    def list(self, group_uid: str, *, options: Options | None = None) -> _Pages[models.User]:
        """List the members of a group.

        Lists the members of a group.

        Args:
            group_uid: Identifier of the group.
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

        Permission: edit_domain.

        Documented (Automation API reference, User groups, List users of a user group). Spec:
        specs/opendatasoft/paths/user_groups.yaml:160.
        """
        return _Pages(
            self._sender,
            operations.list_user_group_users(group_uid, options=options),
            operations.LIST_USER_GROUP_USERS_PAGES,
        )

    def add(
        self,
        group_uid: str,
        body: models.RelatedUser | payloads.RelatedUser,
        *,
        options: Options | None = None,
    ) -> models.User:
        """Add a user to a group.

        Adds one user, who gets the group's permissions and limits.

        Args:
            group_uid: Identifier of the group.
            body: A user named by the user name.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The user, who is a member of the group now.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_domain.

        Documented (Automation API reference, User groups, Add a user to a user group). Spec:
        specs/opendatasoft/paths/user_groups.yaml:179.
        """
        return self._sender.send(operations.add_user_to_user_group(group_uid, body, options=options)).value()

    def add_batch(
        self,
        group_uid: str,
        body: Sequence[models.RelatedUser | payloads.RelatedUser],
        *,
        options: Options | None = None,
    ) -> dict[str, models.BulkUserOutcome | dict[str, Any]]:
        """Add several users to a group.

        Adds users; the answer is 200 and says for each item whether it succeeded.

        Args:
            group_uid: Identifier of the group.
            body: Users to add at once.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            What became of each item; the whole is a success even when items are refused.

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

        Documented (Automation API reference, User groups, Batch add of users to a user group). Spec:
        specs/opendatasoft/paths/user_groups.yaml:214.
        """
        return self._sender.send(
            operations.batch_add_users_to_user_group(group_uid, body, options=options)
        ).value()

    def remove(self, group_uid: str, username: str, *, options: Options | None = None) -> None:
        """Remove a user from a group.

        Removes one user, who stays on the portal.

        Args:
            group_uid: Identifier of the group.
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

        Documented (Automation API reference, User groups, Remove a user from a user group). Spec:
        specs/opendatasoft/paths/user_groups.yaml:249.
        """
        return self._sender.send(
            operations.remove_user_from_user_group(group_uid, username, options=options)
        ).value()


class AsyncGroupsUsers:
    """Groups of people and what they may do."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawGroupsUsers:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawGroupsUsers(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingGroupsUsers:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingGroupsUsers(self._sender)

    def list(self, group_uid: str, *, options: Options | None = None) -> _AsyncPages[models.User]:
        """List the members of a group.

        Lists the members of a group.

        Args:
            group_uid: Identifier of the group.
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

        Permission: edit_domain.

        Documented (Automation API reference, User groups, List users of a user group). Spec:
        specs/opendatasoft/paths/user_groups.yaml:160.
        """
        return _AsyncPages(
            self._sender,
            operations.list_user_group_users(group_uid, options=options),
            operations.LIST_USER_GROUP_USERS_PAGES,
        )

    async def add(
        self,
        group_uid: str,
        body: models.RelatedUser | payloads.RelatedUser,
        *,
        options: Options | None = None,
    ) -> models.User:
        """Add a user to a group.

        Adds one user, who gets the group's permissions and limits.

        Args:
            group_uid: Identifier of the group.
            body: A user named by the user name.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The user, who is a member of the group now.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_domain.

        Documented (Automation API reference, User groups, Add a user to a user group). Spec:
        specs/opendatasoft/paths/user_groups.yaml:179.
        """
        return (
            await self._sender.asend(operations.add_user_to_user_group(group_uid, body, options=options))
        ).value()

    async def add_batch(
        self,
        group_uid: str,
        body: Sequence[models.RelatedUser | payloads.RelatedUser],
        *,
        options: Options | None = None,
    ) -> dict[str, models.BulkUserOutcome | dict[str, Any]]:
        """Add several users to a group.

        Adds users; the answer is 200 and says for each item whether it succeeded.

        Args:
            group_uid: Identifier of the group.
            body: Users to add at once.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            What became of each item; the whole is a success even when items are refused.

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

        Documented (Automation API reference, User groups, Batch add of users to a user group). Spec:
        specs/opendatasoft/paths/user_groups.yaml:214.
        """
        return (
            await self._sender.asend(
                operations.batch_add_users_to_user_group(group_uid, body, options=options)
            )
        ).value()

    async def remove(self, group_uid: str, username: str, *, options: Options | None = None) -> None:
        """Remove a user from a group.

        Removes one user, who stays on the portal.

        Args:
            group_uid: Identifier of the group.
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

        Documented (Automation API reference, User groups, Remove a user from a user group). Spec:
        specs/opendatasoft/paths/user_groups.yaml:249.
        """
        return (
            await self._sender.asend(
                operations.remove_user_from_user_group(group_uid, username, options=options)
            )
        ).value()


class RawGroupsUsers:
    """The methods of `GroupsUsers`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(self, group_uid: str, *, options: Options | None = None) -> Reply[models.PaginatedUsers]:
        """List the members of a group."""
        return self._sender.send(operations.list_user_group_users(group_uid, options=options))

    def add(
        self,
        group_uid: str,
        body: models.RelatedUser | payloads.RelatedUser,
        *,
        options: Options | None = None,
    ) -> Reply[models.User]:
        """Add a user to a group."""
        return self._sender.send(operations.add_user_to_user_group(group_uid, body, options=options))

    def add_batch(
        self,
        group_uid: str,
        body: Sequence[models.RelatedUser | payloads.RelatedUser],
        *,
        options: Options | None = None,
    ) -> Reply[dict[str, models.BulkUserOutcome | dict[str, Any]]]:
        """Add several users to a group."""
        return self._sender.send(operations.batch_add_users_to_user_group(group_uid, body, options=options))

    def remove(self, group_uid: str, username: str, *, options: Options | None = None) -> Reply[None]:
        """Remove a user from a group."""
        return self._sender.send(operations.remove_user_from_user_group(group_uid, username, options=options))


class AsyncRawGroupsUsers:
    """The methods of `AsyncGroupsUsers`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(self, group_uid: str, *, options: Options | None = None) -> Reply[models.PaginatedUsers]:
        """List the members of a group."""
        return await self._sender.asend(operations.list_user_group_users(group_uid, options=options))

    async def add(
        self,
        group_uid: str,
        body: models.RelatedUser | payloads.RelatedUser,
        *,
        options: Options | None = None,
    ) -> Reply[models.User]:
        """Add a user to a group."""
        return await self._sender.asend(operations.add_user_to_user_group(group_uid, body, options=options))

    async def add_batch(
        self,
        group_uid: str,
        body: Sequence[models.RelatedUser | payloads.RelatedUser],
        *,
        options: Options | None = None,
    ) -> Reply[dict[str, models.BulkUserOutcome | dict[str, Any]]]:
        """Add several users to a group."""
        return await self._sender.asend(
            operations.batch_add_users_to_user_group(group_uid, body, options=options)
        )

    async def remove(self, group_uid: str, username: str, *, options: Options | None = None) -> Reply[None]:
        """Remove a user from a group."""
        return await self._sender.asend(
            operations.remove_user_from_user_group(group_uid, username, options=options)
        )


class StreamingGroupsUsers:
    """The methods of `GroupsUsers`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self, group_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """List the members of a group."""
        return self._sender.stream(operations.list_user_group_users(group_uid, options=options))

    def add(
        self,
        group_uid: str,
        body: models.RelatedUser | payloads.RelatedUser,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Add a user to a group."""
        return self._sender.stream(operations.add_user_to_user_group(group_uid, body, options=options))

    def add_batch(
        self,
        group_uid: str,
        body: Sequence[models.RelatedUser | payloads.RelatedUser],
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Add several users to a group."""
        return self._sender.stream(operations.batch_add_users_to_user_group(group_uid, body, options=options))

    def remove(
        self, group_uid: str, username: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Remove a user from a group."""
        return self._sender.stream(
            operations.remove_user_from_user_group(group_uid, username, options=options)
        )


class AsyncStreamingGroupsUsers:
    """The methods of `AsyncGroupsUsers`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def list(
        self, group_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """List the members of a group."""
        return self._sender.astream(operations.list_user_group_users(group_uid, options=options))

    def add(
        self,
        group_uid: str,
        body: models.RelatedUser | payloads.RelatedUser,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Add a user to a group."""
        return self._sender.astream(operations.add_user_to_user_group(group_uid, body, options=options))

    def add_batch(
        self,
        group_uid: str,
        body: Sequence[models.RelatedUser | payloads.RelatedUser],
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Add several users to a group."""
        return self._sender.astream(
            operations.batch_add_users_to_user_group(group_uid, body, options=options)
        )

    def remove(
        self, group_uid: str, username: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Remove a user from a group."""
        return self._sender.astream(
            operations.remove_user_from_user_group(group_uid, username, options=options)
        )
