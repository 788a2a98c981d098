# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on code editor pages, as methods."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING

from ..._seam.paging import AsyncPages as _AsyncPages, Pages as _Pages
from ..operations import code_editor_pages as operations

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from ...payloads import opendatasoft as payloads
    from .. import models
    from .code_editor_pages_security import AsyncCodeEditorPagesSecurity, CodeEditorPagesSecurity


class CodeEditorPages:
    """Pages written as HTML and CSS."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawCodeEditorPages:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawCodeEditorPages(self._sender)

    @cached_property
    def streaming(self) -> StreamingCodeEditorPages:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingCodeEditorPages(self._sender)

    @cached_property
    def security(self) -> CodeEditorPagesSecurity:
        """Operations on security of code editor pages."""
        from .code_editor_pages_security import CodeEditorPagesSecurity

        return CodeEditorPagesSecurity(self._sender)

    def list(
        self, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
    ) -> _Pages[models.CodeEditorPage]:
        """List the code editor pages.

        Lists page by page the code editor pages, archived ones too.

        Args:
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

        Permission: edit_page.

        Documented (Automation API reference, Code editor pages, List pages). Spec:
        specs/opendatasoft/paths/code_editor_pages.yaml:4.
        """
        return _Pages(
            self._sender,
            operations.list_code_editor_pages(limit=limit, offset=offset, options=options),
            operations.LIST_CODE_EDITOR_PAGES_PAGES,
        )

    def create(
        self, body: models.CodeEditorPage | payloads.CodeEditorPageRequest, *, options: Options | None = None
    ) -> models.CodeEditorPage:
        """Create a code editor page.

        Creates a page from HTML and CSS, each by language.

        Args:
            body: A page written as HTML and CSS.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The page as it is now.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: create_page.

        Documented (Automation API reference, Code editor pages, Create page). Spec:
        specs/opendatasoft/paths/code_editor_pages.yaml:25.
        """
        return self._sender.send(operations.create_code_editor_page(body, options=options)).value()

    def delete_many(
        self, *, slug: Sequence[str] | None = None, search: str | None = None, options: Options | None = None
    ) -> builtins.list[str]:
        """Delete several code editor pages.

        Deletes the pages that `slug` names or `search` finds (that do both, where both are sent) and answers
        the slugs of those that are gone; one of the two has to be sent.

        Args:
            slug: Slugs of pages to delete.
            search: Words that pages to delete have in them.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The slugs of the pages that were deleted.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_page.

        Documented (Automation API reference, Code editor pages, Delete multiple pages). Spec:
        specs/opendatasoft/paths/code_editor_pages.yaml:64.
        """
        return self._sender.send(
            operations.delete_code_editor_pages(slug=slug, search=search, options=options)
        ).value()

    def read(self, page_slug: str, *, options: Options | None = None) -> models.CodeEditorPage:
        """Read a code editor page.

        Answers one page with its content.

        Args:
            page_slug: Slug of the code editor page.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The page as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_page.

        Documented (Automation API reference, Code editor pages, Retrieve page). Spec:
        specs/opendatasoft/paths/code_editor_pages.yaml:104.
        """
        return self._sender.send(operations.retrieve_code_editor_page(page_slug, options=options)).value()

    def update(
        self,
        page_slug: str,
        body: models.CodeEditorPage | payloads.CodeEditorPageRequest,
        *,
        options: Options | None = None,
    ) -> models.CodeEditorPage:
        """Change a code editor page.

        Replaces a page that is not archived.

        Args:
            page_slug: Slug of the code editor page.
            body: A page written as HTML and CSS.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The page as it is now.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_page.

        Documented (Automation API reference, Code editor pages, Update page). Spec:
        specs/opendatasoft/paths/code_editor_pages.yaml:122.
        """
        return self._sender.send(operations.update_code_editor_page(page_slug, body, options=options)).value()

    def delete(self, page_slug: str, *, options: Options | None = None) -> None:
        """Delete a code editor page.

        Deletes one page.

        Args:
            page_slug: Slug of the code editor page.
            options: How this call differs from the client's others: timeout, headers, retries.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_page.

        Documented (Automation API reference, Code editor pages, Delete page). Spec:
        specs/opendatasoft/paths/code_editor_pages.yaml:162.
        """
        return self._sender.send(operations.delete_code_editor_page(page_slug, options=options)).value()

    def archive(self, page_slug: str, *, options: Options | None = None) -> models.ActionResult:
        """Archive a code editor page.

        Takes the page out of the licence quota; it is no longer served and cannot be edited.

        Args:
            page_slug: Slug of the code editor page.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The action was accepted.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_page.

        Documented (Automation API reference, Code editor pages, Archive page). Spec:
        specs/opendatasoft/paths/code_editor_pages.yaml:186.
        """
        return self._sender.send(operations.archive_code_editor_page(page_slug, options=options)).value()

    def unarchive(self, page_slug: str, *, options: Options | None = None) -> models.ActionResult:
        """Take a code editor page out of the archive.

        Makes the page served and editable again; it counts for the licence quota.

        Args:
            page_slug: Slug of the code editor page.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The action was accepted.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_page.

        Documented (Automation API reference, Code editor pages, Unarchive page). Spec:
        specs/opendatasoft/paths/code_editor_pages.yaml:211.
        """
        return self._sender.send(operations.unarchive_code_editor_page(page_slug, options=options)).value()


class AsyncCodeEditorPages:
    """Pages written as HTML and CSS."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawCodeEditorPages:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawCodeEditorPages(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingCodeEditorPages:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingCodeEditorPages(self._sender)

    @cached_property
    def security(self) -> AsyncCodeEditorPagesSecurity:
        """Operations on security of code editor pages."""
        from .code_editor_pages_security import AsyncCodeEditorPagesSecurity

        return AsyncCodeEditorPagesSecurity(self._sender)

    def list(
        self, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
    ) -> _AsyncPages[models.CodeEditorPage]:
        """List the code editor pages.

        Lists page by page the code editor pages, archived ones too.

        Args:
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

        Permission: edit_page.

        Documented (Automation API reference, Code editor pages, List pages). Spec:
        specs/opendatasoft/paths/code_editor_pages.yaml:4.
        """
        return _AsyncPages(
            self._sender,
            operations.list_code_editor_pages(limit=limit, offset=offset, options=options),
            operations.LIST_CODE_EDITOR_PAGES_PAGES,
        )

    async def create(
        self, body: models.CodeEditorPage | payloads.CodeEditorPageRequest, *, options: Options | None = None
    ) -> models.CodeEditorPage:
        """Create a code editor page.

        Creates a page from HTML and CSS, each by language.

        Args:
            body: A page written as HTML and CSS.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The page as it is now.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: create_page.

        Documented (Automation API reference, Code editor pages, Create page). Spec:
        specs/opendatasoft/paths/code_editor_pages.yaml:25.
        """
        return (await self._sender.asend(operations.create_code_editor_page(body, options=options))).value()

    async def delete_many(
        self, *, slug: Sequence[str] | None = None, search: str | None = None, options: Options | None = None
    ) -> builtins.list[str]:
        """Delete several code editor pages.

        Deletes the pages that `slug` names or `search` finds (that do both, where both are sent) and answers
        the slugs of those that are gone; one of the two has to be sent.

        Args:
            slug: Slugs of pages to delete.
            search: Words that pages to delete have in them.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The slugs of the pages that were deleted.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_page.

        Documented (Automation API reference, Code editor pages, Delete multiple pages). Spec:
        specs/opendatasoft/paths/code_editor_pages.yaml:64.
        """
        return (
            await self._sender.asend(
                operations.delete_code_editor_pages(slug=slug, search=search, options=options)
            )
        ).value()

    async def read(self, page_slug: str, *, options: Options | None = None) -> models.CodeEditorPage:
        """Read a code editor page.

        Answers one page with its content.

        Args:
            page_slug: Slug of the code editor page.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The page as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_page.

        Documented (Automation API reference, Code editor pages, Retrieve page). Spec:
        specs/opendatasoft/paths/code_editor_pages.yaml:104.
        """
        return (
            await self._sender.asend(operations.retrieve_code_editor_page(page_slug, options=options))
        ).value()

    async def update(
        self,
        page_slug: str,
        body: models.CodeEditorPage | payloads.CodeEditorPageRequest,
        *,
        options: Options | None = None,
    ) -> models.CodeEditorPage:
        """Change a code editor page.

        Replaces a page that is not archived.

        Args:
            page_slug: Slug of the code editor page.
            body: A page written as HTML and CSS.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The page as it is now.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_page.

        Documented (Automation API reference, Code editor pages, Update page). Spec:
        specs/opendatasoft/paths/code_editor_pages.yaml:122.
        """
        return (
            await self._sender.asend(operations.update_code_editor_page(page_slug, body, options=options))
        ).value()

    async def delete(self, page_slug: str, *, options: Options | None = None) -> None:
        """Delete a code editor page.

        Deletes one page.

        Args:
            page_slug: Slug of the code editor page.
            options: How this call differs from the client's others: timeout, headers, retries.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_page.

        Documented (Automation API reference, Code editor pages, Delete page). Spec:
        specs/opendatasoft/paths/code_editor_pages.yaml:162.
        """
        return (
            await self._sender.asend(operations.delete_code_editor_page(page_slug, options=options))
        ).value()

    async def archive(self, page_slug: str, *, options: Options | None = None) -> models.ActionResult:
        """Archive a code editor page.

        Takes the page out of the licence quota; it is no longer served and cannot be edited.

        Args:
            page_slug: Slug of the code editor page.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The action was accepted.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_page.

        Documented (Automation API reference, Code editor pages, Archive page). Spec:
        specs/opendatasoft/paths/code_editor_pages.yaml:186.
        """
        return (
            await self._sender.asend(operations.archive_code_editor_page(page_slug, options=options))
        ).value()

    async def unarchive(self, page_slug: str, *, options: Options | None = None) -> models.ActionResult:
        """Take a code editor page out of the archive.

        Makes the page served and editable again; it counts for the licence quota.

        Args:
            page_slug: Slug of the code editor page.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The action was accepted.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_page.

        Documented (Automation API reference, Code editor pages, Unarchive page). Spec:
        specs/opendatasoft/paths/code_editor_pages.yaml:211.
        """
        return (
            await self._sender.asend(operations.unarchive_code_editor_page(page_slug, options=options))
        ).value()


