# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on groups of security of studio pages, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._seam.paging import AsyncPages as _AsyncPages, Pages as _Pages
from ..operations import studio_pages_security_groups as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from ...payloads import opendatasoft as payloads
    from .. import models


class StudioPagesSecurityGroups:
    """Who may see and edit a studio page."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawStudioPagesSecurityGroups:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawStudioPagesSecurityGroups(self._sender)

    @cached_property
    def streaming(self) -> StreamingStudioPagesSecurityGroups:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingStudioPagesSecurityGroups(self._sender)

    def list(
        self,
        studio_page_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> _Pages[models.StudioPageGroupRuleset]:
        """List the group rulesets of a studio page.

        Lists page by page which groups have a ruleset on the studio page.

        Args:
            studio_page_uid: Identifier of the studio page, not its slug.
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

        Permission: manage_page.

        Documented (Automation API reference, Studio pages security, List group rulesets). Spec:
        specs/opendatasoft/paths/studio_pages_security.yaml:6.
        """
        return _Pages(
            self._sender,
            operations.list_studio_page_group_rulesets(
                studio_page_uid, limit=limit, offset=offset, options=options
            ),
            operations.LIST_STUDIO_PAGE_GROUP_RULESETS_PAGES,
        )

    def create(
        self,
        studio_page_uid: str,
        body: models.StudioPageGroupRuleset | payloads.StudioPageGroupRuleset,
        *,
        options: Options | None = None,
    ) -> models.StudioPageGroupRuleset:
        """Give a group a ruleset on a studio page.

        Says what the members of one group may do with the studio page; there is one ruleset a group. The
        answer is 200, not 201.

        Args:
            studio_page_uid: Identifier of the studio page, not its slug.
            body: Lets one group see a studio page and perhaps edit it. The reference does not mark `group` as
                required.
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

        Permission: manage_page.

        Documented (Automation API reference, Studio pages security, Create group ruleset). Spec:
        specs/opendatasoft/paths/studio_pages_security.yaml:28.
        """
        return self._sender.send(
            operations.create_studio_page_group_ruleset(studio_page_uid, body, options=options)
        ).value()

    def read(
        self, studio_page_uid: str, group_uid: str, *, options: Options | None = None
    ) -> models.StudioPageGroupRuleset:
        """Read a group's ruleset on a studio page.

        Answers what the members of one group may do with the studio page; 404 if there is no ruleset.

        Args:
            studio_page_uid: Identifier of the studio page, not its slug.
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

        Permission: manage_page.

        Documented (Automation API reference, Studio pages security, Retrieve group ruleset). Spec:
        specs/opendatasoft/paths/studio_pages_security.yaml:67.
        """
        return self._sender.send(
            operations.retrieve_studio_page_group_ruleset(studio_page_uid, group_uid, options=options)
        ).value()

    def update(
        self,
        studio_page_uid: str,
        group_uid: str,
        body: models.StudioPageGroupRuleset | payloads.StudioPageGroupRuleset,
        *,
        options: Options | None = None,
    ) -> models.StudioPageGroupRuleset:
        """Change a group's ruleset on a studio page.

        Replaces what the members of one group may do with the studio page; 404 if there is no ruleset.

        Args:
            studio_page_uid: Identifier of the studio page, not its slug.
            group_uid: Identifier of the group.
            body: Lets one group see a studio page and perhaps edit it. The reference does not mark `group` as
                required.
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

        Permission: manage_page.

        Documented (Automation API reference, Studio pages security, Update group ruleset). Spec:
        specs/opendatasoft/paths/studio_pages_security.yaml:85.
        """
        return self._sender.send(
            operations.update_studio_page_group_ruleset(studio_page_uid, group_uid, body, options=options)
        ).value()

    def delete(self, studio_page_uid: str, group_uid: str, *, options: Options | None = None) -> None:
        """Take a group's ruleset on a studio page away.

        Leaves the members of one group with what everybody else may do with the studio page.

        Args:
            studio_page_uid: Identifier of the studio page, not its slug.
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

        Permission: manage_page.

        Documented (Automation API reference, Studio pages security, Delete group ruleset). Spec:
        specs/opendatasoft/paths/studio_pages_security.yaml:115.
        """
        return self._sender.send(
            operations.delete_studio_page_group_ruleset(studio_page_uid, group_uid, options=options)
        ).value()


class AsyncStudioPagesSecurityGroups:
    """Who may see and edit a studio page."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawStudioPagesSecurityGroups:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawStudioPagesSecurityGroups(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingStudioPagesSecurityGroups:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingStudioPagesSecurityGroups(self._sender)

    def list(
        self,
        studio_page_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> _AsyncPages[models.StudioPageGroupRuleset]:
        """List the group rulesets of a studio page.

        Lists page by page which groups have a ruleset on the studio page.

        Args:
            studio_page_uid: Identifier of the studio page, not its slug.
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

        Permission: manage_page.

        Documented (Automation API reference, Studio pages security, List group rulesets). Spec:
        specs/opendatasoft/paths/studio_pages_security.yaml:6.
        """
        return _AsyncPages(
            self._sender,
            operations.list_studio_page_group_rulesets(
                studio_page_uid, limit=limit, offset=offset, options=options
            ),
            operations.LIST_STUDIO_PAGE_GROUP_RULESETS_PAGES,
        )

    async def create(
        self,
        studio_page_uid: str,
        body: models.StudioPageGroupRuleset | payloads.StudioPageGroupRuleset,
        *,
        options: Options | None = None,
    ) -> models.StudioPageGroupRuleset:
        """Give a group a ruleset on a studio page.

        Says what the members of one group may do with the studio page; there is one ruleset a group. The
        answer is 200, not 201.

        Args:
            studio_page_uid: Identifier of the studio page, not its slug.
            body: Lets one group see a studio page and perhaps edit it. The reference does not mark `group` as
                required.
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

        Permission: manage_page.

        Documented (Automation API reference, Studio pages security, Create group ruleset). Spec:
        specs/opendatasoft/paths/studio_pages_security.yaml:28.
        """
        return (
            await self._sender.asend(
                operations.create_studio_page_group_ruleset(studio_page_uid, body, options=options)
            )
        ).value()

    async def read(
        self, studio_page_uid: str, group_uid: str, *, options: Options | None = None
    ) -> models.StudioPageGroupRuleset:
        """Read a group's ruleset on a studio page.

        Answers what the members of one group may do with the studio page; 404 if there is no ruleset.

        Args:
            studio_page_uid: Identifier of the studio page, not its slug.
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

        Permission: manage_page.

        Documented (Automation API reference, Studio pages security, Retrieve group ruleset). Spec:
        specs/opendatasoft/paths/studio_pages_security.yaml:67.
        """
        return (
            await self._sender.asend(
                operations.retrieve_studio_page_group_ruleset(studio_page_uid, group_uid, options=options)
            )
        ).value()

    async def update(
        self,
        studio_page_uid: str,
        group_uid: str,
        body: models.StudioPageGroupRuleset | payloads.StudioPageGroupRuleset,
        *,
        options: Options | None = None,
    ) -> models.StudioPageGroupRuleset:
        """Change a group's ruleset on a studio page.

        Replaces what the members of one group may do with the studio page; 404 if there is no ruleset.

        Args:
            studio_page_uid: Identifier of the studio page, not its slug.
            group_uid: Identifier of the group.
            body: Lets one group see a studio page and perhaps edit it. The reference does not mark `group` as
                required.
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

        Permission: manage_page.

        Documented (Automation API reference, Studio pages security, Update group ruleset). Spec:
        specs/opendatasoft/paths/studio_pages_security.yaml:85.
        """
        return (
            await self._sender.asend(
                operations.update_studio_page_group_ruleset(studio_page_uid, group_uid, body, options=options)
            )
        ).value()

    async def delete(self, studio_page_uid: str, group_uid: str, *, options: Options | None = None) -> None:
        """Take a group's ruleset on a studio page away.

        Leaves the members of one group with what everybody else may do with the studio page.

        Args:
            studio_page_uid: Identifier of the studio page, not its slug.
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

        Permission: manage_page.

        Documented (Automation API reference, Studio pages security, Delete group ruleset). Spec:
        specs/opendatasoft/paths/studio_pages_security.yaml:115.
        """
        return (
            await self._sender.asend(
                operations.delete_studio_page_group_ruleset(studio_page_uid, group_uid, options=options)
            )
        ).value()


class RawStudioPagesSecurityGroups:
    """The methods of `StudioPagesSecurityGroups`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        studio_page_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedStudioPageGroupRulesets]:
        """List the group rulesets of a studio page."""
        return self._sender.send(
            operations.list_studio_page_group_rulesets(
                studio_page_uid, limit=limit, offset=offset, options=options
            )
        )

    def create(
        self,
        studio_page_uid: str,
        body: models.StudioPageGroupRuleset | payloads.StudioPageGroupRuleset,
        *,
        options: Options | None = None,
    ) -> Reply[models.StudioPageGroupRuleset]:
        """Give a group a ruleset on a studio page."""
        return self._sender.send(
            operations.create_studio_page_group_ruleset(studio_page_uid, body, options=options)
        )

    def read(
        self, studio_page_uid: str, group_uid: str, *, options: Options | None = None
    ) -> Reply[models.StudioPageGroupRuleset]:
        """Read a group's ruleset on a studio page."""
        return self._sender.send(
            operations.retrieve_studio_page_group_ruleset(studio_page_uid, group_uid, options=options)
        )

    def update(
        self,
        studio_page_uid: str,
        group_uid: str,
        body: models.StudioPageGroupRuleset | payloads.StudioPageGroupRuleset,
        *,
        options: Options | None = None,
    ) -> Reply[models.StudioPageGroupRuleset]:
        """Change a group's ruleset on a studio page."""
        return self._sender.send(
            operations.update_studio_page_group_ruleset(studio_page_uid, group_uid, body, options=options)
        )

    def delete(self, studio_page_uid: str, group_uid: str, *, options: Options | None = None) -> Reply[None]:
        """Take a group's ruleset on a studio page away."""
        return self._sender.send(
            operations.delete_studio_page_group_ruleset(studio_page_uid, group_uid, options=options)
        )


class AsyncRawStudioPagesSecurityGroups:
    """The methods of `AsyncStudioPagesSecurityGroups`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        studio_page_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedStudioPageGroupRulesets]:
        """List the group rulesets of a studio page."""
        return await self._sender.asend(
            operations.list_studio_page_group_rulesets(
                studio_page_uid, limit=limit, offset=offset, options=options
            )
        )

    async def create(
        self,
        studio_page_uid: str,
        body: models.StudioPageGroupRuleset | payloads.StudioPageGroupRuleset,
        *,
        options: Options | None = None,
    ) -> Reply[models.StudioPageGroupRuleset]:
        """Give a group a ruleset on a studio page."""
        return await self._sender.asend(
            operations.create_studio_page_group_ruleset(studio_page_uid, body, options=options)
        )

    async def read(
        self, studio_page_uid: str, group_uid: str, *, options: Options | None = None
    ) -> Reply[models.StudioPageGroupRuleset]:
        """Read a group's ruleset on a studio page."""
        return await self._sender.asend(
            operations.retrieve_studio_page_group_ruleset(studio_page_uid, group_uid, options=options)
        )

    async def update(
        self,
        studio_page_uid: str,
        group_uid: str,
        body: models.StudioPageGroupRuleset | payloads.StudioPageGroupRuleset,
        *,
        options: Options | None = None,
    ) -> Reply[models.StudioPageGroupRuleset]:
        """Change a group's ruleset on a studio page."""
        return await self._sender.asend(
            operations.update_studio_page_group_ruleset(studio_page_uid, group_uid, body, options=options)
        )

    async def delete(
        self, studio_page_uid: str, group_uid: str, *, options: Options | None = None
    ) -> Reply[None]:
        """Take a group's ruleset on a studio page away."""
        return await self._sender.asend(
            operations.delete_studio_page_group_ruleset(studio_page_uid, group_uid, options=options)
        )


class StreamingStudioPagesSecurityGroups:
    """The methods of `StudioPagesSecurityGroups`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        studio_page_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """List the group rulesets of a studio page."""
        return self._sender.stream(
            operations.list_studio_page_group_rulesets(
                studio_page_uid, limit=limit, offset=offset, options=options
            )
        )

    def create(
        self,
        studio_page_uid: str,
        body: models.StudioPageGroupRuleset | payloads.StudioPageGroupRuleset,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Give a group a ruleset on a studio page."""
        return self._sender.stream(
            operations.create_studio_page_group_ruleset(studio_page_uid, body, options=options)
        )

    def read(
        self, studio_page_uid: str, group_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Read a group's ruleset on a studio page."""
        return self._sender.stream(
            operations.retrieve_studio_page_group_ruleset(studio_page_uid, group_uid, options=options)
        )

    def update(
        self,
        studio_page_uid: str,
        group_uid: str,
        body: models.StudioPageGroupRuleset | payloads.StudioPageGroupRuleset,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Change a group's ruleset on a studio page."""
        return self._sender.stream(
            operations.update_studio_page_group_ruleset(studio_page_uid, group_uid, body, options=options)
        )

    def delete(
        self, studio_page_uid: str, group_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Take a group's ruleset on a studio page away."""
        return self._sender.stream(
            operations.delete_studio_page_group_ruleset(studio_page_uid, group_uid, options=options)
        )


class AsyncStreamingStudioPagesSecurityGroups:
    """The methods of `AsyncStudioPagesSecurityGroups`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def list(
        self,
        studio_page_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """List the group rulesets of a studio page."""
        return self._sender.astream(
            operations.list_studio_page_group_rulesets(
                studio_page_uid, limit=limit, offset=offset, options=options
            )
        )

    def create(
        self,
        studio_page_uid: str,
        body: models.StudioPageGroupRuleset | payloads.StudioPageGroupRuleset,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Give a group a ruleset on a studio page."""
        return self._sender.astream(
            operations.create_studio_page_group_ruleset(studio_page_uid, body, options=options)
        )

    def read(
        self, studio_page_uid: str, group_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read a group's ruleset on a studio page."""
        return self._sender.astream(
            operations.retrieve_studio_page_group_ruleset(studio_page_uid, group_uid, options=options)
        )

    def update(
        self,
        studio_page_uid: str,
        group_uid: str,
        body: models.StudioPageGroupRuleset | payloads.StudioPageGroupRuleset,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Change a group's ruleset on a studio page."""
        return self._sender.astream(
            operations.update_studio_page_group_ruleset(studio_page_uid, group_uid, body, options=options)
        )

    def delete(
        self, studio_page_uid: str, group_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Take a group's ruleset on a studio page away."""
        return self._sender.astream(
            operations.delete_studio_page_group_ruleset(studio_page_uid, group_uid, options=options)
        )
