# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on users of security of studio pages, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._seam.paging import AsyncPages as _AsyncPages, Pages as _Pages
from ..operations import studio_pages_security_users as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from ...payloads import opendatasoft as payloads
    from .. import models


class StudioPagesSecurityUsers:
    """Who may see and edit a studio page."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawStudioPagesSecurityUsers:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawStudioPagesSecurityUsers(self._sender)

    @cached_property
    def streaming(self) -> StreamingStudioPagesSecurityUsers:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingStudioPagesSecurityUsers(self._sender)

    def list(
        self,
        studio_page_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> _Pages[models.StudioPageUserRuleset]:
        """List the user rulesets of a studio page.

        Lists page by page which users have a ruleset on the studio page.

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

        Documented (Automation API reference, Studio pages security, List user rulesets). Spec:
        specs/opendatasoft/paths/studio_pages_security.yaml:139.
        """
        return _Pages(
            self._sender,
            operations.list_studio_page_user_rulesets(
                studio_page_uid, limit=limit, offset=offset, options=options
            ),
            operations.LIST_STUDIO_PAGE_USER_RULESETS_PAGES,
        )

    def create(
        self,
        studio_page_uid: str,
        body: models.StudioPageUserRuleset | payloads.StudioPageUserRuleset,
        *,
        options: Options | None = None,
    ) -> models.StudioPageUserRuleset:
        """Give a user a ruleset on a studio page.

        Says what one user may do with the studio page; there is one ruleset a user. The answer is 200, not
        201.

        Args:
            studio_page_uid: Identifier of the studio page, not its slug.
            body: Lets one user see a studio page and perhaps edit it. The reference does not mark `user` as
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

        Documented (Automation API reference, Studio pages security, Create user ruleset). Spec:
        specs/opendatasoft/paths/studio_pages_security.yaml:161.
        """
        return self._sender.send(
            operations.create_studio_page_user_ruleset(studio_page_uid, body, options=options)
        ).value()

    def read(
        self, studio_page_uid: str, username: str, *, options: Options | None = None
    ) -> models.StudioPageUserRuleset:
        """Read a user's ruleset on a studio page.

        Answers what one user may do with the studio page; 404 if there is no ruleset.

        Args:
            studio_page_uid: Identifier of the studio page, not its slug.
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

        Permission: manage_page.

        Documented (Automation API reference, Studio pages security, Retrieve user ruleset). Spec:
        specs/opendatasoft/paths/studio_pages_security.yaml:199.
        """
        return self._sender.send(
            operations.retrieve_studio_page_user_ruleset(studio_page_uid, username, options=options)
        ).value()

    def update(
        self,
        studio_page_uid: str,
        username: str,
        body: models.StudioPageUserRuleset | payloads.StudioPageUserRuleset,
        *,
        options: Options | None = None,
    ) -> models.StudioPageUserRuleset:
        """Change a user's ruleset on a studio page.

        Replaces what one user may do with the studio page; 404 if there is no ruleset.

        Args:
            studio_page_uid: Identifier of the studio page, not its slug.
            username: User name.
            body: Lets one user see a studio page and perhaps edit it. The reference does not mark `user` as
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

        Documented (Automation API reference, Studio pages security, Update user ruleset). Spec:
        specs/opendatasoft/paths/studio_pages_security.yaml:217.
        """
        return self._sender.send(
            operations.update_studio_page_user_ruleset(studio_page_uid, username, body, options=options)
        ).value()

    def delete(self, studio_page_uid: str, username: str, *, options: Options | None = None) -> None:
        """Take a user's ruleset on a studio page away.

        Leaves one user with what everybody else may do with the studio page.

        Args:
            studio_page_uid: Identifier of the studio page, not its slug.
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

        Permission: manage_page.

        Documented (Automation API reference, Studio pages security, Delete user ruleset). Spec:
        specs/opendatasoft/paths/studio_pages_security.yaml:247.
        """
        return self._sender.send(
            operations.delete_studio_page_user_ruleset(studio_page_uid, username, options=options)
        ).value()


class AsyncStudioPagesSecurityUsers:
    """Who may see and edit a studio page."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawStudioPagesSecurityUsers:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawStudioPagesSecurityUsers(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingStudioPagesSecurityUsers:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingStudioPagesSecurityUsers(self._sender)

    def list(
        self,
        studio_page_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> _AsyncPages[models.StudioPageUserRuleset]:
        """List the user rulesets of a studio page.

        Lists page by page which users have a ruleset on the studio page.

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

        Documented (Automation API reference, Studio pages security, List user rulesets). Spec:
        specs/opendatasoft/paths/studio_pages_security.yaml:139.
        """
        return _AsyncPages(
            self._sender,
            operations.list_studio_page_user_rulesets(
                studio_page_uid, limit=limit, offset=offset, options=options
            ),
            operations.LIST_STUDIO_PAGE_USER_RULESETS_PAGES,
        )

    async def create(
        self,
        studio_page_uid: str,
        body: models.StudioPageUserRuleset | payloads.StudioPageUserRuleset,
        *,
        options: Options | None = None,
    ) -> models.StudioPageUserRuleset:
        """Give a user a ruleset on a studio page.

        Says what one user may do with the studio page; there is one ruleset a user. The answer is 200, not
        201.

        Args:
            studio_page_uid: Identifier of the studio page, not its slug.
            body: Lets one user see a studio page and perhaps edit it. The reference does not mark `user` as
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

        Documented (Automation API reference, Studio pages security, Create user ruleset). Spec:
        specs/opendatasoft/paths/studio_pages_security.yaml:161.
        """
        return (
            await self._sender.asend(
                operations.create_studio_page_user_ruleset(studio_page_uid, body, options=options)
            )
        ).value()

    async def read(
        self, studio_page_uid: str, username: str, *, options: Options | None = None
    ) -> models.StudioPageUserRuleset:
        """Read a user's ruleset on a studio page.

        Answers what one user may do with the studio page; 404 if there is no ruleset.

        Args:
            studio_page_uid: Identifier of the studio page, not its slug.
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

        Permission: manage_page.

        Documented (Automation API reference, Studio pages security, Retrieve user ruleset). Spec:
        specs/opendatasoft/paths/studio_pages_security.yaml:199.
        """
        return (
            await self._sender.asend(
                operations.retrieve_studio_page_user_ruleset(studio_page_uid, username, options=options)
            )
        ).value()

    async def update(
        self,
        studio_page_uid: str,
        username: str,
        body: models.StudioPageUserRuleset | payloads.StudioPageUserRuleset,
        *,
        options: Options | None = None,
    ) -> models.StudioPageUserRuleset:
        """Change a user's ruleset on a studio page.

        Replaces what one user may do with the studio page; 404 if there is no ruleset.

        Args:
            studio_page_uid: Identifier of the studio page, not its slug.
            username: User name.
            body: Lets one user see a studio page and perhaps edit it. The reference does not mark `user` as
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

        Documented (Automation API reference, Studio pages security, Update user ruleset). Spec:
        specs/opendatasoft/paths/studio_pages_security.yaml:217.
        """
        return (
            await self._sender.asend(
                operations.update_studio_page_user_ruleset(studio_page_uid, username, body, options=options)
            )
        ).value()

    async def delete(self, studio_page_uid: str, username: str, *, options: Options | None = None) -> None:
        """Take a user's ruleset on a studio page away.

        Leaves one user with what everybody else may do with the studio page.

        Args:
            studio_page_uid: Identifier of the studio page, not its slug.
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

        Permission: manage_page.

        Documented (Automation API reference, Studio pages security, Delete user ruleset). Spec:
        specs/opendatasoft/paths/studio_pages_security.yaml:247.
        """
        return (
            await self._sender.asend(
                operations.delete_studio_page_user_ruleset(studio_page_uid, username, options=options)
            )
        ).value()


class RawStudioPagesSecurityUsers:
    """The methods of `StudioPagesSecurityUsers`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        studio_page_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedStudioPageUserRulesets]:
        """List the user rulesets of a studio page."""
        return self._sender.send(
            operations.list_studio_page_user_rulesets(
                studio_page_uid, limit=limit, offset=offset, options=options
            )
        )

    def create(
        self,
        studio_page_uid: str,
        body: models.StudioPageUserRuleset | payloads.StudioPageUserRuleset,
        *,
        options: Options | None = None,
    ) -> Reply[models.StudioPageUserRuleset]:
        """Give a user a ruleset on a studio page."""
        return self._sender.send(
            operations.create_studio_page_user_ruleset(studio_page_uid, body, options=options)
        )

    def read(
        self, studio_page_uid: str, username: str, *, options: Options | None = None
    ) -> Reply[models.StudioPageUserRuleset]:
        """Read a user's ruleset on a studio page."""
        return self._sender.send(
            operations.retrieve_studio_page_user_ruleset(studio_page_uid, username, options=options)
        )

    def update(
        self,
        studio_page_uid: str,
        username: str,
        body: models.StudioPageUserRuleset | payloads.StudioPageUserRuleset,
        *,
        options: Options | None = None,
    ) -> Reply[models.StudioPageUserRuleset]:
        """Change a user's ruleset on a studio page."""
        return self._sender.send(
            operations.update_studio_page_user_ruleset(studio_page_uid, username, body, options=options)
        )

    def delete(self, studio_page_uid: str, username: str, *, options: Options | None = None) -> Reply[None]:
        """Take a user's ruleset on a studio page away."""
        return self._sender.send(
            operations.delete_studio_page_user_ruleset(studio_page_uid, username, options=options)
        )


class AsyncRawStudioPagesSecurityUsers:
    """The methods of `AsyncStudioPagesSecurityUsers`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        studio_page_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedStudioPageUserRulesets]:
        """List the user rulesets of a studio page."""
        return await self._sender.asend(
            operations.list_studio_page_user_rulesets(
                studio_page_uid, limit=limit, offset=offset, options=options
            )
        )

    async def create(
        self,
        studio_page_uid: str,
        body: models.StudioPageUserRuleset | payloads.StudioPageUserRuleset,
        *,
        options: Options | None = None,
    ) -> Reply[models.StudioPageUserRuleset]:
        """Give a user a ruleset on a studio page."""
        return await self._sender.asend(
            operations.create_studio_page_user_ruleset(studio_page_uid, body, options=options)
        )

    async def read(
        self, studio_page_uid: str, username: str, *, options: Options | None = None
    ) -> Reply[models.StudioPageUserRuleset]:
        """Read a user's ruleset on a studio page."""
        return await self._sender.asend(
            operations.retrieve_studio_page_user_ruleset(studio_page_uid, username, options=options)
        )

    async def update(
        self,
        studio_page_uid: str,
        username: str,
        body: models.StudioPageUserRuleset | payloads.StudioPageUserRuleset,
        *,
        options: Options | None = None,
    ) -> Reply[models.StudioPageUserRuleset]:
        """Change a user's ruleset on a studio page."""
        return await self._sender.asend(
            operations.update_studio_page_user_ruleset(studio_page_uid, username, body, options=options)
        )

    async def delete(
        self, studio_page_uid: str, username: str, *, options: Options | None = None
    ) -> Reply[None]:
        """Take a user's ruleset on a studio page away."""
        return await self._sender.asend(
            operations.delete_studio_page_user_ruleset(studio_page_uid, username, options=options)
        )


class StreamingStudioPagesSecurityUsers:
    """The methods of `StudioPagesSecurityUsers`, answering before the body is read; each is to be used in a `with` block."""

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
        """List the user rulesets of a studio page."""
        return self._sender.stream(
            operations.list_studio_page_user_rulesets(
                studio_page_uid, limit=limit, offset=offset, options=options
            )
        )

    def create(
        self,
        studio_page_uid: str,
        body: models.StudioPageUserRuleset | payloads.StudioPageUserRuleset,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Give a user a ruleset on a studio page."""
        return self._sender.stream(
            operations.create_studio_page_user_ruleset(studio_page_uid, body, options=options)
        )

    def read(
        self, studio_page_uid: str, username: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Read a user's ruleset on a studio page."""
        return self._sender.stream(
            operations.retrieve_studio_page_user_ruleset(studio_page_uid, username, options=options)
        )

    def update(
        self,
        studio_page_uid: str,
        username: str,
        body: models.StudioPageUserRuleset | payloads.StudioPageUserRuleset,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Change a user's ruleset on a studio page."""
        return self._sender.stream(
            operations.update_studio_page_user_ruleset(studio_page_uid, username, body, options=options)
        )

    def delete(
        self, studio_page_uid: str, username: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Take a user's ruleset on a studio page away."""
        return self._sender.stream(
            operations.delete_studio_page_user_ruleset(studio_page_uid, username, options=options)
        )


class AsyncStreamingStudioPagesSecurityUsers:
    """The methods of `AsyncStudioPagesSecurityUsers`, answering before the body is read; each is to be used in a `with` block."""

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
        """List the user rulesets of a studio page."""
        return self._sender.astream(
            operations.list_studio_page_user_rulesets(
                studio_page_uid, limit=limit, offset=offset, options=options
            )
        )

    def create(
        self,
        studio_page_uid: str,
        body: models.StudioPageUserRuleset | payloads.StudioPageUserRuleset,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Give a user a ruleset on a studio page."""
        return self._sender.astream(
            operations.create_studio_page_user_ruleset(studio_page_uid, body, options=options)
        )

    def read(
        self, studio_page_uid: str, username: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read a user's ruleset on a studio page."""
        return self._sender.astream(
            operations.retrieve_studio_page_user_ruleset(studio_page_uid, username, options=options)
        )

    def update(
        self,
        studio_page_uid: str,
        username: str,
        body: models.StudioPageUserRuleset | payloads.StudioPageUserRuleset,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Change a user's ruleset on a studio page."""
        return self._sender.astream(
            operations.update_studio_page_user_ruleset(studio_page_uid, username, body, options=options)
        )

    def delete(
        self, studio_page_uid: str, username: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Take a user's ruleset on a studio page away."""
        return self._sender.astream(
            operations.delete_studio_page_user_ruleset(studio_page_uid, username, options=options)
        )