class RawCodeEditorPages:
    """The methods of `CodeEditorPages`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
    ) -> Reply[models.PaginatedCodeEditorPages]:
        """List the code editor pages."""
        return self._sender.send(
            operations.list_code_editor_pages(limit=limit, offset=offset, options=options)
        )

    def create(
        self, body: models.CodeEditorPage | payloads.CodeEditorPageRequest, *, options: Options | None = None
    ) -> Reply[models.CodeEditorPage]:
        """Create a code editor page."""
        return self._sender.send(operations.create_code_editor_page(body, options=options))

    def delete_many(
        self, *, slug: Sequence[str] | None = None, search: str | None = None, options: Options | None = None
    ) -> Reply[builtins.list[str]]:
        """Delete several code editor pages."""
        return self._sender.send(
            operations.delete_code_editor_pages(slug=slug, search=search, options=options)
        )

    def read(self, page_slug: str, *, options: Options | None = None) -> Reply[models.CodeEditorPage]:
        """Read a code editor page."""
        return self._sender.send(operations.retrieve_code_editor_page(page_slug, options=options))

    def update(
        self,
        page_slug: str,
        body: models.CodeEditorPage | payloads.CodeEditorPageRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.CodeEditorPage]:
        """Change a code editor page."""
        return self._sender.send(operations.update_code_editor_page(page_slug, body, options=options))

    def delete(self, page_slug: str, *, options: Options | None = None) -> Reply[None]:
        """Delete a code editor page."""
        return self._sender.send(operations.delete_code_editor_page(page_slug, options=options))

    def archive(self, page_slug: str, *, options: Options | None = None) -> Reply[models.ActionResult]:
        """Archive a code editor page."""
        return self._sender.send(operations.archive_code_editor_page(page_slug, options=options))

    def unarchive(self, page_slug: str, *, options: Options | None = None) -> Reply[models.ActionResult]:
        """Take a code editor page out of the archive."""
        return self._sender.send(operations.unarchive_code_editor_page(page_slug, options=options))


class AsyncRawCodeEditorPages:
    """The methods of `AsyncCodeEditorPages`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
    ) -> Reply[models.PaginatedCodeEditorPages]:
        """List the code editor pages."""
        return await self._sender.asend(
            operations.list_code_editor_pages(limit=limit, offset=offset, options=options)
        )

    async def create(
        self, body: models.CodeEditorPage | payloads.CodeEditorPageRequest, *, options: Options | None = None
    ) -> Reply[models.CodeEditorPage]:
        """Create a code editor page."""
        return await self._sender.asend(operations.create_code_editor_page(body, options=options))

    async def delete_many(
        self, *, slug: Sequence[str] | None = None, search: str | None = None, options: Options | None = None
    ) -> Reply[builtins.list[str]]:
        """Delete several code editor pages."""
        return await self._sender.asend(
            operations.delete_code_editor_pages(slug=slug, search=search, options=options)
        )

    async def read(self, page_slug: str, *, options: Options | None = None) -> Reply[models.CodeEditorPage]:
        """Read a code editor page."""
        return await self._sender.asend(operations.retrieve_code_editor_page(page_slug, options=options))

    async def update(
        self,
        page_slug: str,
        body: models.CodeEditorPage | payloads.CodeEditorPageRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.CodeEditorPage]:
        """Change a code editor page."""
        return await self._sender.asend(operations.update_code_editor_page(page_slug, body, options=options))

    async def delete(self, page_slug: str, *, options: Options | None = None) -> Reply[None]:
        """Delete a code editor page."""
        return await self._sender.asend(operations.delete_code_editor_page(page_slug, options=options))

    async def archive(self, page_slug: str, *, options: Options | None = None) -> Reply[models.ActionResult]:
        """Archive a code editor page."""
        return await self._sender.asend(operations.archive_code_editor_page(page_slug, options=options))

    async def unarchive(
        self, page_slug: str, *, options: Options | None = None
    ) -> Reply[models.ActionResult]:
        """Take a code editor page out of the archive."""
        return await self._sender.asend(operations.unarchive_code_editor_page(page_slug, options=options))


