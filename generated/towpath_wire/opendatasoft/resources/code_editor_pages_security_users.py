# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on users of security of code editor pages, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._seam.paging import AsyncPages as _AsyncPages, Pages as _Pages
from ..operations import code_editor_pages_security_users as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from ...payloads import opendatasoft as payloads
    from .. import models


class CodeEditorPagesSecurityUsers:
    """Who may see, edit and manage a code editor page."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawCodeEditorPagesSecurityUsers:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawCodeEditorPagesSecurityUsers(self._sender)

    @cached_property
    def streaming(self) -> StreamingCodeEditorPagesSecurityUsers:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingCodeEditorPagesSecurityUsers(self._sender)

    def list(
        self,
        page_slug: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> _Pages[models.CodeEditorPageUserRuleset]:
        """List the user rulesets of a code editor page.

        Lists page by page which users have a ruleset on the code editor page.

        Args:
            page_slug: Slug of the code editor page.
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

        Documented (Automation API reference, Code editor pages security, List user rulesets). Spec:
        specs/opendatasoft/paths/code_editor_pages_security.yaml:139.
        """
        return _Pages(
            self._sender,
            operations.list_code_editor_page_user_rulesets(
                page_slug, limit=limit, offset=offset, options=options
            ),
            operations.LIST_CODE_EDITOR_PAGE_USER_RULESETS_PAGES,
        )

    def create(
        self,
        page_slug: str,
        body: models.CodeEditorPageUserRuleset | payloads.CodeEditorPageUserRuleset,
        *,
        options: Options | None = None,
    ) -> models.CodeEditorPageUserRuleset:
        """Give a user a ruleset on a code editor page.

        Says what one user may do with the code editor page; there is one ruleset a user. The answer is 200,
        not 201.

        Args:
            page_slug: Slug of the code editor page.
            body: Lets one user see a code editor page and perhaps edit it. The reference does not mark `user`
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

        Permission: manage_page.

        Documented (Automation API reference, Code editor pages security, Create user ruleset). Spec:
        specs/opendatasoft/paths/code_editor_pages_security.yaml:161.
        """
        return self._sender.send(
            operations.create_code_editor_page_user_ruleset(page_slug, body, options=options)
        ).value()

    def read(
        self, page_slug: str, username: str, *, options: Options | None = None
    ) -> models.CodeEditorPageUserRuleset:
        """Read a user's ruleset on a code editor page.

        Answers what one user may do with the code editor page; 404 if there is no ruleset.

        Args:
            page_slug: Slug of the code editor page.
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

        Documented (Automation API reference, Code editor pages security, Retrieve user ruleset). Spec:
        specs/opendatasoft/paths/code_editor_pages_security.yaml:199.
        """
        return self._sender.send(
            operations.retrieve_code_editor_page_user_ruleset(page_slug, username, options=options)
        ).value()

    def update(
        self,
        page_slug: str,
        username: str,
        body: models.CodeEditorPageUserRuleset | payloads.CodeEditorPageUserRuleset,
        *,
        options: Options | None = None,
    ) -> models.CodeEditorPageUserRuleset:
        """Change a user's ruleset on a code editor page.

        Replaces what one user may do with the code editor page; 404 if there is no ruleset.

        Args:
            page_slug: Slug of the code editor page.
            username: User name.
            body: Lets one user see a code editor page and perhaps edit it. The reference does not mark `user`
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

        Permission: manage_page.

        Documented (Automation API reference, Code editor pages security, Update user ruleset). Spec:
        specs/opendatasoft/paths/code_editor_pages_security.yaml:217.
        """
        return self._sender.send(
            operations.update_code_editor_page_user_ruleset(page_slug, username, body, options=options)
        ).value()

    def delete(self, page_slug: str, username: str, *, options: Options | None = None) -> None:
        """Take a user's ruleset on a code editor page away.

        Leaves one user with what everybody else may do with the code editor page.

        Args:
            page_slug: Slug of the code editor page.
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

        Documented (Automation API reference, Code editor pages security, Delete user ruleset). Spec:
        specs/opendatasoft/paths/code_editor_pages_security.yaml:247.
        """
        return self._sender.send(
            operations.delete_code_editor_page_user_ruleset(page_slug, username, options=options)
        ).value()


class AsyncCodeEditorPagesSecurityUsers:
    """Who may see, edit and manage a code editor page."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawCodeEditorPagesSecurityUsers:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawCodeEditorPagesSecurityUsers(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingCodeEditorPagesSecurityUsers:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingCodeEditorPagesSecurityUsers(self._sender)

    def list(
        self,
        page_slug: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> _AsyncPages[models.CodeEditorPageUserRuleset]:
        """List the user rulesets of a code editor page.

        Lists page by page which users have a ruleset on the code editor page.

        Args:
            page_slug: Slug of the code editor page.
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

        Documented (Automation API reference, Code editor pages security, List user rulesets). Spec:
        specs/opendatasoft/paths/code_editor_pages_security.yaml:139.
        """
        return _AsyncPages(
            self._sender,
            operations.list_code_editor_page_user_rulesets(
                page_slug, limit=limit, offset=offset, options=options
            ),
            operations.LIST_CODE_EDITOR_PAGE_USER_RULESETS_PAGES,
        )

    async def create(
        self,
        page_slug: str,
        body: models.CodeEditorPageUserRuleset | payloads.CodeEditorPageUserRuleset,
        *,
        options: Options | None = None,
    ) -> models.CodeEditorPageUserRuleset:
        """Give a user a ruleset on a code editor page.

        Says what one user may do with the code editor page; there is one ruleset a user. The answer is 200,
        not 201.

        Args:
            page_slug: Slug of the code editor page.
            body: Lets one user see a code editor page and perhaps edit it. The reference does not mark `user`
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

        Permission: manage_page.

        Documented (Automation API reference, Code editor pages security, Create user ruleset). Spec:
        specs/opendatasoft/paths/code_editor_pages_security.yaml:161.
        """
        return (
            await self._sender.asend(
                operations.create_code_editor_page_user_ruleset(page_slug, body, options=options)
            )
        ).value()

    async def read(
        self, page_slug: str, username: str, *, options: Options | None = None
    ) -> models.CodeEditorPageUserRuleset:
        """Read a user's ruleset on a code editor page.

        Answers what one user may do with the code editor page; 404 if there is no ruleset.

        Args:
            page_slug: Slug of the code editor page.
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

        Documented (Automation API reference, Code editor pages security, Retrieve user ruleset). Spec:
        specs/opendatasoft/paths/code_editor_pages_security.yaml:199.
        """
        return (
            await self._sender.asend(
                operations.retrieve_code_editor_page_user_ruleset(page_slug, username, options=options)
            )
        ).value()

    async def update(
        self,
        page_slug: str,
        username: str,
        body: models.CodeEditorPageUserRuleset | payloads.CodeEditorPageUserRuleset,
        *,
        options: Options | None = None,
    ) -> models.CodeEditorPageUserRuleset:
        """Change a user's ruleset on a code editor page.

        Replaces what one user may do with the code editor page; 404 if there is no ruleset.

        Args:
            page_slug: Slug of the code editor page.
            username: User name.
            body: Lets one user see a code editor page and perhaps edit it. The reference does not mark `user`
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

        Permission: manage_page.

        Documented (Automation API reference, Code editor pages security, Update user ruleset). Spec:
        specs/opendatasoft/paths/code_editor_pages_security.yaml:217.
        """
        return (
            await self._sender.asend(
                operations.update_code_editor_page_user_ruleset(page_slug, username, body, options=options)
            )
        ).value()

    async def delete(self, page_slug: str, username: str, *, options: Options | None = None) -> None:
        """Take a user's ruleset on a code editor page away.

        Leaves one user with what everybody else may do with the code editor page.

        Args:
            page_slug: Slug of the code editor page.
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

        Documented (Automation API reference, Code editor pages security, Delete user ruleset). Spec:
        specs/opendatasoft/paths/code_editor_pages_security.yaml:247.
        """
        return (
            await self._sender.asend(
                operations.delete_code_editor_page_user_ruleset(page_slug, username, options=options)
            )
        ).value()


class RawCodeEditorPagesSecurityUsers:
    """The methods of `CodeEditorPagesSecurityUsers`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        page_slug: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedCodeEditorPageUserRulesets]:
        """List the user rulesets of a code editor page."""
        return self._sender.send(
            operations.list_code_editor_page_user_rulesets(
                page_slug, limit=limit, offset=offset, options=options
            )
        )

    def create(
        self,
        page_slug: str,
        body: models.CodeEditorPageUserRuleset | payloads.CodeEditorPageUserRuleset,
        *,
        options: Options | None = None,
    ) -> Reply[models.CodeEditorPageUserRuleset]:
        """Give a user a ruleset on a code editor page."""
        return self._sender.send(
            operations.create_code_editor_page_user_ruleset(page_slug, body, options=options)
        )

    def read(
        self, page_slug: str, username: str, *, options: Options | None = None
    ) -> Reply[models.CodeEditorPageUserRuleset]:
        """Read a user's ruleset on a code editor page."""
        return self._sender.send(
            operations.retrieve_code_editor_page_user_ruleset(page_slug, username, options=options)
        )

    def update(
        self,
        page_slug: str,
        username: str,
        body: models.CodeEditorPageUserRuleset | payloads.CodeEditorPageUserRuleset,
        *,
        options: Options | None = None,
    ) -> Reply[models.CodeEditorPageUserRuleset]:
        """Change a user's ruleset on a code editor page."""
        return self._sender.send(
            operations.update_code_editor_page_user_ruleset(page_slug, username, body, options=options)
        )

    def delete(self, page_slug: str, username: str, *, options: Options | None = None) -> Reply[None]:
        """Take a user's ruleset on a code editor page away."""
        return self._sender.send(
            operations.delete_code_editor_page_user_ruleset(page_slug, username, options=options)
        )


class AsyncRawCodeEditorPagesSecurityUsers:
    """The methods of `AsyncCodeEditorPagesSecurityUsers`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        page_slug: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedCodeEditorPageUserRulesets]:
        """List the user rulesets of a code editor page."""
        return await self._sender.asend(
            operations.list_code_editor_page_user_rulesets(
                page_slug, limit=limit, offset=offset, options=options
            )
        )

    async def create(
        self,
        page_slug: str,
        body: models.CodeEditorPageUserRuleset | payloads.CodeEditorPageUserRuleset,
        *,
        options: Options | None = None,
    ) -> Reply[models.CodeEditorPageUserRuleset]:
        """Give a user a ruleset on a code editor page."""
        return await self._sender.asend(
            operations.create_code_editor_page_user_ruleset(page_slug, body, options=options)
        )

    async def read(
        self, page_slug: str, username: str, *, options: Options | None = None
    ) -> Reply[models.CodeEditorPageUserRuleset]:
        """Read a user's ruleset on a code editor page."""
        return await self._sender.asend(
            operations.retrieve_code_editor_page_user_ruleset(page_slug, username, options=options)
        )

    async def update(
        self,
        page_slug: str,
        username: str,
        body: models.CodeEditorPageUserRuleset | payloads.CodeEditorPageUserRuleset,
        *,
        options: Options | None = None,
    ) -> Reply[models.CodeEditorPageUserRuleset]:
        """Change a user's ruleset on a code editor page."""
        return await self._sender.asend(
            operations.update_code_editor_page_user_ruleset(page_slug, username, body, options=options)
        )

    async def delete(self, page_slug: str, username: str, *, options: Options | None = None) -> Reply[None]:
        """Take a user's ruleset on a code editor page away."""
        return await self._sender.asend(
            operations.delete_code_editor_page_user_ruleset(page_slug, username, options=options)
        )


class StreamingCodeEditorPagesSecurityUsers:
    """The methods of `CodeEditorPagesSecurityUsers`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        page_slug: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """List the user rulesets of a code editor page."""
        return self._sender.stream(
            operations.list_code_editor_page_user_rulesets(
                page_slug, limit=limit, offset=offset, options=options
            )
        )

    def create(
        self,
        page_slug: str,
        body: models.CodeEditorPageUserRuleset | payloads.CodeEditorPageUserRuleset,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Give a user a ruleset on a code editor page."""
        return self._sender.stream(
            operations.create_code_editor_page_user_ruleset(page_slug, body, options=options)
        )

    def read(
        self, page_slug: str, username: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Read a user's ruleset on a code editor page."""
        return self._sender.stream(
            operations.retrieve_code_editor_page_user_ruleset(page_slug, username, options=options)
        )

    def update(
        self,
        page_slug: str,
        username: str,
        body: models.CodeEditorPageUserRuleset | payloads.CodeEditorPageUserRuleset,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Change a user's ruleset on a code editor page."""
        return self._sender.stream(
            operations.update_code_editor_page_user_ruleset(page_slug, username, body, options=options)
        )

    def delete(
        self, page_slug: str, username: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Take a user's ruleset on a code editor page away."""
        return self._sender.stream(
            operations.delete_code_editor_page_user_ruleset(page_slug, username, options=options)
        )


class AsyncStreamingCodeEditorPagesSecurityUsers:
    """The methods of `AsyncCodeEditorPagesSecurityUsers`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def list(
        self,
        page_slug: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """List the user rulesets of a code editor page."""
        return self._sender.astream(
            operations.list_code_editor_page_user_rulesets(
                page_slug, limit=limit, offset=offset, options=options
            )
        )

    def create(
        self,
        page_slug: str,
        body: models.CodeEditorPageUserRuleset | payloads.CodeEditorPageUserRuleset,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Give a user a ruleset on a code editor page."""
        return self._sender.astream(
            operations.create_code_editor_page_user_ruleset(page_slug, body, options=options)
        )

    def read(
        self, page_slug: str, username: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read a user's ruleset on a code editor page."""
        return self._sender.astream(
            operations.retrieve_code_editor_page_user_ruleset(page_slug, username, options=options)
        )

    def update(
        self,
        page_slug: str,
        username: str,
        body: models.CodeEditorPageUserRuleset | payloads.CodeEditorPageUserRuleset,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Change a user's ruleset on a code editor page."""
        return self._sender.astream(
            operations.update_code_editor_page_user_ruleset(page_slug, username, body, options=options)
        )

    def delete(
        self, page_slug: str, username: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Take a user's ruleset on a code editor page away."""
        return self._sender.astream(
            operations.delete_code_editor_page_user_ruleset(page_slug, username, options=options)
        )