class StreamingCodeEditorPages:
    """The methods of `CodeEditorPages`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """List the code editor pages."""
        return self._sender.stream(
            operations.list_code_editor_pages(limit=limit, offset=offset, options=options)
        )

    def create(
        self, body: models.CodeEditorPage | payloads.CodeEditorPageRequest, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Create a code editor page."""
        return self._sender.stream(operations.create_code_editor_page(body, options=options))

    def delete_many(
        self, *, slug: Sequence[str] | None = None, search: str | None = None, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Delete several code editor pages."""
        return self._sender.stream(
            operations.delete_code_editor_pages(slug=slug, search=search, options=options)
        )

    def read(
        self, page_slug: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Read a code editor page."""
        return self._sender.stream(operations.retrieve_code_editor_page(page_slug, options=options))

    def update(
        self,
        page_slug: str,
        body: models.CodeEditorPage | payloads.CodeEditorPageRequest,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Change a code editor page."""
        return self._sender.stream(operations.update_code_editor_page(page_slug, body, options=options))

    def delete(
        self, page_slug: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Delete a code editor page."""
        return self._sender.stream(operations.delete_code_editor_page(page_slug, options=options))

    def archive(
        self, page_slug: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Archive a code editor page."""
        return self._sender.stream(operations.archive_code_editor_page(page_slug, options=options))

    def unarchive(
        self, page_slug: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Take a code editor page out of the archive."""
        return self._sender.stream(operations.unarchive_code_editor_page(page_slug, options=options))


class AsyncStreamingCodeEditorPages:
    """The methods of `AsyncCodeEditorPages`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def list(
        self, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """List the code editor pages."""
        return self._sender.astream(
            operations.list_code_editor_pages(limit=limit, offset=offset, options=options)
        )

    def create(
        self, body: models.CodeEditorPage | payloads.CodeEditorPageRequest, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Create a code editor page."""
        return self._sender.astream(operations.create_code_editor_page(body, options=options))

    def delete_many(
        self, *, slug: Sequence[str] | None = None, search: str | None = None, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Delete several code editor pages."""
        return self._sender.astream(
            operations.delete_code_editor_pages(slug=slug, search=search, options=options)
        )

    def read(
        self, page_slug: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read a code editor page."""
        return self._sender.astream(operations.retrieve_code_editor_page(page_slug, options=options))

    def update(
        self,
        page_slug: str,
        body: models.CodeEditorPage | payloads.CodeEditorPageRequest,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Change a code editor page."""
        return self._sender.astream(operations.update_code_editor_page(page_slug, body, options=options))

    def delete(
        self, page_slug: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Delete a code editor page."""
        return self._sender.astream(operations.delete_code_editor_page(page_slug, options=options))

    def archive(
        self, page_slug: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Archive a code editor page."""
        return self._sender.astream(operations.archive_code_editor_page(page_slug, options=options))

    def unarchive(
        self, page_slug: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Take a code editor page out of the archive."""
        return self._sender.astream(operations.unarchive_code_editor_page(page_slug, options=options))
